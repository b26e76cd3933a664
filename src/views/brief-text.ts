/** A sentence of a brief, with what it cites. */
export interface BriefSentence {
  /** Offsets in the brief's text; citations right behind the full stop belong to it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Keys of facts, in the order cited. */
  readonly cites: readonly string[];
}

/** A heading, a paragraph or an item of a list. */
export interface BriefBlock {
  readonly type: "heading" | "paragraph" | "item";
  /** Of a heading: 1 for `#`, 2 for `##`; else 0. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly BriefSentence[];
}

/** `[^f1]` cites the fact `f1`. */
export const CITATION = /\[\^(f\d+)\]/g;

/** Reads a brief: headings by `#`, items by `-`, paragraphs parted by empty lines or line ends. */
export function parseBrief(text: string): BriefBlock[] {
  const blocks: BriefBlock[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === "") continue;
    const [mark = ""] = /^\s*(?:#{1,3}\s+|[-*]\s+)?/.exec(line) ?? [];
    const sign = mark.trim();
    const type = sign.startsWith("#") ? "heading" : sign === "" ? "paragraph" : "item";
    const from = start + mark.length;
    const to = start + line.trimEnd().length;
    blocks.push({
      type,
      level: type === "heading" ? sign.length : 0,
      start: from,
      end: to,
      sentences: sentencesIn(text, from, to),
    });
  }
  return blocks;
}

/** Titles, initials, months and the like, which end in a full stop and no sentence; and the number of a point. */
const NEVER_LAST =
  /(?:(?<![\p{L}.])\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|St|Nos?|vs|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|^\s*\d{1,2})\.$/u;
/** "the U.S." or "5 p.m." may end one: where what follows begins as a sentence does. */
const PERHAPS_LAST = /(?:(?:\p{Lu}\.){2,}|\b[ap]\.m\.)$/u;
const BEGINS = /^\s+[“"]?\p{Lu}\p{Ll}*\s+\p{Ll}/u;

function sentencesIn(text: string, from: number, to: number): BriefSentence[] {
  const sentences: BriefSentence[] = [];
  let start = from;
  // A full stop, what closes with it, the citations behind it, and then a blank.
  const stops = /[.!?…]+["”’')\]]*(?:\s*\[\^f\d+\])*(?=\s|$)/gu;
  const line = text.slice(from, to);
  for (const match of line.matchAll(stops)) {
    const end = from + match.index + match[0].length;
    const bare = text.slice(start, from + match.index + 1);
    const isCited = match[0].includes("[^");
    const rest = text.slice(end, to);
    const isWithin = NEVER_LAST.test(bare) || (PERHAPS_LAST.test(bare) && !BEGINS.test(rest));
    if (!isCited && rest !== "" && isWithin) continue;
    add(start, end);
    start = end;
  }
  add(start, to);
  return sentences;

  function add(first: number, last: number): void {
    const raw = text.slice(first, last);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() === "") return;
    const cites = [...raw.matchAll(CITATION)].map((m) => m[1]!);
    // Citations alone, left over behind a full stop and a blank, are of the sentence before.
    const held = sentences.at(-1);
    if (raw.replace(CITATION, "").trim() === "" && held !== undefined) {
      sentences[sentences.length - 1] = {
        ...held,
        end: last,
        text: text.slice(held.start, last),
        cites: [...held.cites, ...cites],
      };
      return;
    }
    const begin = first + lead;
    const end = first + raw.trimEnd().length;
    sentences.push({ start: begin, end, text: text.slice(begin, end), cites });
  }
}
