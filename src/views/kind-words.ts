import type { Kind, Status } from "../model/kind.ts";

const NOUNS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  meet: ["Meeting", "Meetings"],
  call: ["Call", "Calls"],
  visit: ["Visit", "Visits"],
  agree: ["Agreement", "Agreements"],
  support: ["Support", "Expressions of support"],
  cooperate: ["Cooperation", "Acts of cooperation"],
  transfer: ["Transfer", "Transfers"],
  aid: ["Aid", "Acts of aid"],
  concede: ["Concession", "Concessions"],
  retreat: ["Withdrawal", "Withdrawals"],
  request: ["Request", "Requests"],
  accuse: ["Accusation", "Accusations"],
  reject: ["Rejection", "Rejections"],
  threaten: ["Threat", "Threats"],
  protest: ["Protest", "Protests"],
  sanction: ["Sanction", "Sanctions"],
  mobilize: ["Mobilisation", "Mobilisations"],
  launch: ["Launch", "Launches"],
  "nuclear-test": ["Nuclear test", "Nuclear tests"],
  exercise: ["Drill", "Drills"],
  coerce: ["Coercion", "Acts of coercion"],
  assault: ["Attack", "Attacks"],
  office: ["Office", "Changes of office"],
  occasion: ["Occasion", "Occasions"],
};

/** What one event of the kind is called in a list. */
export function kindNoun(kind: Kind): string {
  return NOUNS[kind][0];
}

/** What several are called. */
export function kindNouns(kind: Kind): string {
  return NOUNS[kind][1];
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: "happened",
  ongoing: "under way",
  planned: "planned",
  proposed: "proposed",
  denied: "denied",
  cancelled: "called off",
};

/** A status in words. */
export function statusWord(status: Status): string {
  return STATUS_WORDS[status];
}
