import type { Token } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Phrase } from "../../ontology/actors/phrases.ts";
import { plainWords, type RoleWord } from "../../ontology/actors/roles.ts";
import type { Chunk } from "./chunks.ts";
import { complementsOf } from "./complements.ts";
import type { Hit } from "./hits.ts";
import { chunkUpTo, type Layout } from "./layout.ts";
import type { NameRun } from "./name-runs.ts";
import { groupAt, type Headword, roleAt } from "./role-spans.ts";
import { titleChunkOf } from "./title-runs.ts";
import type { Shape, Unit } from "./unit.ts";
import { wordsOf } from "./words.ts";

/** A unit while it is put together. */
type Draft = { -readonly [K in keyof Unit]: Unit[K] };

const PRONOUNS = new Set(
  "he she they it him her them his hers their theirs its himself herself themselves itself i we me us my our ours you".split(
    " ",
  ),
);
const NUMBERS = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
]);
const COLLECTIVES = new Map([
  ["trio", 3],
  ["pair", 2],
  ["duo", 2],
]);
const FORMER = new Set(["former", "ex", "late", "then", "outgoing", "onetime"]);

/** The actor phrases of one sentence in text order, each read by its form alone. */
export function readUnits(layout: Layout, facts: ActorFacts): readonly Unit[] {
  const units: Draft[] = [];
  const titles = new Set<Chunk>();
  for (const run of layout.runs) units.push(personUnit(layout, run, facts, titles));
  let covered = 0;
  for (const chunk of layout.chunks) {
    if (chunk.first < covered) continue;
    // The office that leads up to a name is part of that person's phrase.
    const main = titles.has(chunk) ? undefined : chunkUnit(layout, chunk, facts);
    if (main !== undefined) {
      units.push(main);
      covered = main.last;
    }
    for (const hit of hitsIn(layout, chunk)) {
      if (main !== undefined && main.phrases.length > 0 && hit.last === main.last && main.first <= hit.first) continue;
      if (hit.phrases.some((p) => p.kind === "person")) continue;
      units.push(hitUnit(layout, chunk, hit, hit.last < chunk.last || layout.runOver[hit.last] !== undefined));
    }
  }
  const { tokens } = layout.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.upos === "PRON" && PRONOUNS.has(tokens[i]!.form.toLowerCase()))
      units.push(bareUnit(layout, i, i + 1, "pronoun"));
  }
  return units.sort((a, b) => a.first - b.first || b.last - a.last);
}

function bareUnit(layout: Layout, first: number, last: number, shape: Shape): Draft {
  return {
    sentence: layout.index,
    first,
    last,
    head: headIn(layout.sentence.tokens, first, last),
    shape,
    name: null,
    nameFirst: first,
    phrases: [],
    role: null,
    group: null,
    office: null,
    modifiers: [],
    isPlural: false,
    count: 0,
    isDefinite: false,
    isFormer: false,
    isModifier: false,
    countries: [],
    owner: -1,
    ownerIsPronoun: false,
    apposedTo: -1,
    of: [],
    nameEnd: last,
  };
}

/** The token of a stretch that governs the others; the last one where the tree leaves several. */
export function headIn(tokens: readonly Token[], first: number, last: number): number {
  let found = last - 1;
  for (let i = last - 1; i >= first; i--) {
    const { head, upos } = tokens[i]!;
    if ((head < first || head >= last) && upos !== "PUNCT" && upos !== "DET") {
      found = i;
      break;
    }
  }
  return found;
}

function hitsIn(layout: Layout, chunk: Chunk): readonly Hit[] {
  return layout.hits.filter((h) => h.first >= chunk.first && h.last <= chunk.last);
}

function hitUnit(layout: Layout, chunk: Chunk, hit: Hit, isModifier: boolean): Draft {
  const unit = bareUnit(
    layout,
    hit.first,
    hit.last,
    shapeOf(hit.phrases, isModifier, layout.sentence.tokens[hit.last - 1]!.upos === "ADJ"),
  );
  unit.name = wordsOf(layout.text, layout.sentence, hit.first, hit.last);
  unit.phrases = hit.phrases;
  unit.isModifier = isModifier;
  // "Sudanese" says whose ministry it is in "Sudanese Foreign Ministry officials".
  if (unit.shape === "body" || unit.shape === "group") {
    unit.countries = countriesIn(layout, chunk.first, hit.first);
    setOwner(layout, chunk, unit);
  }
  return unit;
}

function shapeOf(phrases: readonly Phrase[], isModifier: boolean, isAdjective: boolean): Shape {
  const kinds = new Set(phrases.map((p) => p.kind));
  if (kinds.has("state") || kinds.has("seat") || kinds.has("metonym")) return "state";
  if (kinds.has("people") && !isModifier && !(kinds.has("adjective") && isAdjective)) return "people";
  if (kinds.has("adjective")) return "state";
  return phrases[0]!.type === "group" ? "group" : "body";
}

/** Countries of the known names before token `before`, nearest last; bodies count with the state they belong to. */
function countriesIn(layout: Layout, first: number, before: number): string[] {
  const found: string[] = [];
  for (const hit of layout.hits) {
    if (hit.first < first || hit.last > before) continue;
    const codes = new Set(hit.phrases.filter((p) => p.kind !== "person" && p.kind !== "outlet").map((p) => p.country));
    const [code] = codes;
    if (codes.size === 1 && code != null) found.push(code);
  }
  return found;
}

function setOwner(layout: Layout, chunk: Chunk, unit: Draft): void {
  if (chunk.pronoun >= 0) {
    unit.owner = chunk.pronoun;
    unit.ownerIsPronoun = true;
  } else if (chunk.owner >= 0) {
    const { first, last } = layout.chunks[chunk.owner]!;
    unit.owner = headIn(layout.sentence.tokens, first, last);
  }
}

function personUnit(layout: Layout, run: NameRun, facts: ActorFacts, titles: Set<Chunk>): Draft {
  const { sentence, text } = layout;
  const chunk = layout.chunks[layout.chunkOver[run.first]!] ?? {
    first: run.first,
    last: run.last,
    owner: -1,
    pronoun: -1,
  };
  const title = titleChunkOf(layout, chunk, run.first, facts);
  const from = title ?? chunk;
  if (title !== undefined) titles.add(title);
  const unit = bareUnit(layout, from.first, run.last, "person");
  unit.head = headIn(sentence.tokens, chunk.first, run.last);
  // A lost space: "ComradeKim".
  unit.name = wordsOf(text, sentence, run.first, run.last).replace(/^Comrade(?=\p{Lu})/u, "");
  unit.nameFirst = run.first;
  unit.phrases = layout.hitAt[run.first]?.phrases.filter((p) => p.kind === "person") ?? [];
  setOwner(layout, from, unit);
  const role = lastRole(layout, from.first, title === undefined ? run.first : title.last, facts);
  if (role !== undefined) {
    const opened = officeStart(layout, from.first, role.first);
    // The office of a title run goes on to the name: "Special Representative for Peace and Security Affairs".
    const end = title === undefined ? run.first : officeEnd(layout, run.first);
    unit.role = role.word;
    unit.office = withoutRank(wordsOf(text, sentence, opened, end));
    unit.modifiers = [
      ...modifiersIn(layout, opened, role.first),
      ...modifiersIn(layout, role.last, end).filter((m) => !isLink(m)),
    ];
    unit.isFormer = unit.modifiers.some((m) => FORMER.has(m));
    unit.countries = countriesIn(layout, from.first, role.first);
    if (unit.countries.length === 0) unit.countries = ofCountries(layout, role.last, run.first);
    if (unit.countries.length === 0 && role.word.country !== null) unit.countries = [role.word.country];
  } else {
    unit.countries = countriesIn(layout, from.first, run.first);
  }
  return unit;
}

// "Special Representative for the DPRK (DPRK) Ambassador Kim": notes and the rank beside it are no part of the office.
function withoutRank(office: string): string {
  const plain = office.replace(/\s*\([^)]*\)/g, "");
  return plain.includes(" for ") || plain.includes(" on ") ? plain.replace(/ (?:Ambassador|Dr\.|General)$/, "") : plain;
}

function isLink(word: string): boolean {
  return /^(?:of|for|to|on|and|the|&)$/.test(word);
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

// The office begins behind determiner, numbers and country: "the two South Korean [foreign ministers]".
function officeStart(layout: Layout, first: number, role: number): number {
  const { tokens } = layout.sentence;
  let start = first;
  for (let i = first; i < role; i++) {
    const hit = layout.hitAt[i];
    const isCountry = hit !== undefined && hit.phrases.some((p) => p.kind !== "body" && p.kind !== "person");
    if (
      isCountry ||
      tokens[i]!.upos === "DET" ||
      tokens[i]!.xpos === "PRP$" ||
      NUMBERS.has(tokens[i]!.form.toLowerCase())
    )
      start = i + 1;
    if (start === i && tokens[i]!.upos === "PUNCT") start = i + 1;
  }
  return Math.min(start, role);
}

function modifiersIn(layout: Layout, first: number, before: number): string[] {
  const found: string[] = [];
  for (let i = first; i < before; i++) {
    const token = layout.sentence.tokens[i]!;
    if (token.upos === "PUNCT" || layout.runOver[i] !== undefined) continue;
    found.push(plainWords(token.form));
  }
  return found;
}

function chunkUnit(layout: Layout, chunk: Chunk, facts: ActorFacts): Draft | undefined {
  const { tokens } = layout.sentence;
  const endRun = layout.runOver[chunk.last - 1];
  if (endRun !== undefined) return undefined;
  const endHit = layout.hitAt[chunk.last - 1];
  if (endHit !== undefined && !endHit.phrases.some((p) => p.kind === "body" && p.country === null)) return undefined;
  const role = endingWord(layout, chunk, (i) => roleAt(tokens, i, facts));
  const group = endingWord(layout, chunk, (i) => groupAt(tokens, i, facts));
  // "foreign ministry" ends in a collective, "general staff" too; the longer word decides.
  const word = role !== undefined && (group === undefined || role.first <= group.first) ? role : group;
  if (word === undefined) return endHit === undefined ? undefined : namedBody(layout, chunk, endHit);
  const unit = bareUnit(layout, chunk.first, Math.max(chunk.last, word.last), "office");
  unit.head = headIn(tokens, chunk.first, chunk.last);
  setOwner(layout, chunk, unit);
  describe(layout, chunk, word, unit);
  if (word === role) unit.role = role.word;
  else {
    unit.group = group!.word;
    if (group!.word.type === "none") return undefined;
    unit.shape = group!.word.type;
    if (endHit !== undefined) unit.phrases = endHit.phrases;
  }
  const complements = complementsOf(layout, unit.last, unit, facts);
  // "the G7 foreign ministers of Canada, France ...": the list says more than the group's name.
  if (unit.countries.length === 0 || complements.countries.length > 1) unit.countries = complements.countries;
  unit.of = complements.heads;
  unit.nameEnd = Math.max(unit.last, complements.nameEnd);
  unit.office = wordsOf(
    layout.text,
    layout.sentence,
    officeStart(layout, chunk.first, word.first),
    complements.officeEnd,
  );
  unit.modifiers = [
    ...unit.modifiers,
    ...modifiersIn(layout, word.last, complements.officeEnd).filter((m) => !isLink(m)),
  ];
  return unit;
}

function describe(layout: Layout, chunk: Chunk, word: Headword<unknown>, unit: Draft): void {
  const { tokens } = layout.sentence;
  const start = officeStart(layout, chunk.first, word.first);
  unit.modifiers = modifiersIn(layout, start, word.first);
  unit.isFormer = unit.modifiers.some((m) => FORMER.has(m));
  unit.isPlural = word.isPlural;
  unit.countries = countriesIn(layout, chunk.first, word.first);
  if (word.isPlural) unit.countries = [...sharedCountries(layout, chunk), ...unit.countries];
  unit.nameFirst = nameStart(layout, chunk, word.first);
  for (let i = chunk.first; i < word.first; i++) {
    const count = NUMBERS.get(tokens[i]!.form.toLowerCase());
    if (count !== undefined) unit.count = count;
  }
  const opening = tokens[chunk.first]!;
  const collective = COLLECTIVES.get(tokens[word.first]!.form.toLowerCase());
  if (collective !== undefined) {
    unit.count = collective;
    unit.isPlural = true;
  }
  unit.isDefinite =
    /^(?:the|this|that|these|those|both|all)$/i.test(opening.form) || chunk.owner >= 0 || chunk.pronoun >= 0;
}

// "Qatari, Egyptian and U.S. mediators": adjectives before the phrase that share its noun.
function sharedCountries(layout: Layout, chunk: Chunk): string[] {
  const { tokens } = layout.sentence;
  const found: string[] = [];
  let at = chunk.first;
  for (let step = 0; step < 6; step++) {
    let before = at;
    if (/^(?:and|or|&)$/.test(tokens[before - 1]?.form ?? "")) before--;
    if (tokens[before - 1]?.form === ",") before--;
    const k = before === at ? -1 : chunkUpTo(layout, before);
    const other = k < 0 ? undefined : layout.chunks[k]!;
    const hit = other === undefined ? undefined : layout.hitAt[other.last - 1];
    // The whole chunk must be one adjective, or a name that serves as one ("U.S.").
    if (
      other === undefined ||
      hit === undefined ||
      hit.first > other.first + 1 ||
      !hit.phrases.some((p) => p.kind === "adjective")
    )
      break;
    found.unshift(...countriesIn(layout, other.first, other.last));
    at = other.first;
  }
  return found;
}

// Where the tree's tags run two phrases together ("State A summons State B envoy"), the name begins at the nearer state.
function nameStart(layout: Layout, chunk: Chunk, before: number): number {
  const { tokens } = layout.sentence;
  let start = chunk.first;
  let isBroken = false;
  for (let i = chunk.first; i < before; i++) {
    const hit = layout.hitAt[i];
    if (hit === undefined) isBroken ||= tokens[i]!.upos === "NOUN" && layout.hitAt[chunk.first] !== undefined;
    else if (hit.first === i && isBroken) {
      start = i;
      isBroken = false;
    }
  }
  return start;
}

function endingWord<T>(
  layout: Layout,
  chunk: Chunk,
  at: (i: number) => Headword<T> | undefined,
): Headword<T> | undefined {
  for (let i = Math.max(chunk.first, chunk.last - 5); i < chunk.last; i++) {
    if (layout.runOver[i] !== undefined) continue;
    const found = at(i);
    if (found !== undefined && found.last >= chunk.last) return found;
  }
  return undefined;
}

// "the Foreign Ministry": a known kind of body whose state the text must give.
function namedBody(layout: Layout, chunk: Chunk, hit: Hit): Draft {
  const unit = bareUnit(layout, chunk.first, chunk.last, hit.phrases[0]!.type === "group" ? "group" : "body");
  unit.name = wordsOf(layout.text, layout.sentence, hit.first, hit.last);
  unit.phrases = hit.phrases;
  unit.office = unit.name;
  unit.countries = countriesIn(layout, chunk.first, hit.first);
  unit.isDefinite = true;
  setOwner(layout, chunk, unit);
  const complements = complementsOf(layout, chunk.last, unit);
  if (unit.countries.length === 0) unit.countries = complements.countries;
  unit.of = complements.heads;
  unit.nameEnd = Math.max(unit.last, complements.nameEnd);
  return unit;
}
