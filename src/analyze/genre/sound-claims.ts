import type { Claim } from "../../model/claim.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Garbled } from "./find-garbled.ts";

/** How sure a claim has to be to count in a garbled text. */
const SURE = 0.8;

/** The claims of a text; of a garbled one only those of its sound sentences that name both sides and leave little doubt. */
export function soundClaims(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  garbled: Garbled,
): readonly Claim[] {
  if (garbled.notice === null) return claims;
  const broken = new Set([...garbled.sentences].map((i) => sentences[i]!.start));
  const isNamed = (parties: Claim["sources"]) => parties.some((p) => p.country !== null);
  return claims.filter(
    (claim) =>
      !broken.has(claim.evidence.start) && claim.confidence >= SURE && isNamed(claim.sources) && isNamed(claim.targets),
  );
}
