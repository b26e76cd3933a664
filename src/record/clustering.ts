import { byText } from "./order.ts";

/** How two items stand: joined by themselves, or only allowed to meet through a third. */
export type Pairing = { readonly joins: boolean; readonly score: number };

/** What makes groups of items. All of it is a matter of the two items alone. */
export interface Affinity<T> {
  /** Null for a pair that must not be in one group. */
  readonly compare: (a: T, b: T) => Pairing | null;
  readonly mayShare: (a: T, b: T) => boolean;
  /** Two items without a key in common compare as null; an item whose keys are null may be like any other. */
  readonly keysOf?: (item: T) => readonly string[] | null;
}

/** Groups before and after a change, of the items that the change could move. */
export interface Regrouping<T> {
  readonly before: readonly (readonly T[])[];
  readonly after: readonly (readonly T[])[];
}

interface Entry<T> {
  item: T;
  group: readonly T[];
  /** The items that this one joins by itself, with the score. */
  readonly joins: Map<Entry<T>, number>;
}

/**
 * Groups that are kept while items come and go: the best pair first, and two
 * groups become one only if no pair across them is forbidden. Ties are broken by
 * id, so the groups depend on the items alone. Groups only form along joins, so a
 * change moves nothing beyond the items that hang together with what has changed.
 */
export class Clustering<T extends { readonly id: string }> {
  private readonly affinity: Affinity<T>;
  private readonly entries = new Map<string, Entry<T>>();
  private readonly byKey = new Map<string, Set<Entry<T>>>();

  constructor(affinity: Affinity<T>) {
    this.affinity = affinity;
  }

  get size(): number {
    return this.entries.size;
  }

  get(id: string): T | undefined {
    return this.entries.get(id)?.item;
  }

  items(): T[] {
    return [...this.entries.values()].map((entry) => entry.item);
  }

  /** The group that an item is in. */
  groupOf(id: string): readonly T[] {
    return this.entries.get(id)?.group ?? [];
  }

  groups(): (readonly T[])[] {
    return [...new Set([...this.entries.values()].map((entry) => entry.group))];
  }

  /** Takes items out and puts others in, also in the place of those of the same id. */
  change(gone: Iterable<string>, next: readonly T[]): Regrouping<T> {
    const leaving = new Set<Entry<T>>();
    for (const id of gone) {
      const entry = this.entries.get(id);
      if (entry !== undefined) leaving.add(entry);
    }
    for (const { id } of next) {
      const entry = this.entries.get(id);
      if (entry !== undefined) leaving.add(entry);
    }
    const moved = reachable(leaving);
    const before = new Set([...moved].map((entry) => entry.group));
    for (const entry of leaving) {
      this.takeOut(entry);
      moved.delete(entry);
    }
    for (const item of next) moved.add(this.putIn(item));
    const affected = reachable(moved);
    for (const { group } of affected) if (group.length > 0) before.add(group);
    const after: (readonly T[])[] = [];
    for (const component of componentsOf(affected)) {
      for (const entries of this.divide(component)) {
        const group = entries.map((entry) => entry.item);
        for (const entry of entries) entry.group = group;
        after.push(group);
      }
    }
    return { before: [...before], after };
  }

  private takeOut(entry: Entry<T>): void {
    this.entries.delete(entry.item.id);
    for (const other of entry.joins.keys()) other.joins.delete(entry);
    for (const key of this.keysOf(entry.item) ?? [ANY]) {
      const held = this.byKey.get(key);
      held?.delete(entry);
      if (held?.size === 0) this.byKey.delete(key);
    }
  }

  private putIn(item: T): Entry<T> {
    const entry: Entry<T> = { item, group: [], joins: new Map() };
    const keys = this.keysOf(item);
    for (const other of this.likely(keys)) {
      const pairing = this.pairingOf(item, other.item);
      if (pairing?.joins !== true) continue;
      entry.joins.set(other, pairing.score);
      other.joins.set(entry, pairing.score);
    }
    this.entries.set(item.id, entry);
    for (const key of keys ?? [ANY]) {
      const held = this.byKey.get(key);
      if (held === undefined) this.byKey.set(key, new Set([entry]));
      else held.add(entry);
    }
    return entry;
  }

  private pairingOf(one: T, other: T): Pairing | null {
    // Sums of fractions depend on their order in the last digit.
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    return this.affinity.mayShare(a, b) ? this.affinity.compare(a, b) : null;
  }

  private keysOf(item: T): readonly string[] | null {
    return this.affinity.keysOf?.(item) ?? null;
  }

  private likely(keys: readonly string[] | null): Iterable<Entry<T>> {
    if (keys === null) return this.entries.values();
    const found = new Set(this.byKey.get(ANY));
    for (const key of keys) for (const entry of this.byKey.get(key) ?? []) found.add(entry);
    return found;
  }

  /** The groups of items that hang together. */
  private divide(component: readonly Entry<T>[]): Entry<T>[][] {
    const sorted = [...component].sort((a, b) => byText(a.item.id, b.item.id));
    // All alike, which copies of one text are: nothing to weigh.
    if (sorted.every((entry) => entry.joins.size === sorted.length - 1)) return [sorted];
    const at = new Map(sorted.map((entry, i) => [entry, i]));
    const pairs: { readonly i: number; readonly j: number; readonly score: number }[] = [];
    for (const [i, entry] of sorted.entries()) {
      for (const [other, score] of entry.joins) {
        const j = at.get(other)!;
        if (i < j) pairs.push({ i, j, score });
      }
    }
    pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
    const known = new Map<number, boolean>();
    const isAllowed = (i: number, j: number): boolean => {
      const [a, b] = [sorted[i]!, sorted[j]!];
      if (a.joins.has(b)) return true;
      const key = Math.min(i, j) * sorted.length + Math.max(i, j);
      let allowed = known.get(key);
      if (allowed === undefined) {
        allowed = this.pairingOf(a.item, b.item) !== null;
        known.set(key, allowed);
      }
      return allowed;
    };
    const groupAt = sorted.map((_, i) => [i]);
    for (const { i, j } of pairs) {
      const x = groupAt[i]!;
      const y = groupAt[j]!;
      if (x === y || !x.every((p) => y.every((q) => isAllowed(p, q)))) continue;
      const joined = [...x, ...y];
      for (const member of joined) groupAt[member] = joined;
    }
    return [...new Set(groupAt)].map((group) => group.sort((a, b) => a - b).map((i) => sorted[i]!));
  }
}

/** The key of items that may be like any other. */
const ANY = "";

/** The entries with all that hang together with them. */
function reachable<T>(entries: Iterable<Entry<T>>): Set<Entry<T>> {
  const found = new Set(entries);
  // A set gives what is added to it while it is gone through.
  for (const entry of found) for (const other of entry.joins.keys()) found.add(other);
  return found;
}

function componentsOf<T>(entries: ReadonlySet<Entry<T>>): Entry<T>[][] {
  const components: Entry<T>[][] = [];
  const seen = new Set<Entry<T>>();
  for (const entry of entries) {
    if (seen.has(entry)) continue;
    const component = reachable([entry]);
    for (const other of component) seen.add(other);
    components.push([...component]);
  }
  return components;
}
