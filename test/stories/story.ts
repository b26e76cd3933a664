import { analyze, parseArticle } from "../../src/index.ts";
import type { Event, Kind } from "../../src/model/index.ts";
import { openKit } from "../../src/open-kit.ts";

const kit = openKit();

/** An event flattened to what a desk would write on one line, with the words it rests on. */
export interface Line {
  readonly kind: Kind;
  readonly status: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly day: string | null;
  readonly where: string | null;
  readonly saidBy: string | null;
  readonly evidence: readonly string[];
  readonly rules: string;
}

const nameOf = (party: { name: string; country: string | null }) => `${party.name} (${party.country ?? "-"})`;

function lineOf(event: Event, text: string): Line {
  return {
    kind: event.kind,
    status: event.status,
    sources: event.sources.map(nameOf),
    targets: event.targets.map(nameOf),
    day: event.when && (event.when.from === event.when.to ? event.when.from : `${event.when.from}/${event.when.to}`),
    where: event.where?.name ?? null,
    saidBy: event.saidBy && nameOf(event.saidBy),
    evidence: event.claims.map((claim) => text.slice(claim.evidence.start, claim.evidence.end)),
    rules: event.claims.map((claim) => claim.rule).join(", "),
  };
}

/** Reads a story of ours from raw text, as `readout read` would. */
export function readStory(text: string, asOf?: string) {
  const article = parseArticle(text, { source: "story.txt", asOf: asOf ?? null });
  const reading = analyze(article, kit);
  return {
    article,
    reading,
    lines: reading.events.map((event) => lineOf(event, article.text)),
    quotes: reading.quotes.map((quote) => ({ text: quote.text, speaker: quote.speaker && nameOf(quote.speaker) })),
  };
}

/** The one event of that kind whose evidence holds the words; fails with all that was read when there is none. */
export function eventWith(lines: readonly Line[], kind: Kind, words: string): Line {
  const found = lines.filter(
    (line) => line.kind === kind && line.evidence.some((sentence) => sentence.includes(words)),
  );
  if (found.length !== 1) {
    const all = lines.map((line) => `  ${line.kind} ${line.status} [${line.rules}] ${line.evidence[0]?.slice(0, 90)}`);
    throw new Error(`expected one "${kind}" from "${words}", found ${found.length}; read:\n${all.join("\n")}`);
  }
  return found[0]!;
}
