import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyze } from "../../../src/analyze/analyze.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Expectation } from "../../../src/model/expectation.ts";
import type { Kind } from "../../../src/model/kind.ts";
import type { RecordEvent } from "../../../src/model/record-event.ts";
import { openKit } from "../../../src/open-kit.ts";
import { foldTold } from "../../../src/record/fold-record.ts";
import { sketchArticle } from "../../../src/record/sketch-article.ts";
import { tellingsOf } from "../../../src/record/tellings-of.ts";
import { type Release, readReleases } from "./read-releases.ts";

const JUDGED = fileURLToPath(new URL("judged-settlements.tsv", import.meta.url));
const TRAVELS: ReadonlySet<Kind> = new Set(["visit", "meet", "call"]);
/** Transcripts of hours: read, they would take longer than all the rest. */
const LONGEST = 20_000;

/** A settled plan by where its two sentences stand. */
interface Settlement {
  /** Publisher's id and offset of each sentence, what is expected, and what became of it. */
  readonly key: string;
  readonly plan: Expectation;
}

/**
 * How many of the meetings and visits that travel announcements expect are
 * settled by the right later report, going by verdicts of a reader of both
 * sentences. Settlements that nobody has judged are listed.
 */
export async function measureSettlements(path: string): Promise<string> {
  const { releases, articles } = await readTexts(path);
  const { events, expectations } = readRecord(articles);
  const announced = expectations.filter(
    ({ article, kind }) => TRAVELS.has(kind) && isAnnouncement(releases.get(article)!),
  );
  const settled = announced.flatMap((plan) => settlementOf(plan, events, releases));
  const verdicts = readVerdicts();
  const right = settled.filter(({ key }) => verdicts.get(key) === "right").length;
  const wrong = settled.filter(({ key }) => verdicts.get(key) === "wrong").length;
  for (const { key, plan } of settled) {
    if (!verdicts.has(key)) console.log(`  unjudged: ${key}\n    ${plan.text}\n    ${plan.evidence!.text}`);
  }
  return (
    `${announced.length} visits and meetings announced, ${settled.length} settled, ` +
    `${right + wrong} of these judged: precision ${(right / (right + wrong)).toFixed(3)}`
  );
}

async function readTexts(path: string) {
  const releases = new Map<string, Release>();
  const articles = new Map<string, Article>();
  for (const release of await readReleases(path)) {
    for (const article of release.versions) {
      releases.set(article.id, release);
      articles.set(article.id, article);
    }
  }
  return { releases, articles: [...articles.values()] };
}

function readRecord(articles: readonly Article[]) {
  const kit = openKit();
  return foldTold(
    articles.map(sketchArticle),
    articles
      .filter((article) => article.text.length <= LONGEST)
      .flatMap((article) => tellingsOf(article, analyze(article, kit))),
    [],
  );
}

function isAnnouncement({ title }: Release): boolean {
  return /travel/i.test(title) && !/advisory|passport/i.test(title);
}

function settlementOf(
  plan: Expectation,
  events: readonly RecordEvent[],
  releases: ReadonlyMap<string, Release>,
): Settlement[] {
  const { evidence } = plan;
  const claim = events.find((e) => e.id === plan.event)?.claims[0];
  if (evidence === null || claim === undefined) return [];
  const at = (article: string, start: number): string => `${releases.get(article)!.id} ${start}`;
  const sentences = [at(claim.article, claim.start), at(evidence.article, evidence.start)];
  return [{ key: [...sentences, plan.kind, plan.outcome].join("\t"), plan }];
}

/** Verdicts by announcement's sentence, report's sentence, kind and outcome. */
function readVerdicts(): ReadonlyMap<string, string> {
  if (!existsSync(JUDGED)) return new Map();
  return new Map(
    readFileSync(JUDGED, "utf8")
      .trim()
      .split("\n")
      .map((line): [string, string] => {
        const at = line.lastIndexOf("\t");
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );
}
