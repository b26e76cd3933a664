import type { Context, Resolution } from "./context.ts";
import { isQuoted } from "./context.ts";
import type { Entity } from "./entities.ts";
import { distance, salience } from "./focus.ts";
import type { Unit } from "./unit.ts";

const PERSONAL = new Map<string, "m" | "f">([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);
const PLURAL = new Set(["they", "them", "their", "theirs", "themselves"]);
const NEUTER = new Set(["it", "its", "itself"]);
/** How many sentences back an antecedent can stand. */
const REACH = 4;

/** "he", "her": the person in focus of fitting gender. */
export function resolvePersonal(context: Context, unit: Unit): Resolution | undefined {
  const gender = PERSONAL.get(wordOf(context, unit));
  if (gender === undefined) return undefined;
  const fits = (e: Entity) => (e.type === "person" || e.type === "office") && (e.gender === null || e.gender === gender);
  const chosen = antecedent(context, unit, fits);
  if (chosen === undefined) return undefined;
  chosen.entity.gender ??= gender;
  return { entities: [chosen.entity], rule: "actors/pronoun-person", alternatives: chosen.others };
}

/** "it", "its": the state or body in focus. */
export function resolveNeuter(context: Context, unit: Unit): Resolution | undefined {
  const word = wordOf(context, unit);
  if (!NEUTER.has(word)) return undefined;
  if (context.layouts[unit.sentence]!.sentence.tokens[unit.head]!.deprel === "expl") return undefined;
  const chosen = antecedent(context, unit, (e) => e.type === "state" || e.type === "body" || (e.type === "group" && e.sector !== "civilian"));
  return chosen === undefined ? undefined : { entities: [chosen.entity], rule: "actors/pronoun-state-or-body", alternatives: chosen.others };
}

/** "they", "their": the pair or group just spoken of, else the body or people in focus. */
export function resolvePlural(context: Context, unit: Unit): Resolution | undefined {
  if (!PLURAL.has(wordOf(context, unit))) return undefined;
  const group = context.focus.groups.findLast((g) => unit.sentence - g.sentence <= 2 && (g.isSubject || unit.sentence - g.sentence <= 1));
  const single = antecedent(context, unit, (e) => e.type === "body" || e.type === "group" || e.type === "state");
  const groupWeight = group === undefined ? 0 : (group.isSubject ? 3 : 2) * 0.7 ** (unit.sentence - group.sentence) + 0.6;
  if (group !== undefined && groupWeight >= (single?.score ?? 0)) return { entities: group.members, rule: "actors/pronoun-plural" };
  return single === undefined ? undefined : { entities: [single.entity], rule: "actors/pronoun-body", alternatives: single.others };
}

function wordOf(context: Context, unit: Unit): string {
  return unit.shape === "pronoun" ? context.layouts[unit.sentence]!.sentence.tokens[unit.first]!.form.toLowerCase() : "";
}

interface Chosen {
  readonly entity: Entity;
  readonly score: number;
  readonly others: readonly { entity: Entity; score: number }[];
}

function antecedent(context: Context, unit: Unit, fits: (entity: Entity) => boolean): Chosen | undefined {
  const barred = coArguments(context, unit);
  const quoted = isQuoted(context, unit);
  const weighed = context.store.all
    .filter((e) => fits(e) && !barred.has(e) && distance(context.focus, e, unit.sentence) <= REACH)
    .map((entity) => ({ entity, score: salience(context.focus, entity, unit.sentence) - (quoted && isSpeaker(context, entity, unit) ? 1.5 : 0) }))
    .sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
  const [first] = weighed;
  return first === undefined ? undefined : { entity: first.entity, score: first.score, others: weighed.slice(0, 3) };
}

// "Lee met him": him is not Lee.
function coArguments(context: Context, unit: Unit): ReadonlySet<Entity> {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const { head, deprel, form } = tokens[unit.first]!;
  const barred = new Set<Entity>();
  if (head < 0 || !/^(?:obj|iobj|obl)/.test(deprel) || /sel(?:f|ves)$/.test(form)) return barred;
  for (const other of context.units[unit.sentence]!) {
    if (other === unit || tokens[other.head]!.head !== head) continue;
    for (const entity of context.resolved.get(other)?.entities ?? []) barred.add(entity);
  }
  return barred;
}

// Inside a quotation the speaker is "I" or "we"; "he" and "it" are others.
function isSpeaker(context: Context, entity: Entity, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  return context.units[unit.sentence]!.some(
    (u) => u.sentence === unit.sentence && !isQuoted(context, u) && /^nsubj/.test(tokens[u.head]!.deprel) && context.resolved.get(u)?.entities.includes(entity),
  );
}
