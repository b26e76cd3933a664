import type { Strand } from "../model/account.ts";
import type { Apartness } from "./apartness.ts";
import { cluster } from "./cluster.ts";
import type { Affinity } from "./clustering.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { statesCompared } from "./compare-sides.ts";

/** Folds the strands of one block across stories: each group is one happening. */
export function foldBlock(strands: readonly Strand[], apart: Apartness): Strand[][] {
  return cluster(strands, blockAffinity(apart));
}

/** What makes strands of one block one happening. */
export function blockAffinity(apart: Apartness): Affinity<Strand> {
  return {
    compare: (a, b) => {
      const { folds, score } = compareAccounts(a.account, b.account, { sameText: false });
      return score === 0 ? null : { joins: folds, score };
    },
    // A story's own fold has already told its happenings apart.
    mayShare: (a, b) => a.story !== b.story && !apart(a.account.tellings, b.account.tellings),
    keysOf: ({ account }) => statesCompared(account),
  };
}
