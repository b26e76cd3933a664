import type { Claim, Party } from "../../model/claim.ts";

/** Speech that always has a hearer, named or not. */
const TO_SOMEBODY = new Set(["request", "accuse", "support"]);

/**
 * Gives speech without a named addressee the one that the story implies: in
 * the readout of talks or a call between two sides, what one of them urges,
 * raises or thanks for is said to the other.
 */
export function addressed(claims: readonly Claim[]): readonly Claim[] {
  let talks: Claim | null = null;
  return claims.map((claim) => {
    if (isTalksOfTwo(claim)) talks = claim;
    if (talks === null || claim.targets.length > 0 || !TO_SOMEBODY.has(claim.kind)) return claim;
    const other = otherSide(talks, claim.sources);
    if (other.length === 0) return claim;
    const targets = other.map((p) => ({ ...p, span: null, rule: "discourse/other-side-of-talks" }));
    return {
      ...claim,
      targets,
      reasons: [
        ...claim.reasons,
        { field: "targets" as const, rule: "discourse/other-side-of-talks", span: null, alternatives: [] },
      ],
    };
  });
}

function isTalksOfTwo(claim: Claim): boolean {
  if (claim.kind !== "meet" && claim.kind !== "call") return false;
  return countriesOf([...claim.sources, ...claim.targets]).size === 2;
}

// Only where one country speaks: what both say jointly has no addressee among them.
function otherSide(talks: Claim, sources: readonly Party[]): readonly Party[] {
  const speaking = countriesOf(sources);
  if (speaking.size !== 1) return [];
  const parties = [...talks.sources, ...talks.targets];
  if (!parties.some((p) => p.country !== null && speaking.has(p.country))) return [];
  return parties.filter((p) => p.country !== null && !speaking.has(p.country));
}

function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map((p) => p.country).filter((c): c is string => c !== null));
}
