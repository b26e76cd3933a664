/** A run of glyphs on a page, with where it stands. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly endsLine: boolean;
}

interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * The text of pages as lines, a blank line where the gap is wider than the
 * lines' usual one: so paragraphs are found as in any copy broken at a column.
 */
export function layOutPages(pages: readonly (readonly PdfItem[])[]): string {
  const laidOut = pages.map(linesOf);
  const furniture = repeatedLines(laidOut);
  return laidOut
    .map((lines) => {
      const kept = lines.filter((line) => !furniture.has(line.text));
      const gaps = kept.slice(1).map((line, i) => kept[i]!.y - line.y);
      const usual = [...gaps].filter((gap) => gap > 0).sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
      return kept.map((line, i) => (i > 0 && gaps[i - 1]! > usual * 1.35 ? `\n${line.text}` : line.text)).join("\n");
    })
    .join("\n");
}

function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let text = "";
  let y = 0;
  let height = 0;
  const flush = () => {
    const clean = text.replace(/\s+/g, " ").trim();
    if (clean !== "") lines.push({ text: clean, y, height });
    text = "";
  };
  for (const item of items) {
    if (text !== "" && Math.abs(item.y - y) > Math.max(2, height * 0.6) && item.text.trim() !== "") flush();
    if (text === "") {
      y = item.y;
      height = item.height;
    }
    text += item.text;
    if (item.endsLine) text += " ";
  }
  flush();
  return lines;
}

/** Running heads and feet: the same first or last line on several pages, and bare page numbers. */
function repeatedLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const lines of pages) {
    for (const line of new Set([lines[0]?.text, lines.at(-1)?.text]))
      if (line) count.set(line, (count.get(line) ?? 0) + 1);
  }
  const repeated = [...count].filter(
    ([line, times]) =>
      (times > 2 && times > pages.length / 2) || /^[-–\s]*(?:page )?\d{1,3}(?: of \d+)?[-–\s]*$/i.test(line),
  );
  return new Set(repeated.map(([line]) => line));
}
