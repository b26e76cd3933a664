import { countriesIn } from "./draft-unit.ts";
import type { Layout } from "./layout.ts";
import type { Unit } from "./unit.ts";

/** Bodies that a state has one of: beside another body of a state, "the" one is of the same. */
const OF_EVERY_STATE =
  /^(?:government|opposition|people|public|army|military|parliament|police|coalition|authorities)$/;

/**
 * Lets joined bodies and groups share the state that only one of them words:
 * "the Government and people of X", "X's government and the opposition",
 * "several Xan groups and individuals".
 */
export function shareStates(layout: Layout, units: readonly Unit[]): readonly Unit[] {
  const shared = new Map<Unit, Unit>();
  const collectives = units.filter((u) => u.group !== null && (u.shape === "body" || u.shape === "group"));
  for (let i = 1; i < collectives.length; i++) {
    const [before, after] = [collectives[i - 1]!, collectives[i]!];
    if (!isJoint(layout, before, after)) continue;
    const source = shared.get(before) ?? before;
    if (isBare(source) && isTold(after) && after.of.length > 0)
      shared.set(before, { ...source, countries: after.countries, of: after.of });
    else if (isBare({ ...after, count: 0 }) && isTold(source) && followsIn(layout, after))
      shared.set(after, { ...after, countries: statesOf(layout, source) });
  }
  return shared.size === 0 ? units : units.map((u) => shared.get(u) ?? u);
}

function isJoint({ sentence: { tokens } }: Layout, before: Unit, after: Unit): boolean {
  const between = tokens.slice(before.last, after.first);
  return (
    between.some((t) => /^(?:and|or|&)$/.test(t.form)) && between.every((t) => /^(?:and|or|&|,|to|the)$/.test(t.form))
  );
}

function statesOf(layout: Layout, { countries, owner }: Unit): readonly string[] {
  if (countries.length > 0) return countries;
  const chunk = layout.chunks[layout.chunkOver[owner]!];
  return chunk === undefined ? [] : countriesIn(layout, chunk.first, chunk.last);
}

function isBare({ countries, owner, of, phrases, count }: Unit): boolean {
  return countries.length === 0 && owner < 0 && of.length === 0 && phrases.length === 0 && count === 0;
}

function isTold({ countries, owner, ownerIsPronoun }: Unit): boolean {
  return countries.length > 0 || (owner >= 0 && !ownerIsPronoun);
}

// "Xan groups and individuals" share the adjective; "Xan troops and the rebels" do not.
function followsIn({ sentence: { tokens } }: Layout, after: Unit): boolean {
  const { upos } = tokens[after.first]!;
  if (after.first === after.head) return upos !== "DET";
  // "seven Xan individuals and three entities"
  if (upos === "NUM") return tokens[after.first - 1]!.upos === "CCONJ";
  return upos === "DET" && OF_EVERY_STATE.test(after.group!.word);
}
