import type { ParagraphRole } from "../../model/article.ts";
import type { Block } from "../wire/block.ts";
import { parsePage } from "./dom.ts";
import { filterBlocks, type TypedBlock } from "./filter-blocks.ts";
import { findStory } from "./find-story.ts";
import { pageBlocks } from "./page-blocks.ts";
import { type PageMetadata, readPageMetadata } from "./page-metadata.ts";
import { preClean } from "./pre-clean.ts";

/** The text of a page as an article keeps it: headline, story, and below them what was dropped. */
export interface ExtractedPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
}

/** Dropped text is kept to be looked at, not to be complete. */
const MOST_DROPPED = 200;
const LONGEST_DROPPED = 2000;

/** Finds the story on a page, everything around it, and what the page says about itself. */
export function extractPage(html: string, address: string | null): ExtractedPage {
  const page = parsePage(html);
  const metadata = readPageMetadata(page, address);
  const removed = preClean(page);
  const captions = removed
    .flatMap(({ element }) => [...element.querySelectorAll("figcaption")])
    .map((c) => c.textContent ?? "");
  const story = filterBlocks(findStory(page), metadata.title);
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
  return { ...layOut([...title, ...story, ...kept]), metadata };
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
