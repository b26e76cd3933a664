/** Short lists of numbers, one per row, end to end in one array: no object per row. */
export interface IntLists {
  set(row: number, values: readonly number[]): void;
  /** Keeps, in place, the rows that have one of the marked numbers; gives how many are left. */
  keepMarked(rows: Int32Array, count: number, marks: Uint8Array): number;
  /** Adds one to the count of each number of each row; those that had none before are added to `met`. */
  countInto(rows: Int32Array, counts: Uint32Array, met: number[]): void;
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
    keepMarked(rows, count, marks) {
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        const end = ends[row]!;
        let at = starts[row]!;
        while (at < end && marks[pool[at]!] !== 1) at++;
        if (at < end) rows[kept++] = row;
      }
      return kept;
    },
    countInto(rows, counts, met) {
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!;
        const end = ends[row]!;
        for (let at = starts[row]!; at < end; at++) {
          const value = pool[at]!;
          if (counts[value]!++ === 0) met.push(value);
        }
      }
    },
  };
}

/** The array with room for at least so many, and for as many again. */
export function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * least);
  next.set(array);
  return next;
}
