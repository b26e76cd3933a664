import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedDesk, serveDesk, WIRES } from "../api/serve-desk.ts";
import type { Wire } from "../record/builders.ts";
import { textOf } from "./check-inert.ts";

const CHARGE: Wire = {
  title: "Ansel condemns the launch",
  text: "Ansel condemned the launch by Corvia, which it said broke Security Council resolution 1718.",
  outlet: "Harbour Wire",
  published: "2031-05-07",
  events: [
    {
      kind: "accuse",
      says: "Ansel condemned the launch by Corvia, which it said broke Security Council resolution 1718.",
      act: "condemned",
      by: ["Ansel/ANS"],
      to: ["Corvia/COR"],
      on: "2031-05-07",
      details: { resolution: "Security Council resolution 1718" },
    },
  ],
};

describe("logs, charts and lists of the desk", () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await serveDesk({ wires: [...WIRES, CHARGE] });
  });
  afterAll(() => desk.close());

  const html = async (path: string): Promise<string> => {
    const response = await desk.get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  const text = async (path: string): Promise<string> => textOf(await html(path)).replace(/\s+/g, " ");

  it("provocations: how many, how long since the last, with what, and who condemned it after how many days", async () => {
    const page = await text("/provocations");
    expect(page).toContain("1 launch");
    expect(page).toMatch(/1 day since the last: ?launch/);
    expect(page).toContain("ballistic missile");
    expect(page).toMatch(/ANS ?1/);
    const csv = await html("/provocations.csv");
    expect(csv.split("\r\n")[1]).toMatch(/2031-05-06,launch,Corvia,,,ballistic missile,/);
    expect(csv).toContain("ANS 1");
  });

  it("resolutions: charges as their speakers' claims, and no verdict", async () => {
    expect(await text("/resolutions")).toContain("1 resolution named by number, in 1 charge; most often 1718");
    const page = await text("/unscr/1718");
    expect(page).toContain("Ansel (ANS) claims");
    expect(page).toContain("Claimed by those named, not found by the record");
    expect(page).not.toMatch(/\bviolated\b|\bguilty\b/);
  });

  it("network: the drawing, the matrix and the list say the same, and every mark is a link", async () => {
    const page = await html("/network");
    const drawing = /<figure class="drawing">[\s\S]*?<\/figure>/.exec(page)![0];
    expect(drawing.match(/<circle/g)?.length).toBe(2);
    expect(drawing.match(/<a /g)?.length).toBe(3);
    expect(textOf(page).replace(/\s+/g, " ")).toContain("ANS and BOR met most: 1 meeting or call");
    expect(page).toContain('href="/events?kind=meet,call&amp;actor=ANS,BOR"');
    expect((await html("/network.csv")).trim().split("\r\n")[1]).toBe("ANS,ANS,BOR,BOR,1");
    expect(await text("/network?by=actor")).toContain("Ana Ruiz and Bo Lind met most");
  });

  it("network: slid months become days that every link keeps", async () => {
    const may = 2031 * 12 + 4;
    const page = await html(`/network?first=${may}&last=${may}`);
    expect(page).toContain("from=2031-05-01&amp;to=2031-05-31");
    expect(page).not.toMatch(/href="\/(?:events|network)\?[^"]*first=/);
    expect(await text(`/network?first=${may - 14}&last=${may - 13}`)).toContain("Nobody met anybody");
  });

  it("map: what has no point is listed, not drawn", async () => {
    const page = await text("/map");
    expect(page).toContain("Told only as a country or a sea");
    expect(page).toContain("Without a place");
    // Places written by hand have no point.
    expect(await html("/map")).not.toContain('class="point"');
    const features = JSON.parse(await html("/map.geojson")) as { features: readonly { geometry: unknown }[] };
    expect(features.features.length).toBeGreaterThan(0);
    expect(features.features.every((f) => f.geometry === null)).toBe(true);
  });

  it("follow-ups: a plan is ahead, then overdue once its day has passed without a word", async () => {
    const ahead = await text("/followups");
    expect(ahead).toContain("Nothing overdue, 1 due within 30 days");
    expect(ahead).toContain("They will meet again on May 20.");
    expect(await text("/followups?on=2031-05-25")).toContain("1 overdue");
    expect(await text("/followups?actor=COR")).toContain("Nothing announced for these days");
  });

  it("calendar: the month with its plans, and a feed that goes on", async () => {
    const page = await text("/calendar?month=2031-05");
    expect(page).toContain("May 2031: 1 plan");
    expect(page).toMatch(/Meeting ANS – BOR/);
    const feed = await html("/calendar.ics");
    expect(feed).toContain("DTSTART;VALUE=DATE:20310520");
    expect(feed.match(/BEGIN:VEVENT/g)?.length).toBe(1);
    expect(await html("/calendar.ics?month=2031-06")).not.toContain("BEGIN:VEVENT");
  });

  it("actors: names, office, meetings and whom with", async () => {
    const list = await text("/actors?name=ruiz");
    expect(list).toContain("1 actor with “ruiz” in the name");
    const page = await text("/a/actor:ana-ruiz-ans");
    expect(page).toContain("Envoy, as told last");
    expect(page).toContain("Offices over time");
    expect(page).toMatch(/so called (?:on )?2031-05-05.* in \d+ articles?/);
    expect(page).toContain("Bo Lind");
    expect(await text("/a/COR")).toContain("Its actors");
  });

  it("review: the most doubtful first, its sentence within its text, its fields as a person types them", async () => {
    const page = await html("/review?kind=launch");
    const words = textOf(page).replace(/\s+/g, " ");
    expect(words).toContain("1 event waits for a decision");
    expect(page).toContain('name="to:sources" value="Corvia (COR)"');
    expect(page).toContain('name="to:when" value="2031-05-06"');
    expect(page).toContain('data-do="review.accept"');
    expect(words).toContain("a ballistic missile from Meer on May 6");
  });
});
