import { Value } from "typebox/value";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "../../src/api/routes.ts";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ wires: WIRES });
});
afterAll(() => desk.close());

const json = async (path: string): Promise<Record<string, never>> => (await (await desk.get(path)).json()) as never;

describe("every route of the API", () => {
  it("answers as its description says", async () => {
    const events = (await json("/api/events")) as unknown as { rows: { id: string; claims: { claim: string }[] }[] };
    console.log(events);
    expect(events.rows.length).toBe(3);
    for (const route of ROUTES) console.log(route.method, route.path, Value.Check);
  });
});
