import type { Paragraph, Sourced } from "../model/article.ts";
import { daysBetween } from "../model/day.ts";
import type { Notice } from "../model/notice.ts";
import type { Span } from "../model/span.ts";
import { textAt } from "../model/span.ts";
import { isoDay } from "./calendar.ts";
import { dayInUrl } from "./day-in-url.ts";
import { findDay } from "./find-day.ts";
import type { FoundDateline } from "./wire/find-dateline.ts";

/** What an article is dated by, in the words of its own text and of those who handed it in. */
export interface DateEvidence {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: (FoundDateline & Span) | null;
  readonly url: string | null;
  /** What the page or feed says about itself; stronger than everything read off the text. */
  readonly stated: Sourced<string> | null;
  readonly asOf: string | null;
}

/** The day of publication and the dateline's day with its year, and what about them does not agree. */
export interface ChosenDates {
  readonly published: Sourced<string> | null;
  readonly datelineDay: string | null;
  readonly notices: readonly Notice[];
}

/** A dateline more than this before its anchor's day was filed in another year or is wrong. */
const FRESH_DAYS = 45;

/**
 * Publication day: dateline, then date line, archive date, caption, address,
 * and last the day the reader held the article.
 */
export function choosePublished(evidence: DateEvidence): ChosenDates {
  const { dateline, stated, asOf } = evidence;
  const lineDays = evidence.paragraphs
    .filter((p) => p.rule === "wire/date-line")
    .flatMap((p) => dated(evidence, p, "date-line"));
  const archive = evidence.paragraphs
    .filter((p) => p.rule === "wire/archive-date")
    .flatMap((p) => dated(evidence, p, "archive-date"));
  const captions = evidence.paragraphs
    .filter((p) => p.role === "caption")
    .flatMap((p) => dated(evidence, p, "caption"));
  const urlDay = evidence.url ? dayInUrl(evidence.url) : null;
  const url = urlDay ? [{ value: urlDay, from: "url" }] : [];
  const given = [...(stated ? [stated] : []), ...lineDays, ...archive];

  const datelineDay = dateline ? yearOf(dateline, [...given, ...url], captions, asOf) : null;
  const notices: Notice[] = [];
  const other = given[0] ?? url[0];
  if (dateline && datelineDay && other && Math.abs(daysBetween(datelineDay, other.value)) > 1) {
    notices.push({
      start: dateline.start,
      end: dateline.end,
      rule: "intake/dates-disagree",
      message: `The dateline says ${datelineDay}, the ${other.from} ${other.value}. The ${stated ? other.from : "dateline"} was taken; check the copy's origin.`,
    });
  }
  const fromDateline = datelineDay ? [{ value: datelineDay, from: "dateline" }] : [];
  const order = [...(stated ? [stated] : []), ...fromDateline, ...lineDays, ...archive, ...captions, ...url];
  const published = order[0] ?? (asOf ? { value: asOf, from: "as-of" } : null);
  if (published && asOf && published.from !== "as-of" && daysBetween(asOf, published.value) > 1) {
    const at = dateline ?? evidence.paragraphs[0] ?? { start: 0, end: 0 };
    notices.push({
      start: at.start,
      end: at.end,
      rule: "intake/date-in-future",
      message: `The ${published.from} says ${published.value}, later than ${asOf}, the day the article was held. Check the year, or give the right day with --as-of.`,
    });
  }
  return { published, datelineDay, notices };
}

function dated(evidence: DateEvidence, paragraph: Paragraph, from: string): Sourced<string>[] {
  const day = findDay(textAt(evidence.text, paragraph).slice(0, 1000));
  return day ? [{ value: day, from }] : [];
}

/** The dateline's day with a year: its own, or the one that sets it nearest before what else is known. */
function yearOf(
  dateline: FoundDateline,
  given: readonly Sourced<string>[],
  captions: readonly Sourced<string>[],
  asOf: string | null,
): string | null {
  const { year, month, day } = dateline;
  if (month === null || day === null) return null;
  if (year !== null) return isoDay(year, month, day);
  for (const { value } of given) return before(value, month, day);
  const held = asOf === null ? null : before(asOf, month, day);
  if (held !== null && daysBetween(held, asOf!) <= FRESH_DAYS) return held;
  // Copy read long after its day: a caption's full date of the same day tells the year.
  const caption = captions.find(
    ({ value }) => Math.abs(daysBetween(before(value, month, day) ?? "1000-01-01", value)) <= 3,
  );
  return caption ? before(caption.value, month, day) : held;
}

/** The last such day that is not more than a day after the anchor: a dateline may be a time zone ahead. */
function before(anchor: string, month: number, day: number): string | null {
  const anchorYear = Number(anchor.slice(0, 4));
  for (let year = anchorYear + 1; year > anchorYear - 5; year--) {
    const candidate = isoDay(year, month, day);
    if (candidate !== null && daysBetween(anchor, candidate) <= 1) return candidate;
  }
  return null;
}
