import type { Party } from "../model/claim.ts";
import type { Status } from "../model/kind.ts";
import type { Place, PlacePrecision } from "../model/place.ts";
import type { Precision, When } from "../model/when.ts";
import type { Question } from "./choose.ts";
import { nameWords } from "./compare-names.ts";
import { localTime } from "./zones.ts";

const EXACT_TIME: Readonly<Record<Precision, number>> = { day: 5, week: 4, month: 3, quarter: 2, year: 1, vague: 0 };
const EXACT_PLACE: Readonly<Record<PlacePrecision, number>> = { site: 4, city: 3, region: 2, water: 1, country: 0 };

export const WHEN: Question<When> = {
  field: "when",
  tells: ({ telling: { event } }) => event.when && localTime(event.when, event.where?.country ?? null),
  keyOf: (when) => (when.from === when.to ? when.from : `${when.from}..${when.to}`),
  // A window of days ("June 5 to 14") is less exact than one day.
  exactnessOf: (when) => EXACT_TIME[when.precision] + (when.from === when.to ? 0.5 : 0),
};

export const WHERE: Question<Place & { readonly span: Party["span"] }> = {
  field: "where",
  tells: ({ telling }) => telling.event.where,
  keyOf: (place) => (place.country === null ? place.name : `${place.name}, ${place.country}`),
  exactnessOf: (place) => EXACT_PLACE[place.precision],
};

/** Done outweighs going on, and either outweighs a plan; that somebody denies it is shown, not believed. */
const SURENESS: Readonly<Record<Status, number>> = {
  happened: 4,
  ongoing: 3,
  cancelled: 3,
  planned: 2,
  proposed: 1,
  denied: 0,
};

export const STATUS: Question<Status> = {
  field: "status",
  tells: ({ telling }) => telling.event.status,
  keyOf: (status) => status,
  exactnessOf: (status) => SURENESS[status],
};

export const SAID_BY: Question<Party> = {
  field: "saidBy",
  tells: ({ telling }) => telling.event.saidBy,
  keyOf: (party) => `${nameWords(party.name).join(" ")}|${party.country ?? ""}`,
  exactnessOf: (party) => nameWords(party.name).length,
};
