import type { BriefNote } from "./brief-document.ts";
import { webAddress } from "./web-address.ts";

/** A note as text: the sentence, who printed it and when. */
export function noteText({ fact }: BriefNote): string {
  return `“${fact.text.replace(/\s+/g, " ").trim()}” ${[fact.outlet, fact.published ?? "undated"].join(", ")}.`;
}

/** Where the originals of articles are; null where one has no address. */
export type OriginalOf = (article: string) => string | null;

/** The address of a note's original, where it is one that opens as a page. */
export function originalOfNote({ fact }: BriefNote, originalOf: OriginalOf): string | null {
  return webAddress(originalOf(fact.article)?.replace(/[\s<>"]/g, encodeURIComponent));
}
