import type { Party } from "../../model/claim.ts";
import type { Layers } from "./layers.ts";

const ASSEMBLY =
  /\b(?:parliament|assembly|legislature|(?:legislative|national|federal|state) council|senate|congress|house of \w+|chamber of \w+|knesset|duma|bundestag|sejm|majlis|diet|lok sabha|rajya sabha|shura council)(?: of .+)?$/i;
const OF_ASSEMBLY =
  /\b(?:legislative|parliamentary|general|congressional|assembly|council|senate|house|knesset|duma|midterm|mid-term|by-?)[- ]?elections?\b/i;
const OF_LEADER =
  /\b(?:presidential|mayoral|gubernatorial|leadership) (?:election|vote|poll|race|contest|runoff|candidate)/i;

/**
 * The assembly of a state that an article's election is to; null where the
 * article names none, or elects a president as well.
 */
export function assemblyElected(country: string, { article, sentences, mentions }: Layers): Party | null {
  if (!OF_ASSEMBLY.test(article.text) || OF_LEADER.test(article.text)) return null;
  const counts = new Map<string, { readonly party: Party; times: number }>();
  for (const sentence of sentences.keys()) {
    for (const { actors, start, end } of mentions.in(sentence)) {
      const [actor] = actors;
      if (actors.length !== 1 || actor === undefined || actor.country !== country || !ASSEMBLY.test(actor.name))
        continue;
      const found = counts.get(actor.id);
      if (found !== undefined) found.times++;
      else {
        const party = { name: actor.name, country, office: null, actor: actor.id, span: { start, end } };
        counts.set(actor.id, { party: { ...party, rule: "discourse/assembly-elected" }, times: 1 });
      }
    }
  }
  const [first] = [...counts.values()].sort((a, b) => b.times - a.times);
  return first?.party ?? null;
}
