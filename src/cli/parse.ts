import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ReadoutError } from "../errors.ts";
import { decodeText } from "../intake/bytes/decode-text.ts";
import type { Cli } from "./cli.ts";
import { expandInputs } from "./inputs/expand-inputs.ts";

interface ParseOptions {
  readonly goldTokens?: string;
  readonly names?: boolean;
}

/** `readout parse`: sentences, tags and dependencies as CoNLL-U. */
export function registerParse(program: Command, cli: Cli): void {
  program
    .command("parse")
    .summary("print the grammar of English text as CoNLL-U")
    .description(
      "Cuts English text into sentences and words and prints their tags, dependencies and lemmas as CoNLL-U.\nTokenRange counts UTF-16 units of the text.",
    )
    .argument("[input...]", 'text files, folders, patterns, or "-" for standard input')
    .option("--gold-tokens <file>", "tag and parse the sentences and words of this CoNLL-U file instead")
    .option("--names", "add the name spans to the last column: Name=B-PER")
    .addHelpText(
      "after",
      `
Examples:
  readout parse --names story.txt
  readout parse --gold-tokens en_ewt-dev.conllu > ours.conllu   to score with the CoNLL 2018 script`,
    )
    .action((inputs: readonly string[], options: ParseOptions) =>
      options.goldTokens === undefined
        ? parseInputs(cli, inputs, options)
        : reparseFile(cli, options.goldTokens, options.names === true),
    );
}

async function parseInputs(cli: Cli, inputs: readonly string[], options: ParseOptions): Promise<void> {
  if (inputs.length === 0) {
    const message = 'no input given: expected files, folders, patterns, or "-" for standard input.';
    throw new ReadoutError("cli/no-input", message);
  }
  const [{ openEnglish }, { parse }, { writeConllu }] = await Promise.all([
    import("../open-english.ts"),
    import("../language/parse.ts"),
    import("../language/conllu.ts"),
  ]);
  const model = openEnglish();
  for (const input of expandInputs(inputs, cli.folder)) {
    if (input.type === "missing") {
      await cli.err.write(`${input.name}: ${input.reason}. Check the spelling, or give another path.\n`);
      cli.exitWith(1);
      continue;
    }
    const bytes = input.type === "stdin" ? await collect(cli.stdin) : readFileSync(input.path);
    const { text } = decodeText(bytes);
    const { sentences, notices } = parse(text, model);
    const blocks = sentences.map((sentence, i) =>
      writeConllu(text, sentence, { id: `${i + 1}`, names: options.names === true }),
    );
    await cli.out.write(`# newdoc id = ${input.name}\n${blocks.map((block) => `${block}\n\n`).join("")}`);
    for (const { rule, message } of notices) await cli.err.write(`${input.name}: ${rule}: ${message}\n`);
  }
}

async function reparseFile(cli: Cli, path: string, names: boolean): Promise<void> {
  const [{ openEnglish }, { reparse }, { readConllu, writeConllu }] = await Promise.all([
    import("../open-english.ts"),
    import("../language/reparse.ts"),
    import("../language/conllu.ts"),
  ]);
  const gold = readConllu(readGold(resolve(cli.folder, path)));
  const reparsed = reparse(gold, openEnglish());
  for (const [i, { text, sentence }] of reparsed.entries()) {
    const { comments, ranges } = gold[i]!;
    const id = /^# sent_id = (.*)$/m.exec(comments.join("\n"))?.[1] ?? `${i + 1}`;
    await cli.out.write(`${writeConllu(text, sentence, { id, names, ranges })}\n\n`);
  }
}

function readGold(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ReadoutError("cli/gold-tokens", `${path} cannot be read, expected a CoNLL-U file.`, { cause });
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
}
