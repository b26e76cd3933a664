import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cli, ExitCode } from "../../src/cli/cli.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal/terminal.ts";
import type { Article } from "../../src/model/article.ts";
import { openStore } from "../../src/open.ts";
import { type Wire, wire } from "../record/builders.ts";

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A desk of its own in a temporary folder: the command line, with articles written by hand. */
export interface TestDesk {
  readonly folder: string;
  /** Runs one command line. */
  run(...args: readonly string[]): Promise<Ran>;
  /** Gives standard input the articles, to be read by the next command that reads `-`. */
  hold(...wires: readonly Wire[]): void;
  /** From now on the reader fails on every article, or no longer does. */
  breakReader(isBroken: boolean): void;
  close(): void;
}

/** Opens such a desk on a made-up day. */
export function openDesk(day = "2031-05-07", width = 100): TestDesk {
  const folder = mkdtempSync(join(tmpdir(), "readout-cli-"));
  const held = new Map<string, ReturnType<typeof wire>>();
  let input: Article[] = [];
  let clock = 0;
  let isReaderBroken = false;
  return {
    folder,
    hold(...wires) {
      const read = wires.map(wire);
      for (const r of read) held.set(r.article.id, r);
      input = read.map((r) => r.article);
    },
    breakReader(isBroken) {
      isReaderBroken = isBroken;
    },
    async run(...args) {
      let out = "";
      let err = "";
      let code: ExitCode = 0;
      const terminal = (write: (text: string) => void): Terminal => ({
        width,
        isInteractive: false,
        hasColour: false,
        write: (text) => Promise.resolve(write(typeof text === "string" ? text : Buffer.from(text).toString("latin1"))),
      });
      const cli: Cli = {
        version: "0.0.0",
        out: terminal((text) => {
          out += text;
        }),
        err: terminal((text) => {
          err += text;
        }),
        stdin: (async function* () {})(),
        env: { READOUT_AUTHOR: "Eva" },
        folder,
        now: () => `${day}T00:00:${String(clock++).padStart(2, "0")}Z`,
        nowMs: () => clock,
        openStore,
        openReader: async () => ({
          version: "hand",
          read: (article) => {
            const found = held.get(article.id);
            if (found === undefined || isReaderBroken) throw new Error("unreadable on purpose");
            return found.reading;
          },
        }),
        readArticles: async function* () {
          for (const article of input) yield { article };
        },
        exitWith: (next) => {
          code = Math.max(code, next) as ExitCode;
        },
      };
      await run(cli, args, "0.0.0");
      return { out, err, code };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
