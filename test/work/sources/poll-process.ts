// A poller in a process of its own, for tests that kill it: node --import tsx poll-process.ts STORE
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { systemClock } from "../../../src/work/clock.ts";
import { openFetcher } from "../../../src/work/fetch/open-fetcher.ts";
import { openIntake } from "../../../src/work/sources/open-intake.ts";
import { fetchOnce } from "../../../src/work/sources/poll-sources.ts";
import { testSettings } from "../local-server.ts";

const store = await openSqliteStore(process.argv[2]!);
const fetcher = openFetcher(testSettings());
const sources = await store.sources.sources();
await fetchOnce(
  sources.map((source) => source.id),
  {
    store,
    fetcher,
    intake: openIntake(),
    clock: systemClock,
    random: Math.random,
    deliver: async (articles) => {
      await store.transact((inside) => inside.addArticles(articles, new Date(systemClock.now()).toISOString()));
    },
  },
  { atOnce: 2 },
);
await fetcher.close();
await store.close();
