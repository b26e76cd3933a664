import type { Paragraph, ParagraphRole } from "../../model/article.ts";
import type { Piece } from "./block.ts";
import { isDateLine } from "./date-line.ts";
import { isEndMark } from "./end-mark.ts";
import { type Furniture, typeFurniture } from "./furniture.ts";
import { goesWithAppeal, isAppeal } from "./is-appeal.ts";
import { isTurn } from "./is-turn.ts";
import { describesPicture, isCredit, placesPeople } from "./photo.ts";
import { isInlineSummary, isSummaryHeading, staysInSummary } from "./summary-box.ts";

interface View {
  readonly line: string;
  readonly length: number;
  readonly piece: Piece;
  readonly previous: Paragraph | undefined;
  readonly next: Piece | undefined;
  readonly nextLine: string;
  /** The story's own sentences have begun. */
  readonly hasCopy: boolean;
  readonly hasHeadline: boolean;
  readonly isOver: boolean;
  /** No more of the story's sentences follow. */
  readonly isPastCopy: boolean;
  readonly isLastCopy: boolean;
  readonly hasCreditAtEnd: boolean;
  readonly isInSummary: boolean;
  readonly isAboveAppeal: boolean;
  /** What the line is by its words alone. */
  readonly furniture: Furniture | null;
}

interface Typed {
  readonly role: ParagraphRole;
  readonly rule: string;
}

const TERMINAL = /[.!?…。！？][”"’')\]」』）]*$/u;
const PERSON = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3}";
const NAME_AND_OFFICE = new RegExp(`^${PERSON}(?:,| \\||\\s-)\\s(?:[\\p{L}'’.,&-]+\\s?){1,9}$`, "u");
const NAME_ALONE = new RegExp(`^${PERSON}(?:\\s(?:and|&)\\s${PERSON})?$`, "u");
const OFFICE_WORDS =
  /\b(?:secretary|minister|spokes(?:person|man|woman)|ambassador|president|chancellor|writer|reporter|correspondent|editor|staff|representative|envoy|director|chief|commissioner|governor|general|admiral|press|columnist|bureau|news|afp|reuters)\b/i;
const OFFICE_LINE =
  /^(?:office|bureau|embassy|ministry|department|permanent mission|mission|press office|directorate|government|delegation)\s(?:of|to|for)\b[^.]{2,90}$|^(?:press (?:release|statement)|media note|fact sheet|readout|remarks|statement|for the press)$/i;

/** Told by their own words, in any layout. The first that answers types the piece. */
const BY_WORDS: readonly ((view: View) => Typed | null)[] = [
  ({ line }) => (isEndMark(line) ? { role: "note", rule: "wire/end-mark" } : null),
  // Before everything that reads words: a caption may begin "Photo:" and name an agency.
  ({ line }) =>
    /^[([][^()[\]]{2,80}[)\]]$/.test(line) && isCredit(line.slice(1, -1))
      ? { role: "credit", rule: "wire/credit-alone" }
      : null,
  // Before the disclaimers, some of which open a box.
  typeSummary,
  ({ furniture, length }) => (length < 700 ? furniture : null),
  ({ line, previous, hasHeadline, isAboveAppeal }) =>
    hasHeadline && (previous?.rule === "wire/appeal" || isAboveAppeal) && goesWithAppeal(line)
      ? { role: "menu", rule: "wire/appeal" }
      : null,
  ({ line }) => (isDateLine(line) ? { role: "note", rule: "wire/date-line" } : null),
  // After the furniture, so that e-mail lines and copyrights keep their own names.
  ({ isOver }) => (isOver ? { role: "related", rule: "wire/after-end-mark" } : null),
  typeAbout,
  typeByline,
  ({ line }) => (isTurn(line) ? { role: "quote", rule: "wire/transcript-turn" } : null),
  typeCaption,
];

/** Told by where they stand among lines of plain text; a page's own marks make these guesses needless. */
const BY_PLACE: readonly ((view: View) => Typed | null)[] = [
  typeOpening,
  ({ length, line, previous }) =>
    previous?.role === "related" && length < 200 && !TERMINAL.test(line)
      ? { role: "related", rule: "wire/under-related" }
      : null,
  ({ isPastCopy, line, length, hasCopy }) =>
    hasCopy && isPastCopy && length < 200 && !TERMINAL.test(line) && !/[:;,]$/.test(line)
      ? { role: "related", rule: "wire/trailing-headline" }
      : null,
  ({ hasCopy, line, length, next }) =>
    hasCopy && next && length < 110 && !TERMINAL.test(line) && !/[:;,–—-]$/.test(line) && !/^[\p{Ll}"“(]/u.test(line)
      ? { role: "headline", rule: "wire/subheading" }
      : null,
];

/** Types every piece of a story by its words and by what stands around it. */
export function typePieces(text: string, pieces: readonly Piece[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  // Asked for by several rules, and dear.
  const furniture = pieces.map((piece) => typeFurniture(lineOf(text, piece)));
  const menus = menuRuns(text, pieces, furniture);
  const banners = linesAboveAppeals(text, pieces);
  const lastCopy = pieces.findLastIndex((piece, index) => isSentence(text, piece) && furniture[index] === null);
  let hasCopy = false;
  let hasHeadline = pieces.some((piece) => piece.role === "headline");
  let isOver = false;
  let summaryAt = -1;
  let summaryLabel = "";
  pieces.forEach((piece, index) => {
    if (summaryAt >= 0 && !staysInSummary(pieces, index, summaryAt, summaryLabel)) summaryAt = -1;
    // A mark behind a headline is a part of its line.
    const next = pieces[pieces[index + 1]?.rule === "wire/edition-mark" ? index + 2 : index + 1];
    const view: View = {
      line: lineOf(text, piece),
      length: piece.end - piece.start,
      piece,
      previous: paragraphs.at(-1),
      next,
      nextLine: next ? lineOf(text, next) : "",
      hasCopy,
      hasHeadline,
      isOver,
      isPastCopy: index > lastCopy,
      isLastCopy: index === lastCopy,
      hasCreditAtEnd: next?.rule === "wire/credit-at-end" && next.block === piece.block,
      isInSummary: summaryAt >= 0,
      isAboveAppeal: banners.has(index),
      furniture: furniture[index]!,
    };
    const typed = typePiece(view, menus.has(index));
    paragraphs.push({ start: piece.start, end: piece.end, ...typed });
    if (typed.rule === "wire/summary-heading" || isLabelOnly(typed, view)) {
      summaryAt = index;
      summaryLabel = view.line;
    }
    isOver ||= typed.rule === "wire/end-mark";
    hasHeadline ||= typed.role === "headline";
    hasCopy ||= (typed.role === "body" || typed.role === "quote") && !isOver;
  });
  return paragraphs;
}

function typePiece(view: View, isMenu: boolean): Typed {
  const { piece } = view;
  if (piece.rule === "html/heading" && isSummaryHeading(view.line, view.hasCopy))
    return { role: "note", rule: "wire/summary-heading" };
  if (piece.role !== null && piece.role !== "body") {
    return view.isOver && piece.role !== "note"
      ? { role: "related", rule: "wire/after-end-mark" }
      : { role: piece.role, rule: piece.rule };
  }
  if (isMenu && piece.role === null) return { role: "menu", rule: "wire/menu-run" };
  // What a page marks as a paragraph is copy unless its words say otherwise.
  for (const recognise of piece.role === "body" ? BY_WORDS : [...BY_WORDS, ...BY_PLACE]) {
    const typed = recognise(view);
    if (typed) return { role: typed.role, rule: typed.rule };
  }
  return { role: "body", rule: piece.rule === "" ? "wire/paragraph" : piece.rule };
}

/** "This summary was generated by AI." stands above it as often as below. */
function isLabelOnly({ rule }: Typed, { line, hasCopy }: View): boolean {
  return rule === "wire/summary-box" && !hasCopy && /^this\b/i.test(line) && line.length < 160;
}

function typeCaption({ line, length, hasCreditAtEnd, hasCopy, isPastCopy, previous }: View): Typed | null {
  if (length > 600) return null;
  if (placesPeople(line) && (hasCreditAtEnd || !/\bsaid\b/.test(line)))
    return { role: "caption", rule: "wire/caption-positions" };
  if (
    describesPicture(line) &&
    (hasCreditAtEnd || /^(?:this|in this|file|undated|a (?:photo|picture|satellite))\b/i.test(line))
  ) {
    return { role: "caption", rule: "wire/caption-words" };
  }
  // The agency after the story's very last sentence signs the story, not a picture.
  const signsStory = hasCopy && isPastCopy && previous?.role === "body";
  if (hasCreditAtEnd && !signsStory && length < 420) return { role: "caption", rule: "wire/caption-credit" };
  return null;
}

/** Between headline and copy: the office that issued it, or a name with an office. */
function typeByline({ line, length, hasCopy, hasHeadline }: View): Typed | null {
  if (hasCopy || !hasHeadline || length > 110 || TERMINAL.test(line)) return null;
  if (OFFICE_LINE.test(line)) return { role: "byline", rule: "wire/office-line" };
  return NAME_AND_OFFICE.test(line) && OFFICE_WORDS.test(line)
    ? { role: "byline", rule: "wire/name-and-office" }
    : null;
}

const ABOUT = /^about (?:the )?\p{Lu}[^.!?]{1,60}:?$/iu;
const BIO = new RegExp(
  `^${PERSON} (?:is|was|has been|covers|writes|reports) (?:an? |the )?.{0,120}\\b(?:writer|reporter|journalist|correspondent|editor|author|blogger|columnist|contributor|fellow|producer|native|analyst (?:at|for|with))\\b`,
  "u",
);

/** What a release or paper says of itself or its writer once the story is over. */
function typeAbout({ line, length, hasCopy, isPastCopy, isLastCopy, previous }: View): Typed | null {
  if (!hasCopy) return null;
  if (length < 70 && ABOUT.test(line)) return { role: "note", rule: "wire/about-heading" };
  if (previous?.rule === "wire/about-heading" || (previous?.rule === "wire/about" && length > 60))
    return { role: "note", rule: "wire/about" };
  return (isPastCopy || isLastCopy) && length < 500 && BIO.test(line)
    ? { role: "note", rule: "wire/author-bio" }
    : null;
}

/** Lines before the story's first sentence: headline and deck. */
function typeOpening({ line, length, hasCopy, hasHeadline, piece, next, nextLine }: View): Typed | null {
  if (hasCopy || length > 300 || /:$/.test(line)) return null;
  if (hasHeadline && length < 50 && NAME_ALONE.test(line) && next) return { role: "byline", rule: "wire/name-alone" };
  if (piece.rule === "wire/dateline" || !next || next.block === piece.block) {
    // A lone line, or copy that goes on after its dateline.
    return !next && !hasHeadline && !TERMINAL.test(line) ? { role: "headline", rule: "wire/headline" } : null;
  }
  const isTitled = !TERMINAL.test(line) || /\b\p{Lu}\.\p{Lu}\.$/u.test(line) || (/[?!]$/.test(line) && length < 160);
  const leadsIn = next.rule === "wire/dateline" || /^by\s/i.test(nextLine) || isDateLine(nextLine);
  if ((isTitled || (leadsIn && length < 200)) && !/^\p{Ll}/u.test(line)) {
    return { role: "headline", rule: hasHeadline ? "wire/deck" : "wire/headline" };
  }
  return null;
}

/** Machine-made and editors' summaries repeat the story in other words, so nothing is read from them. */
function typeSummary({ line, isInSummary, hasCopy, next }: View): Typed | null {
  if (isSummaryHeading(line, hasCopy)) return { role: "note", rule: "wire/summary-heading" };
  return isInlineSummary(line) || (isInSummary && next) ? { role: "note", rule: "wire/summary-box" } : null;
}

function isSentence(text: string, piece: Piece): boolean {
  const length = piece.end - piece.start;
  if (piece.role !== null && piece.role !== "body") return false;
  return length > 160 || (length > 40 && TERMINAL.test(text.slice(Math.max(piece.start, piece.end - 12), piece.end)));
}

/** Four or more very short lines in a row that are no sentences: navigation. Buttons between them do not end the run. */
function menuRuns(
  text: string,
  pieces: readonly Piece[],
  furniture: readonly (Furniture | null)[],
): ReadonlySet<number> {
  const inRun = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= 4) for (const index of run) inRun.add(index);
    run = [];
  };
  pieces.forEach((piece, index) => {
    const line = lineOf(text, piece);
    const isKnown = piece.role !== null || isEndMark(line) || furniture[index] !== null;
    if (!isKnown && line.length <= 24 && !TERMINAL.test(line)) run.push(index);
    else if (!isKnown || isEndMark(line)) close();
  });
  close();
  return inRun;
}

/** Pieces with nothing but lines of its banner between them and an appeal. */
function linesAboveAppeals(text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const above = new Set<number>();
  for (let index = pieces.length - 2; index >= 0; index--) {
    const below = lineOf(text, pieces[index + 1]!);
    if (isAppeal(below) || (above.has(index + 1) && goesWithAppeal(below))) above.add(index);
  }
  return above;
}

function lineOf(text: string, piece: Piece): string {
  return text.slice(piece.start, Math.min(piece.end, piece.start + 2000));
}
