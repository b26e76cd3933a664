import { Command } from "commander";
import type { Cli } from "./cli.ts";

type Register = (program: Command, cli: Cli) => void;

/**
 * Every command, in the order of `readout --help`. A new one is a file and a line here. Loaded when asked for: a command
 * that only prints must not wait for the code of all others.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  read: async () => (await import("./read.ts")).registerRead,
  add: async () => (await import("./add.ts")).registerAdd,
  extract: async () => (await import("./extract.ts")).registerExtract,
  source: async () => (await import("./source.ts")).registerSource,
  fetch: async () => (await import("./fetch.ts")).registerFetch,
  retry: async () => (await import("./retry.ts")).registerRetry,
  events: async () => (await import("./events.ts")).registerEvents,
  show: async () => (await import("./show.ts")).registerShow,
  actor: async () => (await import("./actor.ts")).registerActor,
  search: async () => (await import("./search.ts")).registerSearch,
  articles: async () => (await import("./articles.ts")).registerArticles,
  stories: async () => (await import("./stories.ts")).registerStories,
  expectations: async () => (await import("./expectations.ts")).registerExpectations,
  diff: async () => (await import("./diff.ts")).registerDiff,
  export: async () => (await import("./export.ts")).registerExport,
  compare: async () => (await import("./compare.ts")).registerCompare,
  accept: async () => (await import("./accept.ts")).registerAccept,
  reject: async () => (await import("./reject.ts")).registerReject,
  correct: async () => (await import("./correct.ts")).registerCorrect,
  enter: async () => (await import("./enter.ts")).registerEnter,
  same: async () => (await import("./same.ts")).registerSame,
  different: async () => (await import("./different.ts")).registerDifferent,
  merge: async () => (await import("./merge.ts")).registerMerge,
  split: async () => (await import("./split.ts")).registerSplit,
  undo: async () => (await import("./undo.ts")).registerUndo,
  history: async () => (await import("./history.ts")).registerHistory,
  rebuild: async () => (await import("./rebuild.ts")).registerRebuild,
  serve: async () => (await import("./serve.ts")).registerServe,
  import: async () => (await import("./import.ts")).registerImport,
  parse: async () => (await import("./parse.ts")).registerParse,
  doctor: async () => (await import("./doctor.ts")).registerDoctor,
  demo: async () => (await import("./demo.ts")).registerDemo,
};

/** The command line over a world handed in, with the command that `args` name, or with all where they name none. */
export async function programOver(cli: Cli, version: string, args: readonly string[]): Promise<Command> {
  const program = new Command("readout")
    .description("An open watch desk: news text in, a record out in which every fact opens on its sentence.")
    .version(version)
    .option("--verbose", "with an error, also its cause")
    .showSuggestionAfterError()
    .showHelpAfterError("(add --help for usage and examples)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void cli.out.write(text),
      writeErr: (text) => void cli.err.write(text),
      getOutHelpWidth: () => cli.out.width,
      getErrHelpWidth: () => cli.err.width,
      getOutHasColors: () => cli.out.hasColour,
      getErrHasColors: () => cli.err.hasColour,
    })
    .addHelpText(
      "after",
      `
Examples:
  readout read story.txt              what one article says
  readout add wires/ && readout events  a record of many

Exit codes: 0 done, 1 some input could not be used, 2 wrong usage, 3 set-up or store at fault, 70 a defect.`,
    );
  const named = args.find((arg) => !arg.startsWith("-")) ?? "";
  const loads = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]!] : Object.values(COMMANDS);
  for (const register of await Promise.all(loads.map((load) => load()))) register(program, cli);
  // Sub-commands take over what the program set up only if told so.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
