import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { ReadoutError } from "../../errors.ts";
import type { RecordCount } from "../../intake/count-records.ts";
import type { FieldMap, IntakeNotice } from "../../intake/intake-item.ts";
import type { Article } from "../../model/article.ts";
import type { Cli } from "../cli.ts";
import { expandInputs, type FileInput, type Input } from "./expand-inputs.ts";

export interface AsOf {
  readonly day?: string | undefined;
  /** Day by file name; before `day`. */
  readonly map?: ReadonlyMap<string, string> | undefined;
  /** Names of the fields of JSON and CSV records. */
  readonly fields?: FieldMap | undefined;
}

/** Follows which input is read and how far. */
export interface InputWatch {
  /** Before a file is read: the count of its records, or null when there is nothing in it to read. */
  opened(input: FileInput): Promise<RecordCount | null>;
  /** So many bytes of it were read. */
  read(bytes: number): void;
  /** Something of it could not be used. */
  troubled(): void;
  /** It was read to its end. */
  closed(): void;
}

/** What came of one input: an article, or something to tell the person. */
export type Given =
  | { readonly type: "article"; readonly article: Article }
  | { readonly type: "notice"; readonly source: string; readonly notice: IntakeNotice }
  | { readonly type: "unusable"; readonly source: string; readonly code: string; readonly message: string };

/** The articles of all inputs, one by one; an input that cannot be used is told of, and the rest goes on. */
export async function* eachArticle(
  cli: Cli,
  args: readonly string[],
  asOf: AsOf,
  watch: InputWatch | null = null,
): AsyncGenerator<Given> {
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
    yield* articlesOf(cli, input, asOf.map?.get(basename(input.name)) ?? asOf.day ?? null, asOf.fields ?? {}, watch);
  }
}

async function* articlesOf(
  cli: Cli,
  input: Exclude<Input, { type: "missing" }>,
  asOf: string | null,
  fields: FieldMap,
  watch: InputWatch | null,
): AsyncGenerator<Given> {
  const source = input.name;
  try {
    const records = input.type === "file" && watch !== null ? await watch.opened(input) : undefined;
    if (records === null) return;
    const bytes = input.type === "stdin" ? cli.stdin : (createReadStream(input.path) as AsyncIterable<Uint8Array>);
    const followed = watch === null ? bytes : counted(bytes, watch);
    for await (const item of cli.readArticles(followed, { source, asOf, fields, ...(records ? { records } : {}) })) {
      if ("article" in item) yield { type: "article", article: item.article };
      else if ("notice" in item) {
        if (item.notice.isError) watch?.troubled();
        yield givenNotice(item.notice);
      }
    }
    watch?.closed();
  } catch (cause) {
    yield unusable(source, cause);
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, watch: InputWatch): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    watch.read(chunk.length);
    yield chunk;
  }
}

function givenNotice(notice: IntakeNotice): Given {
  const { source, rule, message } = notice;
  return notice.isError
    ? { type: "unusable", source, code: rule, message: `${source}: ${message}` }
    : { type: "notice", source, notice };
}

function unusable(source: string, cause: unknown): Given {
  if (cause instanceof ReadoutError) return { type: "unusable", source, code: cause.code, message: cause.message };
  if (cause instanceof Error && "code" in cause) {
    const reason = cause.code === "EACCES" ? "permission denied; make it readable" : cause.message;
    return { type: "unusable", source, code: "input/unreadable", message: `${source} cannot be read: ${reason}.` };
  }
  throw cause;
}
