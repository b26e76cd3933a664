import { type Holder, heldOn, nameKey } from "../../ontology/actors/holders.ts";
import { type Context, unitOver } from "./context.ts";
import { addOffice, type Entity, ensureEntity, isSameName, personsOf } from "./entities.ts";
import { chunkFrom } from "./layout.ts";
import { officeFromFacts, officeOf } from "./offices.ts";
import { stateOf, stateOfBodies } from "./state-codes.ts";
import { stateBehind } from "./state-of-place.ts";
import type { Unit } from "./unit.ts";
import { wordsOf } from "./words.ts";

/**
 * Learns every person whom the article introduces by a whole name, with the
 * country and office it gives, before anything is resolved: headlines and
 * leads speak of "the envoys" whom only the third paragraph names.
 */
export function learnPeople(context: Context): void {
  for (const units of context.units) {
    for (const unit of units) {
      if (unit.shape === "person" && unit.name!.includes(" ")) learnPerson(context, unit);
    }
    for (const unit of units) if (unit.shape === "person" && unit.isPlural) shareTitle(context, unit);
  }
  for (const units of context.units) {
    for (const unit of units) {
      if (unit.shape === "office" && unit.apposedTo >= 0) learnApposition(context, unit);
      if (unit.role?.word === "counterpart") learnCounterpart(context, unit);
      if (unit.shape === "office" && unit.isPlural) learnRespective(context, unit);
    }
  }
}

// "Kenyan lawmakers A of X, B of Y and C": the title of the first goes for the list.
function shareTitle(context: Context, unit: Unit): void {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  let { last } = unit;
  for (const other of context.units[unit.sentence]!) {
    if (other.shape !== "person" || other.first < last) continue;
    const isList = tokens
      .slice(last, other.first)
      .every((t) => /^(?:PUNCT|CCONJ|ADP|DET|PROPN|NOUN|ADJ)$/.test(t.upos));
    if (!isList || other.role !== null || other.countries.length > 0) return;
    const entity = personNamed(context, other.name!);
    if (entity !== undefined) describePerson(context, entity, unit);
    last = other.last;
  }
}

function learnApposition(context: Context, unit: Unit): void {
  const person = unitOver(context, unit.sentence, unit.apposedTo);
  const entity =
    person?.name == null ? undefined : (personNamed(context, person.name) ?? onlyBearer(context, person.name));
  if (entity !== undefined) describePerson(context, entity, unit);
}

// "Kim, the envoy" in an article with one Kim.
function onlyBearer(context: Context, name: string): Entity | undefined {
  const bearers = personsOf(context.store).filter((e) => nameKey(e.name).split(" ").includes(nameKey(name)));
  return bearers.length === 1 ? bearers[0] : undefined;
}

// "his U.S. counterpart, Sung Kim": the office of the person named before, in another state.
function learnCounterpart(context: Context, unit: Unit): void {
  const named = unit.shape === "person" ? unit : unitOver(context, unit.sentence, unit.apposedTo);
  const entity = named?.name == null ? undefined : personNamed(context, named.name);
  const owner = personBefore(context, unit);
  const office = owner?.offices.find((o) => o.isTold && o.role?.word !== "counterpart");
  if (entity !== undefined && office !== undefined && owner !== entity) addOffice(entity, office);
}

/** The person named last before a phrase in its own sentence. */
export function personBefore(context: Context, unit: Unit): Entity | undefined {
  const before = context.units[unit.sentence]!.filter(
    (u) => u.shape === "person" && u.last <= (unit.owner >= 0 ? unit.owner : unit.first),
  );
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (last.name!.includes(" ")) return personNamed(context, last.name!);
  return personsOf(context.store).find((e) => nameKey(e.name).split(" ").includes(nameKey(last.name!)));
}

// "his U.S. and Japanese counterparts, A and B, respectively": as many names as states, in their order.
function learnRespective(context: Context, unit: Unit): void {
  if (unit.countries.length < 2) return;
  const people = context.units[unit.sentence]!.filter(
    (u) => u.shape === "person" && u.first >= unit.last && u.first - unit.last < 4 * unit.countries.length + 4,
  );
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const between = people.length === 0 ? undefined : tokens[people[0]!.first - 1]?.form;
  if (
    people.length < unit.countries.length ||
    (between !== "," && between !== "-" && between !== "--" && between !== "–" && between !== ":")
  )
    return;
  if (people[0]!.first > unit.last + 2) return;
  const office =
    unit.role?.word === "counterpart" ? personBefore(context, unit)?.offices.find((o) => o.isTold) : officeOf(unit);
  const entities = unit.countries.flatMap((country, i) => {
    const entity = personNamed(context, people[i]!.name!);
    if (entity === undefined) return [];
    entity.country ??= country;
    if (office !== undefined) addOffice(entity, office);
    return [entity];
  });
  context.listed.set(unit, { entities, rule: "actors/offices-with-names" });
}

function learnPerson(context: Context, unit: Unit): void {
  const name = unit.name!;
  const known = personNamed(context, name);
  const entity = known ?? createPerson(context, name);
  if (known !== undefined && isFuller(context, name, known)) known.name = name;
  context.store.byKey.set(`person ${nameKey(name)}`, entity);
  describePerson(context, entity, unit);
  if (unit.role === null) learnTrade(context, unit, entity);
}

// "Kim Narae, a South Korean accountant": somebody of that state, whatever the trade.
function learnTrade(context: Context, unit: Unit, entity: Entity): void {
  const layout = context.layouts[unit.sentence]!;
  const { tokens } = layout.sentence;
  const k = tokens[unit.last]?.form === "," ? chunkFrom(layout, unit.last + 1) : -1;
  if (k < 0) return;
  const { first, last } = layout.chunks[k]!;
  const hit = layout.hitAt[first + 1];
  const isTrade =
    /^an?$/i.test(tokens[first]!.form) && tokens[last - 1]!.xpos === "NN" && layout.hitAt[last - 1] === undefined;
  if (!isTrade || !hit?.phrases.some((p) => p.kind === "adjective")) return;
  entity.country ??= stateOf(hit.phrases, context.stateCounts);
  const text = wordsOf(layout.text, layout.sentence, hit.last, last);
  addOffice(entity, { text, role: null, modifiers: [], isTold: true });
}

/** The person the article calls by this whole name, in any of its spellings. */
export function personNamed(context: Pick<Context, "store">, name: string): Entity | undefined {
  const known = context.store.byKey.get(`person ${nameKey(name)}`);
  if (known !== undefined) return known;
  if (!name.includes(" ")) return undefined;
  return personsOf(context.store).find((e) => isSameName(e.name, name) || isGlued(name, e.name));
}

// The longer name; between two spellings the one that the facts know.
function isFuller(context: Context, name: string, known: Entity): boolean {
  if (isGlued(name, known.name)) return false;
  const { byName } = context.facts.holders;
  if (
    byName.has(nameKey(known.name)) !== byName.has(nameKey(name)) &&
    name.split(" ").length === known.name.split(" ").length
  )
    return byName.has(nameKey(name));
  return name.length > known.name.length;
}

// Copies lose spaces: "Kim Gunnsaid" is Kim Gunn and a verb.
function isGlued(name: string, known: string): boolean {
  return known.includes(" ") && name.startsWith(known) && /^[a-z]{3,}$/.test(name.slice(known.length));
}

/** A new person, with what the facts know of somebody so called. */
export function createPerson(context: Context, name: string, holders?: readonly Holder[]): Entity {
  const { facts, store, day } = context;
  const known = holders ?? facts.holders.byName.get(nameKey(name)) ?? [];
  const entity = ensureEntity(store, `person ${nameKey(name)}`, () => ({
    type: "person",
    name,
    country: null,
    holders: known,
  }));
  entity.gender ??= genderOf(name, context);
  for (const holder of known) {
    if (day === null || heldOn(holder, day)) addOffice(entity, officeFromFacts(holder.office, facts.roles));
  }
  return entity;
}

function genderOf(name: string, { facts }: Context): "f" | "m" | null {
  const gender = facts.givenNames.get(name.split(" ")[0]!);
  return gender === "f" || gender === "m" ? gender : null;
}

/** Adds what one phrase says of a person: country and office. The first country told stands. */
export function describePerson(context: Context, entity: Entity, unit: Unit): void {
  if (unit.role !== null && unit.office !== null && unit.role.word !== "counterpart") addOffice(entity, officeOf(unit));
  entity.country ??= toldCountry(context, unit);
  if (unit.role !== null && /^(?:king|prince|chairman|spokesman|emir|sultan)$/.test(unit.role.word))
    entity.gender ??= "m";
  if (unit.role !== null && /^(?:queen|princess|chairwoman|spokeswoman|first lady)$/.test(unit.role.word))
    entity.gender ??= "f";
}

/** The state that a phrase itself gives its bearer: by adjective, by "of", or by its possessor. */
export function toldCountry(context: Context, unit: Unit): string | null {
  const own = toldByAdjective(unit);
  // "South Korean ambassador to Japan" is South Korea's: the state before the office, the nearest to it.
  if (own !== undefined) return own;
  for (const token of unit.of) {
    const owner = unitOver(context, unit.sentence, token);
    const country = owner === undefined || owner === unit ? null : ownerCountry(context, owner);
    if (country !== null) return country;
  }
  // A counterpart is of another state than the one whose counterpart it is.
  if (unit.owner < 0 || unit.ownerIsPronoun || unit.role?.word === "counterpart")
    return ambiguousState(context, unit) ?? stateBehind(context, unit);
  const owner = unitOver(context, unit.sentence, unit.owner);
  return owner === undefined || owner === unit ? null : ownerCountry(context, owner);
}

// "the Korean people", "Labour Party leader Krag": words of several states mean the one that the article speaks of.
function ambiguousState(context: Context, unit: Unit): string | null {
  const before = unit.shape === "person" ? unit.nameFirst : unit.head;
  const hit = context.layouts[unit.sentence]!.hits.find(
    (h) =>
      h.first >= unit.first &&
      h.last <= before &&
      h.phrases.length > 1 &&
      (h.phrases.every((p) => p.kind === "adjective") || h.phrases.every((p) => p.kind === "body")),
  );
  if (hit === undefined) return null;
  return hit.phrases[0]!.kind === "body"
    ? stateOfBodies(hit.phrases, context)
    : stateOf(hit.phrases, context.stateCounts);
}

const BODIES = new Set(["UNO", "EUR", "NAT", "ASN", "IAE", "INT"]);

// "X's UN ambassador", "the Xan U.N. envoy": a state's man at a body acts for his state.
function toldByAdjective({ countries, role, owner, ownerIsPronoun }: Unit): string | undefined {
  const own = countries.at(-1);
  if (own === undefined || !BODIES.has(own) || !role?.families.has("diplomat")) return own;
  const state = countries.findLast((code) => !BODIES.has(code));
  const isSent = role.word === "ambassador" || (owner >= 0 && !ownerIsPronoun);
  return state ?? (isSent ? undefined : own);
}

function ownerCountry(context: Context, owner: Unit): string | null {
  if (owner.phrases.length > 0 && owner.shape !== "person")
    return (
      (owner.phrases.length > 1 && owner.phrases.every((p) => p.kind === "body")
        ? stateOfBodies(owner.phrases, context)
        : stateOf(owner.phrases, context.stateCounts)) ??
      owner.countries.at(-1) ??
      null
    );
  const resolved = context.resolved.get(owner);
  if (resolved !== undefined) return resolved.entities[0]?.country ?? null;
  if (owner.shape === "person")
    return (
      (owner.name === null ? undefined : personNamed(context, owner.name))?.country ?? owner.countries.at(-1) ?? null
    );
  return owner.countries.at(-1) ?? toldCountry(context, owner);
}

/** Gives countries by the facts to persons for whom the article gave none. */
export function addKnownCountries(context: Context): void {
  for (const entity of personsOf(context.store)) entity.country ??= knownCountry(context, entity.holders);
}

/** Spellings differ: a family name that only one state's holders bear, where the article names that state. */
export function countryByFamilyName(context: Context, name: string): string | null {
  const words = nameKey(name).split(" ");
  const last = words.at(-1)!;
  if (context.facts.familyNames.has(name.split(" ").at(-1)!)) return null;
  const country = knownCountry({ day: null }, context.facts.holders.byFamilyName.get(last) ?? []);
  const isState = country !== null && context.facts.countries.has(country);
  return isState && context.stateCounts.has(country) ? country : null;
}

/** The state for which somebody of this name holds or held office, when all who did served the same one. */
export function knownCountry({ day }: Pick<Context, "day">, holders: readonly Holder[]): string | null {
  const current = day === null ? [] : holders.filter((h) => heldOn(h, day));
  const countries = new Set((current.length > 0 ? current : holders).map((h) => h.country));
  const [country] = countries;
  return countries.size === 1 && country !== undefined ? country : null;
}
