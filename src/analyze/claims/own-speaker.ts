import type { Party } from "../../model/claim.ts";
import type { Layers } from "./layers.ts";
import type { Sides } from "./sides.ts";

/** Acts that are done by saying them. */
const SPOKEN = new Set(["agree", "support", "request", "accuse", "reject", "threaten"]);
const STATE = /:actors\/(?:state-by-name|demonym|capital-for-state|metonym|body-|we-of-speaker)/;

/**
 * Adds the officials who speak for a state to that state: in "Krag and Aas said
 * Norland urges both to stop", the demand is theirs as well as Norland's.
 */
export function withOwnSpeaker(kind: string, sides: Sides, speakers: readonly Party[], layers: Layers): Sides {
  const { sources, targets } = sides;
  const country = speakers[0]?.country ?? null;
  if (!SPOKEN.has(kind) || country === null || speakers.some((s) => s.country !== country)) return sides;
  const isOwn = sources.length > 0 && sources.every((p) => p.country === country && STATE.test(p.rule));
  if (!isOwn || !speakers.every((s) => isPerson(s, layers))) return sides;
  const named = new Set([...sources, ...targets].map((p) => p.actor));
  return { ...sides, sources: [...sources, ...speakers.filter((s) => !named.has(s.actor))] };
}

function isPerson({ span, actor }: Party, { mentions, sentences }: Layers): boolean {
  if (span === null) return false;
  const at = sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
  return at >= 0 && mentions.in(at).some((m) => m.actors.some((a) => a.id === actor && a.type === "person"));
}
