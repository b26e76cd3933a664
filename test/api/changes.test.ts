import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { USUAL_LIMITS } from "../../src/api/server-settings.ts";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

interface Seen {
  readonly seq: number;
  readonly what: string;
  readonly id: string;
  readonly change: string;
}

let desk: ServedDesk;
beforeEach(async () => {
  desk = await serveDesk({ wires: WIRES.slice(0, 2), limits: { ...USUAL_LIMITS, streams: 2 } });
});
afterEach(() => desk.close());

const STREAM = { accept: "text/event-stream" };

/** Reads a stream until so many changes have come. */
async function changesFrom(response: Response, count: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  let text = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) seen.push(JSON.parse(data) as Seen);
    }
    if (seen.length >= count) break;
  }
  return seen;
}

describe("changes as they happen", () => {
  it("are sent to whoever listens, also those that another process makes", async () => {
    const stream = await desk.get("/api/changes", STREAM);
    expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    await desk.add(WIRES[2]!);
    const seen = await changesFrom(stream, 3);
    expect(seen.map((change) => `${change.what} ${change.change}`).sort()).toEqual([
      "article new",
      "event new",
      "story new",
    ]);
  });

  it("begin where the listener left off", async () => {
    const { rows } = (await (await desk.get("/api/changes")).json()) as { rows: Seen[] };
    const [first, ...rest] = rows;
    const byQuery = await desk.get(`/api/changes?after=${first!.seq}`, STREAM);
    expect(await changesFrom(byQuery, rest.length)).toEqual(rest);
    const byHeader = await desk.get("/api/changes", { ...STREAM, "last-event-id": String(first!.seq) });
    expect(await changesFrom(byHeader, rest.length)).toEqual(rest);
  });

  it("go to a bounded number of listeners", async () => {
    const held = [await desk.get("/api/changes", STREAM), await desk.get("/api/changes", STREAM)];
    expect((await desk.get("/api/changes", STREAM)).status).toBe(429);
    for (const stream of held) await stream.body!.cancel();
    await expect
      .poll(
        async () => {
          const next = await desk.get("/api/changes", STREAM);
          await next.body!.cancel();
          return next.status;
        },
        { timeout: 5_000 },
      )
      .toBe(200);
  });

  it("end when the desk is closed", async () => {
    const stream = await desk.get("/api/changes", STREAM);
    await desk.close();
    expect(await changesFrom(stream, 1)).toEqual([]);
    desk = await serveDesk();
  });
});
