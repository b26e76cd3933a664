import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";

/**
 * The stretches between quotation marks, block by block. A mark that is never
 * closed quotes to the end of its block: speech that goes on in the next paragraph.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < sentences.length) {
    const { block, start } = sentences[at]!;
    let end = sentences[at]!.end;
    while (at < sentences.length && sentences[at]!.block === block) end = Math.max(end, sentences[at++]!.end);
    collect(text, start, end, found);
  }
  return found;
}

function collect(text: string, start: number, end: number, found: Span[]): void {
  let open = -1;
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === "“" || (c === '"' && open < 0)) open = open < 0 ? i + 1 : open;
    else if ((c === "”" || c === '"') && open >= 0) {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end });
}
