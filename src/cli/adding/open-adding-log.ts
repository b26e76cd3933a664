import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentId } from "../../model/id.ts";
import type { Cli } from "../cli.ts";

/** How far a file was added to the store, by which version. */
export interface AddingEntry {
  readonly version: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Records of it whose articles are all in the store. */
  readonly records: number;
  readonly isDone: boolean;
  /** The last article of it that was stored. */
  readonly article: string;
}

/** What runs of `readout add` have read of which files. */
export interface AddingLog {
  /** How far this very file was read; null when it is new, has changed, or another version read it. */
  find(path: string, bytes: number, modifiedMs: number): AddingEntry | null;
  /** Appends; called once the articles are on disk. */
  note(entries: readonly Omit<AddingEntry, "version">[]): void;
}

const NO_LOG: AddingLog = { find: () => null, note: () => undefined };

/**
 * Opens the log beside the store: `desk.db-adding`; for a database server, in
 * the folder where programs keep their state. It only saves time: what it does
 * not say is read again, and an article is never stored twice.
 */
export function openAddingLog(cli: Pick<Cli, "env" | "version">, store: string): AddingLog {
  const path = logPath(cli.env, store);
  if (path === null) return NO_LOG;
  const entries = readEntries(path);
  return {
    find(file, bytes, modifiedMs) {
      const entry = entries.get(file);
      const isSame = entry?.bytes === bytes && entry.modifiedMs === modifiedMs && entry.version === cli.version;
      return isSame ? entry : null;
    },
    note(told) {
      if (told.length === 0) return;
      const lines = told.map((entry) => `${JSON.stringify({ version: cli.version, ...entry })}\n`);
      try {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, lines.join(""));
      } catch {
        // A folder that cannot be written costs time on the next run, no article.
      }
    },
  };
}

function logPath(env: Cli["env"], store: string): string | null {
  if (store === ":memory:") return null;
  if (!store.includes("://")) return `${store}-adding`;
  const state = env.XDG_STATE_HOME || (env.HOME ? join(env.HOME, ".local/state") : null);
  return state === null ? null : join(state, "readout", `${contentId("adding", store).replace(":", "-")}.jsonl`);
}

/** The last entry of each file; a line broken off by a stopped machine is passed over. */
function readEntries(path: string): ReadonlyMap<string, AddingEntry> {
  const entries = new Map<string, AddingEntry>();
  if (!existsSync(path)) return entries;
  let lines = 0;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "") continue;
    lines++;
    try {
      const entry = JSON.parse(line) as AddingEntry;
      entries.set(entry.path, entry);
    } catch {
      // The file is appended to, so only its last line can be broken.
    }
  }
  // Written anew when most of it is history.
  if (lines > entries.size * 2 + 1000) shorten(path, entries);
  return entries;
}

function shorten(path: string, entries: ReadonlyMap<string, AddingEntry>): void {
  const short = `${path}.new`;
  try {
    writeFileSync(short, [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    renameSync(short, path);
  } catch {
    // The long one will do, where there is no room for another.
    rmSync(short, { force: true });
  }
}
