import type { Command } from "commander";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { EventClaim, RecordEvent } from "../model/record-event.ts";
import { marksOf } from "../views/claim-marks.ts";
import { eventRow } from "../views/event-row.ts";
import { partyText } from "../views/side-text.ts";
import type { Cli } from "./cli.ts";
import { findId, notFound } from "./find-id.ts";
import { eventLines } from "./layout/event-lines.ts";
import { markedLines } from "./layout/marked-sentence.ts";
import { padTo, wrap } from "./terminal/measure.ts";
import { type Paint, painter } from "./terminal/paint.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ShowOptions extends StoreOptions {
  readonly json?: boolean;
}

const FIELD = 12;

/** `readout show`: everything behind one event. */
export function registerShow(program: Command, cli: Cli): void {
  program
    .command("show")
    .summary("show one event with every claim behind it")
    .description(
      "Shows an event: each value with the rule that chose it, and every claim with its sentence, the words\nthat gave each field, and the rule that made it. Replaced and rejected claims stay visible.",
    )
    .argument("<id>", "id of the event, or the first digits of it")
    .option("--store <address>", "file of the store")
    .option("--json", "print the event and its claims as JSON")
    .addHelpText(
      "after",
      `
Examples:
  readout show 3fa94c01
  readout show event:3fa94c0112ab90de --json`,
    )
    .action((id: string, options: ShowOptions) => runShow(cli, id, options));
}

async function runShow(cli: Cli, typed: string, options: ShowOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const event = await store.resolveEvent(await findId(store, "event", typed));
    if (event === null) throw notFound("event", typed);
    const claims = new Map((await store.claimsById(event.claims.map((c) => c.claim))).map((c) => [c.id, c]));
    if (options.json === true) {
      const full = event.claims.map((c) => ({ ...c, claim: claims.get(c.claim) ?? c.claim }));
      await cli.out.write(`${JSON.stringify({ ...event, claims: full }, null, 2)}\n`);
      return;
    }
    const articles = await store.articlesById([...new Set(event.claims.map((c) => c.article))]);
    const [expectation] = await store.expectationsOf([event.id]);
    const outcome =
      expectation === undefined
        ? []
        : [
            `outcome: ${expectation.outcome} (${expectation.rule})`,
            ...(expectation.settledBy === null ? [] : [`settled by ${expectation.settledBy}`]),
          ];
    await cli.out.write(
      `${[...eventText(event, cli.out), ...outcome, "", ...claimTexts(event, claims, articles, cli.out)].join("\n")}\n`,
    );
  });
}

function eventText(event: RecordEvent, { width, hasColour }: Terminal): string[] {
  const paint = painter(hasColour);
  const lines = eventLines(eventRow(event), { width, paint, withSentence: false, above: null });
  const field = (name: string, text: string): string[] =>
    wrap(text, width - FIELD).map((line, i) => `${paint("quiet", padTo(i === 0 ? name : "", FIELD))}${line}`);
  lines.push("", ...field("id", event.id), ...field("PLOVER", ploverText(event)));
  if (event.cameo !== "") lines.push(...field("CAMEO", event.cameo));
  lines.push(
    ...field("certainty", `${event.certainty}, ${event.origins.length} independent: ${event.origins.join(", ")}`),
  );
  if (event.saidBy !== null) lines.push(...field("said by", partyText(event.saidBy)));
  for (const { field: name, values, rule, isDisputed } of event.values) {
    const told = values.map(({ value, origins }) => `${value} (${tellersText(origins)})`).join("; ");
    lines.push(...field(name, `${told} - ${rule}${isDisputed ? ", disputed" : ""}`));
  }
  if (event.stories.length > 0) lines.push(...field("story", event.stories.join(", ")));
  if (event.reviews.length > 0) lines.push(...field("decisions", event.reviews.join(", ")));
  return lines;
}

/** A value that nobody tells is one that a person set and another person set otherwise. */
function tellersText(origins: number): string {
  if (origins === 0) return "a person set it so";
  return origins === 1 ? "1 origin" : `${origins} origins`;
}

function ploverText({ plover: { type, mode, contexts } }: RecordEvent): string {
  return [type, mode, ...contexts].filter((part) => part !== null && part !== "").join(" · ") || "none";
}

function claimTexts(
  event: RecordEvent,
  claims: ReadonlyMap<string, Claim>,
  articles: readonly Article[],
  { width, hasColour }: Terminal,
): string[] {
  const paint = painter(hasColour);
  return event.claims.flatMap((told) => {
    const article = articles.find((a) => a.id === told.article);
    const claim = claims.get(told.claim);
    const head = [told.outlet, told.published, article?.edition?.label, article?.title].filter(
      (p) => p !== null && p !== undefined,
    );
    return [
      ...wrap(`${standingMark(told, paint)}${head.join(" · ")}`, width),
      ...sentenceLines(told, claim, width, paint, hasColour),
      paint(
        "quiet",
        `  ${claim?.rule ?? "added by a person"} · at ${told.start}-${told.end} of ${article?.source ?? told.article} · ${told.claim}`,
      ),
      ...(claim === undefined ? [] : reasonLines(claim, width, paint)),
      "",
    ];
  });
}

function standingMark({ standing }: EventClaim, paint: Paint): string {
  return standing === "counts" ? "" : `${paint("doubt", `[${standing}]`)} `;
}

function sentenceLines(
  told: EventClaim,
  claim: Claim | undefined,
  width: number,
  paint: Paint,
  hasColour: boolean,
): string[] {
  const marks = claim === undefined ? [] : marksOf(claim);
  return markedLines({ text: told.text, marks }, width - 2, paint, hasColour).map((line) => `  ${line}`);
}

function reasonLines(claim: Claim, width: number, paint: Paint): string[] {
  return claim.reasons.flatMap(({ field, rule, alternatives }) => {
    const others = alternatives.length === 0 ? "" : `; not ${alternatives.join(", ")}`;
    return wrap(`${field}: ${rule}${others}`, width - 4).map((line) => paint("quiet", `    ${line}`));
  });
}
