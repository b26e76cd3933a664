import type { Sheet } from "../sheet.ts";
import type { PageJob, Readers } from "./readers.ts";

export interface KeepingSettings {
  /** Whether a page, by its path, is the same for everybody until the record changes. */
  readonly isKept: (page: string) => boolean;
  /** Whether the record can be asked at all: a store that is away must not look as if it were there. */
  readonly isReachable: () => boolean;
  /** Of all that is kept, as it is sent. */
  readonly mostBytes: number;
}

/**
 * Gives what was drawn for one asker to others that ask the same before the
 * record changes, or the minute that is printed on the page; also to those who
 * ask while it is being drawn.
 */
export function keepSheets(readers: Readers, { isKept, isReachable, mostBytes }: KeepingSettings): Readers {
  const kept = new Map<string, Promise<Sheet>>();
  let bytes = 0;
  let time = "";
  const clear = (): void => {
    kept.clear();
    bytes = 0;
  };
  const draw = async (job: PageJob): Promise<Sheet> => (await readers.page(job)) as Sheet;
  return {
    get last() {
      return readers.last;
    },
    async page(job) {
      if (!isReachable()) clear();
      // Other twins may be lists that are read piece by piece, once.
      const isWhole = job.format === null || job.format === "json";
      if (!isReachable() || !isWhole || !isKept(job.page)) return await readers.page(job);
      const now = `${job.moment.lastChange} ${job.moment.now.slice(0, 16)}`;
      if (now !== time) clear();
      time = now;
      const key = `${job.format ?? "page"} ${job.path}${job.query}`;
      const known = kept.get(key);
      if (known !== undefined) return await known;
      const drawing = draw(job);
      kept.set(key, drawing);
      try {
        const sheet = await drawing;
        if (kept.get(key) === drawing) bytes += sheet.bytes.length;
        if (bytes > mostBytes) clear();
        return sheet;
      } catch (cause) {
        if (kept.get(key) === drawing) kept.delete(key);
        throw cause;
      }
    },
    read: (job) => readers.read(job),
    close: () => readers.close(),
  };
}
