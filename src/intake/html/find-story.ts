import { Readability } from "@mozilla/readability";
import type { Page, PageElement } from "./dom.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

interface ReadabilityResult {
  readonly content: PageElement;
}

/** The part of a cleaned page that holds the story, as blocks; empty when there is none. */
export function findStory(page: Page): readonly PageBlock[] {
  const reader = new Readability(
    page as never,
    {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    } as never,
  );
  const result = reader.parse() as unknown as ReadabilityResult | null;
  return result ? pageBlocks(result.content) : [];
}
