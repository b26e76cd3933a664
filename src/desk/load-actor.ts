import { ReadoutError } from "../errors.ts";
import type { Party } from "../model/claim.ts";
import type { Expectation } from "../model/expectation.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { nameKey } from "../ontology/actors/holders.ts";
import type { FacetCount } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { Histogram } from "../views/histogram.ts";
import { type CommitmentEntry, commitmentLog, type MeetingEntry, meetingLog } from "../views/logs.ts";
import { placeTerms, type TermPlace } from "../views/place-terms.ts";
import { termsOfActor } from "../work/actor-terms.ts";
import { actorHistory, type HistoryEntry } from "../work/review-history.ts";
import { nameOfActor } from "./actor-names.ts";
import { loadHistogram } from "./load-timeline.ts";
import type { Ask, PageContext } from "./page.ts";

/** Words of an actor, as an article quotes them. */
export interface SaidWords {
  readonly text: string;
  readonly article: string;
  readonly start: number;
  readonly outlet: string;
  readonly published: string | null;
}

/** Somebody it takes part in events with. */
export interface Counterpart {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** All that the record has on one actor. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** Its office as told last. */
  readonly office: string | null;
  /** The names it goes by in events, the commonest first, and other spellings that are known. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly aliases: readonly string[];
  readonly terms: { readonly from: number; readonly to: number; readonly places: readonly TermPlace[] };
  /** The decisions on who it is, oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly total: number;
  readonly histogram: Histogram | null;
  readonly kinds: readonly FacetCount[];
  readonly counterparts: readonly Counterpart[];
  readonly meetings: readonly MeetingEntry[];
  readonly meetingsTotal: number;
  readonly commitments: readonly (CommitmentEntry & { readonly expectation: Expectation | null })[];
  readonly words: readonly SaidWords[];
  /** What is told on its word. */
  readonly told: readonly RecordEvent[];
  readonly latest: readonly RecordEvent[];
  /** Of a state: its actors. */
  readonly members: readonly Counterpart[];
}

const LOOKED_THROUGH = 400;
const MEETINGS = 25;
const COMMITMENTS = 15;
const COUNTERPARTS = 14;
const QUOTED_ARTICLES = 40;
const QUOTES = 10;
const TOLD = 8;
const LATEST = 12;
const MEMBERS = 24;

/** Reads the actor of an id, or the state of a code. */
export async function loadActor(context: PageContext, { params }: Ask): Promise<ActorView> {
  const { store, today, countryNames, holders } = context;
  const asked = params.id ?? "";
  // Whoever was merged into another is shown under either id.
  const [id = asked] = asked.startsWith("actor:") ? await store.actorsNow([asked]) : [asked];
  const isState = /^[A-Z]{3}$/.test(id);
  const query = { actors: [id], limit: LOOKED_THROUGH };
  const total = isState || id.startsWith("actor:") ? await store.countEvents(query) : 0;
  // Whoever is only ever quoted takes part in no event, and has a page all the same.
  const told = total === 0 ? await toldBy(store, id) : [];
  if (total === 0 && told.length === 0 && !countryNames.has(id)) {
    throw new ReadoutError(
      "desk/not-found",
      `The record has no actor “${id}”. It may be of another store; look for its name among the actors instead.`,
    );
  }
  const events = total === 0 ? [...told] : (await store.findEvents(query)).rows;
  const parties = events.flatMap((e) => partiesOf(e).filter((p) => isIt(p, id)));
  const named = isState ? [] : (await store.actorNames(id)).map(({ name, events: count }) => ({ name, count }));
  const names = isState || named.length > 0 ? named : countNames(parties);
  const name = isState ? nameOfActor(id, countryNames) : (names[0]?.name ?? nameOfActor(id, countryNames));
  const country = isState ? id : (parties.find((p) => p.country !== null)?.country ?? null);
  const known = isState
    ? []
    : (holders.byName.get(nameKey(name)) ?? []).filter((h) => country === null || h.country === country);
  const meetings = await store.findEvents({ ...query, kinds: ["meet", "call"], limit: MEETINGS });
  return {
    id,
    name,
    country,
    office: isState ? null : (parties.find((p) => p.office !== null)?.office ?? null),
    names,
    aliases: [...new Set(known.flatMap((h) => [h.name, ...h.names]))].filter((a) => names.every((n) => n.name !== a)),
    terms: placeTerms(isState ? [] : await termsOfActor(store, holders, id), today),
    history: isState ? [] : await actorHistory(store, id),
    total,
    histogram: total === 0 ? null : await loadHistogram(store, query, today),
    kinds: await store.facets(query, "kind", 8),
    counterparts: await loadCounterparts(store, { id, country, isState }, countryNames),
    meetings: meetingLog(meetings.rows),
    meetingsTotal: await store.countEvents({ ...query, kinds: ["meet", "call"] }),
    commitments: await loadCommitments(store, id),
    words: await loadWords(store, events, id),
    told: events.filter((e) => e.saidBy !== null && isIt(e.saidBy, id)).slice(0, TOLD),
    latest: events.slice(0, LATEST),
    members: isState
      ? (await store.findActors({ country: id, limit: MEMBERS })).rows.map((a) => ({
          id: a.id,
          name: a.name,
          count: a.events,
        }))
      : [],
  };
}

/** Events told on an actor's word. Words are asked for by name, so the longest of it is, and the actor then looked for. */
async function toldBy(store: Store, id: string): Promise<readonly RecordEvent[]> {
  const [longest] = (id.slice(6).match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  if (!id.startsWith("actor:") || longest === undefined) return [];
  const { rows } = await store.findEvents({ saidBy: longest, limit: LOOKED_THROUGH });
  return rows.filter((e) => e.saidBy?.actor === id);
}

function partiesOf(event: RecordEvent): readonly Party[] {
  return event.saidBy === null ? sidesOf(event) : [...sidesOf(event), event.saidBy];
}

function isIt(party: Party, id: string): boolean {
  return party.actor === id || party.country === id;
}

function countNames(parties: readonly Party[]): ActorView["names"] {
  const counts = new Map<string, number>();
  for (const { name } of parties) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Whom it has to do with abroad: that an envoy acts beside their own state is no news. */
async function loadCounterparts(
  store: Store,
  { id, country, isState }: { readonly id: string; readonly country: string | null; readonly isState: boolean },
  countryNames: ReadonlyMap<string, string>,
): Promise<Counterpart[]> {
  const own = country === null ? null : `-${country.toLowerCase()}`;
  const query = { actors: [id], kinds: ["meet", "call", "visit", "agree"] as const, limit: 1 };
  const pairs = await store.tallyPairs(query, isState ? "country" : "actor", 400);
  return (
    pairs
      .filter((p) => p.a === id || p.b === id)
      .map(({ a, b, aName, bName, count }) => {
        const [other, name] = a === id ? [b, bName] : [a, aName];
        return { id: other, name: isState ? nameOfActor(other, countryNames) : name, count };
      })
      // "INT" stands for partners and allies that nobody names.
      .filter((c) => (own === null || !c.id.endsWith(own)) && c.id !== "INT")
      .slice(0, COUNTERPARTS)
  );
}

async function loadCommitments(store: Store, id: string): Promise<ActorView["commitments"]> {
  const { rows } = await store.findEvents({ actors: [id], kinds: ["agree"], limit: COMMITMENTS * 3 });
  const own = rows.filter((e) => sidesOf(e).some((p) => isIt(p, id))).slice(0, COMMITMENTS);
  const plans = new Map((await store.expectationsOf(own.map((e) => e.id))).map((p) => [p.event, p]));
  return commitmentLog(own).map((entry) => ({ ...entry, expectation: plans.get(entry.event.id) ?? null }));
}

/** Words that articles quote it with, of the articles that its newest events rest on. */
async function loadWords(store: Store, events: readonly RecordEvent[], id: string): Promise<SaidWords[]> {
  const claims = new Map(events.flatMap((e) => e.claims).map((c) => [c.article, c]));
  const articles = [...claims.keys()].slice(0, QUOTED_ARTICLES);
  const readings = new Map((await store.readings(articles)).map((r) => [r.article, r]));
  const seen = new Set<string>();
  return articles
    .flatMap((article) =>
      (readings.get(article)?.quotes ?? []).flatMap((quote): SaidWords[] => {
        const words = quote.text.trim();
        if (quote.speaker === null || !isIt(quote.speaker, id) || seen.has(words)) return [];
        seen.add(words);
        const { outlet, published } = claims.get(article)!;
        return [{ text: words, article, start: quote.start, outlet, published }];
      }),
    )
    .slice(0, QUOTES);
}
