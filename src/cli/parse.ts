import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { readConllu, writeConllu } from "../language/conllu.ts";
import type { LanguageModel } from "../language/network/load-model.ts";
import { parse } from "../language/parse.ts";
import { reparse } from "../language/reparse.ts";
import { openEnglish } from "../open-english.ts";

interface ParseFlags {
  readonly goldTokens?: string;
  readonly names?: true;
}

/** `readout parse`: sentences, tags and dependencies as CoNLL-U. */
export function parseCommand(program: Command): void {
  program
    .command("parse")
    .description("print the grammar of English text as CoNLL-U")
    .argument("[files...]", 'text files; "-" or none reads standard input')
    .option("--gold-tokens <file>", "tag and parse this CoNLL-U file's own sentences and words instead")
    .option("--names", "add the name spans to the last column (Name=B-PER)")
    .action((files: string[], flags: ParseFlags) => {
      const model = openEnglish();
      if (flags.goldTokens !== undefined) printReparsed(flags.goldTokens, model, flags);
      else for (const file of files.length > 0 ? files : ["-"]) printParsed(file, model, flags);
    });
}

function printParsed(file: string, model: LanguageModel, flags: ParseFlags): void {
  const text = readFileSync(file === "-" ? 0 : file, "utf8");
  const { sentences, notices } = parse(text, model);
  const blocks = sentences.map((sentence, i) =>
    writeConllu(text, sentence, { id: `${i + 1}`, names: flags.names === true }),
  );
  print([`# newdoc id = ${file === "-" ? "stdin" : file}`, ...blocks].join("\n\n").replace("\n\n", "\n"));
  for (const notice of notices) process.stderr.write(`${file}:${notice.start}: ${notice.rule}: ${notice.message}\n`);
}

function printReparsed(file: string, model: LanguageModel, flags: ParseFlags): void {
  const gold = readConllu(readFileSync(file, "utf8"));
  const blocks = reparse(gold, model).map(({ text, sentence }, i) => {
    const id = /^# sent_id = (.*)$/m.exec(gold[i]!.comments.join("\n"))?.[1] ?? `${i + 1}`;
    return writeConllu(text, sentence, { id, names: flags.names === true, ranges: gold[i]!.ranges });
  });
  print(blocks.join("\n\n"));
}

function print(text: string): void {
  if (text !== "") process.stdout.write(`${text}\n\n`);
}
