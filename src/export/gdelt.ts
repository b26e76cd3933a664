import type { Party } from "../model/claim.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { cameoRoot, goldstein, quadClass } from "./cameo.ts";
import { compactDay, numberOfId, tsvRow } from "./fields.ts";
import { fipsOf } from "./fips.ts";
import { type ExportFormat, tsvFormat } from "./format.ts";

type Field = string | number | null | undefined;

/** Bodies that GDELT writes in the place of a country. */
const NO_STATES = new Set(["UNO", "EUR", "NAT", "ASN", "IAE", "INT"]);

/** GDELT 2.0 event rows: 61 columns, no header, a row for every event with a CAMEO code and a day. */
export const GDELT: ExportFormat<ExportedEvent> = tsvFormat(
  "gdelt",
  "GDELT 2.0 events (61 columns, tab-separated)",
  [],
  ({ event, articles }, { at }) => {
    const day = event.when?.from ?? event.firstReported;
    if (day === null || cameoRoot(event.cameo).length < 2) return "";
    const first = event.claims[0]!;
    const base = event.cameo.slice(0, 3);
    return tsvRow([
      numberOfId(event.id),
      compactDay(day),
      compactDay(day).slice(0, 6),
      day.slice(0, 4),
      yearFraction(day),
      ...actorOf(event.sources[0]),
      ...actorOf(event.targets[0] ?? event.sources[1]),
      1,
      event.cameo,
      base,
      cameoRoot(event.cameo),
      quadClass(event.cameo),
      goldstein(event.cameo),
      event.claims.length,
      event.outlets.length,
      new Set(event.claims.map((c) => c.article)).size,
      null,
      ...countryPlace(event.sources[0]),
      ...countryPlace(event.targets[0] ?? event.sources[1]),
      ...placeOf(event.where),
      compactInstant(at),
      articles.get(first.article)?.url ?? articles.get(first.article)?.source,
    ]);
  },
);

/** GDELT 2.0 mention rows: 16 columns, a row for every claim, its character offsets filled. */
export const GDELT_MENTIONS: ExportFormat<ExportedEvent> = tsvFormat(
  "gdelt-mentions",
  "GDELT 2.0 mentions (16 columns, tab-separated)",
  [],
  ({ event, claims, articles }, { at }) => {
    const day = event.when?.from ?? event.firstReported;
    if (day === null || cameoRoot(event.cameo).length < 2) return "";
    return event.claims
      .map((told) => {
        const claim = claims.get(told.claim);
        const article = articles.get(told.article);
        return tsvRow([
          numberOfId(event.id),
          `${compactDay(day)}000000`,
          told.published === null ? compactInstant(at) : `${compactDay(told.published)}000000`,
          article?.url === null ? 2 : 1,
          told.outlet,
          article?.url ?? article?.source ?? told.article,
          null,
          claim?.sources[0]?.span?.start ?? -1,
          claim?.targets[0]?.span?.start ?? -1,
          told.trigger.start,
          1,
          Math.round(100 * (claim?.confidence ?? 1)),
          article?.text.length,
          null,
          null,
          null,
        ]);
      })
      .join("");
  },
);

function actorOf(party: Party | undefined): Field[] {
  if (party === undefined) return new Array<Field>(10).fill("");
  const { name, country, office } = party;
  const isBody = country !== null && NO_STATES.has(country);
  const type = office === null ? "" : "GOV";
  return [
    `${country ?? ""}${type}`,
    name.toUpperCase(),
    isBody ? "" : country,
    isBody ? country : "",
    "",
    "",
    "",
    type,
    "",
    "",
  ];
}

function countryPlace(party: Party | undefined): Field[] {
  const code = fipsOf(party?.country ?? null);
  return code === "" ? [0, "", "", "", "", "", "", ""] : [1, party!.name, code, code, "", "", "", code];
}

function placeOf(where: ExportedEvent["event"]["where"]): Field[] {
  if (where === null) return [0, "", "", "", "", "", "", ""];
  const code = fipsOf(where.country);
  const type = where.precision === "country" ? 1 : where.precision === "region" ? 5 : where.country === "USA" ? 3 : 4;
  return [type, where.name, code, code, "", where.lat, where.lon, ""];
}

/** GDELT's own reckoning: the share of a year of 365 days. */
function yearFraction(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4);
}

function compactInstant(at: string): string {
  return at.replace(/\D/g, "").slice(0, 14).padEnd(14, "0");
}
