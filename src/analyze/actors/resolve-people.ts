import { familyName, heldOn, nameKey } from "../../ontology/actors/holders.ts";
import type { Alternative, Context, Resolution } from "./context.ts";
import { type Entity, personsOf } from "./entities.ts";
import { salience } from "./focus.ts";
import { createPerson, describePerson, knownCountry, personNamed, toldCountry } from "./learn-people.ts";
import { holdsOffice } from "./offices.ts";
import type { Unit } from "./unit.ts";

/** "Kim Gunn": the person whom the article introduced by this name. */
export function resolveFullName(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "person" || !unit.name!.includes(" ")) return undefined;
  const entity = personNamed(context, unit.name!);
  return entity === undefined ? undefined : { entities: [entity], rule: "actors/full-name" };
}

/** "Kim", "Secretary Blinken": one name of somebody whom the article names in full, weighed by title, salience and house. */
export function resolveSurname(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "person" || unit.name!.includes(" ")) return undefined;
  const key = nameKey(unit.name!);
  const weighed: Alternative[] = [];
  for (const entity of personsOf(context.store)) {
    const fit = nameFit(entity, key, context);
    if (fit > 0)
      weighed.push({ entity, score: fit + titleFit(context, unit, entity) + presence(context, unit, entity) });
  }
  weighed.sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
  const [best, second] = weighed;
  if (best === undefined || best.score < 0) return undefined;
  describePerson(context, best.entity, unit);
  if (second === undefined) return { entities: [best.entity], rule: "actors/surname" };
  return { entities: [best.entity], rule: "actors/surname-by-salience", alternatives: weighed };
}

function nameFit(entity: Entity, key: string, { facts }: Context): number {
  const words = nameKey(entity.name).split(" ");
  if (words.length === 1) return words[0] === key ? 1 : 0;
  if (!words.includes(key)) {
    // Joined given names: "Takehiro" never, "Gunn" for "Kim Gunn" yes; "al-Jamal" as "Jamal".
    return nameKey(entity.name).endsWith(` ${key}`) ? 1 : 0;
  }
  if (nameKey(familyName(entity.name, entity.country)) === key) return 1;
  if (words[0] === key && facts.familyNames.has(entity.name.split(" ")[0]!)) return 0.9;
  // Half of "Lund-Berg" is seldom she, where a Berg is named.
  if (nameKey(entity.name.split(" ").at(-1)!).endsWith(` ${key}`)) return 0.2;
  if (words.at(-1) === key) return 0.8;
  return words[0] === key ? 0.5 : 0.2;
}

function titleFit(context: Context, unit: Unit, entity: Entity): number {
  let fit = 0;
  if (unit.role !== null && entity.offices.length > 0) fit += holdsOffice(unit, entity) ? 2 : -1;
  const country = toldCountry(context, unit);
  if (country !== null && entity.country !== null) fit += country === entity.country ? 1.5 : -2;
  return fit;
}

// The wire's own side goes by the family name alone; a person named in full in this sentence is somebody else.
function presence(context: Context, unit: Unit, entity: Entity): number {
  let score = Math.min(salience(context.focus, entity, unit.sentence), 3) / 2;
  if (entity.country !== null && entity.country === context.issuer.country) score += 0.5;
  const inFull = context.units[unit.sentence]!.some(
    (u) => u.shape === "person" && u !== unit && u.name!.includes(" ") && personNamed(context, u.name!) === entity,
  );
  return inFull ? score - 1 : score;
}

/** "Putin": a leader whom everybody knows and this article never names in full. The text rules where it says more. */
export function resolveKnownLeader(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "person" || unit.name!.includes(" ")) return undefined;
  const country = toldCountry(context, unit);
  const { day, facts } = context;
  const holders = (facts.holders.byFamilyName.get(nameKey(unit.name!)) ?? []).filter(
    (h) =>
      (country === null || h.country === country) &&
      (day === null || unit.isFormer || heldOn(h, day) || isRecent(h.to, day)),
  );
  if (holders.length === 0) return undefined;
  const current = day === null ? holders : holders.filter((h) => heldOn(h, day));
  const fitting = current.length > 0 ? current : holders;
  const state = knownCountry(context, fitting);
  if (state === null) return undefined;
  // "Pak" is no Korean where nobody speaks of Korea.
  if (facts.familyNames.has(unit.name!) && !context.stateCounts.has(state)) return undefined;
  const known = personsOf(context.store).find((p) => p.holders.some((h) => fitting.includes(h)));
  const entity = known ?? createPerson(context, unit.name!, fitting);
  describePerson(context, entity, unit);
  entity.country ??= knownCountry(context, fitting);
  return { entities: [entity], rule: "actors/leader-known-by-facts" };
}

function isRecent(to: string | null, day: string): boolean {
  return to === null || Number(day.slice(0, 4)) - Number(to.slice(0, 4)) <= 8;
}

/** A name that stands alone and is nobody's known: a new person, with the country the phrase gives. */
export function resolveNewName(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "person") return undefined;
  const entity = createPerson(context, unit.name!);
  describePerson(context, entity, unit);
  return { entities: [entity], rule: "actors/new-name" };
}
