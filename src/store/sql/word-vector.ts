/** PostgreSQL keeps positions up to this, and so many for a word. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** A text's index stays well below the megabyte that PostgreSQL allows. */
const MOST_WORDS = 60_000;
const LONGEST_WORD = 100;

/** The words of a text as the search index has them: lower case, without accents, parted by anything that is no letter or digit. */
export function indexWords(text: string): string[] {
  // Only accents are taken off: taken apart altogether, Korean would fall into letters.
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

/** The words with their places, as PostgreSQL writes a `tsvector`. Made here: there it takes ten times as long. */
export function wordVector(text: string): string {
  const places = new Map<string, number[]>();
  indexWords(text).forEach((word, i) => {
    const known = places.get(word);
    const place = Math.min(i + 1, LAST_POSITION);
    if (known === undefined) places.set(word, [place]);
    else if (known.length < MOST_POSITIONS && known.at(-1) !== place) known.push(place);
  });
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}
