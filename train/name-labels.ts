// Where the network learns names from. PER, ORG and LOC: UNER marks EWT itself; GUM marks entities of every kind, of
// which those headed by a proper noun give their proper part. NORP: adjectives that keep their capital in the lemma
// ("Syrian", "Republican") and the nouns made from them ("Syrians").
import type { GoldSentence } from "./gold.ts";

const entityTypes: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

interface Entity {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

/** Spans of GUM's `Entity=` brackets that open and close in one sentence, outer ones first. */
function gumEntities(misc: readonly string[]): Entity[] {
  const open: { id: string; type: string; first: number }[] = [];
  const found: Entity[] = [];
  misc.forEach((value, word) => {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(value)?.[1] ?? "";
    for (const [piece] of brackets.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const body = piece.replace(/[()]/g, "");
      const id = body.split("-")[0] as string;
      if (piece.startsWith("(")) open.push({ id, type: body.split("-")[1] ?? "", first: word });
      if (!piece.endsWith(")")) continue;
      const at = open.findLastIndex((entry) => entry.id === id);
      if (at < 0) continue;
      const [entry] = open.splice(at, 1) as [(typeof open)[number]];
      found.push({ type: entry.type, first: entry.first, last: word + 1 });
    }
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

const titles = new Set(
  (
    "mr mrs ms dr prof professor sir dame lord lady president vice deputy judge justice senator sen rep " +
    "representative congressman governor gov general gen captain capt lieutenant lt colonel col major sergeant king " +
    "queen prince princess pope emperor chancellor minister secretary ambassador chairman director mayor saint"
  ).split(" "),
);

/** The proper-name part of an entity: the head's unbroken run of proper nouns, with "of" and "the" inside it. */
function properPart(sentence: GoldSentence, entity: Entity): Entity | undefined {
  const within = (word: number): boolean => word >= entity.first && word < entity.last;
  let head = -1;
  for (let word = entity.first; word < entity.last; word++) {
    if (!within(sentence.head[word] as number)) head = word;
  }
  if (head < 0 || sentence.upos[head] !== "PROPN") return undefined;
  const joins = (word: number): boolean =>
    sentence.upos[word] === "PROPN" ||
    /^(?:of|the|and|&|for|-|\.)$/i.test(sentence.forms[word] as string) ||
    (sentence.upos[word] !== "PUNCT" && /^[A-Z]/.test(sentence.forms[word] as string));
  let first = head;
  let last = head + 1;
  while (within(first - 1) && joins(first - 1)) first--;
  while (within(last) && joins(last)) last++;
  const isCapital = (word: number): boolean => /^\p{Lu}/u.test(sentence.forms[word] as string);
  const isTitle = (word: number): boolean =>
    titles.has((sentence.forms[word] as string).toLowerCase().replace(".", ""));
  if (entity.type === "person") {
    // "U.S. President Donald Trump" is marked whole; the name begins after the last title.
    for (let word = first; word < last; word++) if (isTitle(word)) first = word + 1;
    // "the Afghans", "the Taliban": many people, no person.
    if (/^the$/i.test(sentence.forms[entity.first] as string)) return undefined;
    if (sentence.xpos[head] === "NNPS") return undefined;
  }
  while (first < last && (!isCapital(first) || /^the$/i.test(sentence.forms[first] as string))) first++;
  while (last > first && !isCapital(last - 1)) last--;
  if (first >= last) return undefined;
  return { type: entity.type, first, last };
}

/** BIO labels of a GUM sentence. */
export function gumNameLabels(sentence: GoldSentence): string[] {
  const labels = sentence.forms.map(() => "O");
  for (const entity of gumEntities(sentence.misc)) {
    const label = entityTypes[entity.type];
    const part = label === undefined ? undefined : properPart(sentence, entity);
    if (part === undefined || labels.slice(part.first, part.last).some((known) => known !== "O")) continue;
    for (let word = part.first; word < part.last; word++) {
      labels[word] = `${word === part.first ? "B" : "I"}-${label}`;
    }
  }
  return labels;
}

const nationalEnding = /(?:an|ese|ish|i|ch|ite|[^b]lic|amic|abic|cratic|tarist|ddhist)$/;

/** Small-letter adjectives of nations, faiths and parties that the treebanks use. */
export function groupAdjectives(sentences: readonly GoldSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { upos, lemmas, forms } of sentences) {
    forms.forEach((form, word) => {
      const isNamed = upos[word] === "ADJ" && /^[A-Z][a-z]{2,}$/.test(lemmas[word] as string);
      if (isNamed && /^[A-Z][a-z]/.test(form) && nationalEnding.test(form)) found.add(form.toLowerCase());
    });
  }
  return found;
}

/** Adds NORP labels where no other name stands. */
export function withGroups(
  sentence: GoldSentence,
  labels: readonly string[],
  adjectives: ReadonlySet<string>,
): string[] {
  return labels.map((label, word) => {
    const form = sentence.forms[word] as string;
    if (label !== "O" || !/^[A-Z]/.test(form)) return label;
    const lower = form.toLowerCase();
    const isGroup =
      sentence.upos[word] === "ADJ"
        ? adjectives.has(lower)
        : /^(?:PROPN|NOUN)$/.test(sentence.upos[word] as string) &&
          (adjectives.has(lower) || (lower.endsWith("s") && adjectives.has(lower.slice(0, -1))));
    return isGroup ? "B-NORP" : label;
  });
}
