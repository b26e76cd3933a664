import type { Article } from "../../model/article.ts";
import type { Event } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { marksOf } from "../../views/claim-marks.ts";
import { dayText } from "../../views/day-text.ts";
import { partyText, sideText } from "../../views/side-text.ts";
import { padTo, wrap } from "../terminal/measure.ts";
import { painter } from "../terminal/paint.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { explainedClaim } from "./explained-claim.ts";
import { kindTone, statusMark } from "./kind-tone.ts";
import { markedLines } from "./marked-sentence.ts";

const INDENT = "  ";
const LABEL = 14;
const UNDER = INDENT + " ".repeat(LABEL);

/**
 * An article's reading for the eye: headline, then each event with its
 * sentences and the words that gave each field; explained, with every claim
 * and the rule of each of its fields.
 */
export function readingText(
  article: Article,
  reading: Reading,
  terminal: Terminal,
  { explain }: { readonly explain: boolean },
): string {
  const paint = painter(terminal.hasColour);
  const { width } = terminal;
  const title = article.title ?? article.text.slice(0, 200).split("\n")[0] ?? article.source;
  const facts = [
    article.outlet?.value,
    article.published?.value,
    reading.dateline?.name,
    article.edition?.label,
    article.source,
  ].filter((part) => part !== undefined && part !== "");
  const lines = [
    ...wrap(title, width).map((line) => paint("strong", line)),
    ...wrap(facts.join(" · "), width).map((line) => paint("quiet", line)),
    "",
  ];
  const events = [...reading.events, ...(reading.occasions ?? [])];
  if (events.length === 0) lines.push(`${INDENT}No event read.`, "");
  for (const event of events) {
    lines.push(...eventHead(event, terminal));
    lines.push(...(explain ? explainedClaims : tellings)(article, event, terminal), "");
  }
  for (const quote of reading.quotes) {
    const speaker = quote.speaker === null ? "somebody" : partyText(quote.speaker);
    lines.push(...hanging("says", `${speaker}: “${quote.text}”`, width, (text) => paint("quiet", text)));
  }
  if (reading.quotes.length > 0) lines.push("");
  for (const notice of reading.notices)
    lines.push(...hanging("notice", `${notice.message} (${notice.rule})`, width, (text) => paint("doubt", text)));
  if (reading.notices.length > 0) lines.push("");
  return `${lines.join("\n")}\n`;
}

function eventHead(event: Event, { width, hasColour }: Terminal): string[] {
  const paint = painter(hasColour);
  const head = paint(kindTone(event.kind), padTo(`${statusMark(event.status)} ${event.kind}`, LABEL));
  const sides = wrap(sideText(event), width - INDENT.length - LABEL);
  const facts = [
    dayText(event.when),
    event.where?.name,
    event.status,
    event.saidBy === null ? undefined : `says ${event.saidBy.name}`,
    ...event.details.map((d) => `${d.role}: ${d.value}`),
  ].filter((part) => part !== undefined);
  return [
    `${INDENT}${head}${paint("strong", sides[0] ?? "")}`,
    ...sides.slice(1).map((line) => UNDER + paint("strong", line)),
    ...wrap(facts.join(" · "), width - UNDER.length).map((line) => UNDER + paint("quiet", line)),
  ];
}

function tellings(article: Article, event: Event, { width, hasColour }: Terminal): string[] {
  const paint = painter(hasColour);
  const lines: string[] = [];
  const told = new Set<number>();
  for (const claim of event.claims) {
    if (told.has(claim.evidence.start)) continue;
    told.add(claim.evidence.start);
    const text = article.text.slice(claim.evidence.start, claim.evidence.end);
    for (const line of markedLines({ text, marks: marksOf(claim) }, width - UNDER.length, paint, hasColour))
      lines.push(UNDER + line);
  }
  return lines;
}

function explainedClaims(article: Article, event: Event, terminal: Terminal): string[] {
  const narrow = { ...terminal, width: terminal.width - UNDER.length };
  return event.claims.flatMap((claim, i) => {
    const lines = explainedClaim(article, claim, narrow).map((line) => UNDER + line);
    return i === 0 ? lines : ["", ...lines];
  });
}

function hanging(label: string, text: string, width: number, tone: (text: string) => string): string[] {
  const lines = wrap(text, width - INDENT.length - LABEL);
  return lines.map((line, i) => `${INDENT}${tone(padTo(i === 0 ? label : "", LABEL))}${line}`);
}
