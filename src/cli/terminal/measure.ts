const ESCAPES = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*m`, "g");
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Scripts whose letters take two columns, and most pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  const bare = text.replace(ESCAPES, "");
  // Plain ASCII, the usual case, needs no closer look.
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(bare)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** The text filled up to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text cut to so many columns, with a sign that it was cut. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const width = WIDE.test(segment) ? 2 : 1;
    if (used + width > columns - 1) break;
    kept += segment;
    used += width;
  }
  return `${kept.trimEnd()}…`;
}

/** A stretch of a text that goes on one line. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where a text breaks into lines of at most so many columns, as stretches of it. White space at a break is left out. */
export function linesOf(text: string, columns: number): Line[] {
  const lines: Line[] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const from = match.index;
    const width = columnsOf(match[0]);
    const gap = start < 0 ? 0 : columnsOf(text.slice(end, from).replace(/\s/g, " "));
    if (start >= 0 && used + gap + width > columns) {
      lines.push({ start, end });
      start = -1;
      used = 0;
    }
    used = start < 0 ? width : used + gap + width;
    if (start < 0) start = from;
    end = from + match[0].length;
  }
  if (start >= 0) lines.push({ start, end });
  return lines;
}

/** The text on lines of at most so many columns. */
export function wrap(text: string, columns: number): string[] {
  return linesOf(text, columns).map(({ start, end }) => text.slice(start, end).replace(/\s/g, " "));
}
