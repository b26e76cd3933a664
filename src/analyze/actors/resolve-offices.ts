import type { RoleWord } from "../../ontology/actors/roles.ts";
import { coArguments } from "./co-arguments.ts";
import type { Alternative, Context, Resolution } from "./context.ts";
import { resolvedOver, unitOver } from "./context.ts";
import { addOffice, type Entity, ensureEntity, type HeldOffice, personsOf } from "./entities.ts";
import { distance, salience } from "./focus.ts";
import { createPerson, describePerson, personBefore, toldCountry } from "./learn-people.ts";
import { canBeCalled, holdsOffice, officeOf, withoutFormer } from "./offices.ts";
import { resolveFullName, resolveSurname } from "./resolve-people.ts";
import { mostPresentState, stateEntity } from "./resolve-states.ts";
import { stateOfPlace } from "./state-of-place.ts";
import type { Unit } from "./unit.ts";
import { unitText } from "./unit-text.ts";

/** "the chief negotiator, Kim Gunn": an office beside a name is that person. */
export function resolveApposition(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.apposedTo < 0) return undefined;
  const person = unitOver(context, unit.sentence, unit.apposedTo);
  if (person?.shape !== "person") return undefined;
  const entity = personOf(context, person);
  describePerson(context, entity, unit);
  return {
    entities: [entity],
    rule: unit.role?.word === "counterpart" ? "actors/counterpart-by-apposition" : "actors/office-by-apposition",
  };
}

// The office may be read before the name beside it: "Kim, the director", for a Kim who was named in full before.
function personOf(context: Context, person: Unit): Entity {
  const resolution =
    context.resolved.get(person) ?? resolveFullName(context, person) ?? resolveSurname(context, person);
  return resolution?.entities[0] ?? createPerson(context, person.name!);
}

function ownerEntity(context: Context, unit: Unit): Entity | undefined {
  return unit.owner < 0 ? undefined : resolvedOver(context, unit.sentence, unit.owner)?.entities[0];
}

/** "his Japanese counterpart" without a name: whoever holds that office there. */
export function resolveCounterpart(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.role?.word !== "counterpart" || unit.isPlural) return undefined;
  const owner = ownerEntity(context, unit);
  const country = toldCountry(context, unit);
  const office = owner?.offices.find((o) => o.isTold);
  const persons = personsOf(context.store).filter((p) => p !== owner && (country === null || p.country === country));
  const peer =
    office === undefined
      ? undefined
      : best(
          context,
          persons.filter((p) => country !== null && holdsOffice(office, p)),
          unit,
        );
  if (peer !== undefined) return { entities: [peer], rule: "actors/counterpart-by-office" };
  if (country === null) return undefined;
  // The article names one person of that state and says no other office of him.
  const others = persons.filter((p) => p.country === country && isOpenFor(office, p));
  if (others.length === 1) return { entities: others, rule: "actors/counterpart-of-state" };
  const text = unitText(context, unit);
  const entity = ensureEntity(context.store, `office counterpart ${office?.text ?? ""} ${country}`, () => ({
    type: "office",
    name: text,
    country,
  }));
  if (office !== undefined) addOffice(entity, office);
  return { entities: [entity], rule: "actors/counterpart" };
}

// Somebody without an office in the text; one that the facts know must not be the head of state's beside a minister.
function isOpenFor(office: HeldOffice | undefined, person: Entity): boolean {
  return person.offices.every(
    (held) => !held.isTold && (office === undefined || held.role?.families.has("leader") !== true),
  );
}

/** "the foreign minister", "South Korea's president": the person in office where the article names one, else the office. */
export function resolveOffice(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.isPlural || unit.count > 1 || unit.role === null) return undefined;
  const country = toldCountry(context, unit) ?? pronounState(context, unit);
  const barred = coArguments(context, unit);
  const persons = personsOf(context.store).filter(
    (p) =>
      holdsOffice(unit, p) &&
      !barred.has(p) &&
      (country === null || p.country === country || (p.country === null && isKnownSo(context, unit, p))),
  );
  const named =
    (unit.isDefinite || country !== null) && !headsUnknownBody(context, unit)
      ? persons.filter((p) => isReachable(context, unit, p, country))
      : [];
  if (named.length > 0 && !isIndefinite(context, unit)) {
    const entity = best(context, named, unit)!;
    entity.country ??= country;
    return {
      entities: [entity],
      rule: country === null ? "actors/office-by-salience" : "actors/office-of-state",
      alternatives: weigh(context, named, unit),
    };
  }
  const former = unit.isFormer ? formerHolder(context, unit, country) : undefined;
  if (former !== undefined) return { entities: [former], rule: "actors/former-holder" };
  const described = personDescribed(context, unit);
  if (described !== undefined) return { entities: [described], rule: "actors/person-described" };
  const speaker = spokesmanNamedLater(context, unit, country);
  if (speaker !== undefined) return { entities: [speaker], rule: "actors/spokesman-named-later" };
  return officeItself(context, unit, country);
}

// "The former president" for one whom the article introduced as such; else for whoever was just named, whatever he is now.
function formerHolder(context: Context, unit: Unit, country: string | null): Entity | undefined {
  if (!unit.isDefinite) return undefined;
  const asked = withoutFormer(unit);
  const barred = coArguments(context, unit);
  const people = personsOf(context.store).filter(
    (p) => !barred.has(p) && salience(context.focus, p, unit.sentence) > 0 && fitsState(context, p, country),
  );
  const introduced = people.filter((p) => p.offices.some((o) => o.isFormer === true && canBeCalled(asked, o)));
  return (
    best(context, introduced, unit) ??
    best(context, country === null ? [] : people.filter((p) => isNear(context, p, unit)), unit)
  );
}

// An envoy of an international body may have been president anywhere.
function fitsState({ facts }: Context, { country }: Entity, asked: string | null): boolean {
  return asked === null || country === null || country === asked || !facts.countries.has(country);
}

function isNear(context: Context, person: Entity, unit: Unit): boolean {
  return distance(context.focus, person, unit.sentence) <= 1;
}

/** How many sentences behind a name a description of its bearer may stand. */
const DESCRIBED_REACH = 2;

// "The Kenyan politician" after a sentence about somebody who is called nothing else: it says who he is.
function personDescribed(context: Context, unit: Unit): Entity | undefined {
  const isPlain = unit.isDefinite && unit.owner < 0 && unit.of.length === 0 && !unit.isFormer;
  if (!isPlain || unit.countries.length === 0 || !isDescriptive(unit.role!)) return undefined;
  const barred = coArguments(context, unit);
  const people = personsOf(context.store).filter(
    (p) =>
      !barred.has(p) &&
      (p.country === null || unit.countries.includes(p.country)) &&
      p.offices.every((o) => !o.isTold || o.role === null || isDescriptive(o.role)) &&
      distance(context.focus, p, unit.sentence) <= DESCRIBED_REACH,
  );
  const person = best(context, people, unit);
  if (person === undefined) return undefined;
  // "French-Colombian": the state that the article speaks of more.
  const [country] = [...unit.countries].sort(
    (a, b) => (context.stateCounts.get(b) ?? 0) - (context.stateCounts.get(a) ?? 0),
  );
  person.country ??= country!;
  return person;
}

// What somebody is by trade or fate: nobody's only politician, reporter or hostage.
function isDescriptive({ families }: RoleWord): boolean {
  return (
    !families.has("official") && !families.has("leader") && !families.has("officer") && !families.has("counterpart")
  );
}

// "a military spokesman said" in a lead is the one spokesman whom the story then names.
function spokesmanNamedLater(context: Context, unit: Unit, country: string | null): Entity | undefined {
  if (!/^spokes/.test(unit.role!.word) || unit.isFormer) return undefined;
  const speakers = personsOf(context.store).filter((p) =>
    p.offices.some((o) => o.isTold && /^spokes/.test(o.role?.word ?? "")),
  );
  const [only] = speakers;
  const isNew = only !== undefined && salience(context.focus, only, unit.sentence) === 0;
  const isOfOther = country !== null && only?.country != null && only.country !== country;
  return speakers.length === 1 && isNew && !isOfOther ? only : undefined;
}

// "the head of the delegation" is not the head of state, unless the article words somebody's office so.
function headsUnknownBody(context: Context, unit: Unit): boolean {
  if (!/^(?:head|chief|leader|chairman|director|member|commander|boss)$/.test(unit.role!.word)) return false;
  return unit.of.some((token) => {
    const shape = unitOver(context, unit.sentence, token)?.shape;
    return shape === "body" || shape === "group";
  });
}

const OTHERS = new Set([
  "last",
  "previous",
  "next",
  "another",
  "other",
  "future",
  "former",
  "ex",
  "predecessor",
  "then",
]);

// "a minister", "the last president to visit": somebody else than the one in office.
function isIndefinite(context: Context, unit: Unit): boolean {
  if (unit.modifiers.some((m) => OTHERS.has(m))) return true;
  return /^an?$/i.test(context.layouts[unit.sentence]!.sentence.tokens[unit.first]!.form);
}

// "the minister" takes up somebody named before; "Japan's foreign minister" also one who is named later.
function isReachable(context: Context, unit: Unit, person: Entity, country: string | null): boolean {
  return country !== null || salience(context.focus, person, unit.sentence) > 0 || isHeadline(unit);
}

// "FM to visit X": a headline names the office, the lead its holder.
function isHeadline(unit: Unit): boolean {
  return unit.sentence === 0 && /^(?:fm|pm)$/.test(unit.role!.word);
}

// Somebody whose state is not told yet is only meant where he has been named, or holds the very office.
function isKnownSo(context: Context, unit: Unit, person: Entity): boolean {
  return (
    salience(context.focus, person, unit.sentence) > 0 || person.offices.some((o) => o.role?.word === unit.role!.word)
  );
}

function pronounState(context: Context, unit: Unit): string | null {
  if (!unit.ownerIsPronoun) return null;
  return resolvedOver(context, unit.sentence, unit.owner)?.entities[0]?.country ?? null;
}

function officeItself(context: Context, unit: Unit, told: string | null): Resolution {
  const { role, facts } = { role: unit.role!, facts: context.facts };
  const home = context.issuer.country;
  let country = told ?? role.country ?? bodyHeaded(context, unit);
  let rule = "actors/office-of-named-state";
  if (country === null && unit.isDefinite && role.families.has("official")) {
    country =
      home !== null && facts.countries.has(home) ? home : (mostPresentState(context, unit.sentence)?.country ?? null);
    rule = "actors/office-of-state-in-focus";
  } else if (country === null) rule = "actors/office-without-state";
  const name = unitText(context, unit);
  const key = `office ${unit.modifiers.join(" ")} ${role.word} ${country}`;
  const entity = ensureEntity(context.store, key, () => ({ type: "office", name, country }));
  addOffice(entity, officeOf(unit));
  if (name.length > entity.name.length && name.length < 80) entity.name = name;
  return { entities: [entity], rule };
}

const HEADED = ["UNO", "NAT", "ASN"];

// "the Secretary-General": of the body that the article speaks of most.
function bodyHeaded({ stateCounts }: Context, unit: Unit): string | null {
  if (!/^secretary general$/.test(unit.role!.word) || unit.countries.length > 0 || unit.of.length > 0) return null;
  const counts = HEADED.map((code) => stateCounts.get(code) ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? null : HEADED[counts.indexOf(most)]!;
}

/** "foreign ministers of A and B", "Japanese and U.S. envoys": for each state whoever holds the office there. */
export function resolveListedOffices(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.role === null || !(unit.isPlural || unit.count > 1)) return undefined;
  const listed = context.listed.get(unit);
  if (listed !== undefined && listed.entities.length > 0) return listed;
  const bodies = bodiesServed(context, unit);
  if (bodies.length > 0) return { entities: bodies, rule: "actors/officials-of-body" };
  const countries = listedCountries(context, unit);
  if (countries.length === 0) return undefined;
  if (countries.length === 1) return officials(context, unit, countries[0]!);
  const entities = countries.map((country) => officeHolder(context, unit, country));
  return { entities, rule: "actors/offices-of-listed-states" };
}

// "officials from the Secretariat and the Committee": nameless people stand for the bodies that are named.
function bodiesServed(context: Context, unit: Unit): readonly Entity[] {
  if (!/^(?:official|representative|member|diplomat|delegate)$/.test(unit.role!.word) || unit.count > 0) return [];
  const owners = unit.of.map((token) => unitOver(context, unit.sentence, token));
  const isBody = (owner: Unit | undefined) =>
    owner?.phrases.some((p) => p.kind === "body") || owner?.shape === "body" || owner?.shape === "group";
  if (!owners.every(isBody)) return [];
  return owners.flatMap((owner) => context.resolved.get(owner!)?.entities ?? []);
}

function listedCountries(context: Context, unit: Unit): readonly string[] {
  // "the leaders of the two countries", "the two countries' leaders"
  const served = unit.owner < 0 || unit.ownerIsPronoun ? unit.of : [...unit.of, unit.owner];
  const owners = served.flatMap((token) => resolvedOver(context, unit.sentence, token)?.entities ?? []);
  const several = new Set(owners.map((e) => e.country).filter((c) => c !== null));
  if (unit.countries.length === 0 && several.size > 1) return [...several];
  if (unit.countries.length > 0) return [...new Set(unit.countries)];
  const told = toldCountry(context, unit) ?? (unit.role?.word === "counterpart" ? null : pronounState(context, unit));
  return told === null ? [] : [told];
}

function officeHolder(context: Context, unit: Unit, country: string): Entity {
  const owner = unit.role!.word === "counterpart" ? personBefore(context, unit) : undefined;
  const office = owner?.offices.find((o) => o.isTold) ?? unit;
  const holders = personsOf(context.store).filter(
    (p) => p.country === country && p !== owner && holdsOffice(office, p),
  );
  const person = best(context, holders, unit) ?? onlyHolderWithoutState(context, unit, owner);
  if (person !== undefined) {
    person.country ??= country;
    return person;
  }
  // Nobody is named: the state stands for its man, with his office.
  const entity = ensureEntity(context.store, `office ${unit.modifiers.join(" ")} ${unit.role!.word} ${country}`, () => {
    return { type: "office", name: stateEntity(context, country).name, country };
  });
  addOffice(entity, { ...officeOf(unit), text: [...unit.modifiers, unit.role!.word].join(" ") });
  return entity;
}

// "the foreign ministers of A and B", and later "Foreign Minister Krag": the outlet's own goes without his state.
function onlyHolderWithoutState(context: Context, unit: Unit, owner: Entity | undefined): Entity | undefined {
  if (unit.role!.word === "counterpart") return undefined;
  const open = personsOf(context.store).filter(
    (p) => p.country === null && p !== owner && p.offices.some((o) => o.isTold) && holdsOffice(unit, p),
  );
  return open.length === 1 ? open[0] : undefined;
}

/** Adjectives for the officials of a group of states. */
const OF_SEVERAL = /^(?:western|arab|african|gulf|asian|nordic|baltic|latin|allied|foreign|regional|european)$/;

function officials(context: Context, unit: Unit, country: string): Resolution {
  const name = unitText(context, unit);
  const entity = ensureEntity(context.store, `group ${name.toLowerCase()} ${country}`, () => ({
    type: "group",
    name,
    country,
    word: unit.role!.word,
  }));
  return { entities: [entity], rule: "actors/officials-of-state" };
}

/** Indefinite offices in the plural, without any state: "officials", "lawmakers". */
export function resolveOfficials(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.role === null || !unit.isPlural) return undefined;
  const earlier = unit.isDefinite && unit.count === 0 ? takenUp(context, unit) : undefined;
  if (earlier !== undefined) return { entities: [earlier], rule: "actors/officials-taken-up" };
  // "foreign diplomats" are of several states, and least of all of the one they meet in.
  const country = unit.role.word === "counterpart" ? "INT" : (ofSeveralStates(unit) ?? stateOfPlace(context, unit));
  if (country !== null) return { ...officials(context, unit, country), rule: "actors/officials-of-the-place" };
  const name = unitText(context, unit);
  const entity = ensureEntity(context.store, `group ${name.toLowerCase()} null`, () => ({
    type: "group",
    name,
    country: null,
    word: unit.role!.word,
  }));
  // Those of a minister are of other states than his own.
  const isOthers = unit.role.word === "counterpart";
  return { entities: [entity], rule: isOthers ? "actors/counterparts" : "actors/officials-without-state" };
}

function ofSeveralStates({ modifiers, role }: Unit): string | null {
  if (modifiers.includes("european")) return "EUR";
  const [first] = modifiers;
  const isMinister = first === "foreign" && /^(?:minister|secretary)$/.test(role!.word);
  return first !== undefined && OF_SEVERAL.test(first) && !isMinister ? "INT" : null;
}

// "the ministers" for the EU foreign ministers named before.
function takenUp(context: Context, unit: Unit): Entity | undefined {
  const groups = context.store.all.filter(
    (e) =>
      e.type === "group" &&
      e.country !== null &&
      e.word === unit.role!.word &&
      salience(context.focus, e, unit.sentence) > 0,
  );
  const fitting = groups.filter((e) => unit.modifiers.every((m) => e.name.toLowerCase().includes(m)));
  return best(context, fitting, unit);
}

function best(context: Context, persons: readonly Entity[], unit: Unit): Entity | undefined {
  return weigh(context, persons, unit)[0]?.entity;
}

// "the president" is the one in office rather than one who was.
function tenseFit(unit: Unit, { offices }: Entity): number {
  const told = offices.filter((o) => o.isTold && canBeCalled(unit, o));
  return !unit.isFormer && told.length > 0 && told.every((o) => o.isFormer === true) ? -1 : 0;
}

function weigh(context: Context, persons: readonly Entity[], unit: Unit): Alternative[] {
  return persons
    .map((entity) => ({
      entity,
      score: 0.1 + salience(context.focus, entity, unit.sentence) + rankFit(unit, entity) + tenseFit(unit, entity),
    }))
    .sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
}

// Between a minister and a vice minister, "the minister" means the minister.
function rankFit(unit: Unit, entity: Entity): number {
  const isDeputy = (words: readonly string[]) =>
    words.includes("vice") || words.includes("deputy") || words.includes("assistant");
  const same = entity.offices.some(
    (o) => o.role?.word === unit.role?.word && isDeputy(o.modifiers) === isDeputy(unit.modifiers),
  );
  // A country's leader heads the state or its government, not a party.
  const isHead =
    unit.role?.word === "leader" &&
    entity.offices.some((o) => /^(?:president|prime minister|premier|chancellor|king|emir)$/.test(o.role?.word ?? ""));
  return (same && !(unit.role?.word === "leader" && unit.countries.length === 0) ? 1 : 0) + (isHead ? 1.5 : 0);
}
