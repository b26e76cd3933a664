import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Chunk } from "./chunks.ts";
import { chunkUpTo, type Layout } from "./layout.ts";
import { roleAt } from "./role-spans.ts";
import { isCapital } from "./words.ts";

const LINKS = new Set(["of", "for", "to", "on", "and", "&"]);
const FARTHEST = 6;

/**
 * The chunk whose office leads up to a name through prepositions and no
 * comma: "Special Representative" in "Special Representative for Peace and
 * Security Affairs Noh". Undefined where the name's own chunk is all there is.
 */
export function titleChunkOf(layout: Layout, chunk: Chunk, nameFirst: number, facts: ActorFacts): Chunk | undefined {
  const { tokens } = layout.sentence;
  if (opensWithOffice(layout, chunk, nameFirst, facts)) return undefined;
  let at = chunk;
  let isListed = false;
  for (let step = 0; step < FARTHEST; step++) {
    const before = behindBrackets(layout, at.first);
    const link = tokens[before - 1];
    // "Minister for Political, Legal and Security Affairs Krag": commas only before an "and".
    const isComma = link?.form === "," && isListed;
    isListed ||= link?.form === "and" || link?.form === "&";
    // "Yemen (DPRK) Ambassador Kim": only brackets between the complement and the name.
    const k =
      link !== undefined && (isComma || LINKS.has(link.form.toLowerCase()))
        ? chunkUpTo(layout, before - (isListed && tokens[before - 2]?.form === "," ? 2 : 1))
        : before < at.first
          ? chunkUpTo(layout, before)
          : -1;
    if (k < 0) return undefined;
    at = layout.chunks[k]!;
    if (!isCapital(tokens[at.last - 1]!)) return undefined;
    if (layout.runOver[at.last - 1] !== undefined) return undefined;
    if (endsInOffice(layout, at, facts)) return at;
  }
  return undefined;
}

// "President Putin" after "spokesman for" has an office of its own; "Ambassador" is a rank beside another office.
function opensWithOffice(layout: Layout, chunk: Chunk, nameFirst: number, facts: ActorFacts): boolean {
  for (let i = chunk.first; i < nameFirst; i++) {
    const role = roleAt(layout.sentence.tokens, i, facts);
    if (role !== undefined && role.last <= nameFirst && role.word.word !== "ambassador" && role.word.word !== "general")
      return true;
  }
  return false;
}

function endsInOffice(layout: Layout, chunk: Chunk, facts: ActorFacts): boolean {
  for (let i = Math.max(chunk.first, chunk.last - 4); i < chunk.last; i++) {
    const role = roleAt(layout.sentence.tokens, i, facts);
    if (role !== undefined && !role.isPlural && role.last >= chunk.last) return true;
  }
  return false;
}

function behindBrackets(layout: Layout, first: number): number {
  const { tokens } = layout.sentence;
  if (tokens[first - 1]?.form !== ")") return first;
  let at = first - 2;
  while (at > 0 && tokens[at]!.form !== "(" && first - at < 6) at--;
  return tokens[at]?.form === "(" ? at : first;
}
