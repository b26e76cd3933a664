import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { RoleWord } from "../../ontology/actors/roles.ts";
import type { Chunk } from "./chunks.ts";
import {
  bareUnit,
  countriesIn,
  type Draft,
  headIn,
  isFormerIn,
  isLink,
  modifiersIn,
  officeStart,
  setOwner,
} from "./draft-unit.ts";
import type { Layout } from "./layout.ts";
import type { NameRun } from "./name-runs.ts";
import { type Headword, roleAt } from "./role-spans.ts";
import { titleChunkOf } from "./title-runs.ts";
import { wordsOf } from "./words.ts";

/** The phrase of a person: name, title and country. Adds the chunk of a title that leads up to it to `titles`. */
export function personUnit(layout: Layout, run: NameRun, facts: ActorFacts, titles: Set<Chunk>): Draft {
  const { sentence, text } = layout;
  const chunk = layout.chunks[layout.chunkOver[run.first]!] ?? {
    first: run.first,
    last: run.last,
    owner: -1,
    pronoun: -1,
  };
  const title = titleChunkOf(layout, chunk, run.first, facts);
  const from = bracketedState(layout, title ?? chunk) ?? title ?? chunk;
  if (title !== undefined) titles.add(title);
  const unit = bareUnit(layout, from.first, run.last, "person");
  unit.head = headIn(sentence.tokens, from.first, run.last);
  // A lost space: "ComradeKim".
  unit.name = wordsOf(text, sentence, run.first, run.last).replace(/^Comrade(?=\p{Lu})/u, "");
  unit.nameFirst = run.first;
  unit.phrases = layout.hitAt[run.first]?.phrases.filter((p) => p.kind === "person") ?? [];
  setOwner(layout, from, unit);
  const role = lastRole(layout, (title ?? chunk).first, title === undefined ? run.first : title.last, facts);
  if (role !== undefined) {
    const opened = officeStart(layout, (title ?? chunk).first, role.first);
    // The office of a title run goes on to the name: "Special Representative for Peace and Security Affairs".
    const end = title === undefined ? run.first : withoutState(layout, role.last, officeEnd(layout, run.first));
    unit.role = role.word;
    unit.isPlural = role.isPlural;
    unit.office = withoutRank(wordsOf(text, sentence, opened, end));
    unit.modifiers = [
      ...modifiersIn(layout, opened, role.first),
      ...modifiersIn(layout, role.last, end).filter((m) => !isLink(m)),
    ];
    unit.isFormer = isFormerIn(layout, from.first, role.first);
    unit.countries = countriesIn(layout, from.first, role.first);
    if (unit.countries.length === 0) unit.countries = ofCountries(layout, role.last, run.first);
    // "met U.N. envoy Krag", where the tree cuts the phrase in two.
    const beside = layout.hitAt[from.first - 1];
    if (unit.countries.length === 0 && beside !== undefined && !beside.phrases.some((p) => p.kind === "person"))
      unit.countries = countriesIn(layout, beside.first, from.first);
    if (unit.countries.length === 0) unit.countries = stateServed(layout, run.last);
    if (unit.countries.length === 0 && role.word.country !== null) unit.countries = [role.word.country];
  } else {
    // "his ties with Norway Nils Krag denied": only an adjective tells whose he is.
    const [hit] = layout.hits.filter((h) => h.last === run.first && h.first >= from.first);
    const isTold = hit === undefined || hit.phrases.some((p) => p.kind === "adjective" || p.kind === "body");
    unit.countries = isTold ? countriesIn(layout, from.first, run.first) : [];
    // "Mathias Holm of Norway": whom somebody without an office represents.
    if (unit.countries.length === 0) unit.countries = stateServed(layout, run.last);
  }
  return unit;
}

// "Special Representative for the DPRK (DPRK) Ambassador Kim": notes and the rank beside it are no part of the office.
function withoutRank(office: string): string {
  const plain = office.replace(/\s*\([^)]*\)/g, "");
  return plain.includes(" for ") || plain.includes(" on ") ? plain.replace(/ (?:Ambassador|Dr\.|General)$/, "") : plain;
}

// "Republic of X (RX) Vice Minister Lee": the state and its abbreviation open the phrase of the person.
function bracketedState(layout: Layout, chunk: Chunk): Chunk | undefined {
  const { tokens } = layout.sentence;
  if (tokens[chunk.first - 1]?.form !== ")" || tokens[chunk.first - 3]?.form !== "(") return undefined;
  const hit = layout.hitAt[chunk.first - 4];
  const isState = hit?.phrases.some((p) => p.kind === "state" || p.kind === "body");
  return isState ? { first: hit!.first, last: chunk.last, owner: -1, pronoun: -1 } : undefined;
}

// "for Yemen" tells what an envoy deals with, "of Jordan" whom a king serves.
function ofCountries(layout: Layout, first: number, before: number): string[] {
  const { tokens } = layout.sentence;
  for (let i = first; i < before; i++) {
    if (tokens[i]!.form.toLowerCase() !== "of" || layout.hitAt[i] !== undefined) continue;
    const found = countriesIn(layout, i + 1, before);
    if (found.length > 0) return found;
  }
  return [];
}

// "President Lena Sandvik of Norway": the state behind the name, too.
function stateServed(layout: Layout, nameEnd: number): string[] {
  const { tokens } = layout.sentence;
  if (tokens[nameEnd]?.form !== "of") return [];
  const start = /^the$/i.test(tokens[nameEnd + 1]?.form ?? "") ? nameEnd + 2 : nameEnd + 1;
  const hit = layout.hitAt[start];
  return hit?.first === start && hit.phrases[0]!.kind === "state" ? countriesIn(layout, start, hit.last) : [];
}

// "Foreign Minister of Norway": the state is no part of the office.
function withoutState(layout: Layout, first: number, end: number): number {
  const { tokens } = layout.sentence;
  const hit = layout.hitAt[end - 1];
  if (hit === undefined || hit.phrases[0]!.kind !== "state") return end;
  const before = /^the$/i.test(tokens[hit.first - 1]!.form) ? hit.first - 2 : hit.first - 1;
  return before >= first && tokens[before]!.form.toLowerCase() === "of" ? before : end;
}

function officeEnd(layout: Layout, nameFirst: number): number {
  const { tokens } = layout.sentence;
  let end = nameFirst;
  if (tokens[end - 1]?.form !== ")") return end;
  while (end > 0 && nameFirst - end < 8 && tokens[end - 1]!.form !== "(") end--;
  return tokens[end - 1]?.form === "(" ? end - 1 : nameFirst;
}

function lastRole(layout: Layout, first: number, before: number, facts: ActorFacts): Headword<RoleWord> | undefined {
  let found: Headword<RoleWord> | undefined;
  for (let i = first; i < before; i++) {
    if (layout.hitAt[i] !== undefined && layout.runOver[i] === undefined && i < layout.hitAt[i]!.last - 1) continue;
    const role = roleAt(layout.sentence.tokens, i, facts);
    if (role === undefined || role.first >= before) continue;
    if (found === undefined || role.last > found.last) found = role;
    i = role.last - 1;
  }
  return found;
}
