import type { RecordEvent } from "../../model/record-event.ts";

/** Events as they were read last: the first pages of lists are asked for again and again. */
export interface KeptEvents {
  /** Events by id, in the order asked for; those that are not there are left out. */
  get(ids: readonly string[]): Promise<readonly RecordEvent[]>;
  /** These have changed. */
  forget(ids: readonly string[]): void;
}

/** Keeps at most so many events that `read` gave, the least lately asked for dropped first. */
export function keptEvents(
  read: (ids: readonly string[]) => Promise<readonly RecordEvent[]>,
  most: number,
): KeptEvents {
  const kept = new Map<string, RecordEvent>();
  /** How often something was forgotten: what was read before that may be old when it comes. */
  let age = 0;
  return {
    async get(ids) {
      const missing = ids.filter((id) => !kept.has(id));
      const found = new Map<string, RecordEvent>();
      for (const id of ids) {
        const event = kept.get(id);
        if (event === undefined) continue;
        found.set(id, event);
        // Put in again: a Map goes through its keys in the order in which they were set.
        kept.delete(id);
        kept.set(id, event);
      }
      if (missing.length > 0) {
        const asked = age;
        for (const event of await read(missing)) {
          found.set(event.id, event);
          if (age === asked) kept.set(event.id, event);
        }
        for (const id of kept.keys()) {
          if (kept.size <= most) break;
          kept.delete(id);
        }
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    forget(ids) {
      age++;
      for (const id of ids) kept.delete(id);
    },
  };
}
