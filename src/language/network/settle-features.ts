// Morphology that the form cannot tell and the tree can: a verb's person and number from its subject, the case of
// "it" and "you", imperatives, and which participles are passive.

/** A sentence's tags and tree; `feats` as the tag and word alone suggest them. */
interface Draft {
  readonly words: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/** The features with what the tree adds. */
export function settleFeatures(draft: Draft): string[] {
  const { words, xpos, feats, head, deprel } = draft;
  const children: number[][] = words.map(() => []);
  head.forEach((of, word) => {
    children[of]?.push(word);
  });
  const has = (word: number, relation: RegExp): boolean => find(word, relation) >= 0;
  const find = (word: number, relation: RegExp): number =>
    children[word]?.find((child) => relation.test(deprel[child] as string)) ?? -1;

  return feats.map((given, word) => {
    if (/^VB[DP]$/.test(xpos[word] as string)) return agreed(given, word);
    if (xpos[word] === "VB") return isImperative(word) ? "Mood=Imp|VerbForm=Fin" : given;
    if (xpos[word] === "VBN") return withVoice(given, word);
    if (xpos[word] === "PRP") return withCase(given, word);
    return given;
  });

  function agreed(given: string, word: number): string {
    // Auxiliaries and copulas agree with the subject of the word they serve.
    const predicate = /^(?:aux|cop)/.test(deprel[word] as string) ? (head[word] as number) : word;
    const subject = find(predicate, /^(?:nsubj|csubj)/);
    if (subject < 0 || !given.includes("VerbForm=Fin")) return given;
    const form = (words[subject] as string).toLowerCase();
    const person = /^(?:i|we)$/.test(form) ? 1 : form === "you" ? 2 : 3;
    const isPlural =
      /^(?:we|they|these|those|who)$/.test(form) ||
      /^(?:NNS|NNPS)$/.test(xpos[subject] as string) ||
      has(subject, /^conj/) ||
      (xpos[word] === "VBP" && person === 3);
    return given.replace(/Person=\d/, `Person=${person}`).replace(/Number=\w+/, `Number=${isPlural ? "Plur" : "Sing"}`);
  }

  function isImperative(word: number): boolean {
    const isClause = /^(?:root|parataxis|ccomp)$/.test(deprel[word] as string);
    const follows =
      deprel[word] === "conj" && xpos[head[word] as number] === "VB" && isImperative(head[word] as number);
    return (isClause || follows) && !has(word, /^(?:aux|nsubj|mark|cop)/);
  }

  function withVoice(given: string, word: number): string {
    const plain = given.replace("|Voice=Pass", "");
    if (has(word, /^aux:pass/)) return `${plain}|Voice=Pass`;
    return has(word, /^aux/) ? plain : given;
  }

  function withCase(given: string, word: number): string {
    if (!/^(?:it|you)$/i.test(words[word] as string)) return given;
    const isObject = /^(?:obj|iobj|obl|nmod)/.test(deprel[word] as string) || has(word, /^case/);
    return given.replace(/Case=\w+/, isObject ? "Case=Acc" : "Case=Nom");
  }
}
