import { readdirSync, readFileSync } from "node:fs";
import { parseArticles } from "../../src/intake/read-articles.ts";
import { newSourceState, type Source } from "../../src/model/source.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { systemClock } from "../../src/work/clock.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { type ServedDesk, serveDesk } from "../api/serve-desk.ts";

const EXAMPLES = new URL("../../examples/", import.meta.url);
/** The morning after the last of the examples. */
export const MORNING = "2026-05-15T09:12:00.000Z";
const HOUR_MS = 3_600_000;

/** A desk over what the program itself reads in `examples/`, with three sources (one well, one failing, one silent), a brief and a watch. */
export async function serveExamples(): Promise<ServedDesk> {
  let ticks = 0;
  const now = (): number => Date.parse(MORNING) + ticks++;
  const reader = await openReader();
  const desk = await serveDesk({ clock: { ...systemClock, now } });
  const names = readdirSync(EXAMPLES).filter((name) => /\.(txt|html|xml)$/.test(name));
  const articles = [];
  for (const name of names.sort()) {
    const bytes = readFileSync(new URL(name, EXAMPLES));
    articles.push(...(await parseArticles(bytes, { source: `examples/${name}`, asOf: MORNING.slice(0, 10) })).articles);
  }
  await addArticles(desk.store, reader, articles, "2026-05-15T06:00:00.000Z");
  await addSources(desk);
  await addBrief(desk);
  // Made an hour before the articles came in.
  await desk.store.addWatch({
    id: "watch:00000000000000a1",
    name: "Launches",
    query: "kind:launch",
    since: "2026-05-15T05:00:00.000Z",
  });
  return desk;
}

/** A brief of the day before, with a fact and something to mend. */
async function addBrief({ store }: ServedDesk): Promise<void> {
  const [event] = (await store.findEvents({ kinds: ["launch"], limit: 1 })).rows;
  const told = event!.claims[0]!;
  const { article, start, end, text, outlet, published } = told;
  await store.desk.saveBrief({
    id: "brief:00000000000000a1",
    title: "The launches of May",
    by: "Bo Lind",
    madeAt: "2026-05-14T10:00:00.000Z",
    changedAt: "2026-05-14T10:05:00.000Z",
    version: 1,
    facts: [{ key: "f1", event: event!.id, claim: told.claim, article, start, end, text, outlet, published }],
    text: "# Launches\n\nThe North fired missiles into the sea.[^f1] Nobody was surprised.",
  });
}

async function addSources({ store }: ServedDesk): Promise<void> {
  const at = Date.parse(MORNING);
  const source = (name: string): Source => ({
    id: `source:${name.toLowerCase().replaceAll(" ", "-")}`,
    url: `https://${name.toLowerCase().replaceAll(" ", "-")}.example/feed.xml`,
    form: "feed",
    name,
    site: null,
    language: "en",
    addedAt: "2026-05-01T00:00:00Z",
  });
  const hours = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => at - (to - i) * HOUR_MS);
  const well = { polledAt: at - 600_000, succeededAt: at - 600_000, dueAt: at + 600_000, feedDueAt: at + 600_000 };
  const [hangang, lake, strait] = [source("Hangang News"), source("The Lake Courier"), source("Strait Monitor")];
  await store.sources.addSource(hangang, {
    ...newSourceState(hangang.id, at),
    ...well,
    newAt: at - HOUR_MS,
    times: hours(1, 30),
    lags: [240_000, 360_000, 300_000],
    fates: ["whole", "whole", "whole"],
  });
  await store.sources.addSource(lake, {
    ...newSourceState(lake.id, at),
    ...well,
    succeededAt: at - 9 * HOUR_MS,
    newAt: at - 10 * HOUR_MS,
    failuresInRow: 7,
    failure: {
      code: "fetch/timeout",
      message: "the-lake-courier.example did not answer within 30 s",
      at: at - 600_000,
    },
    times: hours(10, 40),
  });
  await store.sources.addSource(strait, {
    ...newSourceState(strait.id, at),
    ...well,
    newAt: at - 120 * HOUR_MS,
    times: hours(120, 170),
  });
}
