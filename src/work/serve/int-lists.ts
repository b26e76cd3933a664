/** Short lists of numbers, one per row, end to end in one array: no object per row. */
export interface IntLists {
  /** Adds the list of the next row. */
  push(values: readonly number[]): void;
  /** Puts the lists in this order, named by the rows that they have now; those that are not named are gone. */
  reorder(order: Int32Array): void;
  /** Puts those of so many rows that have one of the marked numbers into `kept`, which may be the rows themselves; gives how many they are. */
  keepMarked(rows: Int32Array, count: number, kept: Int32Array, marks: Uint8Array): number;
  /** Adds one to the count of each number of each row; puts those that had none before into `met` and gives how many they are. */
  countInto(rows: Int32Array, counts: Uint32Array, met: Int32Array): number;
}

/** No lists yet. */
export function intLists(): IntLists {
  /** Where each row's list ends; it begins where that of the row before it ends, the first at 0. */
  let ends = new Int32Array(1024);
  let pool = new Int32Array(4096);
  let size = 0;
  /** The arrays of the order before, to be filled again: nothing is thrown away with each change. */
  let spareEnds = new Int32Array(0);
  let sparePool = new Int32Array(0);
  const startOf = (row: number): number => (row === 0 ? 0 : ends[row - 1]!);
  return {
    push(values) {
      const start = startOf(size);
      if (size >= ends.length) ends = grown(ends, size + 1);
      if (start + values.length > pool.length) pool = grown(pool, start + values.length);
      pool.set(values, start);
      ends[size++] = start + values.length;
    },
    reorder(order) {
      if (spareEnds.length < ends.length) spareEnds = new Int32Array(ends.length);
      if (sparePool.length < pool.length) sparePool = new Int32Array(pool.length);
      let used = 0;
      for (let i = 0; i < order.length; i++) {
        const row = order[i]!;
        const end = ends[row]!;
        for (let at = startOf(row); at < end; at++) sparePool[used++] = pool[at]!;
        spareEnds[i] = used;
      }
      size = order.length;
      [ends, spareEnds] = [spareEnds, ends];
      [pool, sparePool] = [sparePool, pool];
    },
    keepMarked(rows, count, kept, marks) {
      let left = 0;
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        const end = ends[row]!;
        let at = startOf(row);
        while (at < end && marks[pool[at]!] !== 1) at++;
        if (at < end) kept[left++] = row;
      }
      return left;
    },
    countInto(rows, counts, met) {
      let count = 0;
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!;
        const end = ends[row]!;
        for (let at = startOf(row); at < end; at++) {
          const value = pool[at]!;
          if (counts[value]!++ === 0) met[count++] = value;
        }
      }
      return count;
    },
  };
}

/** The array with room for at least so many, and for half as many again. */
export function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.ceil(1.5 * least));
  next.set(array);
  return next;
}
