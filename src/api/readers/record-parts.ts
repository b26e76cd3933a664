import type { PageContext } from "../../desk/page.ts";
import type { RoleWord, WordForms } from "../../ontology/actors/roles.ts";
import { loadKinds } from "../../ontology/load-kinds.ts";
import { openFacts } from "../../open-kit.ts";
import type { Store } from "../../store/store.ts";
import type { Moment } from "./readers.ts";

/** What stays the same from request to request. */
export type RecordParts = Pick<PageContext, "store" | "kinds" | "countryNames" | "holders" | "analyser"> & {
  /** Of the program. */
  readonly version: string;
  /** Words for offices, to tell which of them are one. */
  readonly roles: WordForms<RoleWord>;
};

/** Those parts, with the facts that ship and the desk's own. */
export function recordParts(
  store: Store,
  { facts, analyser, version }: { readonly facts: string | null; readonly analyser: string; readonly version: string },
): RecordParts {
  const { countries, holders, roles } = openFacts(facts);
  const countryNames = new Map([...countries].map(([code, { name }]) => [code, name]));
  return { store, kinds: loadKinds(), countryNames, holders, roles, analyser, version };
}

/** What a page or a route works with at the moment of a request. */
export async function contextAt(
  parts: RecordParts,
  moment: Moment,
): Promise<PageContext & Pick<RecordParts, "version" | "roles">> {
  const { now, reader } = moment;
  return { ...parts, ...moment, today: now.slice(0, 10), lastLook: await parts.store.desk.lastLook(reader) };
}
