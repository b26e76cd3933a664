import type { EventQuery } from "../../src/store/queries.ts";
import type { Store } from "../../src/store/store.ts";

const ROUNDS = 20;

/** Asks what the pages of a desk ask, each many times over, and prints the median and the 95th percentile. */
export async function measureQueries(store: Store): Promise<void> {
  const { rows } = await store.findEvents({ limit: 1 });
  const event = rows[0]!;
  const last = event.when?.from ?? event.firstReported ?? "2031-12-31";
  const [country = "XXX"] = [...event.sources, ...event.targets].flatMap((p) => p.country ?? []);
  const person = event.sources[0]?.actor ?? "actor:none";
  const month = { from: `${last.slice(0, 7)}-01`, to: `${last.slice(0, 7)}-31` };
  const year = { from: `${last.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
  const phrase = [{ words: ["gave", "way"], isPrefix: false, isExcluded: false }];
  const rare = [
    { words: [(event.sources[0]?.name ?? "nobody").toLowerCase().split(" ")[0]!], isPrefix: false, isExcluded: false },
  ];
  const list = (query: Omit<EventQuery, "limit">) => () => store.findEvents({ ...query, limit: 50 });
  const counts = (query: Omit<EventQuery, "limit">) => async () => {
    await store.countEvents({ ...query, limit: 1 });
    for (const field of ["kind", "status", "certainty", "country", "actor", "place", "month"] as const)
      await store.facets({ ...query, limit: 1 }, field, 20);
  };
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    "today: changes": async () => store.changesSince((await lastChange(store)) - 200, 200),
    "timeline: newest": list({}),
    "timeline: oldest": list({ order: "oldest" }),
    "timeline: a month": list(month),
    "timeline: a country": list({ actors: [country] }),
    "timeline: two countries, a kind": list({ kinds: ["meet"], actors: [country, "XXX"] }),
    "timeline: facets of all": counts({}),
    "timeline: facets of a month": counts(month),
    "timeline: facets of a kind in a year": counts({ ...year, kinds: ["meet"] }),
    "timeline: facets of a country": counts({ actors: [country] }),
    "event page": async () => {
      const found = await store.resolveEvent(event.id);
      await store.claimsById(found!.claims.map((c) => c.claim));
      await store.articlesById(found!.claims.map((c) => c.article));
      await store.stories(found!.stories);
      await store.expectationsOf([found!.id]);
    },
    "story page": async () => {
      const [story] = await store.stories(event.stories);
      await store.articlesById(story!.members.map((m) => m.article));
      await store.findEvents({ story: story!.id, limit: 100 });
    },
    stories: () => store.findStories({ limit: 50 }),
    actors: () => store.findActors({ limit: 50 }),
    "actor by name": () => store.findActors({ name: "dro", limit: 50 }),
    "actor page": list({ actors: [person] }),
    "provocations of a year": list({ ...year, kinds: ["launch"] }),
    "expectations due": () => store.findExpectations({ dueFrom: month.from, dueTo: month.to, limit: 50 }),
    articles: () => store.findArticles({ limit: 50 }),
    "search: a name": async () => {
      await store.findEvents({ text: rare, limit: 50 });
      await store.findArticles({ text: rare, limit: 20 });
    },
    "search: a phrase": async () => {
      await store.findEvents({ text: phrase, limit: 50 });
      await store.findArticles({ text: phrase, limit: 20 });
    },
  };
  for (const [name, ask] of Object.entries(asked)) {
    const first = await timed(ask);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await timed(ask));
    times.sort((a, b) => a - b);
    const ms = (value: number): string => value.toFixed(1).padStart(7);
    console.log(
      `  ${name.padEnd(38)} first ${ms(first)}  median ${ms(times[ROUNDS / 2]!)}  p95 ${ms(times[ROUNDS - 1]!)} ms`,
    );
  }
}

async function lastChange(store: Store): Promise<number> {
  let last = 0;
  for (let step = 2 ** 30; step >= 1; step /= 2) {
    if ((await store.changesSince(last + step, 1)).length > 0) last += step;
  }
  return last + 1;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
