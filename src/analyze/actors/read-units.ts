import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Phrase } from "../../ontology/actors/phrases.ts";
import { chunkUnit } from "./chunk-unit.ts";
import type { Chunk } from "./chunks.ts";
import { bareUnit, countriesIn, type Draft, headIn, setOwner } from "./draft-unit.ts";
import type { Hit } from "./hits.ts";
import type { Layout } from "./layout.ts";
import { personUnit } from "./person-unit.ts";
import type { Shape, Unit } from "./unit.ts";
import { wordsOf } from "./words.ts";

const PRONOUNS = new Set(
  "he she they it him her them his hers their theirs its himself herself themselves itself i we me us my our ours you".split(
    " ",
  ),
);

/** The actor phrases of one sentence in text order, each read by its form alone. */
export function readUnits(layout: Layout, facts: ActorFacts): readonly Unit[] {
  const units: Draft[] = [];
  const titles = new Set<Chunk>();
  for (const run of layout.runs) units.push(personUnit(layout, run, facts, titles));
  const people = [...units];
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
      const unit = hitUnit(layout, chunk, hit, hit.last < chunk.last || layout.runOver[hit.last] !== undefined);
      unit.standsForPerson = standsForPerson(layout, hit, people);
      units.push(unit);
    }
  }
  const { tokens } = layout.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.upos === "PRON" && layout.runOver[i] === undefined && PRONOUNS.has(tokens[i]!.form.toLowerCase()))
      units.push(bareUnit(layout, i, i + 1, "pronoun"));
  }
  return units.sort((a, b) => a.first - b.first || b.last - a.last);
}

// "with Republic of X (RX) Special Envoy Krag", where the tree hangs the whole phrase on the state: the envoy is meant.
function standsForPerson({ sentence: { tokens } }: Layout, hit: Hit, people: readonly Draft[]): boolean {
  const person = people.find((u) => hit.first >= u.first && hit.last <= u.nameFirst);
  if (person === undefined) return false;
  const { head } = tokens[headIn(tokens, hit.first, hit.last)]!;
  return head < person.first || head >= person.last;
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
