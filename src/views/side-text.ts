import type { Party } from "../model/claim.ts";
import type { Kind } from "../model/kind.ts";

const MUTUAL = new Set<Kind>(["meet", "call", "agree", "cooperate", "exercise"]);

export interface Sided {
  readonly kind: Kind;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
}

/** One actor: `Kim Gunn (KOR, chief nuclear negotiator)`. */
export function partyText({ name, country, office }: Party): string {
  const more = [country, office].filter((part) => part !== null && part !== "");
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}

/** Who did it to whom: a dash between sides that act together, an arrow from doer to target. */
export function sideText({ kind, sources, targets }: Sided): string {
  const left = sources.map(partyText).join(", ");
  const right = targets.map(partyText).join(", ");
  if (MUTUAL.has(kind)) return [...sources, ...targets].map(partyText).join(" – ") || "unnamed";
  if (right === "") return left || "unnamed";
  return `${left || "unnamed"} → ${right}`;
}
