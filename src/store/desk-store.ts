import type { Brief } from "../model/brief.ts";

/** What a request with an idempotency key was answered, so that the same request sent again does nothing twice. */
export interface KeptAnswer {
  readonly key: string;
  /** Hash of the request: the same key with another request is a mistake. */
  readonly print: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The answer as JSON. */
  readonly body: string;
}

/** The part of the store that people at the desk write to themselves. All of it is kept, none derived. */
export interface DeskStore {
  /** The instant until which this reader has marked the desk as seen; null before the first time. */
  lastLook(reader: string): Promise<string | null>;
  saveLook(reader: string, at: string): Promise<void>;

  /** All briefs, the one changed last first. */
  briefs(): Promise<readonly Brief[]>;
  brief(id: string): Promise<Brief | null>;
  /** Stores a first version that is not there yet, or the version after the stored one; else false, and nothing is stored. */
  saveBrief(brief: Brief): Promise<boolean>;
  removeBrief(id: string): Promise<boolean>;

  answer(key: string): Promise<KeptAnswer | null>;
  /** False when there is an answer under that key already; it is left as it is. */
  keepAnswer(answer: KeptAnswer): Promise<boolean>;
  dropAnswersBefore(at: string): Promise<void>;
}
