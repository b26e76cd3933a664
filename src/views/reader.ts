import type { Article, Paragraph, ParagraphRole } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { RecordEvent, Standing } from "../model/record-event.ts";
import type { Span } from "../model/span.ts";
import { type FamilyId, familyOf } from "./kind-family.ts";
import { type Segment, segmentText } from "./segment-text.ts";

/** One happening as an article tells it, numbered in the order of reading. */
export interface ReaderFact {
  readonly n: number;
  /** The event of the record that it is part of; null where a rebuild is under way. */
  readonly event: RecordEvent | null;
  /** Its claims in this article; the first tells most. */
  readonly claims: readonly Claim[];
  readonly standing: Standing;
  /** The sentence of its first claim. */
  readonly sentence: string;
}

/** The claims of an article as facts: those of one event are one fact. */
export function readerFacts(
  text: string,
  claims: readonly Claim[],
  events: readonly RecordEvent[],
): readonly ReaderFact[] {
  const told = new Map(events.flatMap((e) => e.claims.map((c, order) => [c.claim, { event: e, order, c }] as const)));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = told.get(claim.id)?.event.id ?? claim.id;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const start = (list: readonly Claim[]): number => Math.min(...list.map((c) => c.evidence.start));
  const trigger = (list: readonly Claim[]): number => Math.min(...list.map((c) => c.trigger.start));
  return [...groups.values()]
    .sort((a, b) => start(a) - start(b) || trigger(a) - trigger(b))
    .map((list, i) => {
      const sorted = list.toSorted((a, b) => (told.get(a.id)?.order ?? 0) - (told.get(b.id)?.order ?? 0));
      const of = told.get(sorted[0]!.id);
      const { start, end } = sorted[0]!.evidence;
      return {
        n: i + 1,
        event: of?.event ?? null,
        claims: sorted,
        standing: of?.c.standing ?? "counts",
        sentence: text.slice(start, end),
      };
    });
}

/** A stretch within a sentence: plain, or words that gave a fact one of its fields. */
export interface ReaderWords {
  readonly text: string;
  /** The fact whose act these words name. */
  readonly act: { readonly n: number; readonly family: FamilyId } | null;
  /** Facts that took a field from these words, with the field. */
  readonly roles: readonly { readonly n: number; readonly field: string }[];
  readonly isDateline: boolean;
}

/** A stretch of a paragraph that the same facts rest on. */
export interface ReaderStretch extends Span {
  /** Numbers of the facts, the earliest first; empty for text that told nothing. */
  readonly facts: readonly number[];
  readonly family: FamilyId | null;
  readonly words: readonly ReaderWords[];
  /** Facts whose sentence ends here: their numbers are printed. */
  readonly ends: readonly { readonly n: number; readonly family: FamilyId }[];
}

export interface ReaderParagraph extends Span {
  readonly role: ParagraphRole;
  readonly rule: string;
  /** False for what does not belong to the story: it stays, dimmed. */
  readonly isRead: boolean;
  readonly stretches: readonly ReaderStretch[];
}

interface WordMark extends Span {
  readonly type: "act" | "role" | "dateline";
  readonly n: number;
  readonly field: string;
  readonly family: FamilyId;
}

const READ = new Set<ParagraphRole>(["headline", "body", "caption", "quote"]);

/** An article's paragraphs, cut where facts begin and end. */
export function readerParagraphs(article: Article, facts: readonly ReaderFact[]): readonly ReaderParagraph[] {
  const said = facts.flatMap((fact) =>
    fact.claims.map((claim) => ({ ...claim.evidence, n: fact.n, family: familyOf(claim.kind).id })),
  );
  const words = facts.flatMap((fact) => fact.claims.flatMap((claim) => wordMarks(claim, fact.n)));
  if (article.dateline !== null) {
    const { start, end } = article.dateline;
    words.push({ start, end, type: "dateline", n: 0, field: "", family: "diplomacy" });
  }
  return article.paragraphs.map((paragraph) => ({
    start: paragraph.start,
    end: paragraph.end,
    role: paragraph.role,
    rule: paragraph.rule,
    isRead: READ.has(paragraph.role),
    stretches: stretchesOf(article.text, paragraph, said, words),
  }));
}

function stretchesOf(
  text: string,
  paragraph: Paragraph,
  said: readonly (Span & { readonly n: number; readonly family: FamilyId })[],
  words: readonly WordMark[],
): ReaderStretch[] {
  return segmentText(text, paragraph, said).map((segment) => {
    const marks = segment.marks.toSorted((a, b) => a.n - b.n);
    const facts = [...new Set(marks.map((m) => m.n))];
    const ends = marks.filter((m) => m.end === segment.end || (m.end > paragraph.end && segment.end === paragraph.end));
    return {
      start: segment.start,
      end: segment.end,
      facts,
      family: marks[0]?.family ?? null,
      words: segmentText(text, segment, words).map(wordsOf),
      ends: facts.flatMap((n) => ends.find((m) => m.n === n) ?? []).map(({ n, family }) => ({ n, family })),
    };
  });
}

function wordsOf(segment: Segment<WordMark>): ReaderWords {
  const act = segment.marks.find((m) => m.type === "act");
  const roles = segment.marks.filter((m) => m.type === "role");
  return {
    text: segment.text,
    act: act === undefined ? null : { n: act.n, family: act.family },
    roles: roles.filter((m, i) => roles.findIndex((o) => o.n === m.n) === i).map(({ n, field }) => ({ n, field })),
    isDateline: segment.marks.some((m) => m.type === "dateline"),
  };
}

function wordMarks(claim: Claim, n: number): WordMark[] {
  const family = familyOf(claim.kind).id;
  const marks: WordMark[] = [{ ...claim.trigger, type: "act", n, field: claim.kind, family }];
  const add = (field: string, span: Span | null | undefined): void => {
    if (span !== null && span !== undefined && span.end > span.start) {
      marks.push({ start: span.start, end: span.end, type: "role", n, field, family });
    }
  };
  for (const party of claim.sources) add("who", party.span);
  for (const party of claim.targets) add("to whom", party.span);
  add("when", claim.when);
  add("where", claim.where?.span);
  add("who says so", claim.saidBy?.span);
  for (const detail of claim.details) add(detail.role, detail);
  return marks;
}
