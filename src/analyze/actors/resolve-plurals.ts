import { subjectsBeside } from "./co-arguments.ts";
import type { Context, Resolution } from "./context.ts";
import { type Entity, ensureEntity, personsOf } from "./entities.ts";
import { salience } from "./focus.ts";
import { toldCountry } from "./learn-people.ts";
import { holdsOffice, isWeight } from "./offices.ts";
import { resolveNamedBody } from "./resolve-bodies.ts";
import { stateEntity } from "./resolve-states.ts";
import type { Unit } from "./unit.ts";
import { unitText } from "./unit-text.ts";

const NEAR = 12;

/** "both ministers", "the three envoys", "the leaders": the holders of that office whom the article has put together. */
export function resolveCountedOffices(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "office" || unit.role === null || !unit.isPlural || (!unit.isDefinite && unit.count === 0))
    return undefined;
  // "her counterparts": others than all those named, unless they are counted.
  if (unit.role.word === "counterpart" && unit.count === 0) return undefined;
  const persons = personsOf(context.store).filter((p) => fits(unit, p));
  const group = lastGroup(context, unit, (e) => e.type !== "body" && e.type !== "state" && fits(unit, e), unit.count);
  if (group !== undefined) return { entities: group, rule: "actors/counted-offices" };
  const company = companyOf(context, unit);
  if (company !== undefined) return { entities: company, rule: "actors/counted-company" };
  const known = persons.filter((p) => salience(context.focus, p, unit.sentence) > 0);
  const chosen = pick(context, unit, known) ?? pick(context, unit, persons);
  return chosen === undefined ? undefined : { entities: chosen, rule: "actors/counted-offices-by-salience" };
}

/** Words for those who talk, whatever their offices: a minister and a director who meet are "the two envoys". */
const ANY_TALKER =
  /^(?:leader|envoy|diplomat|official|representative|negotiator|minister|secretary|governor|senator|lawmaker|legislator|mayor|candidate|activist|politician|journalist|reporter|officer|man)$/;

// "the three envoys" after a meeting of three of whom only some hold an office of that name.
function companyOf(context: Context, unit: Unit): readonly Entity[] | undefined {
  if (unit.count === 0 || !ANY_TALKER.test(unit.role!.word) || !unit.modifiers.every(isWeight)) return undefined;
  const isPerson = (e: Entity) => e.type === "person" || e.type === "office";
  const company = lastGroup(context, unit, isPerson, unit.count);
  return company?.some((e) => fits(unit, e)) === true && company.length === unit.count ? company : undefined;
}

function fits(unit: Unit, entity: Entity): boolean {
  // "the two officials", "the two men": anybody; an office unknown to the article excludes nobody.
  if (/^(?:official|counterpart|diplomat|man)$/.test(unit.role!.word) && unit.modifiers.every(isWeight))
    return entity.type === "person" || entity.type === "office";
  return holdsOffice(unit, entity);
}

function pick(context: Context, unit: Unit, persons: readonly Entity[]): readonly Entity[] | undefined {
  const ordered = [...persons].sort(
    (a, b) =>
      salience(context.focus, b, unit.sentence) - salience(context.focus, a, unit.sentence) || a.index - b.index,
  );
  const chosen: Entity[] = [];
  for (const person of ordered) {
    if (unit.count > 0 && chosen.length === unit.count) break;
    if (chosen.some((c) => c.country !== null && c.country === person.country)) continue;
    chosen.push(person);
  }
  return chosen.length >= 2 && (unit.count === 0 || chosen.length === unit.count) ? chosen : undefined;
}

// "X's warring rivals": the two forces of that state which the article names.
function warringPair(context: Context, unit: Unit): readonly Entity[] {
  const isWarring =
    unit.modifiers.some((m) => /^(?:warring|rival|opposing|conflicting)$/.test(m)) || /^rivals$/.test(unit.group!.word);
  if (!isWarring) return [];
  return forcesOf(context, toldCountry(context, unit) ?? context.story);
}

// The two forces of one state that an article names; empty where it names more or fewer.
function forcesOf(context: Context, country: string | null): readonly Entity[] {
  const forces = new Map<string, Unit>();
  for (const units of context.units) {
    for (const other of units) {
      const phrase = other.phrases.find((p) => p.kind === "body" && p.country === country);
      if (phrase !== undefined && country !== null && /^(?:military|armed-group)$/.test(phrase.sector ?? ""))
        if (!forces.has(phrase.name)) forces.set(phrase.name, other);
    }
  }
  if (forces.size !== 2) return [];
  return [...forces.values()].flatMap((force) => resolveNamedBody(context, force)?.entities ?? []);
}

/** "the two sides", "both sides", "the parties": the parties that last stood together. */
export function resolveSides(context: Context, unit: Unit): Resolution | undefined {
  const isPlural = unit.shape === "side" || unit.shape === "states";
  const pair = isPlural && unit.isPlural ? warringPair(context, unit) : [];
  if (pair.length === 2) return { entities: pair, rule: "actors/warring-pair" };
  if (unit.shape !== "side" || !(unit.isPlural || unit.count > 1) || unit.ownerIsPronoun) return undefined;
  if (unit.countries.length > 1)
    return { entities: unit.countries.map((c) => stateEntity(context, c)), rule: "actors/sides-listed" };
  // "all parties", "the parties concerned": whoever they are.
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const isAnyone =
    /^all$/i.test(tokens[unit.first]!.form) || unit.modifiers.some((m) => m === "relevant" || m === "concerned");
  // "said parties should halt the work": whoever is one.
  const isBareNoun = unit.first === unit.head && unit.modifiers.length === 0 && unit.owner < 0;
  if (unit.count === 0 && (isAnyone || isBareNoun)) return undefined;
  if (unit.modifiers.some((m) => POLITICAL.test(m))) return undefined;
  const count = unit.count > 0 ? unit.count : 0;
  const before = sidesBefore(context, unit);
  if (before !== undefined) return { entities: before, rule: "actors/sides-again" };
  const forces = isUrgedFromAbroad(context, unit) ? forcesOf(context, context.story) : [];
  if (forces.length === 2) return { entities: forces, rule: "actors/two-forces" };
  const group = lastGroup(context, unit, () => true, count);
  if (group !== undefined) return { entities: group, rule: "actors/two-sides" };
  const states = topStates(context, unit.sentence, Math.max(2, count));
  const urging = new Set(codesOf([...subjectsBeside(context, unit)]));
  return states.length < 2 || isOfStates(states, urging)
    ? undefined
    : { entities: states, rule: "actors/two-sides-by-salience" };
}

// "The mediators urged the two sides" in a story of one state at war with itself.
function isUrgedFromAbroad(context: Context, unit: Unit): boolean {
  const subjects = [...subjectsBeside(context, unit)];
  return context.story !== null && subjects.length > 0 && subjects.every((e) => e.country !== context.story);
}

/** Parties that stand for election, not for a side. */
const POLITICAL =
  /^(?:opposition|political|ruling|governing|coalition|left|right|far|centrist|leftist|nationalist|islamist|socialist|communist|conservative|liberal|democratic|republican|green|separatist|populist|mainstream)$/;

// "Both parties" and, in the next sentence, "the parties": the same, unless others have stood together since.
function sidesBefore(context: Context, unit: Unit): readonly Entity[] | undefined {
  const subjects = subjectsBeside(context, unit);
  for (let s = unit.sentence; s >= 0 && s > unit.sentence - NEAR / 2; s--) {
    const told = context.units[s]!.findLast(
      (u) =>
        u.shape === "side" &&
        (s < unit.sentence || u.last <= unit.first) &&
        (context.resolved.get(u)?.entities.length ?? 0) > 1,
    );
    const entities = told === undefined ? undefined : context.resolved.get(told)!.entities;
    if (entities !== undefined)
      return (unit.count === 0 || unit.count === entities.length) && !entities.some((e) => subjects.has(e))
        ? entities
        : undefined;
    const isOther = context.focus.groups.some((g) => g.sentence === s && !g.members.some((m) => subjects.has(m)));
    if (s < unit.sentence && isOther) return undefined;
  }
  return undefined;
}

/** "the two countries", "both nations", "the two Koreas": the states of those who last stood together. */
export function resolveLands(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "land" || !(unit.isPlural || unit.count > 1)) return undefined;
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  // "all countries": nobody in particular.
  if (/^(?:all|other|many|some|most|several)$/i.test(tokens[unit.first]!.form) && unit.count === 0) return undefined;
  if (tokens[unit.last - 1]!.form === "Koreas") {
    return { entities: [stateEntity(context, "PRK"), stateEntity(context, "KOR")], rule: "actors/two-koreas" };
  }
  if (unit.countries.length > 1)
    return { entities: unit.countries.map((c) => stateEntity(context, c)), rule: "actors/lands-listed" };
  if (unit.count === 0 && !(unit.isDefinite && isBare(unit))) return undefined;
  const count = Math.max(2, unit.count);
  const listed = statesListedBefore(context, unit, count);
  if (listed.length === count) return { entities: listed, rule: "actors/two-countries" };
  const group = context.focus.groups.findLast(
    (g) => unit.sentence - g.sentence <= NEAR && codesOf(g.members).length === count,
  );
  if (group !== undefined)
    return { entities: codesOf(group.members).map((c) => stateEntity(context, c)), rule: "actors/two-countries" };
  if (unit.count === 0) return undefined;
  const states = topStates(context, unit.sentence, count);
  return states.length < count ? undefined : { entities: states, rule: "actors/two-countries-by-salience" };
}

// "A and B let forces in after hosting the two countries": the list that stands right before, in the same sentence.
function statesListedBefore(context: Context, unit: Unit, count: number): readonly Entity[] {
  const before = context.units[unit.sentence]!.filter(
    (u) => u.shape === "state" && !u.isModifier && u.last <= unit.first,
  ).slice(-count);
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  for (let i = 1; i < before.length; i++) {
    const between = tokens.slice(before[i - 1]!.last, before[i]!.first);
    if (between.some((t) => t.upos !== "PUNCT" && t.upos !== "CCONJ" && t.upos !== "DET")) return [];
  }
  return [...new Set(before.flatMap((u) => context.resolved.get(u)?.entities ?? []))];
}

function isBare(unit: Unit): boolean {
  return unit.modifiers.length === 0 && unit.owner < 0 && unit.of.length === 0;
}

/** "the allies": states of one alliance that the article names; "our allies and partners" stay an unnamed group of states. */
export function resolveAllies(context: Context, unit: Unit): Resolution | undefined {
  const isOpenList =
    (unit.shape === "land" && unit.isPlural) || (unit.shape === "side" && unit.isPlural && unit.count === 0);
  if (unit.shape !== "states" && !isOpenList) return undefined;
  const word = unit.group!.word;
  const isOwn = unit.owner >= 0 || unit.countries.length > 0;
  if ((word === "allies" || word === "ally") && unit.isDefinite && !isOwn) {
    const named = context.facts.alliances.filter(
      (codes) => codes.every((c) => context.stateCounts.has(c)) && (unit.count === 0 || codes.length === unit.count),
    );
    const sum = (codes: readonly string[]) =>
      codes.reduce((n, c) => n + (context.stateCounts.get(c) ?? 0), 0) / codes.length;
    const [best] = [...named].sort((a, b) => sum(b) - sum(a));
    if (best !== undefined) return { entities: best.map((c) => stateEntity(context, c)), rule: "actors/allies" };
  }
  if (word === "ally") return undefined;
  const name = unitText(context, unit);
  // "all parties" to a conflict within one state are of that state.
  const owner = /^(?:parties|rivals|sides)$/.test(word) && isOwn ? toldCountry(context, unit) : null;
  const isNato = /^(?:allies|ally|members)$/.test(word) && isOfNato(context, unit);
  const inner = word === "parties" && !isOwn ? context.story : (owner ?? (isNato ? "NAT" : null));
  const entity = ensureEntity(context.store, `group ${name.toLowerCase()} ${inner ?? "INT"}`, () => ({
    type: "group",
    name,
    country: inner ?? "INT",
  }));
  return { entities: [entity], rule: inner === null ? "actors/unnamed-states" : "actors/parties-within-state" };
}

// "Allies" with a capital, "NATO allies": those of the alliance that a story speaks of.
function isOfNato(context: Context, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  return unit.countries.includes("NAT") || (tokens[unit.last - 1]!.form === "Allies" && context.stateCounts.has("NAT"));
}

// The group last spoken of; people and subjects stay in mind longer than things told beside them.
function lastGroup(
  context: Context,
  unit: Unit,
  keep: (entity: Entity) => boolean,
  count: number,
): readonly Entity[] | undefined {
  // "A and B urged both sides": they urge others.
  const subjects = subjectsBeside(context, unit);
  const urging = new Set(codesOf([...subjects]));
  let best: readonly Entity[] | undefined;
  let most = 0;
  for (const group of context.focus.groups) {
    const ago = unit.sentence - group.sentence;
    if (ago > NEAR || group.members.some((m) => subjects.has(m)) || isOfStates(group.members, urging)) continue;
    const members = group.members.filter(keep);
    if (members.length < 2) continue;
    if (count > 0 && members.length !== count && codesOf(members).length !== count) continue;
    const sides = count > 0 && members.length > count ? onePerState(members) : members;
    const ofPeople = members.every((m) => m.type === "person" || m.type === "office");
    const weight = ((ofPeople ? 1 : 0.7) + (group.isSubject ? 0.2 : 0)) * 0.88 ** ago;
    if (weight >= most) {
      most = weight;
      best = sides;
    }
  }
  return best;
}

// A state and its envoy are one side: the envoy stands for it.
function onePerState(members: readonly Entity[]): readonly Entity[] {
  const sides = new Map<string | null, Entity>();
  for (const member of members) {
    const known = sides.get(member.country);
    if (known === undefined || (known.type !== "person" && member.type === "person")) sides.set(member.country, member);
  }
  return [...sides.values()];
}

// Mediators of two states urge others than their two states.
function isOfStates(members: readonly Entity[], states: ReadonlySet<string>): boolean {
  return states.size > 1 && members.every((m) => m.country !== null && states.has(m.country));
}

function codesOf(members: readonly Entity[]): readonly string[] {
  return [...new Set(members.map((m) => m.country).filter((c) => c !== null))];
}

function topStates(context: Context, now: number, count: number): readonly Entity[] {
  const states = context.store.all.filter((e) => e.type === "state" && salience(context.focus, e, now) > 0);
  return states
    .sort((a, b) => salience(context.focus, b, now) - salience(context.focus, a, now) || a.index - b.index)
    .slice(0, count);
}
