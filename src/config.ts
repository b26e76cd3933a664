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
  /** How publishers' servers are visited, as far as the file says. */
  readonly network: NetworkTable;
  /** Where the settings came from, for `doctor`. */
  readonly file: string | null;
}

/** The `[network]` table of the settings file; null where it says nothing. */
export interface NetworkTable {
  /** Mail address or page that publishers see in the user agent. */
  readonly contact: string | null;
  /** Milliseconds between two requests to one host. */
  readonly pauseMs: number | null;
  /** Private addresses and ranges that may be fetched. */
  readonly allow: readonly string[];
  readonly proxy: string | null;
  /** Hosts reached without the proxy, comma-separated. */
  readonly noProxy: string | null;
}

export interface ConfigSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Values of `--store` and `--by`, where given. */
  readonly store?: string | undefined;
  readonly author?: string | undefined;
}

const FILE = "readout.toml";
const TEXTS = ["store", "author", "facts", "token"] as const;
const NETWORK = ["contact", "pause", "allow", "proxy", "no_proxy"];
const NO_NETWORK: NetworkTable = { contact: null, pauseMs: null, allow: [], proxy: null, noProxy: null };

/** What a settings file says. */
type Told = Readonly<Partial<Record<(typeof TEXTS)[number], string>>> & { readonly network: NetworkTable };

export const DEFAULT_STORE = "readout.db";

/** The settings: flags before environment, environment before `readout.toml`, that before the defaults. */
export function readConfig({ env, folder, store, author }: ConfigSources): Config {
  const file = findUp(folder);
  const told: Told = file === null ? { network: NO_NETWORK } : readFile(file);
  const fromFile = told.store === undefined ? undefined : fromFolderOf(file!, told.store);
  return {
    store: store ?? nonEmpty(env.READOUT_STORE) ?? fromFile ?? join(folder, DEFAULT_STORE),
    facts: nonEmpty(env.READOUT_FACTS) ?? (told.facts === undefined ? null : fromFolderOf(file!, told.facts)),
    token: nonEmpty(env.READOUT_TOKEN) ?? nonEmpty(told.token) ?? null,
    author: author ?? nonEmpty(env.READOUT_AUTHOR) ?? told.author ?? nonEmpty(env.USER) ?? "unnamed",
    network: told.network,
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

function readFile(file: string): Told {
  const settings: Partial<Record<(typeof TEXTS)[number], string>> = {};
  let network = NO_NETWORK;
  for (const [key, value] of Object.entries(parseToml(file))) {
    const name = TEXTS.find((known) => known === key);
    if (name !== undefined) settings[name] = textOf(file, key, value);
    else if (key === "network") network = readNetwork(file, value);
    else throw unknownSetting(file, key, [...TEXTS, "network"]);
  }
  return { ...settings, network };
}

function readNetwork(file: string, table: unknown): NetworkTable {
  if (typeof table !== "object" || table === null || Array.isArray(table) || table instanceof Date)
    throw wrongType(file, "network", table, "a table", "[network] on a line of its own, its settings below");
  const told = table as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(told).find((key) => !NETWORK.includes(key));
  if (unknown !== undefined) throw unknownSetting(file, `network.${unknown}`, NETWORK);
  const text = (key: string) => (told[key] === undefined ? null : textOf(file, key, told[key]));
  const { pause, allow } = told;
  if (pause !== undefined && (typeof pause !== "number" || !Number.isInteger(pause) || pause < 0))
    throw wrongType(file, "network.pause", pause, "milliseconds", "pause = 1000");
  if (allow !== undefined && !(Array.isArray(allow) && allow.every((range) => typeof range === "string")))
    throw wrongType(file, "network.allow", allow, "a list of addresses and ranges", 'allow = ["10.1.0.0/16"]');
  return {
    contact: text("contact"),
    pauseMs: (pause as number | undefined) ?? null,
    allow: (allow as readonly string[] | undefined) ?? [],
    proxy: text("proxy"),
    noProxy: text("no_proxy"),
  };
}

function textOf(file: string, key: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw wrongType(file, key, value, "text in quotes", `${key} = "..."`);
}

function unknownSetting(file: string, key: string, known: readonly string[]): ReadoutError {
  return new ReadoutError(
    "config/unknown-setting",
    `${file} sets "${key}"; known settings: ${known.join(", ")}. Remove the line or mend its name.`,
  );
}

function wrongType(file: string, key: string, value: unknown, expected: string, example: string): ReadoutError {
  const got = Array.isArray(value) ? "a list" : typeof value === "object" ? "a table" : `the ${typeof value} ${value}`;
  return new ReadoutError("config/wrong-type", `${file}: "${key}" is ${got}, expected ${expected}. Write ${example}.`);
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
