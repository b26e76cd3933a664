import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedDesk, serveDesk, WIRES } from "../api/serve-desk.ts";

describe("what is sent by forms, without any script", () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
  });
  afterAll(() => desk.close());

  const page = async (path: string): Promise<string> => {
    const response = await desk.get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  /** Sends a form as a browser does, with the token and cookie of a page. */
  const send = async (path: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
    const first = await desk.get("/review");
    const csrf = /<meta name="csrf" content="([^"]+)"/.exec(await first.text())?.[1] ?? "";
    return fetch(desk.url + path, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: desk.url,
        cookie: first.headers.get("set-cookie")?.split(";")[0] ?? "",
      },
      body: new URLSearchParams({ csrf, ...fields }),
    });
  };
  const eventOf = async (kind: "meet" | "launch") =>
    (await desk.store.findEvents({ kinds: [kind], limit: 1 })).rows[0]!;
  const printOf = async (id: string) => (await desk.store.eventPrints([id])).get(id)!;

  it("keeps a watch, shows what it finds, and lets it go", async () => {
    const added = await send("/watches", { q: "kind:launch", name: "Launches of Corvia" });
    expect([added.status, added.headers.get("location")]).toEqual([303, "/watches"]);
    const shown = await page("/watches");
    expect(shown).toContain("Launches of Corvia");
    const [watch] = await desk.store.watches();
    expect(shown).toContain(`/watches/${watch!.id}.atom`);
    expect(await page(`/watches?q=kind:launch&of=${watch!.id}`)).toContain("Change the watch");
    await send("/watches", { q: "kind:launch actor:COR", name: "Launches of Corvia", of: watch!.id });
    const [changed, ...others] = await desk.store.watches();
    expect([changed?.query, others]).toEqual(["kind:launch actor:COR", []]);
    await send("/watches", { remove: changed!.id });
    expect(await desk.store.watches()).toEqual([]);
    expect((await send("/watches", { q: "  " })).status).toBe(400);
  });

  it("tells the second of two editors who was faster, and leads to the event as it is now", async () => {
    const event = await eventOf("meet");
    const sent = { do: "accept", event: event.id, print: await printOf(event.id) };
    const first = await send("/review", { ...sent, next: event.id });
    expect(first.status).toBe(303);
    const late = await send(`/review?kind=meet&e=${event.id}`, { ...sent, do: "reject", reason: "misread" });
    expect(late.status).toBe(412);
    const text = await late.text();
    expect(text).toContain("Somebody was faster");
    expect(text).toContain(`href="/review?kind=meet&amp;e=${event.id}"`);
    expect((await desk.store.resolveEvent(event.id))?.standing).toBe("counts");
    const review = (await desk.store.reviews()).at(-1)!;
    await send("/review", { do: "undo", review: review.id, back: event.id });
  });

  it("tells how often a question would have fired before it is kept", async () => {
    expect(await page("/watches?q=kind:launch")).toContain("Would have fired once in the 90 days until 2031-05-07");
    expect(await page("/watches?q=kind:sanction")).toContain("Would not have fired");
  });

  it("goes on to the next claim after a decision, and back to the one whose decision is undone", async () => {
    const event = await eventOf("launch");
    const other = await eventOf("meet");
    const decided = await send("/review?kind=launch,meet", {
      do: "accept",
      event: event.id,
      print: await printOf(event.id),
      next: other.id,
    });
    expect(decided.status).toBe(303);
    const location = decided.headers.get("location")!;
    expect(location).toContain(`e=${other.id}`);
    expect(location).toContain("kind=launch,meet");
    expect((await desk.store.resolveEvent(event.id))?.isAccepted).toBe(true);
    const next = await page(location);
    expect(next).toContain("Accepted last:");
    const review = /name="review" value="([^"]+)"/.exec(next)![1]!;
    const undone = await send("/review", { do: "undo", review, back: event.id });
    expect(undone.headers.get("location")).toBe(`/review?e=${event.id}`);
    expect((await desk.store.resolveEvent(event.id))?.isAccepted).toBe(false);
  });

  it("decides on every field that was changed, and on none that was not", async () => {
    const event = await eventOf("launch");
    const before = (await desk.store.reviews()).length;
    const fields = {
      do: "correct",
      event: event.id,
      print: await printOf(event.id),
      next: "",
      "as:kind": "launch",
      "to:kind": "launch",
      "as:where": "Meer",
      "to:where": "Lindhaven, BOR",
      "as:detail:weapon": "ballistic missile",
      "to:detail:weapon": "cruise missile",
      "new-detail": "number=2",
    };
    expect((await send("/review", fields)).headers.get("location")).toContain("e=end");
    const reviews = (await desk.store.reviews()).slice(before);
    expect(reviews.map((r) => (r.decision.type === "correct" ? r.decision.correction : null))).toEqual([
      { field: "where", value: "Lindhaven, BOR" },
      { field: "detail", value: "weapon=cruise missile" },
      { field: "detail", value: "number=2" },
    ]);
    const corrected = await desk.store.resolveEvent(event.id);
    expect(corrected?.where?.name).toBe("Lindhaven");
    expect(corrected?.details.map((d) => `${d.role}=${d.value}`).sort()).toEqual(["number=2", "weapon=cruise missile"]);
  });

  it.each([
    [{ do: "correct", "as:kind": "meet", "to:kind": "meet" }, 400],
    [{ do: "different" }, 400],
    [{ do: "dance" }, 400],
    [{ do: "correct", "as:when": "", "to:when": "someday" }, 400],
    [{ do: "correct", "as:where": "", "to:where": "Meer, COR", "as:when": "", "to:when": "someday" }, 400],
  ])("refuses %o and stores nothing", async (fields, status) => {
    const event = await eventOf("meet");
    const before = (await desk.store.reviews()).length;
    const answer = await send("/review", { event: event.id, print: await printOf(event.id), ...fields });
    expect(answer.status >= status && answer.status < 500, String(answer.status)).toBe(true);
    expect((await desk.store.reviews()).length).toBe(before);
  });

  it("collects, cites, arranges and removes the facts of a brief", async () => {
    const [meet, launch] = [await eventOf("meet"), await eventOf("launch")];
    const first = await send("/briefs/collect", { event: meet.id });
    expect(first.headers.get("location")).toMatch(/^\/briefs\/brief:[0-9a-f]+#f1$/);
    const path = first.headers.get("location")!.split("#")[0]!;
    await send("/briefs/collect", { event: launch.id });
    // The same sentence stays once.
    await send("/briefs/collect", { event: launch.id });
    const id = path.slice("/briefs/".length);
    const stored = async () => (await desk.store.desk.brief(id))!;
    expect((await stored()).facts.map((f) => f.key)).toEqual(["f1", "f2"]);
    const version = async () => String((await stored()).version);
    await send(path, { do: "cite:f2", text: "They fired.\r\nTwice.", title: "A brief", version: await version() });
    expect((await stored()).text).toBe("They fired.\nTwice. [^f2]");
    await send(path, { do: "up:f2", version: await version() });
    expect((await stored()).facts.map((f) => f.key)).toEqual(["f2", "f1"]);
    await send(path, { do: "remove:f1", version: await version() });
    expect((await stored()).facts.map((f) => f.key)).toEqual(["f2"]);
    expect((await stored()).title).toBe("A brief");
    expect((await send(path, { do: "eat:f2", version: await version() })).status).toBe(400);
    expect((await send("/briefs/collect", { event: "event:none" })).status).toBe(404);
    await send(path, { do: "delete" });
    expect(await desk.store.desk.brief(id)).toBeNull();
  });

  it("keeps what was typed on an old version as a brief beside the newer one", async () => {
    const made = await send("/briefs", { title: "Two at once" });
    const path = made.headers.get("location")!;
    await send(path, { do: "save", text: "The first.", version: "1" });
    const second = await send(path, { do: "save", text: "The second.", version: "1" });
    expect(second.headers.get("location")).toMatch(/\?beside=brief/);
    const texts = (await desk.store.desk.briefs()).map((b) => [b.title, b.text]);
    expect(texts).toEqual(
      expect.arrayContaining([
        ["Two at once", "The first."],
        ["Two at once (as Eva has it)", "The second."],
      ]),
    );
  });
});

describe("addresses that ask for what makes no sense", () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
  });
  afterAll(() => desk.close());

  it.each([
    ["/provocations?kind=picnic&from=never&after=%F0%9F%92%A5", 200],
    ["/provocations?kind=meet", 200],
    ["/network?by=colour&first=9999999999&last=-4&actor=%25", 200],
    ["/network?first=24000&last=23000", 200],
    ["/map?area=moon&precision=exact&from=2031-05-09&to=2031-05-01", 200],
    ["/followups?state=someday&on=2031-02-30&from=x&to=y", 200],
    ["/followups?state=undated&actor=%E2%98%83", 200],
    ["/calendar?month=2031-13", 400],
    ["/calendar?month=0000-01", 200],
    ["/calendar?actor=nobody", 200],
    ["/review?e=event:none&kind=picnic", 200],
    ["/review?e=end", 200],
    ["/actors?country=%3Cscript%3E&name=%25_", 200],
    ["/a/actor:nobody", 404],
    ["/a/ZZZ", 404],
    ["/unscr/0", 404],
    ["/unscr/1718", 200],
    ["/sources/source:none", 404],
    ["/briefs/brief:none", 404],
    ["/briefs/collect?event=event:none", 200],
    ["/watches?q=from:never", 200],
  ])("%s is answered with %i and a page that says so", async (path, status) => {
    const response = await desk.get(path);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain("<main");
    if (status !== 200) expect(text).toMatch(/desk\/(?:not-found|bad-query)/);
  });

  it.each([
    "/provocations",
    "/resolutions",
    "/sources",
    "/watches",
    "/followups",
    "/calendar",
    "/actors",
    "/network",
    "/map",
    "/review",
    "/briefs",
  ])("%s of an empty record says what was searched and what to do next", async (path) => {
    const empty = await serveDesk();
    const text = await (await empty.get(path)).text();
    await empty.close();
    if (path !== "/calendar") expect(text).toMatch(/class="empty"/);
    expect(text).not.toMatch(/NaN|undefined|Infinity|-Infinity|\[object/);
  });
});
