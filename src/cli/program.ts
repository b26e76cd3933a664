import { Command } from "commander";
import { registerAccept } from "./accept.ts";
import { registerAdd } from "./add.ts";
import { registerArticles } from "./articles.ts";
import type { Cli } from "./cli.ts";
import { registerCorrect } from "./correct.ts";
import { registerDemo } from "./demo.ts";
import { registerDiff } from "./diff.ts";
import { registerDifferent } from "./different.ts";
import { registerDoctor } from "./doctor.ts";
import { registerEvents } from "./events.ts";
import { registerExpectations } from "./expectations.ts";
import { registerExport } from "./export.ts";
import { registerExtract } from "./extract.ts";
import { registerFetch } from "./fetch.ts";
import { registerHistory } from "./history.ts";
import { registerImport } from "./import.ts";
import { registerParse } from "./parse.ts";
import { registerRead } from "./read.ts";
import { registerRebuild } from "./rebuild.ts";
import { registerReject } from "./reject.ts";
import { registerRetry } from "./retry.ts";
import { registerSame } from "./same.ts";
import { registerSearch } from "./search.ts";
import { registerShow } from "./show.ts";
import { registerSource } from "./source.ts";
import { registerStories } from "./stories.ts";
import { registerUndo } from "./undo.ts";

/** Every command, in the order of `readout --help`. A new one is a file and a line here. */
const COMMANDS: readonly ((program: Command, cli: Cli) => void)[] = [
  registerRead,
  registerAdd,
  registerExtract,
  registerSource,
  registerFetch,
  registerRetry,
  registerEvents,
  registerShow,
  registerSearch,
  registerArticles,
  registerStories,
  registerExpectations,
  registerDiff,
  registerExport,
  registerAccept,
  registerReject,
  registerCorrect,
  registerSame,
  registerDifferent,
  registerUndo,
  registerHistory,
  registerRebuild,
  registerImport,
  registerParse,
  registerDoctor,
  registerDemo,
];

/** The command line over a world handed in. */
export function programOver(cli: Cli, version: string): Command {
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
  for (const register of COMMANDS) register(program, cli);
  // Sub-commands take over what the program set up only if told so.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
