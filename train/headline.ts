// Copies of training sentences as headlines and shouting print them.
import type { GoldSentence } from "./gold.ts";
import type { Random } from "./random.ts";

const smallWords = new Set(
  "a an and as at but by for from in into nor of off on or over per the to up via vs with".split(" "),
);

const titleCase = (form: string, word: number): string =>
  word > 0 && smallWords.has(form.toLowerCase()) ? form : form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The sentence in capitals. */
export function shouted(sentence: GoldSentence): GoldSentence {
  return { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) };
}

/**
 * The sentence as a headline: no articles, copulas, passive auxiliaries or full stop, "and" between nouns a comma;
 * half of them with capitals. Undefined when nothing would change or too little would stay.
 */
export function headlined(sentence: GoldSentence, random: Random): GoldSentence | undefined {
  const { forms, upos, head, deprel } = sentence;
  const hasDependents = new Set(head);
  const count = forms.length;
  const isDropped = forms.map((form, word) => {
    if (hasDependents.has(word)) return false;
    const relation = deprel[word] as string;
    if (/^(?:the|an?)$/i.test(form) && relation === "det") return true;
    if (upos[word] === "AUX" && /^(?:cop|aux:pass)$/.test(relation)) return /^(?:is|are|was|were)$/i.test(form);
    return word === count - 1 && form === ".";
  });
  const kept = forms.map((_, word) => word).filter((word) => !isDropped[word]);
  if (kept.length === count || kept.length < 4) return undefined;
  const place = new Map(kept.map((word, at) => [word, at]));
  const asComma = (word: number): boolean => {
    const conjunct = head[word] as number;
    return (
      /^and$/i.test(forms[word] as string) &&
      deprel[word] === "cc" &&
      !hasDependents.has(word) &&
      conjunct >= 0 &&
      /^(?:NOUN|PROPN)$/.test(upos[conjunct] as string) &&
      forms[word - 1] !== ","
    );
  };
  const pick = <T>(layer: readonly T[], comma?: T): T[] =>
    kept.map((word) => (comma !== undefined && asComma(word) ? comma : (layer[word] as T)));
  const inCapitals = random.next() < 0.5;
  const spelled = pick(forms, ",").map((form, at) =>
    inCapitals ? titleCase(form, at) : at === 0 ? form.replace(/^\p{Ll}/u, (l) => l.toUpperCase()) : form,
  );
  const names = sentence.names && pick(sentence.names);
  return {
    id: `${sentence.id}-headline`,
    forms: spelled,
    lemmas: pick(sentence.lemmas, ","),
    upos: pick(upos, "PUNCT"),
    xpos: pick(sentence.xpos, ","),
    feats: pick(sentence.feats, ""),
    misc: pick(sentence.misc),
    deprel: pick(deprel, "punct"),
    head: kept.map((word) => {
      const of = head[word] as number;
      return of < 0 ? -1 : (place.get(of) as number);
    }),
    // An article inside a name may have carried its first label.
    names: names?.map((label, at) =>
      label.startsWith("I-") && (names[at - 1] ?? "O").slice(2) !== label.slice(2) ? `B-${label.slice(2)}` : label,
    ),
  };
}
