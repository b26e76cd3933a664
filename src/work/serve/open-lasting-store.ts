import { statSync } from "node:fs";
import { ReadoutError } from "../../errors.ts";
import { openStore } from "../../open.ts";
import type { Store } from "../../store/store.ts";

/** For connections that only read, beside others to the same file: the system keeps its pages once for all of them. */
export const READING_CACHE_KB = 16_384;

/**
 * Opens a store for as long as a desk is served. A server that is away is told
 * of at once. A file that is taken away or put in another's place is noticed:
 * SQLite itself would go on with the old one, and what is written there would
 * be lost. Once it is back it is opened anew.
 */
export async function openLastingStore(address: string, cacheKb?: number): Promise<Store> {
  if (address.includes("://")) return await openStore(address, { patience: "short" });
  let held = await openStore(address, { cacheKb });
  let mark = markOf(address);
  let opening: Promise<void> | null = null;
  const openAgain = async (next: string): Promise<void> => {
    const old = held;
    held = await openStore(address, { cacheKb });
    mark = next;
    await old.close();
  };
  /** The store as it is now. */
  const current = async (): Promise<Store> => {
    const now = markOf(address);
    if (now === null) {
      throw new ReadoutError(
        "store/gone",
        `${address} is not there any more. Put it back where it was; the desk goes on by itself.`,
      );
    }
    if (now !== mark) {
      opening ??= openAgain(now).finally(() => {
        opening = null;
      });
      await opening;
    }
    return held;
  };
  return asking(held, current, () => held.close());
}

/** What tells a file from another of its name; null where there is none. A number alone would be given out again. */
function markOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.dev} ${stat.ino} ${stat.birthtimeMs}`;
}

/** A store whose every method first asks which store it is. */
function asking(store: Store, current: () => Promise<Store>, close: () => Promise<void>): Store {
  const { sources, desk, derivedLines: _lines, address, close: _close, ...methods } = store;
  return {
    ...methodsOf(methods, current),
    sources: methodsOf(sources, async () => (await current()).sources),
    desk: methodsOf(desk, async () => (await current()).desk),
    address,
    async *derivedLines() {
      yield* (await current()).derivedLines();
    },
    close,
  };
}

type Methods = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

function methodsOf<Part extends { readonly [Name in keyof Part]: (...args: never[]) => Promise<unknown> }>(
  part: Part,
  current: () => Promise<Part>,
): Part {
  const names = Object.keys(part) as (keyof Part & string)[];
  const asked = names.map((name) => [
    name,
    async (...args: never[]) => {
      const now = (await current()) as unknown as Methods;
      return now[name]!(...args);
    },
  ]);
  return Object.fromEntries(asked) as Part;
}
