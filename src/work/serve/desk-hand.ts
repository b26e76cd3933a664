import type { NetworkSettings } from "../fetch/open-network.ts";
import type { Writer } from "./writer.ts";

/** What the writing thread is started with. */
export interface HandSettings {
  /** Address of the store; the thread has its own connection. */
  readonly store: string;
  readonly facts: string | null;
  /** How far the desk's clock is from the machine's: a demonstration plays on the day of its last story. */
  readonly clockShiftMs: number;
  /** Null where nothing is polled. */
  readonly polling: { readonly network: NetworkSettings; readonly atOnce: number } | null;
}

/** One line of what the hand does beside the calls, for the log and the counters. */
export type HandNews =
  | {
      readonly news: "turn";
      readonly source: string;
      readonly found: number;
      readonly stored: number;
      readonly failed: number;
      readonly fault: string | null;
    }
  | { readonly news: "unread"; readonly article: string; readonly why: string }
  | { readonly news: "polling-stopped"; readonly why: string; readonly againInMs: number };

/** The part of a running desk that writes: it polls the sources, reads, folds, and does what people ask for. */
export interface DeskHand extends Writer {
  /** Resolves when the thread writes no more: what was under way is on disk. */
  close(): Promise<void>;
  /** True while the thread is there. */
  readonly isAlive: () => boolean;
  /** Resolves with the fault when the thread ends without having been told to. */
  readonly ended: Promise<Error>;
}

/** The calls of a writer, by name. */
export const WRITES = ["decide", "markLook", "saveBrief", "removeBrief", "addWatch", "removeWatch"] as const;
