import type { Account } from "../model/account.ts";
import type { FieldComparison } from "./compare-sides.ts";
import { contentStems } from "./words.ts";

/** Round numbers stand for their neighbours: "about 1,200" and "1,180" agree. */
const ROUNDING = 0.05;

/** Compares weapons, numbers, topics, deadlines, resolutions: role by role. */
export function compareDetails(a: Account, b: Account): FieldComparison {
  let agree = 0;
  let differ = 0;
  const named: string[] = [];
  for (const role of new Set(a.details.map((d) => d.role))) {
    const x = a.details.filter((d) => d.role === role);
    const y = b.details.filter((d) => d.role === role);
    if (y.length === 0) continue;
    const isAlike = role === "occasion" ? areOneOccasion : areAlike;
    if (x.some((p) => y.some((q) => isAlike(p.value, q.value)))) {
      agree++;
      named.push(`same ${role}`);
    } else {
      differ++;
      named.push(`other ${role}`);
    }
  }
  if (named.includes("other occasion")) return { score: 0, why: "other occasion", isVeto: true };
  if (agree + differ === 0) return { score: 0.5, why: "no detail told by both" };
  return { score: agree / (agree + differ), why: named.join(", ") };
}

/** True where one says no less than the other: "the election" and "the general election", not "the local elections". */
export function areOneOccasion(a: string, b: string): boolean {
  const [p, q] = [contentStems(a), contentStems(b)];
  const [less, more] = p.length <= q.length ? [p, q] : [q, p];
  return less.length > 0 && less.every((word) => more.includes(word));
}

/** True for values that say the same: equal numbers up to rounding, or texts that share their main words. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== null && y !== null)
    return x === y || (isRound(x) !== isRound(y) && Math.abs(x - y) <= ROUNDING * Math.max(x, y));
  const p = contentStems(a);
  const q = new Set(contentStems(b));
  const shared = p.filter((word) => q.has(word)).length;
  return shared > 0 && shared >= 0.5 * Math.min(p.length, q.size);
}

function numberOf(text: string): number | null {
  const match = /^\D{0,8}?(\d[\d,]*(?:\.\d+)?)/.exec(text.trim());
  return match === null ? null : Number(match[1]!.replaceAll(",", ""));
}

function isRound(value: number): boolean {
  return value >= 10 && value % 10 === 0;
}
