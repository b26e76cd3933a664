/** The closed list of event kinds; each has its file in `ontology/kinds/`. */
export const KINDS = [
  "meet",
  "call",
  "visit",
  "agree",
  "support",
  "cooperate",
  "transfer",
  "aid",
  "concede",
  "retreat",
  "request",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "launch",
  "nuclear-test",
  "exercise",
  "coerce",
  "assault",
  "office",
  "occasion",
] as const;

export type Kind = (typeof KINDS)[number];

/** What the text says of an act: done, going on, to come, wished for, said not to be so, called off. */
export const STATUSES = ["happened", "ongoing", "planned", "proposed", "denied", "cancelled"] as const;

export type Status = (typeof STATUSES)[number];

/** PLOVER event type with its mode and contexts, for exports and scoring. */
export interface Plover {
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}
