import { ReadoutError } from "../../errors.ts";
import type { ActorRow } from "../../store/queries.ts";
import type { Store } from "../../store/store.ts";

/** The id of the actor that a person means: by id, whole name, or a part of one that nobody else has. */
export async function actorFor(store: Store, typed: string): Promise<string> {
  if (typed.startsWith("actor:")) {
    const [id = typed] = await store.actorsNow([typed]);
    const isThere = (await store.findActors({ ids: [id], limit: 1 })).rows.length > 0;
    if (isThere || (await store.actorsNamed([typed])).length > 0) return id;
    throw noActor(typed);
  }
  const { rows } = await store.findActors({ name: typed, limit: 20 });
  const exact = await named(store, rows, typed);
  const [first, second] = exact.length > 0 ? exact : rows;
  if (first === undefined) throw noActor(typed);
  if (second === undefined) return first.id;
  const list = rows.slice(0, 6).map((row) => `${row.name} ${row.id}`);
  throw new ReadoutError("cli/ambiguous-actor", `"${typed}" is in several names (${list.join("; ")}). Give an id.`);
}

async function named(store: Store, rows: readonly ActorRow[], typed: string): Promise<ActorRow[]> {
  const found: ActorRow[] = [];
  for (const row of rows) {
    const names = await store.actorNames(row.id);
    if (names.some(({ name }) => name.toLowerCase() === typed.toLowerCase())) found.push(row);
  }
  return found;
}

function noActor(typed: string): ReadoutError {
  return new ReadoutError(
    "cli/not-found",
    `there is no actor "${typed}" in this store. Give a part of the name, or the id that "readout show" has; --store names another store.`,
  );
}
