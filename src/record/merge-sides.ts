import type { Party } from "../model/claim.ts";
import { accountOf } from "./account-of.ts";
import { canBeOneName, nameWords } from "./compare-names.ts";
import { byReport, type Voice } from "./voice.ts";

export interface MergedSides {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
}

/**
 * The sides of a happening as all its voices tell them: those of the voice that
 * names most, with the persons and states that only others name. A bare state
 * adds nothing where one of its people is named.
 */
export function mergeSides(voices: readonly Voice[]): MergedSides {
  const ordered = [...voices].sort((a, b) => rankOf(b) - rankOf(a) || byReport(b, a));
  const sides = { sources: [] as Party[], targets: [] as Party[] };
  for (const { telling, settled } of ordered) {
    const account = accountOf(telling);
    for (const side of ["sources", "targets"] as const) {
      // What a person set is whole: nothing is added to it.
      if (ordered[0]!.settled.includes(side) && !settled.includes(side)) continue;
      telling.event[side].forEach((party, i) => {
        const all = [...sides.sources, ...sides.targets];
        const known = all.find((p) => p.country === party.country && canBeOneName(p.name, party.name));
        if (known !== undefined) {
          for (const list of [sides.sources, sides.targets]) replace(list, known, fuller(known, party));
        } else if (account[side][i]!.isPerson || !all.some((p) => p.country === party.country && p.country !== null)) {
          sides[side].push(party);
        } else if (telling === ordered[0]!.telling) {
          sides[side].push(party);
        }
      });
    }
  }
  return sides;
}

function replace(list: Party[], known: Party, party: Party): void {
  const at = list.indexOf(known);
  if (at >= 0) list[at] = party;
}

/** The fuller name keeps its span; an office that only the other tells is added. */
function fuller(known: Party, party: Party): Party {
  const best = nameWords(party.name).length > nameWords(known.name).length ? party : known;
  return best.office === null ? { ...best, office: known.office ?? party.office } : best;
}

function rankOf({ telling, settled }: Voice): number {
  const { sources, targets } = accountOf(telling);
  const persons = [...sources, ...targets].filter((s) => s.isPerson).length;
  const isSettled = settled.includes("sources") || settled.includes("targets");
  return (isSettled ? 1000 : 0) + 10 * persons + sources.length + targets.length;
}
