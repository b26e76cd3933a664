import type { IntakeItem, IntakeOptions } from "../intake/intake-item.ts";
import type { Store } from "../store/store.ts";
import type { Reader } from "../work/add-articles.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** The world outside, as commands see it: handed in by `main.ts`, and by tests. */
export interface Cli {
  /** Of the program; what publishers see in the user agent. */
  readonly version: string;
  readonly out: Terminal;
  readonly err: Terminal;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** ISO 8601 instant. */
  readonly now: () => string;
  readonly nowMs: () => number;
  readonly openStore: (address: string) => Promise<Store>;
  /** Loads the model and the facts: half a second, so only when something is read. */
  readonly openReader: () => Promise<Reader>;
  /** The articles of one input, as its bytes arrive. */
  readonly readArticles: (bytes: AsyncIterable<Uint8Array>, from: IntakeOptions) => AsyncIterable<IntakeItem>;
  /** Sets the exit code without ending what is under way. */
  readonly exitWith: (code: ExitCode) => void;
}

/**
 * 0 all went well, 1 some of the input could not be used (the rest was),
 * 2 the command was called wrongly, 3 the set-up or store is at fault, 70 a defect of the program.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 70;
