import type { Token } from "../../model/sentence.ts";
import type { RoleWord } from "../../ontology/actors/roles.ts";
import type { Layout } from "./layout.ts";
import type { Unit } from "./unit.ts";
import { isCapital } from "./words.ts";

/** Links each office to the person it stands beside: "the chief negotiator, Kim Gunn,", "Kim Gunn, vice minister of ...". */
export function linkAppositions(layout: Layout, units: readonly Unit[]): readonly Unit[] {
  const { tokens } = layout.sentence;
  const linked = new Map<Unit, number>();
  const taken = new Set<Unit>();
  // Names after their office first: the commoner order in wires, and the safer one.
  for (const office of units) {
    if (!canDescribe(office)) continue;
    const end = Math.max(office.last, endOfComplements(layout, office));
    const person = units.find(
      (u) =>
        u.shape === "person" &&
        !taken.has(u) &&
        startsBehind(tokens, end, u.first) &&
        (u.role === null || isRank(u) || isTrade(u.role)),
    );
    if (person === undefined) continue;
    linked.set(office, person.last - 1);
    taken.add(person);
  }
  for (const office of units) {
    if (!canDescribe(office) || linked.has(office)) continue;
    const person = units.find(
      (u) => u.shape === "person" && startsBehind(tokens, skipNote(tokens, u.last), startOf(layout, office)),
    );
    if (person !== undefined && !isListed(tokens, person, office)) linked.set(office, person.last - 1);
  }
  for (const office of units) {
    // "State Councilor and Foreign Minister Wang", "businessman and consultant Krag": two offices of one.
    if (linked.has(office) || !canDescribe(office) || office.isDefinite) continue;
    const isTitle = isCapital(tokens[office.last - 1]!);
    if (!/^(?:and|&)$/.test(tokens[office.nameEnd]?.form ?? "")) continue;
    const person = units.find(
      (u) =>
        u.shape === "person" &&
        u.first === office.nameEnd + 1 &&
        u.countries.length === 0 &&
        (isTitle ? u.role !== null : u.nameFirst > u.first && tokens[u.first]!.upos === "NOUN"),
    );
    if (person !== undefined) linked.set(office, person.last - 1);
  }
  for (const unit of units) {
    if (linked.has(unit) || !canDescribe(unit) || tokens[unit.head]!.deprel !== "appos") continue;
    const person = units.find(
      (u) => u.shape === "person" && tokens[unit.head]!.head >= u.first && tokens[unit.head]!.head < u.last,
    );
    if (person !== undefined && person.last <= unit.first) linked.set(unit, person.last - 1);
  }
  return units.map((u) => (linked.has(u) ? { ...u, apposedTo: linked.get(u)! } : u));
}

// "another candidate, the billionaire Krag": what somebody is besides is no second office.
function isTrade({ families }: RoleWord): boolean {
  return !families.has("official") && !families.has("leader");
}

// "the army's commander, Gen. Lee": the rank is no second office.
function isRank(person: Unit): boolean {
  const isPlain = person.modifiers.every((m) => /^(?:maj|lt|brig|vice|rear|major|lieutenant|brigadier)\.?$/.test(m));
  return person.countries.length === 0 && isPlain && person.role!.families.has("officer");
}

function canDescribe(unit: Unit): boolean {
  return unit.shape === "office" && !unit.isPlural && unit.count === 0;
}

function startOf(layout: Layout, unit: Unit): number {
  let first = unit.first;
  for (;;) {
    const k = layout.chunkOver[first]!;
    const owner = k < 0 ? -1 : layout.chunks[k]!.owner;
    if (owner < 0) return first;
    first = layout.chunks[owner]!.first;
  }
}

function endOfComplements(layout: Layout, unit: Unit): number {
  let end = unit.nameEnd;
  for (const head of unit.of) end = Math.max(end, head + 1);
  if (layout.sentence.tokens[end]?.form === "(") return skipNote(layout.sentence.tokens, end);
  return end;
}

// "Kim Gunn (R), chief envoy": the note in brackets says where he stands in a photograph.
function skipNote(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form !== "(") return at;
  for (let i = at + 1; i < at + 7 && i < tokens.length; i++) if (tokens[i]!.form === ")") return i + 1;
  return at;
}

// "another candidate, the exiled Georgian billionaire Krag": a word or two of description may open the phrase.
function startsBehind(tokens: readonly Token[], end: number, first: number): boolean {
  if (tokens[end]?.form !== "," || first <= end || first > end + 3) return false;
  return tokens.slice(end + 1, first).every((t) => /^(?:DET|ADJ|ADV)$/.test(t.upos) || /^VB[DN]$/.test(t.xpos));
}

// "Kim Gunn, the president and ...": another member of a list, unless the office has no article ("Kim, president of").
function isListed(tokens: readonly Token[], person: Unit, office: Unit): boolean {
  const { deprel, head } = tokens[office.head]!;
  return (
    deprel === "conj" &&
    head >= person.first &&
    head < person.last &&
    /^(?:a|an|the)$/i.test(tokens[office.first]!.form)
  );
}
