import type { Claim, Event } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import { codesOf } from "../../ontology/codes-of.ts";

/** The occasions of one article: sentences that tell of one happening on one date are one. */
export function foldOccasions(claims: readonly Claim[]): readonly Event[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const what = claim.details[0]!.value.toLowerCase().replace(/s$/, "");
    const key = [claim.status, claim.targets[0]?.country, claim.when!.from, claim.when!.to, what].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((group): Event => {
    const [best] = group as [Claim, ...Claim[]];
    const { kind, status, sources, targets, when, where, saidBy, details } = best;
    return {
      id: contentId("event", ...group.map((c) => c.id)),
      ...codesOf(kind),
      ...{ kind, status, sources, targets, when, where, saidBy, details },
      claims: group,
      confidence: Math.max(...group.map((c) => c.confidence)),
    };
  });
}
