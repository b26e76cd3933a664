import type { PlacePrecision } from "../model/place.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { Histogram } from "../views/histogram.ts";
import { areaFor, MAP_AREAS, type MapArea } from "../views/map-areas.ts";
import { daysOfSlide } from "../views/month-span.ts";
import { loadLanes } from "./load-lanes.ts";
import { PROVOCATIONS } from "./load-provocations.ts";
import type { Ask, PageContext } from "./page.ts";
import { type EventFilter, readEventFilter } from "./query/event-filter.ts";
import { baseMapOf } from "./world-shapes.ts";

/** A place with its events. */
export interface MapPlace {
  readonly name: string;
  readonly country: string | null;
  readonly precision: PlacePrecision;
  readonly count: number;
  /** How many of them are launches, tests or attacks. */
  readonly provocations: number;
}

/** A place with a point on the earth. */
export interface MapPoint extends MapPlace {
  readonly lat: number;
  readonly lon: number;
}

/** Where it happened, as far as that is told. */
export interface MapView {
  readonly filter: EventFilter;
  readonly area: MapArea;
  readonly total: number;
  /** On this map, those of most events first. */
  readonly points: readonly MapPoint[];
  /** Points beyond it, in events. */
  readonly elsewhere: number;
  /** Countries and seas: a point would say more than is told. */
  readonly wide: readonly MapPlace[];
  /** Places beyond those looked up, in events. */
  readonly unlisted: number;
  /** Events without any place, and the newest of them. */
  readonly placeless: number;
  readonly placelessEvents: readonly RecordEvent[];
  readonly months: Histogram | null;
  readonly problems: readonly string[];
}

/** So many places are looked up; the others are few events each. */
const LOOKED_UP = 240;
const ALL_PLACES = 5000;
const RECENT = 120;
const PLACELESS_SHOWN = 12;
const PRECISIONS: readonly PlacePrecision[] = ["site", "city", "region", "country", "water"];

/** Reads the map that an address asks for. */
export async function loadMap({ store, today }: PageContext, { query }: Ask): Promise<MapView> {
  const asked = new URLSearchParams(query);
  const slid = daysOfSlide(query.get("first"), query.get("last"));
  if (slid !== null) {
    asked.set("from", slid.from);
    asked.set("to", slid.to);
  }
  const filter = readEventFilter(asked);
  const { q: _words, problems: told, order: _order, ...base } = filter;
  const problems = [...told];
  const events: EventQuery = { ...base, limit: RECENT };
  const tallies = await store.tallyPlaces(events, ALL_PLACES);
  const provocations = new Map(
    (
      await store.tallyPlaces(
        { ...events, kinds: PROVOCATIONS.filter((k) => filter.kinds.length === 0 || filter.kinds.includes(k)) },
        ALL_PLACES,
      )
    ).map((p) => [`${p.place}|${p.country}`, p.count]),
  );
  const hasNone = filter.kinds.length > 0 && !filter.kinds.some((k) => PROVOCATIONS.includes(k));
  const shown = tallies.slice(0, LOOKED_UP);
  const samples = new Map((await store.events(shown.map((p) => p.event))).map((e) => [e.id, e]));
  const points: MapPoint[] = [];
  const wide: MapPlace[] = [];
  for (const { place: name, country, count, event } of shown) {
    const where = samples.get(event)?.where;
    if (where === null || where === undefined) continue;
    const own = { name, country, precision: where.precision, count };
    const told = { ...own, provocations: hasNone ? 0 : (provocations.get(`${name}|${country}`) ?? 0) };
    if (where.lat === null || where.lon === null) wide.push(told);
    else points.push({ ...told, lat: where.lat, lon: where.lon });
  }
  const precision = query.get("precision") || null;
  if (precision !== null && !PRECISIONS.some((p) => p === precision)) {
    problems.push(`there is no precision “${precision}”; known: ${PRECISIONS.join(", ")}`);
  }
  const wanted = points.filter((p) => precision === null || p.precision === precision);
  const named = query.get("area") || null;
  const chosen = MAP_AREAS.find((a) => a.id === named);
  if (named !== null && chosen === undefined) {
    problems.push(`there is no area “${named}”; known: ${MAP_AREAS.map((a) => a.id).join(", ")}`);
  }
  const area = chosen ?? areaFor(wanted);
  const { place } = baseMapOf(area);
  const inside = wanted.filter((p) => place(p.lon, p.lat) !== null);
  const sum = (places: readonly { readonly count: number }[]): number => places.reduce((all, p) => all + p.count, 0);
  const total = await store.countEvents(events);
  const placeless = total - sum(tallies);
  const [months = null] = await loadLanes(store, [{ ...events, from: undefined, to: undefined }], {}, today);
  return {
    filter,
    area,
    total,
    points: inside,
    elsewhere: sum(wanted) - sum(inside),
    wide,
    unlisted: sum(tallies) - sum(shown),
    placeless,
    placelessEvents: placeless === 0 ? [] : await placelessOf(store, events),
    months,
    problems,
  };
}

async function placelessOf(store: Store, query: EventQuery): Promise<RecordEvent[]> {
  const { rows } = await store.findEvents(query);
  return rows.filter((e) => e.where === null).slice(0, PLACELESS_SHOWN);
}
