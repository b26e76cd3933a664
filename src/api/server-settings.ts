import type { Logger } from "pino";
import type { Desk } from "../desk/page.ts";
import type { Clock } from "../work/clock.ts";
import type { ChangeFollower } from "../work/serve/follow-changes.ts";
import type { Writer } from "../work/serve/writer.ts";
import type { Assets } from "./assets.ts";
import type { Readers } from "./readers/readers.ts";
import type { RecordParts } from "./readers/record-parts.ts";

/** Bounds on what one asker can take. */
export interface Limits {
  /** Requests of one address in a minute: that read, that write, and that try the token. */
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  readonly loginsPerMinute: number;
  readonly bodyBytes: number;
  readonly urlCharacters: number;
  /** Streams of changes at once. */
  readonly streams: number;
}

/** Enough for a newsroom behind one address, too little to hold the desk up. */
export const USUAL_LIMITS: Limits = {
  readsPerMinute: 60_000,
  writesPerMinute: 1_200,
  loginsPerMinute: 20,
  bodyBytes: 2 * 1024 * 1024,
  urlCharacters: 4_096,
  streams: 200,
};

/** Everything that a server works with; nothing is read from the surroundings. */
export interface ServerSettings {
  /** For what writes; reading goes through `readers`. */
  readonly parts: RecordParts;
  readonly readers: Readers;
  readonly writer: Writer;
  readonly changes: ChangeFollower;
  /** Whether the part that writes is there. */
  readonly canWrite: () => boolean;
  readonly desk: Desk;
  readonly assets: Assets;
  readonly clock: Clock;
  /** Who reads and decides. */
  readonly reader: string;
  /** Asked for on every request; null only where nobody but this machine can reach the server. */
  readonly token: string | null;
  /** Secret bytes for the run. */
  readonly random: Uint8Array;
  readonly limits: Limits;
  readonly log: Logger;
}
