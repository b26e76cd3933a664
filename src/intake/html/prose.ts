import type { PageElement } from "./dom.ts";
import type { PageBlock } from "./page-blocks.ts";

/** How much running text an element holds, its descendants' included. */
export interface Prose {
  readonly blocks: number;
  readonly length: number;
}

/** Shorter blocks are labels, headlines, buttons. */
const SHORTEST = 60;

/**
 * Running text per element: blocks of some length that are not made of links,
 * counted into everything around them.
 */
export function measureProse(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, Prose> {
  const prose = new Map<PageElement, { blocks: number; length: number }>();
  for (const block of blocks) {
    if (!isRunning(block)) continue;
    const length = block.text.length;
    for (let element: PageElement | null = block.element; element; element = element.parentElement) {
      const sum = prose.get(element);
      if (sum) {
        sum.blocks++;
        sum.length += length;
      } else prose.set(element, { blocks: 1, length });
    }
  }
  return prose;
}

/** Characters of running text in these blocks. */
export function proseLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isRunning(block) ? block.text.length : 0), 0);
}

function isRunning({ text, linkLength }: PageBlock): boolean {
  return text.length >= SHORTEST && linkLength <= text.length * 0.5;
}
