import type { Token } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Chunk } from "./chunks.ts";
import { complementsOf } from "./complements.ts";
import {
  bareUnit,
  countriesIn,
  type Draft,
  headIn,
  isFormerIn,
  isLink,
  modifiersIn,
  NUMBERS,
  officeStart,
  setOwner,
} from "./draft-unit.ts";
import type { Hit } from "./hits.ts";
import { chunkUpTo, type Layout } from "./layout.ts";
import { groupAt, type Headword, roleAt } from "./role-spans.ts";
import { isInnerHyphen, wordsOf } from "./words.ts";

const COLLECTIVES = new Map([
  ["trio", 3],
  ["pair", 2],
  ["duo", 2],
]);

/** What a chunk that ends in an office, a collective or a kind of body speaks of; undefined for all others. */
export function chunkUnit(layout: Layout, chunk: Chunk, facts: ActorFacts): Draft | undefined {
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
  // "both men" are two who were named; any other man is nobody's office.
  if (word === role && role.word.word === "man" && unit.count < 2) return undefined;
  if (word === role) unit.role = role.word;
  else {
    unit.group = group!.word;
    // "his leadership of the party" is what he does, not who acts.
    if (
      group!.word.type === "none" ||
      (chunk.pronoun >= 0 && /^(?:leadership|presidency|command|force)$/.test(group!.word.word))
    )
      return undefined;
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
  unit.isFormer = isFormerIn(layout, chunk.first, word.first);
  unit.isPlural = word.isPlural;
  unit.countries = countriesIn(layout, chunk.first, word.first);
  if (word.isPlural) unit.countries = [...sharedCountries(layout, chunk), ...unit.countries];
  unit.nameFirst = nameStart(layout, chunk, word.first);
  for (let i = chunk.first; i < word.first; i++) {
    const count = NUMBERS.get(tokens[i]!.form.toLowerCase());
    // "thirty-two ministers" are not two.
    if (count !== undefined && !isInnerHyphen(tokens, i - 1)) unit.count = count;
  }
  const opening = tokens[chunk.first]!;
  const collective = COLLECTIVES.get(tokens[word.first]!.form.toLowerCase());
  if (collective !== undefined) {
    unit.count = collective;
    unit.isPlural = true;
  }
  unit.isDefinite =
    /^(?:the|this|that|these|those|both|all)$/i.test(opening.form) ||
    chunk.owner >= 0 ||
    chunk.pronoun >= 0 ||
    (unit.countries.length === 0 && isTitleAlone(tokens, chunk.first, chunk.last));
}

// "FM to visit", "the Secretary and Foreign Minister signed": a title in capitals needs no article.
function isTitleAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).filter((t) => t.upos !== "PUNCT");
  return words.length > 0 && words.length < 4 && words.every((t) => /^\p{Lu}/u.test(t.form)) && first > 0
    ? /^(?:and|&)$/.test(tokens[first - 1]!.form)
    : words.length === 1 && /^(?:FM|PM|DM)$/.test(words[0]!.form);
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
    // "his Iranian and Russian counterparts": the noun may stand apart from the adjective right before it.
    const k = before === at && step > 0 ? -1 : chunkUpTo(layout, before);
    const other = k < 0 ? undefined : layout.chunks[k]!;
    const hit = other === undefined ? undefined : layout.hitAt[other.last - 1];
    // The whole chunk must be one adjective, or a name that serves as one ("U.S.").
    if (
      other === undefined ||
      hit === undefined ||
      hit.first > other.first + 1 ||
      // A headline opens with plain names: "Norway, Denmark foreign ministers meet".
      !hit.phrases.some((p) => p.kind === "adjective" || (p.kind === "state" && other.first === 0))
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
