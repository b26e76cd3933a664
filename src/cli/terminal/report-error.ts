import { ReadoutError } from "../../errors.ts";
import type { ExitCode } from "../cli.ts";
import { wrap } from "./measure.ts";
import { painter } from "./paint.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a fault so that the next step is plain, and gives the exit code for it. */
export async function reportError(terminal: Terminal, error: unknown, isVerbose: boolean): Promise<ExitCode> {
  const paint = painter(terminal.hasColour);
  const head = paint("alarm", "error");
  if (error instanceof ReadoutError) {
    const text = terminal.isInteractive ? wrap(error.message, terminal.width - 2).join("\n  ") : error.message;
    await terminal.write(`${head} ${paint("strong", error.code)}\n  ${text}\n`);
    if (isVerbose && error.cause !== undefined) await terminal.write(`  cause: ${String(error.cause)}\n`);
    return /^(?:cli|input)\//.test(error.code) ? 2 : 3;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await terminal.write(
    `${head} ${paint("strong", "program/defect")}\n  This is a defect of Readout. Please report it with these lines.\n${trace}\n`,
  );
  return 70;
}
