/** Readable pages nest some thirty elements deep; a parser that meets thousands runs out of stack. */
const DEEPEST = 200;
/** The longest pages of news sites have some ten thousand tags. */
export const MOST_TAGS = 120_000;
/** Entities and stray brackets come out of a parser as a piece of text each. */
const MOST_PIECES = 200_000;
/** Names, addresses and styles are shorter; what is longer is data that a script keeps in the page. */
const LONGEST_TAG = 20_000;

/** No paragraph is a hundredth of this. */
const LONGEST_TEXT = 1_000_000;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/gi;
/** Elements that end without an end tag, or hold only text: they add no depth. */
const FLAT = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup script style html head body".split(
    " ",
  ),
);

/** Markup that can be parsed in linear time, and whether its end had to be left out. */
export interface BoundMarkup {
  readonly html: string;
  readonly isCut: boolean;
}

/**
 * Takes the trap out of a page before it is parsed: elements nested beyond any
 * use are opened no further, endless tags lose their attributes, endless runs of text their end, and what
 * follows an absurd number of tags or entities is left out.
 */
export function boundMarkup(markup: string): BoundMarkup {
  const end = Math.min(placeOf(markup, "&", MOST_PIECES), placeOf(markup, "<", MOST_PIECES));
  const html = end < markup.length ? markup.slice(0, end) : markup;
  let depth = 0;
  let surplus = 0;
  let tags = 0;
  let from = 0;
  let close = -1;
  let isCut = end < markup.length;
  let isScript = false;
  const parts: string[] = [];
  /** Leaves out what a run of text between two tags has too much. */
  const boundText = (to: number) => {
    const start = Math.max(from, close + 1);
    if (isScript || to - start <= LONGEST_TEXT) return;
    parts.push(html.slice(from, start + LONGEST_TEXT));
    from = to;
    isCut = true;
  };
  const upTo = (at: number): BoundMarkup => {
    boundText(at);
    if (parts.length === 0 && at === html.length) return { html, isCut };
    parts.push(html.slice(from, at));
    return { html: parts.join(""), isCut };
  };
  for (const tag of html.matchAll(TAG)) {
    boundText(tag.index);
    // Kept from tag to tag, so that a page without any is searched once.
    if (close < tag.index) close = html.indexOf(">", tag.index);
    if (++tags > MOST_TAGS || close < 0) {
      isCut = true;
      return upTo(Math.max(from, tag.index));
    }
    const name = tag[2]!.toLowerCase();
    isScript = name === "script" && tag[1] === "";
    const isEnd = tag[1] === "/";
    const isPlain = FLAT.has(name) || (isEnd ? surplus === 0 : depth < DEEPEST);
    if (isPlain && !FLAT.has(name)) depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (isPlain && close - tag.index <= LONGEST_TAG) continue;
    if (!isPlain) surplus += isEnd ? -1 : 1;
    // The tag goes, or keeps nothing but its name; its text stays.
    if (tag.index > from) parts.push(html.slice(from, tag.index));
    parts.push(isPlain ? `<${tag[1]}${name}>` : " ");
    from = Math.max(from, close + 1);
  }
  return upTo(html.length);
}

/** Where a sign stands for the n-th time; the length of the text when it does not. */
function placeOf(text: string, sign: string, count: number): number {
  let at = -1;
  for (let n = 0; n < count; n++) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return text.length;
  }
  return at;
}
