import type { Context, Resolution } from "./context.ts";
import { type Entity, ensureEntity } from "./entities.ts";
import { FADE } from "./focus.ts";
import { toldCountry } from "./learn-people.ts";
import { stateName, stateOf } from "./state-codes.ts";
import type { Unit } from "./unit.ts";

/** The state of a code as one actor of this article. */
export function stateEntity(context: Pick<Context, "store" | "facts">, code: string): Entity {
  // "the EU" by name and as somebody's side is one actor.
  const name = stateName(code, context.facts);
  const key = context.facts.countries.has(code) ? `state ${code}` : `body ${name} ${code}`;
  return ensureEntity(context.store, key, () => ({
    type: code === "INT" ? "group" : context.facts.countries.has(code) ? "state" : "body",
    name,
    country: code,
  }));
}

/** A state by name, adjective, capital or metonym: "South Korea", "Russian", "Pyongyang", "the North". */
export function resolveState(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "state") return undefined;
  // "in Brussels" is in Belgium, "Brussels said" is the European Union.
  const seat = unit.phrases.find((p) => p.kind === "seat");
  const code =
    seat !== undefined && isLocative(context, unit) ? seat.country : stateOf(unit.phrases, context.stateCounts);
  if (code === null) return undefined;
  const entity = stateEntity(context, code);
  const phrase = unit.phrases.find((p) => p.country === code)!;
  if (phrase.kind === "state") keepName(entity, unit, phrase.isBygone === true);
  return { entities: [entity], rule: ruleOf(context, unit, phrase.kind) };
}

// The form that the article itself uses most, the longer of two used as often; a clipped one only where no other stands.
// A bygone or partial name ("Soviet Union", "Gaza") only stands in until a proper one comes.
function keepName(entity: Entity, { name, isModifier }: Unit, isBygone: boolean): void {
  const { forms } = entity;
  if (isBygone) {
    if (forms.size === 0) entity.name = name!;
    return;
  }
  const isClipped = name!.length < 3 || name!.includes(".");
  // "UAE" beside "United Arab Emirates": a name spelled out outweighs its initials used some times as often.
  const isShort = /^\p{Lu}{3,5}$/u.test(name!);
  // "U.S. envoy" alone does not make "U.S." the state's name.
  if (isModifier && isClipped && forms.size === 0) return;
  forms.set(name!, (forms.get(name!) ?? 0) + (isModifier || isClipped ? 0.01 : isShort ? 0.25 : 1));
  if (forms.size === 1) entity.name = name!;
  const [mine, best] = [forms.get(name!)!, forms.get(entity.name)!];
  if (mine > best || (mine === best && name!.length > entity.name.length)) entity.name = name!;
}

const LOCATIVE = new Set(["in", "at", "near", "around", "outside", "inside", "through", "via", "into", "across", "to"]);

function ruleOf(context: Context, unit: Unit, kind: string): string {
  if (kind === "adjective") return "actors/demonym";
  if (kind === "metonym") return "actors/metonym";
  if (kind !== "seat") return "actors/state-by-name";
  return isLocative(context, unit) ? "actors/capital-as-place" : "actors/capital-for-state";
}

// "to Brussels, Ankara and Jakarta": the preposition counts for the whole list.
function isLocative(context: Context, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  let at = unit.first - 1;
  while (at > 0 && (tokens[at]!.form === "," || tokens[at]!.form === "and" || tokens[at]!.upos === "PROPN")) at--;
  return LOCATIVE.has(tokens[at]?.form.toLowerCase() ?? "");
}

/** A people taken as a group: "Russians", "two South Koreans". */
export function resolvePeople(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "people") return undefined;
  const code = stateOf(unit.phrases, context.stateCounts);
  if (code === null) return undefined;
  const name = unit.name!;
  const entity = ensureEntity(context.store, `group ${name.toLowerCase()} ${code}`, () => ({
    type: "group",
    name,
    country: code,
  }));
  return { entities: [entity], rule: "actors/people-of-state" };
}

/** "the country", "the kingdom": the state in focus. */
export function resolveLand(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "land" || unit.isPlural || unit.count > 0 || !unit.isDefinite || unit.ownerIsPronoun)
    return undefined;
  const bodies = [...context.stateCounts.keys()].filter((code) => !context.facts.countries.has(code));
  const owner = unit.countries.at(-1) ?? toldCountry(context, unit);
  if (owner != null) return { entities: [stateEntity(context, owner)], rule: "actors/land-by-name" };
  const best = mostPresentState(context, unit.sentence, new Set(bodies));
  return best === undefined ? undefined : { entities: [best], rule: "actors/land-in-focus" };
}

/** The state the reader has most in mind, persons and bodies counting for theirs. */
export function mostPresentState(
  context: Context,
  now: number,
  barred: ReadonlySet<string | null> = new Set(),
): Entity | undefined {
  const weights = new Map<string, number>();
  for (const entity of context.store.all) {
    if (entity.country === null || entity.country === "INT" || barred.has(entity.country)) continue;
    const trace = context.focus.traces.get(entity.index);
    if (trace === undefined) continue;
    const weight =
      (trace.weight * FADE ** Math.max(0, now - trace.sentence) + 0.05 * trace.count) *
      (entity.type === "state" ? 1 : 0.6);
    weights.set(entity.country, (weights.get(entity.country) ?? 0) + weight);
  }
  let best: string | undefined;
  for (const [code, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = code;
  return best === undefined ? undefined : stateEntity(context, best);
}
