import type { Kind } from "../model/kind.ts";

/** The six colours of the desk, each of which has a word and a number key beside it. */
export type FamilyId = "diplomacy" | "cooperation" | "dispute" | "pressure" | "military" | "provocation";

export interface KindFamily {
  readonly id: FamilyId;
  readonly label: string;
  readonly kinds: readonly Kind[];
}

/** Kinds by what they are to a desk, from talking to shooting; the order of lanes, menus and number keys. */
export const FAMILIES: readonly KindFamily[] = [
  { id: "diplomacy", label: "Diplomacy", kinds: ["meet", "call", "visit", "office", "occasion"] },
  {
    id: "cooperation",
    label: "Cooperation",
    kinds: ["agree", "support", "cooperate", "transfer", "aid", "concede", "retreat"],
  },
  { id: "dispute", label: "Dispute", kinds: ["request", "accuse", "reject", "protest"] },
  { id: "pressure", label: "Pressure", kinds: ["threaten", "sanction", "coerce"] },
  { id: "military", label: "Military", kinds: ["mobilize", "exercise"] },
  // The only red ones: a page with nothing red on it is a quiet day.
  { id: "provocation", label: "Provocation", kinds: ["launch", "nuclear-test", "assault"] },
];

const OF_KIND = new Map<string, KindFamily>(FAMILIES.flatMap((f) => f.kinds.map((kind) => [kind, f] as const)));

/** The family a kind belongs to. */
export function familyOf(kind: Kind): KindFamily {
  return OF_KIND.get(kind)!;
}
