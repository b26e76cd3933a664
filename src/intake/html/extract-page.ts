import type { ParagraphRole } from "../../model/article.ts";
import type { Block } from "../wire/block.ts";
import { MOST_TAGS } from "./bound-markup.ts";
import { type Page, parseBounded, parsePage } from "./dom.ts";
import { filterBlocks, type TypedBlock } from "./filter-blocks.ts";
import { findStory } from "./find-story.ts";
import { readLinkedData } from "./json-ld.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { type PageMetadata, readPageMetadata } from "./page-metadata.ts";
import { preClean, type Removed } from "./pre-clean.ts";
import { proseLength } from "./prose.ts";

/** The text of a page as an article keeps it: headline, story, and below them what was dropped. */
export interface ExtractedPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  /** Why the end of the page was left out; null where all of it was read. */
  readonly cut: string | null;
}

const CUT = `a page is read up to ${MOST_TAGS.toLocaleString("en")} tags`;
/** Dropped text is kept to be looked at, not to be complete. */
const MOST_DROPPED = 200;
const LONGEST_DROPPED = 2000;

/** Finds the story on a page, everything around it, and what the page says about itself. */
export function extractPage(html: string, address: string | null): ExtractedPage {
  const { page, isCut } = parseBounded(html);
  const metadata = readPageMetadata(page, address);
  const { removed, found } = searchStory(page, html);
  const captions = removed
    .flatMap(({ element }) => [...element.querySelectorAll("figcaption")])
    .map((c) => c.textContent ?? "");
  const story = filterBlocks(found, metadata.title);
  const dropped = removed.flatMap(({ element, rule }): TypedBlock[] =>
    pageBlocks(element).map((block) => ({
      text: block.text,
      role: roleOfRemoved(rule, block.linkLength / block.text.length),
      rule,
    })),
  );
  const seen = new Set(story.map((block) => block.text));
  const kept = dropped
    .filter(
      ({ text }) =>
        text.length > 1 &&
        text.length < LONGEST_DROPPED &&
        !captions.includes(text) &&
        !seen.has(text) &&
        seen.add(text),
    )
    .slice(0, MOST_DROPPED);
  const title: TypedBlock[] =
    metadata.title === null ? [] : [{ text: metadata.title, role: "headline", rule: "html/title" }];
  return { ...layOut([...title, ...story, ...kept]), metadata, cut: isCut ? CUT : null };
}

/** Less running text than this is a caption or a notice, not a story. */
const SHORTEST_STORY = 250;

interface Search {
  readonly removed: readonly Removed[];
  readonly found: readonly PageBlock[];
}

/**
 * Cleans the page and finds the story on it; where next to nothing is found, the
 * names of the page's elements have misled, and it is searched without them. A
 * page that is only put together in the browser may still carry its story as data.
 */
function searchStory(page: Page, html: string): Search {
  const data = readLinkedData(page)?.body ?? null;
  const { removed, length } = preClean(page);
  const found = findStory(page);
  const prose = proseLength(found);
  if (prose >= SHORTEST_STORY) return { removed, found };
  if (length > prose * 2 && length > SHORTEST_STORY) {
    const bare = parsePage(html);
    const second = { removed: preClean(bare, { byName: false }).removed, found: findStory(bare) };
    if (proseLength(second.found) > Math.max(prose * 2, SHORTEST_STORY)) return second;
  }
  return {
    removed,
    found: data !== null && data.length > Math.max(prose * 2, SHORTEST_STORY) ? dataBlocks(data, page) : found,
  };
}

/** The text that a page's linked data gives for its story, a paragraph a line. */
function dataBlocks(data: string, page: Page): readonly PageBlock[] {
  const element = page.body ?? page.documentElement;
  return data
    .split(/\s*\n\s*/)
    .filter((line) => line !== "")
    .map((text) => ({ text, linkLength: 0, tag: "p", isCaption: false, isQuote: false, element }));
}

function roleOfRemoved(rule: string, linkShare: number): ParagraphRole {
  return rule === "html/aside" || (rule === "html/furniture-name" && linkShare > 0.5) ? "related" : "menu";
}

/** Puts blocks under one another, a blank line between, and says where each stands. */
function layOut(typed: readonly TypedBlock[]): { text: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { text, role, rule } of typed) {
    // `body` lets the words still say that a paragraph is a byline, a credit, a call to subscribe.
    blocks.push({ start: at, end: at + text.length, role: role ?? "body", rule });
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join("\n\n"), blocks };
}
