import type { Party } from "../../model/claim.ts";
import type { Layers } from "./layers.ts";
import type { Sides } from "./sides.ts";

/** Acts that are done by saying them. */
const SPOKEN = new Set(["agree", "support", "request", "accuse", "reject", "threaten"]);
const STATE = /:actors\/(?:state-by-name|demonym|capital-for-state|metonym|body-|we-of-speaker)/;

/**
 * Adds the official who speaks for a state to that state: in "Krag said
 * Norland urges both to stop", the demand is his as well as Norland's.
 */
export function withOwnSpeaker(kind: string, sides: Sides, speakers: readonly Party[], layers: Layers): Sides {
  const [speaker] = speakers;
  const { sources, targets } = sides;
  if (!SPOKEN.has(kind) || speakers.length !== 1 || speaker === undefined || speaker.country === null) return sides;
  const isOwn = sources.length > 0 && sources.every((p) => p.country === speaker.country && STATE.test(p.rule));
  const isNamed = [...sources, ...targets].some((p) => p.actor === speaker.actor);
  if (!isOwn || isNamed || !isPerson(speaker, layers)) return sides;
  return { ...sides, sources: [...sources, speaker] };
}

function isPerson({ span, actor }: Party, { mentions, sentences }: Layers): boolean {
  if (span === null) return false;
  const at = sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
  return at >= 0 && mentions.in(at).some((m) => m.actors.some((a) => a.id === actor && a.type === "person"));
}
