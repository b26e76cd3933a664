import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import type { Unit } from "./unit.ts";

/** Whoever fills another role of the same verb: in "Lee met him" and "Lee thanked the minister" they are not Lee. */
export function coArguments(context: Context, unit: Unit): ReadonlySet<Entity> {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const { head, deprel, form } = tokens[unit.head]!;
  const barred = new Set<Entity>();
  if (head < 0 || !/^(?:obj|iobj|obl)/.test(deprel) || /sel(?:f|ves)$/.test(form)) return barred;
  for (const other of context.units[unit.sentence]!) {
    if (other === unit || tokens[other.head]!.head !== head) continue;
    const entities = context.resolved.get(other)?.entities ?? [];
    // One of several may be spoken of again: "the ministers met, with their host calling for calm".
    if (entities.length === 1) barred.add(entities[0]!);
  }
  return barred;
}
