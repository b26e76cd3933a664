// Copies of training sentences as headlines, datelines and shouting print them.
import type { GoldSentence } from "./gold.ts";
import { presentForm } from "./present-form.ts";
import type { Random } from "./random.ts";

const smallWords = new Set(
  "a an and as at but by for from in into nor of off on or over per the to up via vs with".split(" "),
);

const capitalized = (form: string): string => form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The sentence in capitals. */
export function shouted(sentence: GoldSentence): GoldSentence {
  return { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) };
}

/** The sentence with its names in capitals, as datelines and some ministries print them. */
export function withShoutedNames(sentence: GoldSentence): GoldSentence {
  const { forms, names } = sentence;
  return {
    ...sentence,
    forms: forms.map((form, word) => (/-(?:PER|LOC)$/.test(names?.[word] ?? "O") ? form.toUpperCase() : form)),
  };
}

/** Words below others that a headline leaves out: side clauses, appositions, asides. */
function isBelowAside({ head, deprel }: GoldSentence, word: number): boolean {
  for (let at = word; at >= 0; at = head[at] as number) {
    if (/^(?:advcl|acl:relcl|parataxis|discourse|appos|vocative)/.test(deprel[at] as string)) return true;
  }
  return false;
}

/**
 * The sentence as a headline: no asides, articles, copulas, passive auxiliaries or full stop, the past told in the
 * present, "and" between nouns a comma; half of them with capitals. Undefined when too little would stay or change.
 */
export function headlined(sentence: GoldSentence, random: Random): GoldSentence | undefined {
  const { forms, upos, head, deprel } = sentence;
  const count = forms.length;
  const dropsAsides = count > 12;
  const isAside = forms.map((_, word) => dropsAsides && isBelowAside(sentence, word));
  const governs = new Set(head.filter((_, word) => !isAside[word]));
  const isDropped = forms.map((form, word) => {
    if (isAside[word]) return true;
    if (governs.has(word)) return false;
    if (/^(?:the|an?)$/i.test(form) && deprel[word] === "det") return true;
    if (/^(?:cop|aux:pass)$/.test(deprel[word] as string)) return /^(?:is|are|was|were)$/i.test(form);
    return (word === count - 1 && form === ".") || (dropsAsides && form === ",");
  });
  const kept = forms.map((_, word) => word).filter((word) => !isDropped[word]);
  if (kept.length === count || kept.length < 3) return undefined;
  // Nobody speaks in a headline.
  if (kept.some((word) => /^(?:i|we|you)$/i.test(forms[word] as string))) return undefined;
  const place = new Map(kept.map((word, at) => [word, at]));
  const asComma = (word: number): boolean => {
    const conjunct = head[word] as number;
    return (
      /^and$/i.test(forms[word] as string) &&
      deprel[word] === "cc" &&
      !governs.has(word) &&
      conjunct >= 0 &&
      /^(?:NOUN|PROPN)$/.test(upos[conjunct] as string)
    );
  };
  const pick = <T>(layer: readonly T[], comma: T): T[] =>
    kept.map((word) => (asComma(word) ? comma : (layer[word] as T)));
  const present = kept.map((word) => (asComma(word) ? undefined : presentForm(sentence, word)));
  const inCapitals = random.next() < 0.5;
  const spelled = pick(forms, ",").map((form, at) => {
    const now = present[at]?.form ?? form;
    if (at === 0) return capitalized(now);
    return inCapitals && !smallWords.has(now.toLowerCase()) ? capitalized(now) : now;
  });
  const names = sentence.names && pick(sentence.names, "O");
  return {
    id: `${sentence.id}-headline`,
    forms: spelled,
    lemmas: pick(sentence.lemmas, ","),
    upos: pick(upos, "PUNCT"),
    xpos: pick(sentence.xpos, ",").map((xpos, at) => present[at]?.xpos ?? xpos),
    feats: pick(sentence.feats, "").map((feats, at) => present[at]?.feats ?? feats),
    misc: pick(sentence.misc, ""),
    deprel: pick(deprel, "punct"),
    head: kept.map((word) => {
      const of = head[word] as number;
      return of < 0 ? -1 : (place.get(of) as number);
    }),
    // A word left out of a name may have carried its first label.
    names: names?.map((label, at) =>
      label.startsWith("I-") && (names[at - 1] ?? "O").slice(2) !== label.slice(2) ? `B-${label.slice(2)}` : label,
    ),
  };
}
