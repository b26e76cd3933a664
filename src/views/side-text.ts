import type { Party } from "../model/claim.ts";
import type { Kind } from "../model/kind.ts";

const MUTUAL = new Set<Kind>(["meet", "call", "agree", "cooperate", "exercise", "occasion"]);

/** True for acts that both sides do together, and for what nobody does: the order of sides says nothing. */
export function isMutual(kind: Kind): boolean {
  return MUTUAL.has(kind);
}

export interface Sided {
  readonly kind: Kind;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
}

/** One actor: `Kim Gunn (KOR, chief nuclear negotiator)`, or without the office. */
export function partyText({ name, country, office }: Party, withOffice = true): string {
  const more = [country, withOffice ? office : null].filter((part) => part !== null && part !== "");
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}

/**
 * Who did it to whom: a dash between sides that act together, an arrow from
 * doer to target. Whoever the reader knows already goes without the office.
 */
export function sideText({ kind, sources, targets }: Sided, isKnown: (party: Party) => boolean = () => false): string {
  const textOf = (party: Party): string => partyText(party, !isKnown(party));
  const left = sources.map(textOf).join(", ");
  const right = targets.map(textOf).join(", ");
  if (isMutual(kind)) return [...sources, ...targets].map(textOf).join(" – ") || "unnamed";
  if (right === "") return left || "unnamed";
  return `${left || "unnamed"} → ${right}`;
}
