/** Results by what was asked, the least lately asked dropped first. */
export interface KeptResults<T> {
  get(key: string, make: () => T): T;
  clear(): void;
}

/** Keeps the results of at most so many questions. */
export function keptResults<T>(most: number): KeptResults<T> {
  const kept = new Map<string, T>();
  return {
    get(key, make) {
      const known = kept.get(key);
      const value = known === undefined ? make() : known;
      // Put in again: a Map goes through its keys in the order in which they were set.
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      return value;
    },
    clear: () => kept.clear(),
  };
}
