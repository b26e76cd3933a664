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
  const { clock, reader, changes } = settings;
  return { now: new Date(clock.now()).toISOString(), reader, lastChange: changes.last, csrf: access.csrf };
}
