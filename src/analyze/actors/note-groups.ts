import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import { weightOf } from "./focus.ts";
import type { Unit } from "./unit.ts";

/**
 * Notes which actors a sentence has put side by side, for "the two sides" and
 * "they" to come: a plural, a coordinated subject, those who meet, and at the
 * least the persons of different states that it names.
 */
export function noteGroups(context: Context, sentence: number): void {
  const units = context.units[sentence]!;
  const { tokens } = context.layouts[sentence]!.sentence;
  const push = (members: readonly Entity[], isSubject: boolean) => {
    const distinct = [...new Set(members)];
    if (distinct.length > 1) context.focus.groups.push({ members: distinct, sentence, isSubject });
  };
  const states: Entity[] = [];
  const people: Entity[] = [];
  // "the president's adviser, Kim", "President Krag's thanks": the president is named, and takes no part.
  const owners = new Set(units.flatMap((u) => (u.owner >= 0 && !u.ownerIsPronoun ? [u.owner] : [])));
  const isOwner = ({ first, last, head }: Unit) =>
    tokens[head]!.deprel === "nmod:poss" || [...owners].some((token) => token >= first && token < last);
  for (const unit of units) {
    const resolution = context.resolved.get(unit);
    if (resolution === undefined || unit.shape === "pronoun") continue;
    for (const entity of resolution.entities) {
      if (entity.type === "state" && !unit.isModifier) states.push(entity);
      else if ((entity.type === "person" || entity.type === "office") && !isOwner(unit)) people.push(entity);
    }
  }
  if (countries(states) > 1 && states.length < 7) push(inOrder(states), false);
  if (countries(people) > 1) push(people, false);
  for (const members of coordinations(context, units, tokens.length))
    push(members, isSubject(context, sentence, members));
  for (const unit of units) {
    const resolution = context.resolved.get(unit);
    if (resolution !== undefined && resolution.entities.length > 1) {
      push(resolution.entities, weightOf(context.layouts[sentence]!.sentence, unit.head) >= 2.5);
    }
  }
}

function countries(entities: readonly Entity[]): number {
  return new Set(entities.map((e) => e.country)).size;
}

function inOrder(entities: readonly Entity[]): readonly Entity[] {
  return [...new Set(entities)];
}

// Heads joined by "conj" to a first one, each with its apposition's person.
function coordinations(context: Context, units: readonly Unit[], size: number): readonly (readonly Entity[])[] {
  const sentence = units[0]?.sentence;
  if (sentence === undefined || size === 0) return [];
  const { tokens } = context.layouts[sentence]!.sentence;
  const bySource = new Map<number, Entity[]>();
  for (const unit of units) {
    const entities = context.resolved.get(unit)?.entities ?? [];
    if (entities.length === 0 || unit.isModifier) continue;
    let at = unit.head;
    while (tokens[at]!.deprel === "conj" && tokens[at]!.head >= 0) at = tokens[at]!.head;
    if (tokens[at]!.deprel === "appos") continue;
    const list = bySource.get(at) ?? [];
    list.push(...entities);
    bySource.set(at, list);
  }
  return [...bySource.values()].filter(
    (list) => countries(list) > 1 || new Set(list.filter((e) => e.type !== "state")).size > 1,
  );
}

function isSubject(context: Context, sentence: number, members: readonly Entity[]): boolean {
  return context.units[sentence]!.some(
    (u) =>
      context.resolved.get(u)?.entities.includes(members[0]!) === true &&
      weightOf(context.layouts[sentence]!.sentence, u.head) >= 2.5,
  );
}
