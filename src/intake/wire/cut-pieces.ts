import type { ParagraphRole } from "../../model/article.ts";
import { isAgency } from "./agencies.ts";
import type { Block, Piece } from "./block.ts";
import { endMarkAt } from "./end-mark.ts";
import { type FoundDateline, findDateline, inlineDatelineAt } from "./find-dateline.ts";
import { editionAtEnd, findEdition } from "./find-edition.ts";
import { placeLineAt } from "./find-place-line.ts";
import { typeFurniture } from "./furniture.ts";
import { isTurn } from "./is-turn.ts";
import { captionEnd, creditAtEnd, describesPicture } from "./photo.ts";

/** The pieces of a story and the dateline found while cutting. */
export interface CutStory {
  readonly pieces: readonly Piece[];
  readonly dateline: (FoundDateline & { readonly start: number; readonly end: number }) | null;
}

const ARCHIVE_DATE = /^date\s(?:19|20)\d\d-\d\d-\d\d\s+/;
/** Copy glued together when a page lost its paragraph breaks: "on Wednesday.The ministry said". */
const GLUE = /(?<=(?:[\p{Ll}\d%][\p{Ll}\d)%]|\p{L}\))[.!?]["”’)]?)(?=["“‘]?(?:\p{Lu}\p{Ll}+|[AI]|\p{Lu}{3,})[\s,'’])/gu;
/** A full stop behind a shortened title or number word glues a name, not a sentence. */
const SHORTENED =
  /(?:^|[\s("“])(?:Gen|Col|Sen|Gov|Rep|Lt|Maj|Capt|Prof|Rev|Hon|Amb|Sgt|Adm|Cmdr|Brig|Supt|Pres|Min|Mrs|Messrs|Mme|Mlle|No|Nos|vs|St|Ste|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros)\.$/u;
const LIST_MARKER = /^(?:\(?\d{1,2}[.)]\s+|[-*•·▲■○●◆◇▶►]\s+)/u;
const ATTN_BEFORE = /^[([](?:ATTN|EDS)\b[^()]{3,300}[)\]]\s*/;
/** Copy whose place was cut: "(Northern Post) - The ministers". */
const AGENCY_AT_HEAD = /^[(]([\p{Lu}][^()\n]{1,40})[)]\s?(?:--+|[-–—])\s*(?=[\p{Lu}\d"“])/u;
const LONGEST_HEADLINE = 250;
/** More paragraphs than this before the dateline and the text is no wire story. */
const DATELINE_WITHIN = 14;

/**
 * Cuts what stands on one line but is not one thing: archive dates, edition
 * marks, datelines, captions that run on, credits and end marks. Every piece
 * that a cut explains is typed; the rest is left to its surroundings.
 */
export function cutPieces(text: string, blocks: readonly Block[]): CutStory {
  const pieces: Piece[] = [];
  let dateline: CutStory["dateline"] = null;
  // In a transcript "SOTO:" is a speaker, where elsewhere "LIMA:" is a place.
  const isTranscript = blocks.filter((block) => isTurn(text.slice(block.start, block.start + 80))).length > 1;
  const placeLine = placeLineAt(text, blocks, isTranscript);
  let hasCopy = false;

  blocks.forEach((block, index) => {
    let start = block.start;
    let end = block.end;
    const add = (from: number, to: number, role: ParagraphRole | null, rule: string) => {
      const piece = trimmed(text, from, to);
      if (piece) pieces.push({ ...piece, block: index, role, rule });
    };
    const head = () => text.slice(start, Math.min(end, start + 800));

    if (block.role && block.role !== "body" && block.role !== "headline") {
      add(start, end, block.role, block.rule ?? "layout/role");
      return;
    }
    const filed = index === placeLine ? trimmed(text, start, end) : null;
    if (filed !== null) {
      pieces.push({ ...filed, block: index, role: "note", rule: "wire/place-line" });
      const place = text.slice(filed.start, filed.end);
      dateline = { ...filed, length: place.length, place, agency: null, year: null, month: null, day: null };
      return;
    }
    const archive = index < 3 ? ARCHIVE_DATE.exec(head()) : null;
    if (archive) {
      add(start, start + archive[0].length, "note", "wire/archive-date");
      start += archive[0].length;
    }
    if (!hasCopy) {
      const mark = findEdition(head()).length;
      if (mark > 0 && start + mark < end) {
        add(start, start + mark, "note", "wire/edition-mark");
        start += mark;
      }
      const attn = ATTN_BEFORE.exec(head());
      if (attn && start + attn[0].length < end) {
        add(start, start + attn[0].length, "note", "wire/attn");
        start += attn[0].length;
      }
    }
    const behind = hasCopy || end - start > LONGEST_HEADLINE ? -1 : editionAtEnd(text.slice(start, end));

    // From the end: "... he said. (Hangang News) (END)".
    const tail: Piece[] = [];
    if (behind > 0) {
      const piece = trimmed(text, start + behind, end)!;
      tail.push({ ...piece, block: index, role: "note", rule: "wire/edition-mark" });
      end = start + behind;
    }
    for (let isCut = true; isCut && end - start > 24; ) {
      isCut = false;
      const from = Math.max(start, end - 200);
      const mark = endMarkAt(text.slice(from, end));
      if (mark > 0) {
        const piece = trimmed(text, from + mark, end);
        if (piece) tail.unshift({ ...piece, block: index, role: "note", rule: "wire/end-mark" });
        end = from + mark;
        isCut = true;
      }
      const credit = creditAtEnd(text.slice(from, end).trimEnd());
      if (credit && credit.index > 0 && !typeFurniture(head().slice(0, 420))) {
        const piece = trimmed(text, from + credit.index, end);
        if (piece) tail.unshift({ ...piece, block: index, role: "credit", rule: "wire/credit-at-end" });
        end = from + credit.index;
        isCut = true;
      }
    }

    if (!dateline && index < DATELINE_WITHIN && block.role !== "headline") {
      const caption = hasCopy ? -1 : captionEnd(head(), (rest) => findDateline(rest, true) !== null);
      if (caption > 0 && start + caption < end) {
        const captionText = text.slice(start, start + caption).trimEnd();
        const credit = creditAtEnd(captionText);
        add(start, start + (credit?.index ?? caption), "caption", "wire/caption-runs-on");
        if (credit) add(start + credit.index, start + caption, "credit", "wire/photo-credit");
        start += caption;
      }
      let found = findDateline(head(), !hasCopy && !isTranscript);
      const inline = found || hasCopy ? -1 : inlineDatelineAt(head());
      if (inline > 0) {
        add(start, start + inline, "headline", "wire/headline");
        start += inline + 1;
        found = findDateline(head(), true);
      }
      if (found && start + found.length < end) {
        const span = trimmed(text, start, start + found.length)!;
        dateline = { ...found, ...span };
        pieces.push({ ...span, block: index, role: "note", rule: "wire/dateline" });
        start += found.length;
      }
    }
    const credit = !hasCopy && dateline === null ? AGENCY_AT_HEAD.exec(head()) : null;
    if (credit && isAgency(credit[1]!) && start + credit[0].length < end) {
      add(start, start + credit[0].length, "credit", "wire/credit-at-head");
      start += credit[0].length;
    }
    const marker = LIST_MARKER.exec(text.slice(start, start + 12));
    if (marker && start + marker[0].length < end) {
      add(start, start + marker[0].length, "note", "wire/list-marker");
      start += marker[0].length;
    }

    const role = block.role ?? null;
    const rule = block.rule ?? "";
    let from = start;
    if (end - start < 200_000 && role !== "headline") {
      const line = text.slice(start, end);
      for (const seam of line.matchAll(GLUE)) {
        if (SHORTENED.test(line.slice(Math.max(0, seam.index - 8), seam.index))) continue;
        add(from, start + seam.index, role, rule);
        from = start + seam.index;
      }
    }
    add(from, end, role, rule);
    pieces.push(...tail);
    hasCopy ||= isCopy(text.slice(start, Math.min(end, start + 2000)), end - start);
  });
  return { pieces, dateline };
}

/** True for a paragraph that can only be the story itself. */
function isCopy(paragraph: string, length: number): boolean {
  return (
    length > 90 &&
    (/[.!?:]["”’)]?$/.test(paragraph) || length > 400) &&
    !describesPicture(paragraph) &&
    typeFurniture(paragraph) === null
  );
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
