import type { Claim } from "../../model/claim.ts";
import type { Layers } from "./layers.ts";

const ELECTED = /^claims\/office\/[\w-]*(?:elect|win|defeat|seat|vote)/;
/** How many sentences the constituency named last reaches. */
const REACH = 3;

/**
 * Reports of an election go through its constituencies and name each once:
 * whoever is elected in the sentences behind it is elected there.
 */
export function inConstituency(claims: readonly Claim[], { sentences }: Layers): readonly Claim[] {
  const at = new Map(sentences.map((s, i) => [s.start, i]));
  let last: { readonly where: NonNullable<Claim["where"]>; readonly sentence: number } | null = null;
  return claims.map((claim) => {
    if (claim.kind !== "office" || claim.status !== "happened" || !ELECTED.test(claim.rule)) return claim;
    const sentence = at.get(claim.evidence.start) ?? 0;
    const { where } = claim;
    if (where !== null) {
      if (where.precision === "region" || where.precision === "city") last = { where, sentence };
      return claim;
    }
    if (last === null || sentence - last.sentence > REACH) return claim;
    last = { ...last, sentence };
    return { ...claim, where: { ...last.where, span: null }, reasons: claim.reasons.map(asTakenOver) };
  });
}

function asTakenOver(reason: Claim["reasons"][number]): Claim["reasons"][number] {
  return reason.field === "where" ? { ...reason, rule: "place/constituency-before" } : reason;
}
