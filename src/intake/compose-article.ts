import type { Article, Dateline, Edition, Paragraph, Sourced } from "../model/article.ts";
import { contentIdOf } from "../model/id.ts";
import type { Notice } from "../model/notice.ts";
import { textAt } from "../model/span.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { choosePublished } from "./choose-published.ts";
import { guessLanguage } from "./guess-language.ts";
import { readStamp } from "./read-stamp.ts";
import { agencyName, isAgency } from "./wire/agencies.ts";
import type { Block } from "./wire/block.ts";
import { cutPieces } from "./wire/cut-pieces.ts";
import { correctedBy, findEdition } from "./wire/find-edition.ts";
import { namesInByline } from "./wire/names-in-byline.ts";
import { typePieces } from "./wire/type-pieces.ts";

/** A story of more paragraphs is a list or a trap; the rest is kept as one and not read. */
const MOST_PARAGRAPHS = 20_000;
/** A paragraph longer than this is no paragraph; it is kept but not read. */
const LONGEST_PARAGRAPH = 1_000_000;

/** Makes an article of a text whose paragraphs are known; `offset` is where it begins in the decoded input. */
export function composeArticle(text: string, offset: number, given: readonly Block[], facts: ArticleFacts): Article {
  const notices: Notice[] = [];
  const blocks = boundBlocks(given, facts, notices);
  const { pieces, dateline } = cutPieces(text, blocks);
  const paragraphs = typePieces(text, pieces).map((paragraph): Paragraph => {
    if (paragraph.end - paragraph.start <= LONGEST_PARAGRAPH) return paragraph;
    notices.push({
      start: paragraph.start,
      end: paragraph.end,
      rule: "intake/paragraph-too-long",
      message: `A paragraph of ${paragraph.end - paragraph.start} characters in ${facts.source} was kept but not read; news copy breaks its lines. Split the file into stories.`,
    });
    return { ...paragraph, role: "note", rule: "intake/paragraph-too-long" };
  });
  if (facts.cut) {
    notices.push({
      start: text.length,
      end: text.length,
      rule: "intake/text-cut",
      message: `The text of ${facts.source} is not whole: ${facts.cut}. What came before was read.`,
    });
  }
  const outlet = facts.outlet ?? outletOf(text, paragraphs, dateline?.agency ?? null);
  const dates = choosePublished({
    text,
    paragraphs,
    dateline,
    url: facts.url ?? null,
    stated: facts.published ?? null,
    asOf: facts.asOf,
  });
  const bylines = paragraphs.filter((p) => p.role === "byline").flatMap((p) => namesInByline(textAt(text, p)));
  const title = facts.title ?? titleOf(text, paragraphs);
  const authors = facts.authors?.length ? facts.authors : [...new Set(bylines)];
  const guessed = facts.language ? null : guessLanguage(storySample(text, paragraphs));
  const filed: Dateline | null = dateline && {
    start: dateline.start,
    end: dateline.end,
    place: dateline.place,
    day: dates.datelineDay,
    agency: dateline.agency === null ? null : agencyName(dateline.agency),
  };
  return {
    id: contentIdOf("article", [outlet?.value ?? facts.source, ...ownWords(text, paragraphs)]),
    source: facts.source,
    url: facts.url ?? null,
    title,
    outlet,
    authors,
    published: dates.published,
    publishedAt: facts.publishedAt ?? null,
    ...revisionOf(facts.revised),
    dateline: filed,
    edition: editionOf(text, paragraphs),
    language: facts.language ?? guessed!,
    origins: {
      title: title === null ? null : facts.title ? (facts.titleFrom ?? "given") : "headline",
      authors: authors.length === 0 ? null : facts.authors?.length ? (facts.authorsFrom ?? "given") : "byline",
      language: facts.language ? "declared" : guessed === "und" ? null : "words",
    },
    text,
    offset,
    paragraphs,
    notices: [...notices, ...dates.notices],
  };
}

function revisionOf(revised: string | null | undefined): { readonly revisedAt?: string } {
  const stamp = revised ? readStamp(revised) : null;
  if (stamp === null) return {};
  const time = Date.parse(stamp.instant ?? stamp.day);
  // In UTC, so that two changes can be put in order as text; an hour that no clock shows leaves the day.
  return { revisedAt: stamp.instant === null || Number.isNaN(time) ? stamp.day : new Date(time).toISOString() };
}

function boundBlocks(blocks: readonly Block[], { source }: ArticleFacts, notices: Notice[]): readonly Block[] {
  const rest = blocks[MOST_PARAGRAPHS];
  if (rest === undefined) return blocks;
  const span = { start: rest.start, end: blocks.at(-1)!.end };
  notices.push({
    ...span,
    rule: "intake/text-cut",
    message: `The text of ${source} is not whole: of ${blocks.length} paragraphs ${MOST_PARAGRAPHS} are read. What came before was read.`,
  });
  return [...blocks.slice(0, MOST_PARAGRAPHS), { ...span, role: "note", rule: "intake/text-cut" }];
}

/** What makes it this article: menus and related headlines change with every visit to a page. */
function ownWords(text: string, paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.filter((p) => p.role !== "menu" && p.role !== "related").map((p) => textAt(text, p));
}

function titleOf(text: string, paragraphs: readonly Paragraph[]): string | null {
  const headline = paragraphs.find((p) => p.role === "headline");
  return headline && headline.rule !== "wire/subheading" ? textAt(text, headline).replace(/\s+/g, " ") : null;
}

/** The outlet only where the text names it: the dateline's agency, or the one that signs after the last sentence. */
function outletOf(text: string, paragraphs: readonly Paragraph[], agency: string | null): Sourced<string> | null {
  if (agency !== null) return { value: agencyName(agency), from: "dateline" };
  const head = paragraphs.find((p) => p.rule === "wire/credit-at-head");
  if (head !== undefined) {
    const words = textAt(text, head).replace(/^[(]|[)].*$/gs, "");
    return { value: agencyName(words), from: "credit" };
  }
  for (let i = 1; i < paragraphs.length; i++) {
    const [before, credit] = [paragraphs[i - 1]!, paragraphs[i]!];
    if (credit.rule !== "wire/credit-at-end" && credit.rule !== "wire/credit-alone") continue;
    const words = textAt(text, credit).replace(/^[([]|[)\].]+$/g, "");
    if (before.role === "body" && isAgency(words)) return { value: agencyName(words), from: "credit" };
  }
  return null;
}

function editionOf(text: string, paragraphs: readonly Paragraph[]): Edition | null {
  const mark = paragraphs.find((p) => p.rule === "wire/edition-mark");
  // Behind a headline a mark may stand without brackets: "-- UPDATE".
  const words = mark ? textAt(text, mark).replace(/^[-–—\s]+(.+)$/, "($1)") : "";
  let edition = mark ? findEdition(words + (/[-:]$/.test(words) ? " " : "")).edition : null;
  for (const note of paragraphs) {
    if (note.rule === "wire/attn" || note.rule === "wire/correction-note")
      edition = correctedBy(edition, textAt(text, note));
  }
  return edition;
}

/** Enough of the story to tell its language by. */
function storySample(text: string, paragraphs: readonly Paragraph[]): string {
  let sample = "";
  for (const paragraph of paragraphs) {
    if (paragraph.role !== "headline" && paragraph.role !== "body" && paragraph.role !== "quote") continue;
    sample += `${text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600))}\n`;
    if (sample.length > 600) break;
  }
  return sample || text.slice(0, 600);
}
