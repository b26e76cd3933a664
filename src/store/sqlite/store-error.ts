import { ReadoutError } from "../../errors.ts";

const MEANING: readonly (readonly [RegExp, string, (path: string) => string])[] = [
  [
    /SQLITE_FULL|disk is full/,
    "store/disk-full",
    (path) =>
      `no room left on the disk for ${path}. Nothing stored is lost; the batch being added was not. Free some space and run the same command again.`,
  ],
  [
    /SQLITE_BUSY|database is locked/,
    "store/busy",
    (path) =>
      `another program has been writing to ${path} for a minute. Wait for it to end, or stop it, and run the command again.`,
  ],
  [
    /SQLITE_NOTADB|not a database/,
    "store/not-a-store",
    (path) => `${path} is a file of another kind, expected a Readout store. Give another path with --store.`,
  ],
  [
    /SQLITE_READONLY|readonly/,
    "store/read-only",
    (path) => `${path} cannot be written. Give a path you may write to with --store, or change its permissions.`,
  ],
  [
    /SQLITE_CANTOPEN|unable to open/i,
    "store/cannot-open",
    (path) =>
      `${path} cannot be opened: the folder has to exist and be writable. Make it, or give another path with --store.`,
  ],
  [
    /SQLITE_CORRUPT|malformed/,
    "store/damaged",
    (path) => `${path} is damaged. Keep a copy, then run "readout doctor" for what can still be read.`,
  ],
];

/** A database's fault in words that say what to do; anything else is passed through. */
export function storeError(path: string, cause: unknown): unknown {
  if (cause instanceof ReadoutError || !(cause instanceof Error)) return cause;
  const text = `${"code" in cause ? String(cause.code) : ""} ${cause.message}`;
  const known = MEANING.find(([pattern]) => pattern.test(text));
  if (known === undefined) return cause;
  return new ReadoutError(known[1], known[2](path), { cause });
}
