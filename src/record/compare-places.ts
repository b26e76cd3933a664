import type { Place } from "../model/place.ts";
import { canBeOneName } from "./compare-names.ts";
import type { FieldComparison } from "./compare-sides.ts";

interface Located {
  readonly where: Place | null;
}

/** Compares where it took place; two towns are a conflict, a town and its country are none. */
export function comparePlaces(a: Located, b: Located): FieldComparison {
  const x = a.where;
  const y = b.where;
  if (x === null || y === null) return { score: 0.5, why: "place not told by both" };
  if (canBeOneName(x.name, y.name)) return { score: 1, why: "same place" };
  if (x.country !== null && y.country !== null && x.country !== y.country) return { score: 0, why: "other country" };
  const wide = [x, y].some((p) => p.precision === "country" || p.precision === "region" || p.precision === "water");
  if (wide || x.precision !== y.precision) return { score: 0.6, why: "one may lie in the other" };
  return { score: 0.1, why: "other town" };
}
