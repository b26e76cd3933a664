import type { Context } from "./context.ts";
import { addOffice, type Entity } from "./entities.ts";
import { personNamed } from "./learn-people.ts";
import { holdsOffice, officeOf } from "./offices.ts";
import type { Unit } from "./unit.ts";

/** How many sentences behind the office its holders' names may stand. */
const REACH = 3;

/**
 * Gives "the envoys of A, B and C" the persons whom a list of as many new
 * names introduces soon after, in the same order: that is how wires introduce
 * those who met. Whatever else the article says of them must fit.
 */
export function pairListedNames(context: Context): void {
  // The lead before the headline: it words the office in full.
  for (const units of [...context.units].reverse()) {
    for (const unit of units) {
      if (unit.shape !== "office" || !unit.isPlural || unit.role === null || context.listed.has(unit)) continue;
      const countries = [...new Set(unit.countries)];
      if (countries.length < 2 || countries.length !== unit.countries.length) continue;
      const people = namesAfter(context, unit, countries.length);
      if (people === undefined || !people.every((p, i) => fits(p, countries[i]!))) continue;
      people.forEach((person, i) => {
        person.country = countries[i]!;
        const text = [...unit.modifiers, unit.role!.word].join(" ");
        if (!holdsOffice(unit, person)) addOffice(person, { ...officeOf(unit), text });
      });
      context.listed.set(unit, { entities: people, rule: "actors/names-in-listed-order" });
    }
  }
}

// Whoever is of another state, or known for no office but a private trade, is somebody else.
function fits(person: Entity, country: string): boolean {
  if (person.country !== null && person.country !== country) return false;
  const told = person.offices.filter((o) => o.isTold);
  return told.length === 0 || told.some((o) => o.role?.families.has("official") || o.role?.families.has("leader"));
}

// The first list of whole, untitled names behind the office, provided that it introduces them.
function namesAfter(context: Context, unit: Unit, count: number): readonly Entity[] | undefined {
  const last = Math.min(context.units.length - 1, unit.sentence + REACH);
  for (let s = unit.sentence; s <= last; s++) {
    const people = context.units[s]!.filter(
      (u) => u.shape === "person" && u.name!.includes(" ") && (s > unit.sentence || u.first >= unit.last),
    );
    if (people.length === 0) continue;
    const isList =
      people.length === count && people.every((u, i) => isUntitled(u) && isNext(context, people[i - 1], u));
    if (!isList) return undefined;
    const entities = people.map((u) => personNamed(context, u.name!));
    const isNew = entities.every((e) => e !== undefined && !isNamedBefore(context, e, people[0]!));
    return isNew && new Set(entities).size === count ? (entities as Entity[]) : undefined;
  }
  return undefined;
}

function isUntitled({ role, countries }: Unit): boolean {
  return countries.length === 0 && (role === null || /^(?:prince|princess|sheikh)$/.test(role.word));
}

// Members of one list: nothing but a comma or "and" stands between them.
function isNext(context: Context, before: Unit | undefined, unit: Unit): boolean {
  if (before === undefined) return true;
  const between = context.layouts[unit.sentence]!.sentence.tokens.slice(before.last, unit.first);
  return between.length > 0 && between.every((t) => t.form === "," || t.upos === "CCONJ");
}

function isNamedBefore(context: Context, entity: Entity, at: Unit): boolean {
  return context.units
    .slice(0, at.sentence)
    .some((units) => units.some((u) => u.shape === "person" && personNamed(context, u.name!) === entity));
}
