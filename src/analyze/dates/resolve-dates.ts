import { type Tree, treeOf } from "../../language/tree.ts";
import type { Notice } from "../../model/notice.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { civilDay, isoDay, parseIsoDay } from "./calendar.ts";
import { type ClockTime, clockTimeAt, joinClockTimes } from "./clock-time.ts";
import { type Direction, directionAt } from "./direction.ts";
import { intervalsFrom } from "./interval-from.ts";
import { SHAPES_BY_START } from "./order.ts";
import { refine } from "./refine.ts";
import type { Resolved, Scene, Shape } from "./shape.ts";
import { shareYears } from "./share-years.ts";

/** What the article knows of its own time. */
export interface Clock {
  /** ISO day of publication; null when unknown. */
  readonly published: string | null;
  /** ISO day of the dateline: what "Thursday" counts from; publication where it has none. */
  readonly datelineDay: string | null;
  /** The outlet's zone: IANA name or offset such as "+09:00". */
  readonly zone: string | null;
}

/** Every date expression of a text, in order, with what it stands for. */
export interface Dates {
  readonly whens: readonly When[];
  readonly notices: readonly Notice[];
}

/**
 * Finds and resolves the date expressions of the sentences. Relative words
 * count from the dateline's day; without any day of issue they stay unresolved,
 * because the day of reading is no day of the text.
 */
export function resolveDates(text: string, sentences: readonly Sentence[], clock: Clock): Dates {
  const today = parseIsoDay(clock.datelineDay) ?? parseIsoDay(clock.published);
  const issue = parseIsoDay(clock.published) ?? today;
  const whens: When[] = [];
  const notices: Notice[] = [];
  let focus: number | null = null;
  let toldYear: number | null = null;
  let stretch: Scene["stretch"] = null;
  for (const sentence of sentences) {
    const found: When[] = [];
    const clocks: ClockTime[] = [];
    let reached = sentence.start;
    let year: number | null = null;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      if (token.start < reached) continue;
      const start = startOf(token.form);
      const shapes = SHAPES_BY_START.get(start);
      if (shapes === undefined) continue;
      const scene: Scene = {
        today,
        focus,
        stretch,
        year,
        toldYear,
        before: () => text.slice(sentence.start, token.start),
        after: () => text.slice(at.end, sentence.end),
        direction: () =>
          tenseBehind(sentence, i, at.end) ??
          directionBehind(text.slice(sentence.start, token.start), treeOf(sentence), i),
      };
      const at = { end: token.end };
      const time = start === "#" ? clockTimeAt(text, token.start) : null;
      if (time !== null) {
        clocks.push(time);
        reached = time.end;
        continue;
      }
      const resolved = firstResolved(shapes, text, token.start, sentence.end, scene, at);
      if (resolved === null) continue;
      reached = at.end;
      for (const one of resolved.values) {
        const refined = refine(one, scene.before(), issue);
        const when = whenOf(refined, resolved.name, token.start, at.end, text);
        found.push(when);
        if (one.notice !== undefined) notices.push({ ...one.notice, start: when.start, end: when.end });
        // "four days after it fired" looks back from a story that goes on where it was.
        const movesOn = when.rule !== "dates/interval-after";
        if (movesOn && refined.precision === "day" && refined.from === refined.to) focus = refined.from;
        if (one.certainty === "stated") {
          year = civilDay(one.from).year;
          toldYear = year;
        }
      }
    }
    const shared = shareYears(text, found);
    stretch = stretchBehind(shared, today, stretch);
    const counted = intervalsFrom(text, sentence.start, sentence.end, shared);
    const all = counted.length === 0 ? shared : [...shared, ...counted].sort((a, b) => a.start - b.start);
    whens.push(...joinClockTimes(text, all, clocks, clock.zone));
  }
  return { whens, notices };
}

// The past month or week that a sentence leaves its story in; a day ends it, and a sentence without either goes on.
function stretchBehind(whens: readonly When[], today: number | null, before: Scene["stretch"]): Scene["stretch"] {
  const last = whens.findLast((w) => w.precision === "day" || w.precision === "month" || w.precision === "week");
  if (last === undefined) return before;
  const [from, to] = [parseIsoDay(last.from), parseIsoDay(last.to)];
  if (last.precision === "day" || from === null || to === null || today === null || to >= today) return null;
  return { from, to, precision: last.precision };
}

// "The minister on Thursday told": the verb behind a date that stands between it and its subject.
function tenseBehind({ tokens }: Sentence, i: number, end: number): Direction {
  let before = i - 1;
  while (before >= 0 && (tokens[before]!.upos === "ADP" || tokens[before]!.upos === "DET")) before--;
  const isSubject = before >= 0 && /^(?:NOUN|PROPN|PRON)$/.test(tokens[before]!.upos);
  const verb = tokens.find((t) => t.start >= end);
  return isSubject && verb?.xpos === "VBD" && verb.upos === "VERB" ? "past" : undefined;
}

/** "ahead of talks in Moscow on", "had been set for": what is dated behind these is still to come. */
const TO_COME =
  /\b(?:(?:ahead\s+of|in\s+the\s+run-?up\s+to)\s+[^,;.]{0,60}|(?:set|scheduled|slated|planned|due|earmarked|rescheduled|postponed)\s+(?:for|to|until)\s+)$/i;

// A last day lies ahead of whoever sets it, also where the setting is past: "asked for a report no later than Aug. 3".
function directionBehind(before: string, tree: Tree, i: number): Direction {
  if (/\bno\s+later\s+than\s+$/i.test(before) || TO_COME.test(before)) return "future";
  const direction = directionAt(tree, i);
  return direction === undefined && /\b(?:by|until|till)\s+$/i.test(before) ? "future" : direction;
}

function firstResolved(
  shapes: readonly Shape[],
  text: string,
  start: number,
  limit: number,
  scene: Scene,
  at: { end: number },
): { readonly name: string; readonly values: readonly Resolved[] } | null {
  for (const { name, pattern, resolve } of shapes) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || start + match[0].length > limit) continue;
    at.end = start + match[0].length;
    const resolved = resolve(match.groups ?? {}, scene, match[0]);
    if (resolved !== null) return { name, values: "precision" in resolved ? [resolved] : resolved };
  }
  return null;
}

function whenOf(resolved: Resolved, shape: string, start: number, end: number, text: string): When {
  const span =
    resolved.part === undefined
      ? { start, end }
      : { start: start + resolved.part.start, end: start + resolved.part.end };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    from: isoDay(resolved.from),
    to: isoDay(resolved.to),
    precision: resolved.precision,
    certainty: resolved.certainty,
    rule: `dates/${resolved.rule ?? shape}`,
    ...(resolved.timex === undefined ? {} : { timex: resolved.timex }),
    ...(resolved.clock === undefined ? {} : { clock: resolved.clock }),
  };
}

// The key that shapes are filed under: the leading letters, so that "Sept.", "mid-April" and "Thursday's" find theirs.
function startOf(form: string): string {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return "#";
  let end = 0;
  while (end < form.length && isLetter(form.charCodeAt(end))) end++;
  // "q3" is filed with its digit.
  if (end === 1 && form.length === 2) return form.toLowerCase();
  return (end === form.length ? form : form.slice(0, end)).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
