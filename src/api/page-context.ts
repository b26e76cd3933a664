import type { PageContext } from "../desk/page.ts";
import type { Access } from "./access.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What a page or a route of the API works with, at the moment of a request. */
export async function contextNow(settings: ServerSettings, access: Access): Promise<PageContext> {
  const { store, kinds, countryNames, holders, analyser, reader, clock, changes } = settings;
  const now = new Date(clock.now()).toISOString();
  return {
    store,
    kinds,
    countryNames,
    holders,
    analyser,
    now,
    today: now.slice(0, 10),
    reader,
    lastLook: await store.desk.lastLook(reader),
    lastChange: changes.last,
    csrf: access.csrf,
  };
}
