import type { Account, Side } from "../model/account.ts";
import type { When } from "../model/when.ts";
import { dayOf } from "./account-of.ts";
import { areAlike } from "./compare-details.ts";
import { canBeOneName, nameWords } from "./compare-names.ts";

/** Words kept of a happening that many tell: enough to know it again. */
const WORDS = 40;
const EXACTNESS = ["site", "city", "region", "water", "country"];

/** The account of several tellings together. */
export function mergeAccounts(id: string, accounts: readonly Account[], when: When | null): Account {
  const places = accounts.flatMap((a) => (a.where === null ? [] : [a.where]));
  const where = places.sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision))[0] ?? null;
  const details: { role: string; value: string }[] = [];
  for (const detail of accounts.flatMap((a) => a.details)) {
    if (!details.some((d) => d.role === detail.role && areAlike(d.value, detail.value))) details.push(detail);
  }
  return {
    id,
    tellings: accounts.flatMap((a) => a.tellings),
    articles: accounts.flatMap((a) => a.articles),
    phase: accounts[0]!.phase,
    kind: accounts[0]!.kind,
    sources: mergeSide(accounts.map((a) => a.sources)),
    targets: mergeSide(accounts.map((a) => a.targets)),
    when,
    day: dayOf(when, where?.country ?? null),
    where,
    details,
    words: [...new Set(accounts.flatMap((a) => a.words))].slice(0, WORDS),
  };
}

function mergeSide(lists: readonly (readonly Side[])[]): Side[] {
  const merged: Side[] = [];
  for (const side of lists.flat()) {
    const at = merged.findIndex((s) => s.country === side.country && canBeOneName(s.name, side.name));
    if (at < 0) merged.push(side);
    else if (nameWords(side.name).length > nameWords(merged[at]!.name).length) merged[at] = side;
  }
  return merged;
}
