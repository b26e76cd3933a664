import { Readability } from "@mozilla/readability";
import type { Page, PageElement } from "./dom.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

const MOST_ELEMENTS = 30_000;
const SHORTEST_DECK = 60;
/** Shorter blocks are labels and credits. */
const SHORTEST_PROSE = 40;
/** Headings, captions and labels between two paragraphs of one story. */
const MOST_BETWEEN = 3;

interface ReadabilityResult {
  readonly content: PageElement;
}

/** The part of a cleaned page that holds the story, as blocks; empty when there is none. */
export function findStory(page: Page): readonly PageBlock[] {
  const everything = page.body ? pageBlocks(page.body) : [];
  const kinds = everything.map((block) => kindOf(block.element));
  // A page of a news site has some thousand elements; on one of tens of thousands the scoring is slow.
  const isScorable = page.querySelectorAll("*").length <= MOST_ELEMENTS;
  const story = isScorable ? scoredStory(page, everything, kinds) : [];
  // Pages too short, too odd or too large to score may still hold a few sentences.
  return story.length > 0 ? story : everything.filter(isProse);
}

function scoredStory(page: Page, everything: readonly PageBlock[], kinds: readonly Kind[]): readonly PageBlock[] {
  const reader = new Readability(
    page as never,
    { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node } as never,
  );
  const result = reader.parse() as unknown as ReadabilityResult | null;
  return result ? fillGaps(pageBlocks(result.content), everything, kinds) : [];
}

/**
 * Puts back paragraphs that the scoring left out of the middle or the end of a
 * story: short ones, and those that a page wraps one by one.
 */
function fillGaps(
  story: readonly PageBlock[],
  everything: readonly PageBlock[],
  kinds: readonly Kind[],
): readonly PageBlock[] {
  const filled: PageBlock[] = [];
  let at = -1;
  const heading = everything.findIndex((block) => block.tag === "h1");
  for (const block of story) {
    const next = everything.findIndex((candidate, index) => index > at && candidate.text === block.text);
    // A match far ahead is the same words elsewhere on the page.
    if (next > at && next - at < 60) {
      // A standfirst is read with the story, but apart: it mostly says in short what the story says.
      if (at < 0 && heading >= 0 && next > heading && next - heading < 40) {
        const between = everything
          .slice(heading + 1, next)
          .filter((deck) => isProse(deck) && deck.text.length > SHORTEST_DECK);
        filled.push(...between.map((opening) => (isDeck(opening) ? { ...opening, isDeck: true } : opening)));
      }
      for (let index = at + 1; at >= 0 && index < next; index++) {
        const isKin = isSameKind(kinds[index]!, kinds[at]!) || isSameKind(kinds[index]!, kinds[next]!);
        if (everything[index]!.isQuote || (isKin && isProse(everything[index]!))) filled.push(everything[index]!);
      }
      at = next;
    }
    filled.push(block);
  }
  let between: PageBlock[] = [];
  for (let index = at + 1; at >= 0 && index < everything.length && between.length <= MOST_BETWEEN; index++) {
    const block = everything[index]!;
    if (isProse(block) && isSameKind(kinds[index]!, kinds[at]!)) {
      filled.push(...between.filter((one) => one.isCaption || isHeading(one)), block);
      between = [];
    } else if (isLabel(block)) between.push(block);
    else break;
  }
  return filled;
}

const DECK_NAME =
  /(?:^|[\s_-])(?:dek|deck|sub-?head(?:ing|line)?|sub-?title|summary|standfirst|teaser|blurb|excerpt|lead|lede|intro|abstract|description|desc?|kicker|bajada|chapo|claim|quote|statement)(?:$|[\s_-])/i;

/** A standfirst is set as a heading or list, stands in the page's header, or is named for what it is. */
function isDeck(block: PageBlock): boolean {
  if (block.tag !== "p") return true;
  let element: PageElement | null = block.element;
  for (let steps = 0; element && steps < 4; element = element.parentElement, steps++) {
    if (element.localName === "header" || DECK_NAME.test(element.getAttribute("class") ?? "")) return true;
  }
  return false;
}

function isProse(block: PageBlock): boolean {
  return (
    block.text.length >= SHORTEST_PROSE &&
    block.linkLength < block.text.length * 0.4 &&
    /[.!?…。][”"’')\]]*$/u.test(block.text) &&
    !block.isCaption
  );
}

/** What may stand between two paragraphs; a linked line opens the next item of a list. */
function isLabel(block: PageBlock): boolean {
  return block.isCaption || isHeading(block) || (block.text.length < SHORTEST_PROSE && block.linkLength === 0);
}

function isHeading(block: PageBlock): boolean {
  return /^h[2-6]$/.test(block.tag) && block.linkLength < block.text.length * 0.5;
}

/** What marks a paragraph as one of a kind: names and classes up to its grandparent, and the elements around those. */
interface Kind {
  readonly path: string;
  readonly around: readonly PageElement[];
}

/** Pages built of modules wrap each stretch of a story in as many elements. */
const WIDEST = 4;

/** Taken before the scoring runs, which moves elements about. */
function kindOf(element: PageElement): Kind {
  let path = "";
  const around: PageElement[] = [];
  let node: PageElement | null = element;
  for (let steps = 0; node && steps < 3 + WIDEST; node = node.parentElement, steps++) {
    if (steps < 3) path += `${node.localName}.${node.getAttribute("class") ?? ""}<`;
    else around.push(node);
    // An article is a story of its own; the next one's paragraphs are not this one's.
    if (node.localName === "article") break;
  }
  return { path, around };
}

function isSameKind(a: Kind, b: Kind): boolean {
  return a.path === b.path && a.around.some((element) => b.around.includes(element));
}
