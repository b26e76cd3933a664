import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

interface Detail {
  readonly event: {
    readonly id: string;
    readonly when: { readonly from: string };
    readonly isAccepted: boolean;
    readonly standing: string;
    readonly claims: readonly { readonly claim: string }[];
  };
  readonly print: string;
  readonly history: readonly { readonly standing: string; readonly review: { readonly by: string } }[];
}

interface Decided {
  readonly review: { readonly id: string; readonly by: string; readonly reason: string };
  readonly event: Detail["event"] | null;
  readonly print: string | null;
}

let desk: ServedDesk;
let meeting: string;
beforeEach(async () => {
  desk = await serveDesk({ wires: WIRES });
  const { rows } = await read<{ rows: Detail["event"][] }>("/api/events?kind=meet&status=happened");
  meeting = rows[0]!.id;
});
afterEach(() => desk.close());

async function read<T>(path: string): Promise<T> {
  return (await (await desk.get(path)).json()) as T;
}

const show = (id = meeting): Promise<Detail> => read<Detail>(`/api/events/${id}`);

/** Sends a decision; the headers say what was seen, or make it one to be sent again. */
async function decide(
  decision: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<{
  readonly status: number;
  readonly answer: Decided & { readonly code?: string; readonly detail?: string };
}> {
  const response = await desk.send("POST", "/api/decisions", { decision, ...more }, headers);
  return { status: response.status, answer: (await response.json()) as never };
}

describe("a decision over the API", () => {
  it("changes the event at once, is attributed, and can be taken back", async () => {
    const made = await decide(
      { type: "correct", event: meeting, field: "when", value: "2031-05-04" },
      {},
      { by: "Ana", reason: "the dateline is a day late" },
    );
    expect(made.answer.review).toMatchObject({ by: "Ana", reason: "the dateline is a day late" });
    expect(made.answer.event?.when.from).toBe("2031-05-04");
    expect((await show()).event.when.from).toBe("2031-05-04");
    await decide({ type: "undo", review: made.answer.review.id });
    const after = await show();
    expect(after.event.when.from).toBe("2031-05-05");
    expect(after.history.map((h) => h.standing)).toEqual(["undone", "in force"]);
  });

  it("takes a rejected event out of the lists and keeps it where its history is asked for", async () => {
    await decide({ type: "reject", event: meeting });
    const { rows } = await read<{ rows: { id: string }[] }>("/api/events");
    expect(rows.map((row) => row.id)).not.toContain(meeting);
    const hidden = await read<{ rows: { id: string }[] }>("/api/events?hidden=true");
    expect(hidden.rows.map((row) => row.id)).toContain(meeting);
    expect((await show()).event.standing).toBe("rejected");
  });

  it("parts a claim from its event, and joins two events", async () => {
    const { event } = await show();
    const [first, second] = event.claims;
    await decide({ type: "different", event: meeting, claims: [second!.claim] });
    const parted = await read<Detail>(`/api/events/${second!.claim}`);
    expect(parted.event.id).not.toBe((await read<Detail>(`/api/events/${first!.claim}`)).event.id);
    await decide({ type: "same", event: meeting, other: parted.event.id });
    expect((await read<Detail>(`/api/events/${second!.claim}`)).event.claims.length).toBe(2);
  });

  it("says who an actor is, and the actor is found under either id", async () => {
    const [ruiz, lind] = ["actor:ana-ruiz-ans", "actor:bo-lind-bor"];
    const merged = await decide({ type: "merge-actors", actors: [ruiz, lind] });
    expect([merged.status, merged.answer.event]).toEqual([201, null]);
    const actor = await read<{ id: string; history: Detail["history"] }>(`/api/actors/${lind}`);
    expect([actor.id, actor.history.map((h) => h.standing)]).toEqual([ruiz, ["in force"]]);
    expect((await read<{ rows: unknown[] }>(`/api/events?actor=${lind}`)).rows.length).toBeGreaterThan(0);
    expect(await (await desk.get(`/a/${lind}`)).text()).toContain("said that ana-ruiz-ans and bo-lind-bor are one");
    await decide({ type: "undo", review: merged.answer.review.id });
    expect((await read<{ id: string }>(`/api/actors/${lind}`)).id).toBe(lind);
    const split = await decide({ type: "split-actor", actor: ruiz, name: "Ana Ruiz of Meer (ANS)", events: [meeting] });
    expect(split.status).toBe(201);
    expect((await read<{ id: string }>("/api/actors/actor:ana-ruiz-of-meer-ans")).id).toMatch(/of-meer/);
    const nobody = await decide({ type: "merge-actors", actors: [ruiz, "actor:nobody"] });
    expect([nobody.status, nobody.answer.code]).toEqual([422, "reviews/not-an-actor"]);
  });

  it("is refused when the event has changed since it was seen, and nothing is stored", async () => {
    const seen = await show();
    // Another editor is faster.
    await decide({ type: "accept", event: meeting }, { "if-match": `"${seen.print}"` });
    const late = await decide({ type: "reject", event: meeting }, { "if-match": `"${seen.print}"` });
    expect([late.status, late.answer.code]).toEqual([412, "reviews/changed"]);
    const now = await show();
    expect([now.event.isAccepted, now.event.standing, now.history.length]).toEqual([true, "counts", 1]);
    const again = await decide({ type: "reject", event: meeting }, { "if-match": `"${now.print}"` });
    expect(again.status).toBe(201);
  });

  it("is refused when a new report has changed the event since", async () => {
    const { print } = await show();
    const [, second] = WIRES;
    await desk.add({ ...second!, text: `${second!.text} Both praised the harbour.`, outlet: "The Gull" });
    const late = await decide({ type: "accept", event: meeting }, {}, { seen: { [meeting]: print } });
    expect([late.status, late.answer.code]).toEqual([412, "reviews/changed"]);
  });

  it("takes the ETag of the event as it was sent for what was seen", async () => {
    const response = await desk.get(`/api/events/${meeting}`);
    const made = await decide({ type: "accept", event: meeting }, { "if-match": response.headers.get("etag")! });
    expect(made.status).toBe(201);
  });

  it("sent again with its key gets its first answer and does nothing twice", async () => {
    const key = { "idempotency-key": "a1" };
    const claims = [(await show()).event.claims[1]!.claim];
    const first = await decide({ type: "different", event: meeting, claims }, key);
    // The claim is no longer the event's, so that the same words sent without the key make no sense.
    const again = await decide({ type: "different", event: meeting, claims }, key);
    expect([again.status, again.answer.review]).toEqual([201, first.answer.review]);
    expect((await read<{ rows: unknown[] }>("/api/decisions")).rows.length).toBe(1);
    expect((await decide({ type: "different", event: meeting, claims })).answer.code).toBe("reviews/not-in-event");
  });

  it("with a key that another request had is refused", async () => {
    const key = { "idempotency-key": "a1" };
    await decide({ type: "accept", event: meeting }, key);
    const other = await decide({ type: "reject", event: meeting }, key);
    expect([other.status, other.answer.code]).toEqual([422, "api/key-reused"]);
  });

  it.each([
    [{ type: "accept", event: "event:none" }, 404, "desk/not-found"],
    [{ type: "undo", review: "review:none" }, 404, "reviews/unknown"],
    [{ type: "correct", event: "MEETING", field: "when", value: "next week" }, 422, "reviews/bad-value"],
    [{ type: "accept", event: "MEETING", claims: ["claim:none"] }, 422, "reviews/not-in-event"],
    [{ type: "same", event: "MEETING", other: "MEETING" }, 422, "reviews/not-in-event"],
    [{ type: "approve", event: "MEETING" }, 400, "api/bad-request"],
    [{ type: "accept" }, 400, "api/bad-request"],
    [{ type: "accept", event: "MEETING", verdict: "fine" }, 400, "api/bad-request"],
  ])("%o is refused", async (decision, status, code) => {
    const named = Object.fromEntries(
      Object.entries(decision).map(([name, value]) => [name, value === "MEETING" ? meeting : value]),
    );
    const refused = await decide(named);
    expect([refused.status, refused.answer.code]).toEqual([status, code]);
    expect((await read<{ rows: unknown[] }>("/api/decisions")).rows).toEqual([]);
  });
});

describe("a brief over the API", () => {
  const text = "The envoys met.[^f1]";

  it("is kept with its facts, changed version by version, and thrown away", async () => {
    const { event } = await show();
    const fact = {
      key: "f1",
      event: event.id,
      claim: event.claims[0]!.claim,
      article: "article:1",
      start: 0,
      end: 4,
      text: "They met.",
      outlet: "Harbour Wire",
      published: "2031-05-05",
    };
    const made = await desk.send("POST", "/api/briefs", { title: "Fishing", facts: [fact], text });
    const path = made.headers.get("location")!;
    const stored = await desk.get(path);
    expect(await stored.json()).toMatchObject({ by: "Eva", version: 1, facts: [fact], text });
    const next = { title: "Fishing", facts: [], text: "Nothing." };
    const changed = await desk.send("PUT", path, next, { "if-match": stored.headers.get("etag")! });
    expect(await changed.json()).toMatchObject({ version: 2, text: "Nothing." });
    expect((await desk.send("DELETE", path)).status).toBe(204);
    expect((await desk.get(path)).status).toBe(404);
  });

  it("that two people change keeps what the first one saved, and tells the second one", async () => {
    const made = await desk.send("POST", "/api/briefs", { title: "Fishing", facts: [], text: "" });
    const path = made.headers.get("location")!;
    const change = (words: string, version?: string): Promise<Response> =>
      desk.send(
        "PUT",
        path,
        { title: "Fishing", facts: [], text: words },
        version === undefined ? {} : { "if-match": version },
      );
    expect((await change("hers", '"1"')).status).toBe(200);
    const late = await change("his", '"1"');
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([412, "briefs/changed"]);
    expect(((await (await desk.get(path)).json()) as { text: string }).text).toBe("hers");
    expect((await change("his")).status).toBe(428);
  });

  it("begun twice with one key is one brief", async () => {
    const begin = (): Promise<Response> =>
      desk.send("POST", "/api/briefs", { title: "Fishing", facts: [], text }, { "idempotency-key": "b7" });
    const [one, other] = [await begin(), await begin()];
    expect(one.headers.get("location")).toBe(other.headers.get("location"));
    expect((await read<{ rows: unknown[] }>("/api/briefs")).rows.length).toBe(1);
  });
});
