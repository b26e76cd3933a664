// A word enters the network as a few rows of embedding tables. All of them follow from the form alone,
// so what the first layer makes of a form can be kept and used again.

/** One embedding table and how a form finds its row there. */
export interface Slot {
  readonly kind: "word" | "vector" | "list" | "prefix" | "suffix" | "shape";
  /** Characters of a prefix or suffix. */
  readonly length: number;
  readonly rows: number;
  readonly width: number;
}

/** Row numbers of known words for the slots that look whole words up; row 0 of each table is for all others. */
export interface Vocabularies {
  readonly word: ReadonlyMap<string, number>;
  /** Words of running text with vectors of their own. */
  readonly vector: ReadonlyMap<string, number>;
  /** Classes of listed names. */
  readonly list: ReadonlyMap<string, number>;
}

/** The form as vocabularies spell it: small letters, every digit a zero, plain apostrophes. */
export function normalizeForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[0-9]/g, "0")
    .replace(/[\u2018\u2019]/g, "'");
}

function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

function shapeClass(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char >= "0" && char <= "9") return "d";
  if (char.charCodeAt(0) < 128) return char;
  if (char.toLowerCase() !== char) return "X";
  return char.toUpperCase() !== char ? "x" : "o";
}

/** Capitals, small letters, digits and signs of a form, runs cut to two: "Xxx", "X.X.", "dd:dd". */
function wordShape(form: string): string {
  let shape = "";
  for (let at = 0; at < form.length && shape.length < 12; at++) {
    const letter = shapeClass(form.charAt(at));
    if (!(shape.endsWith(letter) && shape.at(-2) === letter)) shape += letter;
  }
  return shape;
}

/** The row of every slot's table for a form. */
export function wordRows(form: string, slots: readonly Slot[], vocabularies: Vocabularies): number[] {
  const normal = normalizeForm(form);
  return slots.map((slot, index) => {
    if (slot.kind === "shape") return hash(wordShape(form), index) % slot.rows;
    if (slot.kind !== "prefix" && slot.kind !== "suffix") {
      return vocabularies[slot.kind].get(normal) ?? 0;
    }
    const padded = `^${normal}$`;
    const piece = slot.kind === "prefix" ? padded.slice(0, slot.length + 1) : padded.slice(-slot.length - 1);
    return hash(piece, index) % slot.rows;
  });
}
