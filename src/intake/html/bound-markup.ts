/** Readable pages nest some thirty elements deep; a parser that meets thousands runs out of stack. */
const DEEPEST = 200;
/** The longest pages of news sites have some ten thousand tags. */
export const MOST_TAGS = 120_000;

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
 * use are opened no further, and what follows an absurd number of tags is left out.
 */
export function boundMarkup(html: string): BoundMarkup {
  let depth = 0;
  let surplus = 0;
  let tags = 0;
  let from = 0;
  const parts: string[] = [];
  for (const tag of html.matchAll(TAG)) {
    if (++tags > MOST_TAGS) {
      parts.push(html.slice(from, tag.index));
      return { html: parts.join(""), isCut: true };
    }
    if (FLAT.has(tag[2]!.toLowerCase())) continue;
    const isEnd = tag[1] === "/";
    if (isEnd ? surplus === 0 : depth < DEEPEST) {
      depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
      continue;
    }
    surplus += isEnd ? -1 : 1;
    // The tag goes, its text stays.
    const close = html.indexOf(">", tag.index);
    if (tag.index > from) parts.push(html.slice(from, tag.index), " ");
    from = close < 0 ? html.length : close + 1;
  }
  return parts.length === 0 ? { html, isCut: false } : { html: parts.join("") + html.slice(from), isCut: false };
}
