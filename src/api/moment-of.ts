import type { Access } from "./access.ts";
import type { Moment } from "./readers/readers.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What every part of the server works with. */
export interface ServerParts {
  readonly settings: ServerSettings;
  readonly access: Access;
}

/** The moment of a request. */
export function momentOf({ settings, access }: ServerParts): Moment {
  const { clock, reader, changes, readers } = settings;
  // What one reader has shown, the next one must not take back.
  const lastChange = Math.max(changes.last, readers.last);
  return { now: new Date(clock.now()).toISOString(), reader, lastChange, csrf: access.csrf };
}
