import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to read, as it is now: its size and time tell whether it has changed. */
export interface FileInput {
  readonly type: "file";
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** One thing to read: a file, standard input, or a name that led nowhere. */
export type Input =
  | FileInput
  | { readonly type: "stdin"; readonly name: "-" }
  | { readonly type: "missing"; readonly name: string; readonly reason: string };

/** The files that the arguments name, in the order given and by name within a folder. */
export function* expandInputs(args: readonly string[], folder: string): Generator<Input> {
  for (const arg of args) {
    if (arg === "-") yield { type: "stdin", name: "-" };
    else yield* expandOne(arg, folder);
  }
}

function* expandOne(arg: string, folder: string): Generator<Input> {
  const path = join(arg.startsWith("/") ? "/" : folder, arg);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) yield* filesUnder(path, arg);
  else if (stats !== undefined) yield fileInput(arg, path, stats);
  else if (/[*?[{]/.test(arg)) yield* matches(arg, path);
  else yield { type: "missing", name: arg, reason: "there is no such file or folder" };
}

function* filesUnder(path: string, name: string): Generator<Input> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (cause) {
    yield { type: "missing", name, reason: cause instanceof Error ? cause.message : String(cause) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    // Dot files are settings and leftovers, not copy; a README explains the folder.
    if (entry.name.startsWith(".") || /^readme(\.\w+)?$/i.test(entry.name)) continue;
    const next = join(path, entry.name);
    const label = join(name, entry.name);
    if (entry.isDirectory()) yield* filesUnder(next, label);
    else if (entry.isFile()) yield fileInput(label, next, statSync(next));
  }
}

function fileInput(name: string, path: string, stats: { readonly size: number; readonly mtimeMs: number }): FileInput {
  return { type: "file", name, path, bytes: stats.size, modifiedMs: stats.mtimeMs };
}

/** Files that a pattern with `*`, `**`, `?`, `[abc]` or `{a,b}` matches. */
function* matches(pattern: string, path: string): Generator<Input> {
  let root = path;
  while (/[*?[{]/.test(root)) root = dirname(root);
  const test = regexOf(path);
  let count = 0;
  const under = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true ? filesUnder(root, root) : [];
  for (const input of under) {
    if (input.type !== "file" || !test.test(input.path)) continue;
    count++;
    // Named as the caller would: from the folder the pattern starts in.
    const name = pattern.startsWith("/") ? input.path : input.path.slice(path.length - pattern.length);
    yield { ...input, name };
  }
  if (count === 0) yield { type: "missing", name: basename(pattern), reason: `no file matches ${pattern}` };
}

function regexOf(pattern: string): RegExp {
  const body = pattern.replace(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|\{[^}]*\}|[.+^$()|\\]/g, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.startsWith("[")) return part;
    if (part.startsWith("{")) return `(?:${part.slice(1, -1).split(",").join("|")})`;
    return `\\${part}`;
  });
  return new RegExp(`^${body}$`, "u");
}
