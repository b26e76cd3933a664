import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { parse } from "smol-toml";
import { ReadoutError } from "./errors.ts";

/** What a run is set up with; read once, and passed on as values. */
export interface Config {
  /** Address of the store: a file or a `postgres://` server. */
  readonly store: string;
  /** Who decides, for reviews. */
  readonly author: string;
  /** Folder of the desk's own facts (`actors/*.tsv`, `places/*.tsv`), or null. */
  readonly facts: string | null;
  /** What "readout serve" asks everyone for; null where the desk is served to this machine alone. */
  readonly token: string | null;
  /** Where the settings came from, for `doctor`. */
  readonly file: string | null;
}

export interface ConfigSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Values of `--store` and `--by`, where given. */
  readonly store?: string | undefined;
  readonly author?: string | undefined;
}

const FILE = "readout.toml";
const KNOWN = ["store", "author", "facts", "token"] as const;
type Setting = (typeof KNOWN)[number];
export const DEFAULT_STORE = "readout.db";

/** The settings: flags before environment, environment before `readout.toml`, that before the defaults. */
export function readConfig({ env, folder, store, author }: ConfigSources): Config {
  const file = findUp(folder);
  const told = file === null ? {} : readFile(file);
  const fromFile = told.store === undefined ? undefined : fromFolderOf(file!, told.store);
  return {
    store: store ?? nonEmpty(env.READOUT_STORE) ?? fromFile ?? join(folder, DEFAULT_STORE),
    facts: nonEmpty(env.READOUT_FACTS) ?? (told.facts === undefined ? null : fromFolderOf(file!, told.facts)),
    token: nonEmpty(env.READOUT_TOKEN) ?? nonEmpty(told.token) ?? null,
    author: author ?? nonEmpty(env.READOUT_AUTHOR) ?? told.author ?? nonEmpty(env.USER) ?? "unnamed",
    file,
  };
}

function findUp(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, FILE);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return null;
  }
}

function readFile(file: string): Readonly<Partial<Record<Setting, string>>> {
  const table = parseToml(file);
  const settings: Partial<Record<Setting, string>> = {};
  for (const [key, value] of Object.entries(table)) {
    const setting = KNOWN.find((known) => known === key);
    if (setting === undefined) {
      throw new ReadoutError(
        "config/unknown-setting",
        `${file} sets "${key}"; known settings: ${KNOWN.join(", ")}. Remove the line or mend its name.`,
      );
    }
    if (typeof value !== "string") {
      throw new ReadoutError(
        "config/wrong-type",
        `${file}: "${key}" is a ${typeof value}, expected text in quotes. Write ${key} = "...".`,
      );
    }
    settings[setting] = value;
  }
  return settings;
}

function parseToml(file: string): Readonly<Record<string, unknown>> {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new ReadoutError(
      "config/not-toml",
      `${file} cannot be read as TOML: ${reason}. Mend the line, or remove the file to use the defaults.`,
      { cause },
    );
  }
}

/** A relative path in the file is meant from the file's folder. */
function fromFolderOf(file: string, store: string): string {
  return store.includes("://") || store === ":memory:" || isAbsolute(store) ? store : join(dirname(file), store);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}
