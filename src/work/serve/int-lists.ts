/** Short lists of numbers, one per row, end to end in one array: no object per row. */
export interface IntLists {
  set(row: number, values: readonly number[]): void;
  has(row: number, value: number): boolean;
  /** Whether any of the row's numbers is marked. */
  hasMarked(row: number, marks: Uint8Array): boolean;
  /** Adds one to the count of each of the row's numbers. */
  countInto(row: number, counts: Uint32Array): void;
}

/** No lists yet. A row that is set anew leaves its old numbers behind; reading all rows again takes them away. */
export function intLists(): IntLists {
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let pool = new Int32Array(4096);
  let used = 0;
  return {
    set(row, values) {
      if (row >= starts.length) {
        starts = grown(starts, row + 1);
        ends = grown(ends, row + 1);
      }
      if (used + values.length > pool.length) pool = grown(pool, used + values.length);
      pool.set(values, used);
      starts[row] = used;
      used += values.length;
      ends[row] = used;
    },
    has(row, value) {
      for (let at = starts[row]!; at < ends[row]!; at++) if (pool[at] === value) return true;
      return false;
    },
    hasMarked(row, marks) {
      for (let at = starts[row]!; at < ends[row]!; at++) if (marks[pool[at]!] === 1) return true;
      return false;
    },
    countInto(row, counts) {
      for (let at = starts[row]!; at < ends[row]!; at++) counts[pool[at]!]!++;
    },
  };
}

/** The array with room for at least so many, and for as many again. */
export function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * least);
  next.set(array);
  return next;
}
