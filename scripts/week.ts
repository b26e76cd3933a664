// Writes docs/a-week-at-the-desk.md: the commands of docs/week/page.md run for real, on the wires beside it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Cli } from "../src/cli/cli.ts";
import { run } from "../src/cli/run.ts";
import type { Terminal } from "../src/cli/terminal/terminal.ts";
import { readArticles } from "../src/intake/read-articles.ts";
import { openStore } from "../src/open.ts";
import { nodeInflate } from "../src/work/node-inflate.ts";
import { openReader } from "../src/work/open-reader.ts";

const folder = fileURLToPath(new URL("../docs/week", import.meta.url));
const WIDTH = 100;

/** docs/a-week-at-the-desk.md: every command line that begins with `$` is followed by what it prints. */
export async function weekPage(): Promise<string> {
  const desk = mkdtempSync(join(tmpdir(), "readout-week-"));
  try {
    const shell = openShell(join(desk, "desk.db"));
    const lines: string[] = [];
    for (const line of readFileSync(join(folder, "page.md"), "utf8").split("\n")) {
      const day = /^<!-- (\d{4}-\d{2}-\d{2}) -->$/.exec(line)?.[1];
      if (day !== undefined) {
        shell.goTo(day);
        continue;
      }
      if (!line.startsWith("    $ readout ")) {
        lines.push(line);
        continue;
      }
      const command = await withIds(line.slice("    $ readout ".length), shell.run);
      lines.push(`    $ readout ${command}`);
      const printed = await shell.run(...wordsOf(command));
      lines.push(
        ...printed
          .trimEnd()
          .split("\n")
          .map((text) => `    ${text}`.trimEnd()),
      );
    }
    return lines.join("\n");
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

type Run = (...args: readonly string[]) => Promise<string>;

/** A command line of its own, with a clock that is set by hand. */
function openShell(store: string): { run: Run; goTo: (day: string) => void } {
  let day = "2026-05-11";
  let minute = 0;
  const runOne: Run = async (...args) => {
    let printed = "";
    const terminal: Terminal = {
      width: WIDTH,
      isInteractive: false,
      hasColour: false,
      write: (text) => {
        printed += String(text);
        return Promise.resolve();
      },
    };
    const cli: Cli = {
      version: "0",
      out: terminal,
      err: terminal,
      stdin: (async function* () {})(),
      env: { READOUT_AUTHOR: "editor", READOUT_STORE: store },
      folder,
      now: () =>
        `${day}T${String(9 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute++ % 60).padStart(2, "0")}:00Z`,
      nowMs: () => 0,
      openStore,
      openReader: () => openReader(),
      readArticles: (bytes, from) => readArticles(bytes, { ...from, inflate: nodeInflate }),
      exitWith: () => {},
    };
    await run(cli, args, "0");
    return printed.replaceAll(store, "desk.db");
  };
  return {
    run: runOne,
    goTo: (next) => {
      day = next;
      minute = 0;
    },
  };
}

/** `{launch}` stands for the id of the first event of that kind, `{story}` for that of the first story. */
async function withIds(command: string, runOne: Run): Promise<string> {
  let out = command;
  for (const [mark, what] of command.matchAll(/\{([a-z-]+)\}/g)) {
    const id =
      what === "story"
        ? /([0-9a-f]{8})\s*$/m.exec(await runOne("stories", "--least", "2"))?.[1]
        : /^\{"id":"event:([0-9a-f]{8})/.exec(
            await runOne("events", "--kind", what!, "--oldest", "--format", "jsonl"),
          )?.[1];
    if (id === undefined) throw new Error(`docs/week/page.md: nothing in the record for ${mark}`);
    out = out.replace(mark, id);
  }
  return out;
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
