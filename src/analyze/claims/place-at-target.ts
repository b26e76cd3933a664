import type { Party } from "../../model/claim.ts";
import type { Place } from "../../model/place.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";
import type { FoundPlace } from "./place-found.ts";
import type { Sides } from "./sides.ts";

/** Acts done where their target is: a visit at the host's, an attack across a border. */
const AT_TARGET = new Set(["visit", "assault"]);

/** Where an act without a place of its own was done when its one target's state tells: "attacked Iranian sites". */
export function placeAtTarget({ rule }: Act, { sources, targets }: Sides, layers: Layers): FoundPlace | null {
  if (!AT_TARGET.has(rule.kind) || targets.length === 0) return null;
  // "killed the Iranian general": wherever he was.
  if (rule.kind === "assault" && targets.some((p) => p.office !== null)) return null;
  const countries = new Set(targets.map((p) => p.country));
  const [country] = countries;
  if (countries.size !== 1 || country === null || country === undefined || !isAbroad(sources, country)) return null;
  const value = townOf(targets, layers) ?? landOf(country, targets, layers);
  if (value === null) return null;
  const { span } = targets[0]!;
  return { value: { ...value, span }, rule: "place/at-the-target", span, alternatives: [] };
}

function isAbroad(sources: readonly Party[], country: string): boolean {
  return sources.length > 0 && sources.every((p) => p.country !== null && p.country !== country);
}

// The one target that is itself a place of the text: "Minsk".
function townOf(targets: readonly Party[], { places }: Layers): Place | null {
  const named = targets.flatMap(({ span }) =>
    places.filter((p) => span !== null && p.start === span.start && p.end === span.end),
  );
  return named.length === 1 ? named[0]!.place : null;
}

function landOf(country: string, targets: readonly Party[], { places }: Layers): Place | null {
  const named = places.find((p) => p.place.precision === "country" && p.place.country === country);
  if (named !== undefined) return named.place;
  const state = targets.find((p) => /state-by-name|demonym/.test(p.rule));
  return state === undefined ? null : { name: state.name, country, lat: null, lon: null, precision: "country" };
}
