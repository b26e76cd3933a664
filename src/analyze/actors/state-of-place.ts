import type { Context } from "./context.ts";
import type { Unit } from "./unit.ts";

const LOCATIVE = new Set(["in", "at", "to", "near", "from", "inside", "outside"]);

/**
 * The state of the place that a sentence sets its scene in, for people whom
 * it gives no other: "traveled to Oslo to meet officials". Null where the
 * sentence names places of several states, or none before the phrase.
 */
export function stateOfPlace(context: Pick<Context, "layouts" | "places">, unit: Unit): string | null {
  const { sentence } = context.layouts[unit.sentence]!;
  const { tokens } = sentence;
  const end = tokens[unit.last - 1]!.end;
  const states = new Set<string>();
  for (const { start, place } of context.places) {
    if (start < sentence.start || start >= sentence.end || place.country === null || place.precision === "country")
      continue;
    const at = tokens.findIndex((t) => t.start === start);
    // "residents of the town of X": the place may also follow closely.
    const isNear =
      start < end ||
      tokens.slice(unit.last, at).every((t) => t.upos === "ADP" || t.upos === "DET" || t.upos === "NOUN");
    if (!isNear || !LOCATIVE.has(prepositionBefore(tokens, at))) continue;
    states.add(place.country);
  }
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}

/** The state of all the places in or to which a sentence moves; null where they lie in several, or none is named. */
export function sceneOf(context: Pick<Context, "layouts" | "places">, index: number): string | null {
  const { sentence } = context.layouts[index]!;
  const states = new Set<string>();
  for (const { start, place } of context.places) {
    if (start < sentence.start || start >= sentence.end || place.country === null) continue;
    const at = sentence.tokens.findIndex((t) => t.start === start);
    if (at >= 0 && LOCATIVE.has(prepositionBefore(sentence.tokens, at))) states.add(place.country);
  }
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}

const SCENE = new Set(["in", "near", "from", "around", "across"]);
/** Words for those who are sent abroad: where they are does not tell whose they are. */
const SENT =
  /^(?:embassy|consulate|mission|delegation|delegations|negotiating team|peacekeepers|troops|soldiers|forces|force|command|marines|media|news agency|newspaper|broadcaster)$/;

/**
 * The state of the place right behind people and bodies that are at home
 * there: "police in the X islands", "protesters in Y". Null for diplomats,
 * ministers and troops, who may be anybody's.
 */
export function stateBehind(context: Pick<Context, "layouts" | "places">, unit: Unit): string | null {
  const isLocal =
    unit.shape === "office"
      ? unit.role !== null && !["diplomat", "minister", "leader", "counterpart"].some((f) => unit.role!.families.has(f))
      : (unit.shape === "body" || unit.shape === "group") && unit.group !== null && !SENT.test(unit.group.word);
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  if (!isLocal || !SCENE.has(tokens[unit.last]?.form ?? "")) return null;
  for (let i = unit.last + 1; i < tokens.length && i < unit.last + 6; i++) {
    const found = context.places.find((p) => p.start === tokens[i]!.start);
    if (found !== undefined) return found.place.country;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(tokens[i]!.upos)) return null;
  }
  return null;
}

// "in the southern town of X", "to A and B"
function prepositionBefore(tokens: readonly { readonly form: string; readonly upos: string }[], at: number): string {
  // "southwest of X"
  if (tokens[at - 1]?.form === "of" && /^(?:north|south|east|west)/i.test(tokens[at - 2]?.form ?? "")) return "near";
  let i = at - 1;
  while (
    i >= 0 &&
    (/^(?:DET|NOUN|ADJ|PROPN|CCONJ)$/.test(tokens[i]!.upos) || tokens[i]!.form === "," || tokens[i]!.form === "of")
  )
    i--;
  return i < 0 ? "" : tokens[i]!.form.toLowerCase();
}
