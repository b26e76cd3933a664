import type { Article } from "../../model/article.ts";
import type { Claim, Party, Reason } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { marksOf } from "../../views/claim-marks.ts";
import { dayText } from "../../views/day-text.ts";
import { partyText } from "../../views/side-text.ts";
import { padTo, wrap } from "../terminal/measure.ts";
import { painter } from "../terminal/paint.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { markedLines } from "./marked-sentence.ts";

const LABEL = 12;

/** One field of a claim: its value, the words that gave it, the rules that read them, and what else was considered. */
interface Field {
  readonly label: string;
  readonly value: string;
  readonly words: Span | null;
  readonly rules: readonly string[];
  readonly others: readonly string[];
}

/** A claim's sentence, and a line for each of its fields: the value, the words in quotes, the rule. */
export function explainedClaim(article: Article, claim: Claim, { width, hasColour }: Terminal): string[] {
  const paint = painter(hasColour);
  const text = article.text.slice(claim.evidence.start, claim.evidence.end);
  const sentence = markedLines({ text, marks: marksOf(claim) }, width, paint, hasColour).filter((l) => l.trim() !== "");
  const fields = fieldsOf(claim).flatMap((field) => {
    const words = field.words === null ? "" : `“${wordsAt(article, field.words)}”`;
    // A value in the text's own words is said once.
    const value = words === `“${field.value}”` ? words : `${field.value} ${words}`.trimEnd();
    const others = field.others.length === 0 ? "" : `; not ${field.others.map((other) => `“${other}”`).join(", ")}`;
    const lines = wrap(`${value} - ${field.rules.join(", ")}${others}`, width - LABEL);
    return lines.map((line, i) => `${paint("quiet", padTo(i === 0 ? field.label : "", LABEL))}${line}`);
  });
  return [...sentence, ...fields];
}

function fieldsOf(claim: Claim): readonly Field[] {
  const reason = (name: Reason["field"]) => claim.reasons.find((r) => r.field === name);
  const field = (
    label: string,
    name: Reason["field"],
    value: string,
    words: Span | null,
    own: string[] = [],
  ): Field => ({
    label,
    value,
    words,
    rules: distinct([...own, reason(name)?.rule ?? claim.rule]),
    others: reason(name)?.alternatives ?? [],
  });
  const { when, where, saidBy } = claim;
  return [
    field("act", "kind", claim.kind, claim.trigger, [claim.rule]),
    field("status", "status", claim.status, reason("status")?.span ?? null),
    ...claim.sources.map((party) => sideField("by", party)),
    ...claim.targets.map((party) => sideField("to", party)),
    field("when", "when", when === null ? "undated" : dayText(when), when, when === null ? [] : [when.rule]),
    field("where", "where", where === null ? "not told" : placeText(where), where?.span ?? null),
    field("says", "saidBy", saidBy === null ? "the text itself" : partyText(saidBy), saidBy?.span ?? null),
    ...claim.details.map(
      ({ role, value, rule, start, end }): Field => ({
        label: role,
        value,
        words: { start, end },
        rules: [rule],
        others: [],
      }),
    ),
  ];
}

function sideField(label: string, party: Party): Field {
  return { label, value: partyText(party), words: party.span, rules: [party.rule], others: [] };
}

function placeText({ name, country, precision }: NonNullable<Claim["where"]>): string {
  return `${name} (${country === null ? precision : `${country}, ${precision}`})`;
}

function wordsAt(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, " ");
}

function distinct(rules: readonly string[]): readonly string[] {
  return [...new Set(rules)];
}
