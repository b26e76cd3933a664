import type { Party } from "../model/claim.ts";
import { accountOf } from "./account-of.ts";
import { canBeOneName, nameWords } from "./compare-names.ts";
import { byReport, isSettledBy, lastSettled, type Voice } from "./voice.ts";

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
  const set = { sources: lastSettled(voices, "sources"), targets: lastSettled(voices, "targets") };
  const isSet = (voice: Voice): boolean =>
    [set.sources, set.targets].some((last) => last !== null && isSettledBy(voice, last));
  const ordered = [...voices].sort(
    (a, b) => Number(isSet(b)) - Number(isSet(a)) || namesMore(b) - namesMore(a) || byReport(b, a),
  );
  const sides = { sources: [] as Party[], targets: [] as Party[] };
  for (const voice of ordered) {
    const { telling } = voice;
    const account = accountOf(telling);
    for (const side of ["sources", "targets"] as const) {
      const last = set[side];
      // What a person set is whole: nothing is added to it.
      if (last !== null && !isSettledBy(voice, last)) continue;
      telling.event[side].forEach((party, i) => {
        const all = [...sides.sources, ...sides.targets];
        const known = all.find((p) => isOneActor(p, party));
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

/** One by name, or because a person said so. */
function isOneActor(a: Party, b: Party): boolean {
  return a.actor === b.actor || (a.country === b.country && canBeOneName(a.name, b.name));
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

function namesMore({ telling }: Voice): number {
  const { sources, targets } = accountOf(telling);
  const persons = [...sources, ...targets].filter((s) => s.isPerson).length;
  return 10 * persons + sources.length + targets.length;
}
