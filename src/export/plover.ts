import type { Party } from "../model/claim.ts";
import type { Status } from "../model/kind.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { type ExportFormat, jsonLines } from "./format.ts";
import { isCoded } from "./pairs.ts";

/** PLOVER's auxiliary modes, which say how the act stands to the facts. */
const MODES: Readonly<Partial<Record<Status, string>>> = {
  planned: "future",
  proposed: "hypothetical",
  denied: "negation",
  cancelled: "negation",
};
/** An event that was this long past when first reported is background. */
const HISTORICAL_DAYS = 365;

/** PLOVER records as JSON lines, a record per event, with the span of its sentence. */
export const PLOVER: ExportFormat<ExportedEvent> = jsonLines(
  "plover",
  "PLOVER records, one JSON object a line",
  (exported) => {
    const { event, articles } = exported;
    if (!isCoded(event)) return null;
    const first = event.claims[0]!;
    const article = articles.get(first.article);
    const number = event.details.find((d) => d.role === "killed" || d.role === "dead")?.value ?? null;
    return {
      id: event.id,
      date: event.when?.from ?? event.firstReported,
      actor: event.sources.map(partyOf),
      recipient: event.targets.map(partyOf),
      event: event.plover.type,
      mode: event.plover.mode,
      context: event.plover.contexts,
      auxiliary: auxiliaryOf(exported),
      text: first.text,
      text_info: { sequence: 1, start: first.start + (article?.offset ?? 0), end: first.end + (article?.offset ?? 0) },
      size: number === null ? null : { dead: Number(number) || null, injured: null, arrested: null },
      location:
        event.where === null
          ? null
          : { name: event.where.name, country: event.where.country, lat: event.where.lat, lon: event.where.lon },
      citation: {
        corpus: null,
        url: article?.url ?? null,
        title: article?.title ?? null,
        language: article?.language ?? null,
        publisher: first.outlet,
        date: first.published,
        coder: "Readout",
        codebook: "PLOVER",
        version: null,
      },
      comment: event.certainty,
    };
  },
);

function partyOf({ name, country, office, actor }: Party): object {
  return { code: country, sector: office === null ? null : "GOV", text: name, office, id: actor };
}

function auxiliaryOf({ event }: ExportedEvent): string | null {
  const mode = MODES[event.status];
  if (mode !== undefined) return mode;
  const { when, firstReported } = event;
  if (when === null || firstReported === null) return null;
  const days = (Date.parse(firstReported) - Date.parse(when.to)) / 86_400_000;
  return days > HISTORICAL_DAYS ? "historical" : null;
}
