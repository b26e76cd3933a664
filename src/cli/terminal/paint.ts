/** What a stretch of text is, for the eye. Colour never says what a word does not. */
export type Tone = "strong" | "quiet" | "marked" | "peace" | "strain" | "alarm" | "talk" | "doubt";

const CODES: Readonly<Record<Tone, readonly [number | string, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  marked: [4, 24],
  peace: [32, 39],
  talk: [36, 39],
  strain: [33, 39],
  alarm: [31, 39],
  doubt: [35, 39],
};

export type Paint = (tone: Tone, text: string) => string;

/** Paints for a terminal that has colour, and leaves text alone for one that has none. */
export function painter(hasColour: boolean): Paint {
  if (!hasColour) return (_tone, text) => text;
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
