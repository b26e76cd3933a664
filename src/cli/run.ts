import { CommanderError } from "commander";
import type { Cli } from "./cli.ts";
import { programOver } from "./program.ts";
import { reportError } from "./terminal/report-error.ts";
import { isClosedPipe } from "./terminal/stop-early.ts";

/** Runs one command line; every fault becomes a message and an exit code. */
export async function run(cli: Cli, args: readonly string[], version: string): Promise<void> {
  const program = await programOver(cli, version, args);
  try {
    if (args.length === 0) {
      await cli.out.write(program.helpInformation());
      return;
    }
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (isClosedPipe(error)) return;
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) cli.exitWith(2);
      return;
    }
    cli.exitWith(await reportError(cli.err, error, program.opts<{ verbose?: boolean }>().verbose === true));
  }
}
