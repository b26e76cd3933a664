import type { Account } from "../model/account.ts";
import { daysBetween } from "../model/day.ts";
import type { FieldComparison } from "./compare-sides.ts";
import { instantOf } from "./zones.ts";

/** Accounts of one moment may round its clock. */
const ROUNDING_MINUTES = 90;

/** Compares when it took place. A different day is a veto unless `mayDisagree`: then it is a disagreement. */
export function compareDays(a: Account, b: Account, mayDisagree: boolean): FieldComparison {
  if (a.when === null || b.when === null) return { score: 0.5, why: "day not told by both" };
  const x = instantOf(a.when);
  const y = instantOf(b.when);
  if (x !== null && y !== null) {
    return Math.abs(x - y) <= ROUNDING_MINUTES
      ? { score: 1, why: "same hour once time zones are allowed for" }
      : { score: 0, why: "other hour", isVeto: true };
  }
  if (a.day !== null && b.day !== null) {
    if (a.day === b.day) return { score: 1, why: "same day" };
    const apart = Math.abs(daysBetween(a.day, b.day));
    return mayDisagree && apart <= 2
      ? { score: 0.4, why: `told ${apart} ${apart === 1 ? "day" : "days"} apart in tellings of one text` }
      : { score: 0, why: "other day", isVeto: true };
  }
  const overlap = a.when.from <= b.when.to && b.when.from <= a.when.to;
  if (!overlap) return { score: 0, why: "other time", isVeto: true };
  const isSame = a.when.from === b.when.from && a.when.to === b.when.to;
  return isSame ? { score: 0.8, why: "same period" } : { score: 0.6, why: "periods overlap" };
}
