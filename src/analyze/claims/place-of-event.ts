import type { Claim, Event } from "../../model/claim.ts";
import type { Place, PlacePrecision } from "../../model/place.ts";
import { isEcho, isInferred, isNominal } from "./same-happening.ts";

type Where = Claim["where"];

const EXACTNESS: Readonly<Record<PlacePrecision, number>> = { city: 0, site: 1, region: 2, water: 3, country: 4 };

/** Where an event took place: the most exact place that its tellings give, as long as they speak of one. `best` tells most. */
export function placeOfEvent(claims: readonly Claim[], best: Claim): Where {
  // A call has two ends and no place.
  if (best.kind === "call") return null;
  const told = [...claims]
    .sort((a, b) => Number(isInferred(a)) - Number(isInferred(b)))
    .map((c) => c.where)
    .filter((w) => w !== null);
  if (best.kind === "visit" && isAtSeveral(claims, told)) return null;
  const exact = [...told].sort((a, b) => EXACTNESS[a.precision] - EXACTNESS[b.precision]);
  const main = best.where === null || isInferred(best) ? told[0] : best.where;
  // A more exact place of another state belongs to something else.
  return exact.find((w) => main === undefined || isOneState(w, main)) ?? null;
}

// A trip with several stops is at none of them.
function isAtSeveral(claims: readonly Claim[], told: readonly NonNullable<Where>[]): boolean {
  if (claims.some((c) => c.reasons.some((r) => r.rule === "place/several-stops"))) return true;
  return told.some((a) =>
    told.some((b) => !isOneState(a, b) || (a.precision === "city" && b.precision === "city" && a.name !== b.name)),
  );
}

function isOneState(a: Place, b: Place): boolean {
  return a.country === b.country || a.country === null || b.country === null;
}

/** A meeting that a dateline's own state takes part in, told as news without a place, was held there. */
export function atDateline(event: Event, dateline: Place | null, isAway: (claim: Claim) => boolean): Event {
  if (event.kind !== "meet" || event.where !== null || dateline === null || event.status !== "happened") return event;
  const countries = new Set([...event.sources, ...event.targets].map((p) => p.country));
  const isNews = event.claims.some((c) => !isEcho(c) && !isNominal(c));
  if (!isNews || countries.size < 2 || !countries.has(dateline.country) || event.claims.some(isAway)) return event;
  return { ...event, where: { ...dateline, span: null } };
}

/** "The talks will continue": without a place of their own they go on where the article last had its sides meet. */
export function whereTheyWere(events: readonly Event[], isDefinite: (claim: Claim) => boolean): readonly Event[] {
  return events.map((event, i) => {
    const [best] = event.claims;
    if (event.kind !== "meet" || event.where !== null || best === undefined || !isDefinite(best)) return event;
    const countries = countriesOf(event);
    const before = events.slice(0, i).findLast((other) => {
      const theirs = countriesOf(other);
      return other.kind === "meet" && other.where !== null && [...countries].every((country) => theirs.has(country));
    });
    return before === undefined ? event : { ...event, where: { ...before.where!, span: null } };
  });
}

function countriesOf({ sources, targets }: Event): ReadonlySet<string | null> {
  return new Set([...sources, ...targets].map((p) => p.country));
}
