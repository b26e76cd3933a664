import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { type Phrase, phrasesAt } from "../../ontology/actors/phrases.ts";
import type { Context } from "./context.ts";
import type { Layout } from "./layout.ts";

/** How often an article names each state by a name that can mean no other. */
export function countStates(layouts: readonly Layout[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { hits } of layouts) {
    for (const { phrases } of hits) {
      const codes = new Set(phrases.filter((p) => p.kind !== "metonym" && p.kind !== "outlet").map((p) => p.country));
      const [code] = codes;
      if (codes.size === 1 && code != null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

/** The state that an article is about: the one it names far more than any other; null where several share it. */
export function homeState(counts: ReadonlyMap<string, number>): string | null {
  let total = 0;
  let best: string | null = null;
  for (const [code, count] of counts) {
    if (code === "INT") continue;
    total += count;
    if (best === null || count > counts.get(best)!) best = code;
  }
  return best !== null && counts.get(best)! >= 3 && counts.get(best)! >= 0.6 * total ? best : null;
}

/** A line that says where a story is filed weighs as much as some mentions of that state. */
const DATELINE = 2;

/**
 * The state that a story plays in, by its names, its places and its dateline;
 * in a government's own release, the one besides its own. Null where several
 * states share the story.
 */
export function storyState(
  stateCounts: ReadonlyMap<string, number>,
  { article, places, issuer, facts }: Pick<Context, "article" | "places" | "issuer" | "facts">,
): string | null {
  const counts = new Map([...stateCounts].filter(([code]) => facts.countries.has(code)));
  const add = (code: string, weight: number) => counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const { place, start } of places) {
    const isPlace = place.country !== null && place.precision !== "country" && place.precision !== "water";
    // A capital is counted among the states' names.
    if (isPlace && phrasesAt(facts.phrases, article.text, start).length === 0) add(place.country!, 1);
  }
  const filed = article.dateline === null ? null : issuer.country;
  if (filed !== null && facts.countries.has(filed)) add(filed, DATELINE);
  if (issuer.speaksFor !== null) counts.delete(issuer.speaksFor);
  return homeState(counts);
}

/** The state that ambiguous words mean in this article, or null when a metonym lacks the support it needs. */
export function stateOf(phrases: readonly Phrase[], counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = -1;
  for (const { kind, country, needs } of phrases) {
    if (country === null || (kind === "metonym" && !needs.some((code) => counts.has(code)))) continue;
    const count = counts.get(country) ?? 0;
    if (count > most) {
      most = count;
      best = country;
    }
  }
  return best;
}

/**
 * The state whose body a name means that several states have: the one the
 * story plays in, else the paper's own, else the one that the article names
 * most. An entry without a state stands for any other.
 */
export function stateOfBodies(
  bodies: readonly Phrase[],
  { story, issuer, stateCounts }: Pick<Context, "story" | "issuer" | "stateCounts">,
): string | null {
  const has = (code: string | null) => code !== null && bodies.some((p) => p.country === code);
  if (has(story)) return story;
  if (story !== null && bodies.some((p) => p.country === null)) return story;
  return has(issuer.country) ? issuer.country : stateOf(bodies, stateCounts);
}

/** The plain name of a state or international body. */
export function stateName(code: string, facts: ActorFacts): string {
  return facts.countries.get(code)?.name ?? CODE_NAMES.get(code) ?? code;
}

const CODE_NAMES = new Map([
  ["UNO", "United Nations"],
  ["EUR", "European Union"],
  ["NAT", "NATO"],
  ["ASN", "ASEAN"],
  ["IAE", "IAEA"],
  ["INT", "international community"],
]);
