import { ReadoutError } from "../errors.ts";
import type { Store } from "../store/store.ts";

type What = "event" | "article" | "story" | "review";

/** The whole id for what a person typed: an id, or enough of its first digits. */
export async function findId(store: Store, what: What, typed: string): Promise<string> {
  if (typed.includes(":")) return typed;
  const found = /^[0-9a-f]{3,16}$/.test(typed) ? await store.idsStarting(what, typed, 6) : [];
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const list = found.map((id) => id.slice(id.indexOf(":") + 1)).join(", ");
    throw new ReadoutError("cli/ambiguous-id", `"${typed}" begins several ids (${list}). Type more of its digits.`);
  }
  // An article's own event may have been folded into another: its id still leads there.
  return `${what}:${typed}`;
}

/** The fault of asking for what is not there. */
export function notFound(what: What, typed: string): ReadoutError {
  const list =
    what === "event" ? "events" : what === "review" ? "history" : what === "article" ? "articles" : "stories";
  return new ReadoutError(
    "cli/not-found",
    `there is no ${what} "${typed}" in this store. "readout ${list}" lists what there is; --store names another store.`,
  );
}
