import { type Holder, heldOn } from "../../ontology/actors/holders.ts";
import type { Context } from "./context.ts";
import { canBeCalled, officeFromFacts, officeOf } from "./offices.ts";
import type { Unit } from "./unit.ts";

/**
 * Flags offices that the facts say had ended by the article's day: the text's
 * word stands, but somebody should look. "Former" says it already.
 */
export function noteEndedRoles(context: Context): void {
  const { day } = context;
  if (day === null) return;
  const flagged = new Set<string>();
  for (const units of context.units) {
    for (const unit of units) {
      if (unit.shape !== "person" || unit.role === null || unit.isFormer) continue;
      const holder = endedTerm(context, unit, day);
      if (holder === undefined || flagged.has(holder.name)) continue;
      flagged.add(holder.name);
      const { tokens } = context.layouts[unit.sentence]!.sentence;
      context.notices.push({
        start: tokens[unit.first]!.start,
        end: tokens[unit.last - 1]!.end,
        rule: "actors/role-ended",
        message: `The article of ${day} calls ${holder.name} ${unit.office}; the facts have that office (${holder.country} ${holder.office}) ending ${holder.to}. Check the day, or correct the holders' table.`,
      });
    }
  }
}

function endedTerm(context: Context, unit: Unit, day: string): Holder | undefined {
  const entity = context.resolved.get(unit)?.entities[0];
  const asked = officeOf(unit);
  const terms = (entity?.holders ?? []).filter((h) =>
    canBeCalled({ role: asked.role, modifiers: asked.modifiers }, officeFromFacts(h.office, context.facts.roles)),
  );
  if (terms.length === 0 || terms.some((h) => heldOn(h, day) || h.to === null || (h.from !== null && h.from > day)))
    return undefined;
  return terms.toSorted((a, b) => (a.to! < b.to! ? 1 : -1))[0];
}
