import type { Claim, Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import { assemblyElected } from "./assembly.ts";
import type { Layers } from "./layers.ts";

/** The state that at least half of an article's actors belong to; null for news between states. */
export function homeState(layers: Layers): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  layers.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((_, token) => {
      const mention = layers.mentions.at(sentence, token);
      if (mention === undefined || mention.head !== token) return;
      for (const { country } of mention.actors) {
        if (country === null) continue;
        all++;
        counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    });
  });
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] * 2 >= all ? first[0] : null;
}

/**
 * Completes claims of office: candidates of a national election belong to
 * that nation, and who takes office without a named body takes it in the
 * service of their state.
 */
export function inService(claim: Claim, home: string | null, layers: Layers): Claim {
  if (claim.kind !== "office") return claim;
  const country = claim.targets.find((p) => p.country !== null)?.country ?? claim.where?.country ?? home;
  const sources = claim.sources.map((p): Party => (p.country === null ? { ...p, country } : p));
  const state = sources.find((p) => p.country !== null)?.country ?? null;
  const named = claim.targets.map((p): Party => (p.country === null ? { ...p, country: state } : p));
  const served = state === null ? [] : [bodyServed(claim, state, layers)];
  return { ...claim, sources, targets: named.length > 0 ? named : served };
}

/** Votes and seats that, without a body named, are of the assembly that the story elects. */
const BY_VOTE = /\/(?:elect|elected-are|win-office|lose-office|win-vote|defeat-opponent|receive-votes)$/;

function bodyServed(claim: Claim, state: string, layers: Layers): Party {
  const assembly = BY_VOTE.test(claim.rule) ? assemblyElected(state, layers) : null;
  if (assembly !== null) return assembly;
  return {
    name: stateName(state, layers),
    country: state,
    office: null,
    actor: contentId("actor", state),
    span: null,
    rule: "discourse/state-served",
  };
}

/** The name that the article gives a state; its code where the article does not name it. */
function stateName(country: string, layers: Layers): string {
  for (const [sentence, { tokens }] of layers.sentences.entries()) {
    for (const token of tokens.keys()) {
      const named = layers.mentions.at(sentence, token)?.actors;
      if (named?.length === 1 && named[0]!.type === "state" && named[0]!.country === country) return named[0]!.name;
    }
  }
  return country;
}
