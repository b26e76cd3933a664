import type { OfficeTerm } from "../../model/office-term.ts";
import type { HeldTerm } from "../../record/actors/held-on.ts";
import { padTo, wrap } from "../terminal/measure.ts";
import { type Paint, painter } from "../terminal/paint.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { shortId } from "./event-lines.ts";

const DAYS = 30;

/** A term as lines: its days, the office, and where they are known from. */
export function termLines(term: OfficeTerm, terminal: Terminal): string[] {
  return linesOf(term, term.office, sourceText(term), terminal);
}

/** The same of who held an office on a day, with their name and why they are taken to. */
export function heldLines({ term, by }: HeldTerm, terminal: Terminal): string[] {
  return linesOf(term, `${term.name}, ${term.office}`, `${by} · ${sourceText(term)}`, terminal);
}

function linesOf(term: OfficeTerm, text: string, source: string, { width, hasColour }: Terminal): string[] {
  const paint: Paint = painter(hasColour);
  const indent = (line: string): string => " ".repeat(DAYS) + line;
  const [first = "", ...rest] = wrap(text, width - DAYS);
  return [
    `${padTo(daysText(term), DAYS)}${first}`,
    ...rest.map(indent),
    ...wrap(source, width - DAYS).map((line) => paint("quiet", indent(line))),
  ];
}

function daysText({ from, to, by }: OfficeTerm): string {
  if (by === "facts") return `${from ?? "?"} to ${to ?? "?"}`;
  return from === to ? `told ${from}` : `told ${from} to ${to}`;
}

function sourceText({ by, source, last, articles, actor }: OfficeTerm): string {
  if (by === "facts") return `table of office-holders: ${source}${actor === null ? ", in no article" : ""}`;
  if (articles === 1) return `article ${shortId(source)}`;
  return `${articles} articles, ${shortId(source)} to ${shortId(last!)}`;
}
