import type { GoldSentence } from "./gold.ts";

const irregular: Readonly<Record<string, string>> = { be: "is", have: "has", do: "does" };

function thirdPerson(lemma: string): string {
  const known = irregular[lemma];
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** A past verb as headlines have it, in the present; undefined for every other word. */
export function presentForm(
  sentence: GoldSentence,
  word: number,
): { form: string; xpos: string; feats: string } | undefined {
  const lemma = sentence.lemmas[word] as string;
  if (sentence.xpos[word] !== "VBD" || !/^[a-z]+$/.test(lemma)) return undefined;
  const isPlural = sentence.head.some(
    (of, subject) =>
      of === word &&
      /^nsubj/.test(sentence.deprel[subject] as string) &&
      (/Number=Plur/.test(sentence.feats[subject] as string) ||
        sentence.head.some((top, other) => top === subject && sentence.deprel[other] === "conj")),
  );
  if (isPlural) {
    const form = lemma === "be" ? "are" : lemma;
    return { form, xpos: "VBP", feats: "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin" };
  }
  const feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
  return { form: thirdPerson(lemma), xpos: "VBZ", feats };
}
