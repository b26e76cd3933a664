import type { ActorType } from "../../model/actor.ts";
import type { Holder } from "../../ontology/actors/holders.ts";
import { nameKey } from "../../ontology/actors/holders.ts";
import type { RoleWord } from "../../ontology/actors/roles.ts";

/** An office that somebody is said to hold, in the article or (not `isTold`) by the facts. */
export interface HeldOffice {
  readonly text: string;
  readonly role: RoleWord | null;
  readonly modifiers: readonly string[];
  readonly isTold: boolean;
  /** True where the text says that the office is over. */
  readonly isFormer?: boolean;
}

/** One actor of one article while the article is read. */
export interface Entity {
  readonly index: number;
  readonly type: ActorType;
  /** The fullest name the article gives. */
  name: string;
  country: string | null;
  readonly offices: HeldOffice[];
  gender: "f" | "m" | null;
  /** Bodies and groups: the word they can be taken up by ("ministry"), and the sector. */
  readonly word: string | null;
  readonly sector: string | null;
  readonly holders: readonly Holder[];
  /** The names that the article itself uses for a state, each with how often. */
  readonly forms: Map<string, number>;
}

/** The actors of one article, each once. */
export interface EntityStore {
  readonly all: Entity[];
  readonly byKey: Map<string, Entity>;
}

/** An empty store. */
export function entityStore(): EntityStore {
  return { all: [], byKey: new Map() };
}

/** Adds an actor under a key, or gives back the one that is there. */
export function ensureEntity(
  store: EntityStore,
  key: string,
  make: () => {
    type: ActorType;
    name: string;
    country: string | null;
    word?: string | null;
    sector?: string | null;
    holders?: readonly Holder[];
  },
): Entity {
  const known = store.byKey.get(key);
  if (known !== undefined) return known;
  const { type, name, country, word = null, sector = null, holders = [] } = make();
  const entity: Entity = {
    index: store.all.length,
    type,
    name,
    country,
    offices: [],
    gender: null,
    word,
    sector,
    holders,
    forms: new Map(),
  };
  store.all.push(entity);
  store.byKey.set(key, entity);
  return entity;
}

/** Persons, in the order in which the article names them. */
export function personsOf(store: EntityStore): readonly Entity[] {
  return store.all.filter((e) => e.type === "person");
}

/** Two spellings of one person's name: equal, or one with a middle name, an initial or the other order. */
export function isSameName(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (x.length < 2 || y.length < 2) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === long.length && short.every((w) => long.includes(w))) return true;
  if (short.length === long.length && short.at(-1) === long.at(-1) && isSlip(short[0]!, long[0]!)) return true;
  return short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((w) => long.includes(w) || w.length === 1);
}

// "Anthony" for Antony, "Sergey" for Sergei: one letter more, less or other, in a name long enough to tell.
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function nameWords(name: string): readonly string[] {
  return nameKey(name).split(" ");
}

/** Records an office, once per wording; an office told by the text stands before one known from facts. */
export function addOffice(entity: Entity, office: HeldOffice): void {
  if (office.text === "") return;
  const known = entity.offices.findIndex((o) => o.text.toLowerCase() === office.text.toLowerCase());
  if (known >= 0 && (entity.offices[known]!.isTold || !office.isTold)) return;
  if (known >= 0) entity.offices.splice(known, 1);
  entity.offices.push(office);
}

/** The office as the article first words it, or null where it gives none. */
export function toldOffice(entity: Entity): string | null {
  return entity.offices.find((o) => o.isTold && !/counterpart|colleague|comrade/i.test(o.text))?.text ?? null;
}
