import type { Account, Side } from "../model/account.ts";
import type { Kind } from "../model/kind.ts";
import { canBeOneName } from "./compare-names.ts";

/** How well two accounts agree in one field. */
export interface FieldComparison {
  /** 0 to 1; 0.5 says nothing either way. */
  readonly score: number;
  readonly why: string;
  /** True where the two cannot be one happening. */
  readonly isVeto?: boolean;
}

/** Acts that both sides do together: which side is written as source is chance. */
const MUTUAL = new Set<Kind>(["meet", "call", "agree", "cooperate", "exercise"]);
/** Up to so many countries a list of sides is complete in most tellings; longer ones are often cut short. */
const SHORT_LIST = 3;

/** Compares who did it, and to whom. */
export function compareSides(a: Account, b: Account): FieldComparison {
  if (MUTUAL.has(a.kind)) {
    const x = [...a.sources, ...a.targets];
    const y = [...b.sources, ...b.targets];
    const isOther = (a.kind === "meet" || a.kind === "call") && areDifferentCircles(countriesOf(x), countriesOf(y));
    return isOther ? { score: 0, why: "other circle of states", isVeto: true } : compareSide(x, y);
  }
  const sources = compareSide(a.sources, b.sources);
  const targets = compareSide(a.targets, b.targets);
  if (sources.isVeto === true) return sources;
  // An act "against X" in one account and against nobody in the other is still one act.
  if (targets.isVeto === true) return targets;
  return { score: (2 * sources.score + targets.score) / 3, why: `source ${sources.why}; target ${targets.why}` };
}

/** The states whose sides decide: accounts that share none of them are never one. Null where no side says. */
export function statesCompared({ kind, sources, targets }: Account): readonly string[] | null {
  const sides = MUTUAL.has(kind) ? [...sources, ...targets] : sources;
  return sides.length === 0 ? null : [...countriesOf(sides)];
}

function areDifferentCircles(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  if (x.size < 2 || y.size < 2 || Math.min(x.size, y.size) > SHORT_LIST) return false;
  return x.size !== y.size || [...x].some((country) => !y.has(country));
}

function compareSide(x: readonly Side[], y: readonly Side[]): FieldComparison {
  if (x.length === 0 || y.length === 0) return { score: 0.5, why: "not told by both" };
  const cx = countriesOf(x);
  const cy = countriesOf(y);
  const shared = [...cx].filter((country) => cy.has(country));
  if (shared.length === 0) return { score: 0, why: "no state in common", isVeto: true };
  let same = 0;
  let other = 0;
  for (const country of shared) {
    const px = x.filter((s) => s.isPerson && keyOf(s) === country);
    const py = y.filter((s) => s.isPerson && keyOf(s) === country);
    if (px.length === 0 || py.length === 0) continue;
    // Of one id are also those whose names differ and whom a person said to be one.
    if (px.some((p) => py.some((q) => p.actor === q.actor || canBeOneName(p.name, q.name)))) same++;
    else other++;
  }
  if (other > 0) return { score: 0, why: "other persons", isVeto: true };
  const states = shared.length / new Set([...cx, ...cy]).size;
  return {
    score: 0.5 + 0.25 * states + 0.25 * (same / shared.length),
    why: same > 0 ? "same persons" : "same states",
  };
}

function countriesOf(sides: readonly Side[]): ReadonlySet<string> {
  return new Set(sides.map(keyOf));
}

/** Its country; an actor of no state is known by its own id. */
function keyOf(side: Side): string {
  return side.country ?? side.actor;
}
