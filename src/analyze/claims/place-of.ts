import { headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Place, PlacePrecision } from "../../model/place.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";
import { anchorsOf } from "./place-anchors.ts";
import type { FoundPlace } from "./place-found.ts";
import { hereOf, placeTakenUp, placeThere } from "./place-here.ts";
import { type PlaceHere, type Tie, tieOf } from "./place-ties.ts";
import { venueOf } from "./place-venue.ts";

/** Acts in words: their sentence's places belong to something else. */
const PLACELESS = new Set(["call", "request", "accuse", "reject", "threaten", "support", "agree", "concede"]);
/** A building is named only where no town is. */
const RANK: Readonly<Record<PlacePrecision, number>> = { city: 0, site: 1, region: 2, water: 2, country: 3 };

type Tied = PlaceHere & { readonly tie: Tie };

/** Where the act itself took place: the most exact place that its sentence ties to it. `heads` are the words of all acts there. */
export function placeOf(act: Act, layers: Layers, here: readonly PlaceHere[], heads: ReadonlySet<number>): FoundPlace {
  const none = (rule: string): FoundPlace => ({ value: null, rule, span: null, alternatives: [] });
  if (PLACELESS.has(act.rule.kind) && !isSigning(act)) return none("place/act-of-words");
  const tied = tiedTo(act, here, heads);
  const best = mostExact(tied);
  if (best !== undefined) return chosen(act, best, tied, layers);
  const venue = venueOf(act, layers, heads);
  if (venue !== null) return venue;
  const word = hereOf(act);
  if (word !== null && layers.dateline !== null) {
    return { value: { ...layers.dateline, span: word }, rule: "place/here-is-dateline", span: word, alternatives: [] };
  }
  return placeThere(act, layers) ?? placeTakenUp(act, layers) ?? none("place/not-told");
}

// Pacts are signed somewhere; promises are only words.
function isSigning({ rule }: Act): boolean {
  return rule.kind === "agree" && rule.rule.cameo === "057";
}

function tiedTo(act: Act, here: readonly PlaceHere[], heads: ReadonlySet<number>): readonly Tied[] {
  if (here.length === 0) return [];
  const anchors = anchorsOf(act);
  const others = new Set([...heads].filter((h) => !anchors.has(h)));
  const named = new Set(here.map((p) => p.token));
  return here.flatMap((place) => {
    const tie = tieOf({ act, anchors, others, named }, place);
    return tie === null ? [] : [{ ...place, tie }];
  });
}

// The closest tie wins, unless a more exact place of the same state hangs further off: "in Pakistan ... a bus in Quetta".
function mostExact(tied: readonly Tied[]): Tied | undefined {
  const sorted = [...tied].sort(
    (a, b) => a.tie.distance - b.tie.distance || RANK[a.place.precision] - RANK[b.place.precision] || a.start - b.start,
  );
  const [closest] = sorted;
  if (closest === undefined) return undefined;
  const within = sorted.filter(
    (p) => RANK[p.place.precision] < RANK[closest.place.precision] && isOneState(p.place, closest.place),
  );
  return within.sort((a, b) => RANK[a.place.precision] - RANK[b.place.precision])[0] ?? closest;
}

function isOneState(a: Place, b: Place): boolean {
  return a.country === b.country || a.country === null || b.country === null;
}

function chosen(act: Act, best: Tied, tied: readonly Tied[], layers: Layers): FoundPlace {
  const span = { start: best.start, end: best.end };
  const alternatives = tied.filter((p) => p !== best).map((p) => p.place.name);
  const found = (value: Place | null, rule: string): FoundPlace => ({
    value: value === null ? null : { ...value, span },
    rule,
    span,
    alternatives: value === best.place ? alternatives : [best.place.name, ...alternatives],
  });
  const joined = tied.filter((p) => p !== best && p.place.name !== best.place.name && areJoined(act.tree, p, best));
  if (joined.length === 0) return found(best.place, best.tie.rule);
  // A trip with several stops is at none of them.
  if (act.rule.kind === "visit") return { ...found(null, "place/several-stops"), span: null };
  const whole = covering([best, ...joined], layers);
  return whole === null ? found(best.place, best.tie.rule) : found(whole, "place/covers-several");
}

// "Kyiv and Kharkiv": coordinated names; "Tripoli, Lebanon" is one place, however it was parsed.
function areJoined(tree: Tree, a: PlaceHere, b: PlaceHere): boolean {
  if ((a.place.precision === "country") !== (b.place.precision === "country")) return false;
  const first = (token: number): number => (isRelation(tree, token, "conj") ? first(headOf(tree, token)) : token);
  return first(a.token) === first(b.token) && RANK[a.place.precision] === RANK[b.place.precision];
}

// The smallest named place that covers several: their state, where the article names it.
function covering(several: readonly PlaceHere[], { places }: Layers): Place | null {
  const [country, ...more] = new Set(several.map((p) => p.place.country));
  if (country === null || country === undefined || more.length > 0) return null;
  if (several.some((p) => p.place.precision === "country")) return null;
  return places.find((p) => p.place.precision === "country" && p.place.country === country)?.place ?? null;
}
