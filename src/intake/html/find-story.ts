import { Readability } from "@mozilla/readability";
import type { Page, PageElement } from "./dom.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

const SHORTEST_DECK = 60;

interface ReadabilityResult {
  readonly content: PageElement;
}

/** The part of a cleaned page that holds the story, as blocks; empty when there is none. */
export function findStory(page: Page): readonly PageBlock[] {
  const everything = page.body ? pageBlocks(page.body) : [];
  const kinds = everything.map((block) => kindOf(block.element));
  const reader = new Readability(
    page as never,
    { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node } as never,
  );
  const result = reader.parse() as unknown as ReadabilityResult | null;
  const story = result ? fillGaps(pageBlocks(result.content), everything, kinds) : [];
  // Pages too short or too odd to score may still hold a few sentences.
  return story.length > 0 ? story : everything.filter(isProse);
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
        filled.push(...between.map((deck) => ({ ...deck, isDeck: true })));
      }
      for (let index = at + 1; at >= 0 && index < next; index++) {
        const isKin = isSameKind(kinds[index]!, kinds[at]!) || isSameKind(kinds[index]!, kinds[next]!);
        if (everything[index]!.isQuote || (isKin && isProse(everything[index]!))) filled.push(everything[index]!);
      }
      at = next;
    }
    filled.push(block);
  }
  for (let index = at + 1; at >= 0 && index < everything.length; index++) {
    const block = everything[index]!;
    if (!isSameKind(kinds[index]!, kinds[at]!) || !isProse(block)) break;
    filled.push(block);
  }
  return filled;
}

function isProse(block: PageBlock): boolean {
  return (
    block.text.length >= 40 &&
    block.linkLength < block.text.length * 0.4 &&
    /[.!?…。][”"’')\]]*$/u.test(block.text) &&
    !block.isCaption
  );
}

/** What marks a paragraph as one of a kind: names and classes up to its grandparent, and the element around those. */
interface Kind {
  readonly path: string;
  readonly around: PageElement | null;
}

/** Taken before the scoring runs, which moves elements about. */
function kindOf(element: PageElement): Kind {
  let path = "";
  let node: PageElement | null = element;
  for (let steps = 0; node && steps < 3; node = node.parentElement, steps++) {
    path += `${node.localName}.${node.getAttribute("class") ?? ""}<`;
  }
  return { path, around: node };
}

function isSameKind(a: Kind, b: Kind): boolean {
  return a.path === b.path && a.around === b.around;
}
