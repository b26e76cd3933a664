import { parseFeed } from "@rowanmanning/feed-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAlerts } from "../../src/work/find-alerts.ts";
import { type ServedDesk, serveDesk, TODAY, WIRES } from "../api/serve-desk.ts";
import type { Wire } from "../record/builders.ts";

/** The launch of another day, as its first report and as another outlet prints it. */
const launch = (outlet: string, lead: string, day = TODAY): Wire => {
  const says = `${lead}, Corvia fired two rockets from Port Meer into the strait on May ${day.slice(-1)}, its ministry said.`;
  return {
    title: "Corvia fires two rockets",
    text: says,
    outlet,
    published: TODAY,
    events: [
      {
        kind: "launch",
        says,
        act: "fired",
        by: ["Corvia/COR"],
        on: day,
        at: "Port Meer",
        details: { weapon: "rockets", number: "two" },
      },
    ],
  };
};
const WATCH = { id: "watch:00000000000000aa", name: "Launches", query: "kind:launch", since: `${TODAY}T08:30:00.000Z` };

describe("a watch's alerts", () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
    await desk.store.addWatch(WATCH);
  });
  afterAll(() => desk.close());

  const page = async (path: string): Promise<string> => {
    const response = await desk.get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  const alerts = async () => (await (await desk.get(`/watches/${WATCH.id}.json`)).json()).alerts;

  it("are none for what the record had before it was made", async () => {
    expect(await page("/watches")).toContain("No alert in 30 days.");
    expect(await page(`/watches/${WATCH.id}`)).toContain("No alert so far");
    expect(await alerts()).toEqual([]);
  });

  it("come once for a story, on Today, on the watch's page and in its feed", async () => {
    await desk.addAt(`${TODAY}T08:40:00.000Z`, launch("Harbour Wire", "At dawn"));
    await expect.poll(() => page(`/?since=${TODAY}T08:35:00Z`)).toContain("Alerts <span");
    expect(await page(`/?since=${TODAY}T08:50:00Z`)).not.toContain("Alerts <span");
    expect(await page(`/watches/${WATCH.id}`)).toContain("Launches: 1 alert");
    const feed = parseFeed(await page(`/watches/${WATCH.id}.atom`));
    expect(feed.items.map((item) => [item.title, item.updated?.toISOString()])).toEqual([
      ["launch: Corvia (COR), 2031-05-07", `${TODAY}T08:40:00.000Z`],
    ]);
    expect(await page(`/watches/${WATCH.id}.csv`)).toContain("At dawn");
  });

  it("do not come again when the story is told again, or the same is added again", async () => {
    const [first] = await alerts();
    await desk.addAt(`${TODAY}T08:45:00.000Z`, launch("Northern Post", "Early in the day"));
    await desk.addAt(`${TODAY}T08:46:00.000Z`, launch("Harbour Wire", "At dawn"));
    await expect.poll(async () => (await alerts())[0].events[0].outlets.length).toBe(2);
    const again = await alerts();
    expect(again.map((a: { id: string; at: string }) => [a.id, a.at])).toEqual([[first.id, first.at]]);
  });

  it("come back when the same story tells something new of the kind", async () => {
    const [first] = await alerts();
    await desk.addAt(`${TODAY}T08:50:00.000Z`, launch("Strait Daily", "Three days before", "2031-05-04"));
    await expect.poll(async () => (await alerts())[0].at).toBe(`${TODAY}T08:50:00.000Z`);
    const all = await alerts();
    expect(all.map((a: { id: string }) => a.id)).toEqual([first.id]);
    expect(all[0].events.map((e: { when: { from: string } }) => e.when.from)).toEqual(["2031-05-04", TODAY]);
  });

  it("come for each watch that asks for it", async () => {
    const all = [WATCH, { ...WATCH, id: "watch:00000000000000ab", query: "actor:COR rocket*" }];
    const found = await findAlerts(desk.store, all, "");
    expect(found.map((a) => a.watch).sort()).toEqual(all.map((w) => w.id));
    expect(new Set(found.map((a) => a.id)).size).toBe(2);
    expect(await findAlerts(desk.store, [{ ...WATCH, query: "kind:sanction" }], "")).toEqual([]);
  });

  it("are told of by no watch that was ended", async () => {
    expect((await desk.get("/watches/watch:00000000000000ff")).status).toBe(404);
  });
});

describe("keeping a list as a watch", () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
  });
  afterAll(() => desk.close());

  const watchLink = async (path: string): Promise<string | undefined> =>
    /data-do="watch" href="([^"]+)"/.exec(await (await desk.get(path)).text())?.[1]?.replaceAll("&amp;", "&");

  it("takes over all that the list asks for, but not its days", async () => {
    const link = await watchLink(
      "/events?kind=meet,call&actor=ANS&certainty=disputed&from=2031-05&q=%22fishing+rights%22",
    );
    const query = new URL(link!, desk.url).searchParams;
    expect(query.get("q")).toBe('"fishing rights" kind:meet,call certainty:disputed actor:ANS');
    expect(query.get("name")).toMatch(/^Disputed meetings and calls with /);
    expect(await (await desk.get(link!)).text()).toContain("Would not have fired");
  });

  it("is offered on the lists that ask for something, and not on that of everything", async () => {
    expect(await watchLink("/events")).toBeUndefined();
    for (const path of ["/provocations", "/search?q=fishing", "/a/ANS"])
      expect(await watchLink(path), path).toBeDefined();
  });
});
