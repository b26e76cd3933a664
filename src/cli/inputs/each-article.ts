import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ReadoutError } from "../../errors.ts";
import type { Article } from "../../model/article.ts";
import type { Notice } from "../../model/notice.ts";
import type { Cli } from "../cli.ts";
import { expandInputs, type Input } from "./expand-inputs.ts";
import { piecesOf } from "./pieces.ts";

export interface AsOf {
  readonly day?: string | undefined;
  /** Day by file name; before `day`. */
  readonly map?: ReadonlyMap<string, string> | undefined;
}

/** What came of one input: an article, or something to tell the person. */
export type Given =
  | { readonly type: "article"; readonly article: Article }
  | { readonly type: "notice"; readonly source: string; readonly notice: Notice }
  | { readonly type: "unusable"; readonly source: string; readonly code: string; readonly message: string };

/** The articles of all inputs, one by one; an input that cannot be used is told of, and the rest goes on. */
export async function* eachArticle(cli: Cli, args: readonly string[], asOf: AsOf): AsyncGenerator<Given> {
  if (args.length === 0) {
    throw new ReadoutError(
      "cli/no-input",
      'no input given: expected files, folders, patterns, or "-" for standard input.',
    );
  }
  for (const input of expandInputs(args, cli.folder)) {
    if (input.type === "missing") {
      yield {
        type: "unusable",
        source: input.name,
        code: "input/not-found",
        message: `${input.name}: ${input.reason}. Check the spelling, or give another path.`,
      };
      continue;
    }
    yield* articlesOf(cli, input, asOf.map?.get(basename(input.name)) ?? asOf.day ?? null);
  }
}

async function* articlesOf(
  cli: Cli,
  input: Exclude<Input, { type: "missing" }>,
  asOf: string | null,
): AsyncGenerator<Given> {
  const source = input.name;
  try {
    const chunks = input.type === "stdin" ? cli.stdin : (createReadStream(input.path) as AsyncIterable<Uint8Array>);
    let pieces = 0;
    for await (const piece of piecesOf(chunks)) {
      pieces++;
      const { articles, notices } = await cli.parse(piece, { source, asOf });
      for (const notice of notices) yield { type: "notice", source, notice };
      for (const article of articles) yield { type: "article", article };
      if (articles.length === 0 && notices.length === 0) {
        yield {
          type: "unusable",
          source,
          code: "input/no-article",
          message: `${source} holds no article that could be read.`,
        };
      }
    }
    if (pieces === 0)
      yield {
        type: "unusable",
        source,
        code: "input/empty",
        message: `${source} is empty: expected the text of an article.`,
      };
  } catch (cause) {
    yield unusable(source, cause);
  }
}

function unusable(source: string, cause: unknown): Given {
  if (cause instanceof ReadoutError) return { type: "unusable", source, code: cause.code, message: cause.message };
  if (cause instanceof Error && "code" in cause) {
    const reason = cause.code === "EACCES" ? "permission denied; make it readable" : cause.message;
    return { type: "unusable", source, code: "input/unreadable", message: `${source} cannot be read: ${reason}.` };
  }
  throw cause;
}
