import type { Kind } from "../model/kind.ts";
import type { PairTally } from "../model/tally.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Histogram } from "../views/histogram.ts";
import { daysOfSlide } from "../views/month-span.ts";
import { layOutNetwork, type NetworkLayout } from "../views/network-layout.ts";
import { type PairMatrix, pairMatrix } from "../views/pair-matrix.ts";
import { isStateName } from "../views/state-names.ts";
import { nameOfActor } from "./actor-names.ts";
import { loadLanes } from "./load-lanes.ts";
import type { Ask, PageContext } from "./page.ts";
import { readEventFilter } from "./query/event-filter.ts";

/** Who met whom. */
export interface NetworkView {
  readonly by: "country" | "actor";
  readonly kinds: readonly Kind[];
  /** The one whose meetings they are; empty for all. */
  readonly actor: string;
  readonly actorName: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Meetings, whatever their sides. */
  readonly total: number;
  readonly pairs: readonly PairTally[];
  readonly layout: NetworkLayout;
  readonly matrix: PairMatrix;
  /** Meetings by month over the whole record. */
  readonly months: Histogram | null;
  readonly problems: readonly string[];
}

const MEETING_KINDS: readonly Kind[] = ["meet", "call"];
const OFFERED: readonly Kind[] = ["meet", "call", "visit", "agree"];
const PAIRS = 2000;
const MATRIX = 18;
const DRAWING = { width: 980, height: 600, mostNodes: 54, mostEdges: 110 };
/** Codes that stand for no one in particular ("partners", "the international community"). */
const NOBODY = new Set(["INT"]);

/** Reads the network that an address asks for. */
export async function loadNetwork({ store, countryNames, today }: PageContext, { query }: Ask): Promise<NetworkView> {
  const slid = daysOfSlide(query.get("first"), query.get("last"));
  const asked = new URLSearchParams(query);
  if (slid !== null) {
    asked.set("from", slid.from);
    asked.set("to", slid.to);
  }
  const { kinds: named, from, to, problems } = readEventFilter(asked);
  const kinds = named.filter((k) => OFFERED.includes(k));
  const shown = kinds.length === 0 ? MEETING_KINDS : kinds;
  const actor = (query.get("actor") ?? "").trim();
  const by = query.get("by") === "actor" || actor.startsWith("actor:") ? "actor" : "country";
  const base: EventQuery = {
    kinds: shown,
    statuses: ["happened", "ongoing"],
    ...(actor === "" ? {} : { actors: [actor] }),
    limit: 1,
  };
  const tallied = await store.tallyPairs({ ...base, from, to }, by, PAIRS);
  const stateNames = new Set([...countryNames.values()].map((n) => n.toLowerCase()));
  const isShown = (id: string, name: string): boolean =>
    // "allies", "her team": whoever has no name is nobody to meet again.
    by === "country" ? !NOBODY.has(id) : /^\p{Lu}/u.test(name) && !isStateName(name, stateNames);
  const pairs = tallied
    .filter((p) => isShown(p.a, p.aName) && isShown(p.b, p.bName))
    .map((p) =>
      by === "country" ? { ...p, aName: nameOfActor(p.a, countryNames), bName: nameOfActor(p.b, countryNames) } : p,
    );
  const [months = null] = await loadLanes(store, [base], {}, today);
  return {
    by,
    kinds: shown,
    actor,
    actorName:
      tallied.flatMap((p) => (p.a === actor ? [p.aName] : p.b === actor ? [p.bName] : []))[0] ??
      nameOfActor(actor, countryNames),
    from,
    to,
    total: await store.countEvents({ ...base, from, to }),
    pairs,
    layout: layOutNetwork(pairs, DRAWING),
    matrix: pairMatrix(pairs, MATRIX),
    months,
    problems,
  };
}
