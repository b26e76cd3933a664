/** Texts by small numbers, so that a hundred thousand rows can be compared by number. */
export interface Interned {
  readonly texts: readonly string[];
  numberOf(text: string): number;
  /** The number of a text that is there; null for one that no row has. */
  find(text: string): number | null;
  /** For each number whether its text contains the words, case aside. */
  containing(part: string): Uint8Array<ArrayBuffer>;
}

/** An empty set of numbered texts. */
export function interned(): Interned {
  const texts: string[] = [];
  const lowered: string[] = [];
  const numbers = new Map<string, number>();
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => numbers.get(text) ?? null,
    containing(part) {
      const wanted = part.toLowerCase();
      // Only texts that are ever asked for by a part of them have a second form in memory.
      for (let number = lowered.length; number < texts.length; number++) lowered.push(texts[number]!.toLowerCase());
      return Uint8Array.from(lowered, (text) => (text.includes(wanted) ? 1 : 0));
    },
  };
}
