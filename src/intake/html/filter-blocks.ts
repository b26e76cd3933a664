import type { ParagraphRole } from "../../model/article.ts";
import { isEndMark } from "../wire/end-mark.ts";
import { typeFurniture } from "../wire/furniture.ts";
import type { PageBlock } from "./page-blocks.ts";

/** A block of a page with what it is taken for; `null` where its words decide later. */
export interface TypedBlock {
  readonly text: string;
  readonly role: ParagraphRole | null;
  readonly rule: string;
}

/** A block of so much link text points elsewhere. */
const LINKED = 0.8;
const TERMINAL = /[.!?…:;"”’)\]。]$/u;

/** Types the blocks of an extracted story that a page's own marks or their links give away. */
export function filterBlocks(blocks: readonly PageBlock[], title: string | null): readonly TypedBlock[] {
  const seen = new Set<string>();
  const typed = blocks.map((block): TypedBlock => {
    const { text } = block;
    const type = (role: ParagraphRole | null, rule: string) => ({ text, role, rule });
    if (block.isCaption) return type("caption", "html/figcaption");
    if (block.isDeck) return type("headline", "html/deck");
    if (title !== null && isTitle(text, title)) return type("menu", "html/title-repeated");
    if (text.length > 0 && block.linkLength >= text.length * LINKED && !isWords(block))
      return type("related", "html/link-block");
    const key = text.toLowerCase();
    if (text.length > 20 && seen.has(key)) return type("menu", "html/repeated-block");
    seen.add(key);
    if (/^h[1-6]$/.test(block.tag)) {
      const furniture = typeFurniture(text);
      return furniture ? type(furniture.role, furniture.rule) : type("headline", "html/heading");
    }
    return type(null, block.isQuote ? "html/blockquote" : block.tag === "li" ? "html/list-item" : "html/paragraph");
  });
  return dropTrailing(typed);
}

/** A linked sentence in running text: one word of every link-heavy paragraph stands outside. */
function isWords(block: PageBlock): boolean {
  return (
    block.tag === "p" && block.text.length > 120 && TERMINAL.test(block.text) && block.linkLength < block.text.length
  );
}

function isTitle(text: string, title: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return text.length < 300 && plain(text) === plain(title);
}

/** Headings with nothing under them head a list that was taken out. */
function dropTrailing(blocks: readonly TypedBlock[]): readonly TypedBlock[] {
  const out = [...blocks];
  for (let i = out.length - 1; i >= 0; i--) {
    const block = out[i]!;
    if (block.role === "headline") out[i] = { ...block, role: "related", rule: "html/trailing-heading" };
    else if (block.role === null && !isEndMark(block.text) && typeFurniture(block.text) === null) break;
  }
  return out;
}
