import { describe, expect, it } from "vitest";
import type { RecordEvent } from "../../../src/model/record-event.ts";
import { keptEvents } from "../../../src/work/serve/kept-events.ts";

/** A store that says what it was asked for, and gives events that show when they were read. */
function readFrom(ids: readonly string[]) {
  const asked: string[][] = [];
  let version = 1;
  return {
    asked,
    change: () => version++,
    read: async (wanted: readonly string[]) => {
      asked.push([...wanted]);
      return wanted.flatMap((id) =>
        ids.includes(id) ? [{ id, standing: `v${version}` } as unknown as RecordEvent] : [],
      );
    },
  };
}

const shown = (events: readonly RecordEvent[]): string[] => events.map((e) => `${e.id} ${e.standing}`);

describe("events as they were read last", () => {
  it("are read once, and given in the order asked for without those that are not there", async () => {
    const store = readFrom(["a", "b", "c"]);
    const kept = keptEvents(store.read, 10);
    expect(shown(await kept.get(["b", "a"]))).toEqual(["b v1", "a v1"]);
    expect(shown(await kept.get(["c", "gone", "a"]))).toEqual(["c v1", "a v1"]);
    expect(store.asked).toEqual([
      ["b", "a"],
      ["c", "gone"],
    ]);
  });

  it("are read again once they have changed", async () => {
    const store = readFrom(["a", "b"]);
    const kept = keptEvents(store.read, 10);
    await kept.get(["a", "b"]);
    store.change();
    kept.forget(["a"]);
    expect(shown(await kept.get(["a", "b"]))).toEqual(["a v2", "b v1"]);
  });

  it("are not kept where they changed while they were read", async () => {
    const store = readFrom(["a"]);
    const kept = keptEvents(store.read, 10);
    const reading = kept.get(["a"]);
    store.change();
    kept.forget(["a"]);
    await reading;
    expect(shown(await kept.get(["a"]))).toEqual(["a v2"]);
  });

  it("make room for others, those asked for longest ago first", async () => {
    const store = readFrom(["a", "b", "c"]);
    const kept = keptEvents(store.read, 2);
    await kept.get(["a", "b"]);
    await kept.get(["a"]);
    await kept.get(["c"]);
    expect(shown(await kept.get(["a", "b"]))).toEqual(["a v1", "b v1"]);
    expect(store.asked.at(-1)).toEqual(["b"]);
  });
});
