import { addDays } from "../../src/model/day.ts";
import type { EventQuery, TextTerm } from "../../src/store/queries.ts";
import type { Store } from "../../src/store/store.ts";
import { indexedStore } from "../../src/work/serve/indexed-store.ts";
import { pick, randomFrom } from "../generate/random.ts";

const ROUNDS = 40;
const WORDS = ["gave", "way", "missile", "council", "government", "settle", "spring", "row", "officials"];

/** Something to ask with: another day, another country, another person each time, as readers do. */
interface Asked {
  readonly day: string;
  readonly country: string;
  readonly other: string;
  readonly event: string;
  readonly story: string;
  readonly actor: string;
  readonly name: string;
  readonly word: string;
}

/** Asks what the pages of a desk ask, each many times over and never twice the same, and prints what the slowest took. */
export async function measureQueries(plain: Store): Promise<void> {
  const { store, load } = indexedStore(plain);
  const began = performance.now();
  await load();
  console.log(`  index of the desk, loaded in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const drawn = await draw(store);
  const pages = pagesOf(store);
  for (const [name, ask] of Object.entries(pages)) {
    const times: number[] = [];
    for (const asked of drawn) {
      const from = performance.now();
      await ask(asked);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const ms = (share: number): string => times[Math.ceil(share * times.length) - 1]!.toFixed(1).padStart(7);
    console.log(`  ${name.padEnd(34)} median ${ms(0.5)}  p95 ${ms(0.95)}  most ${ms(1)} ms`);
  }
}

/** Events from all over the record, with what pages would ask about them. */
async function draw(store: Store): Promise<Asked[]> {
  const random = randomFrom(77);
  const [first] = (await store.findEvents({ order: "oldest", limit: 1 })).rows;
  const [last] = (await store.findEvents({ limit: 1 })).rows;
  const days = (Date.parse(last!.when!.to) - Date.parse(first!.when!.from)) / 86_400_000;
  const drawn: Asked[] = [];
  while (drawn.length < ROUNDS) {
    const day = addDays(first!.when!.from, Math.floor(random() * days));
    const { rows } = await store.findEvents({ from: day, to: day, limit: 20 });
    const event = rows.find((e) => e.targets.length > 0);
    if (event === undefined) continue;
    const [source, target] = [event.sources[0]!, event.targets[0]!];
    drawn.push({
      day,
      country: source.country ?? "XXX",
      other: target.country ?? "XXX",
      event: event.id,
      story: event.stories[0]!,
      actor: source.actor,
      name: source.name.split(" ")[0]!.toLowerCase(),
      word: pick(random, WORDS),
    });
  }
  return drawn;
}

function pagesOf(store: Store): Readonly<Record<string, (asked: Asked) => Promise<unknown>>> {
  const list = (query: Omit<EventQuery, "limit">) => store.findEvents({ ...query, limit: 50 });
  const counts = async (query: Omit<EventQuery, "limit">): Promise<void> => {
    await store.countEvents({ ...query, limit: 1 });
    for (const field of ["kind", "status", "certainty", "country", "actor", "place", "month"] as const)
      await store.facets({ ...query, limit: 1 }, field, 20);
    await store.tallyEvents({ ...query, limit: 1 }, "month");
  };
  const month = (day: string) => ({ from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-31` });
  const year = (day: string) => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });
  const word = (text: string): TextTerm[] => [{ words: text.split(" "), isPrefix: false, isExcluded: false }];
  return {
    "today: the last changes": async () => store.changesSince((await store.lastChange()) - 200, 200),
    "timeline, newest first": () => list({}),
    "timeline of a month": ({ day }) => list(month(day)),
    "timeline of a country": ({ country }) => list({ actors: [country] }),
    "timeline of two countries, a kind": ({ country, other }) => list({ kinds: ["meet"], actors: [country, other] }),
    "timeline from a day back": ({ day }) => list({ to: day, kinds: ["launch"] }),
    "counts and facets of a month": ({ day }) => counts(month(day)),
    "counts and facets of a country": ({ country }) => counts({ actors: [country] }),
    "counts of a kind in a year": ({ day }) => counts({ ...year(day), kinds: ["meet"] }),
    "event page": async ({ event }) => {
      const found = (await store.resolveEvent(event))!;
      await store.claimsById(found.claims.map((c) => c.claim));
      await store.articlesById(found.claims.map((c) => c.article));
      await store.stories(found.stories);
      await store.expectationsOf([found.id]);
    },
    "story page": async ({ story }) => {
      const [found] = await store.stories([story]);
      await store.articlesById(found!.members.map((m) => m.article));
      await store.findEvents({ story, limit: 100 });
    },
    stories: ({ day }) => store.findStories({ to: day, limit: 50 }),
    actors: ({ country }) => store.findActors({ country, limit: 50 }),
    "actors by name": ({ name }) => store.findActors({ name, limit: 50 }),
    "actor page": async ({ actor }) => {
      await list({ actors: [actor] });
      await counts({ actors: [actor] });
    },
    "provocations of a year": ({ day }) => list({ ...year(day), kinds: ["launch"] }),
    "expectations due in two weeks": ({ day }) =>
      store.findExpectations({ dueFrom: day, dueTo: addDays(day, 14), limit: 50 }),
    "articles until a day": ({ day }) => store.findArticles({ to: day, limit: 50 }),
    "search: a name": async ({ name }) => {
      await store.findEvents({ text: word(name), limit: 50 });
      await store.findArticles({ text: word(name), limit: 20 });
    },
    "search: a common word": async (asked) => {
      await store.findEvents({ text: word(asked.word), limit: 50 });
      await store.findArticles({ text: word(asked.word), limit: 20 });
    },
    "search: a phrase and a country": async ({ country }) => {
      await store.findEvents({ text: word("give way over"), actors: [country], limit: 50 });
      await store.findArticles({ text: word("give way over"), limit: 20 });
    },
  };
}
