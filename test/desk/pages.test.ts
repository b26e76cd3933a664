import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedDesk, serveDesk, WIRES } from "../api/serve-desk.ts";
import { generateWires } from "../generate/wires.ts";
import { textOf } from "./check-inert.ts";

let desk: ServedDesk;
let big: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ wires: WIRES });
  big = await serveDesk({ wires: [...generateWires(9, 160, 60)] });
}, 120_000);
afterAll(async () => {
  await desk.close();
  await big.close();
});

async function page(
  path: string,
  at = desk,
): Promise<{ readonly status: number; readonly html: string; readonly text: string }> {
  const response = await at.get(path);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html).replace(/\s+/g, " ") };
}

/** Ids of the rows of a list, in their order. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/data-id="(event:[0-9a-f]+)"/g)].map((m) => m[1]!);
}

async function eventOf(query: string): Promise<string> {
  return rowsOf((await page(`/events?${query}`)).html)[0]!;
}

describe("the timeline", () => {
  it("shows each event once, with the evidence of the first beside it", async () => {
    const { html, text } = await page("/events");
    expect(rowsOf(html)).toHaveLength(new Set(rowsOf(html)).size);
    expect(text).toContain("They will meet again on May 20.");
    expect(text).toContain("Ana Ruiz ANS – Bo Lind BOR");
  });

  it("puts what is asked into its title and counts it", async () => {
    const { text } = await page("/events?kind=launch&actor=COR");
    expect(text).toContain("Launches with COR");
    expect(text).toContain("1 event");
  });

  it("says how a day was found, and that nothing is told where the record has no article", async () => {
    const { html } = await page("/events");
    expect(html).toContain("The same as a table");
    expect(html).toContain("Hatched: no article of that day in the record");
  });

  it("leaves out what is no kind, day or number, says so, and shows the rest", async () => {
    const { status, text } = await page(
      "/events?kind=party,launch&from=2031-13-40&limit=999&order=sideways&certainty=sure",
    );
    expect(status).toBe(200);
    expect(text).toContain("there is no kind “party”");
    expect(text).toContain("from=2031-13-40 is no day");
    expect(text).toContain("limit=999 is not a whole number from 1 to 150");
    expect(text).toContain("there is no order “sideways”");
    expect(text).toContain("there is no certainty “sure”");
    expect(text).toContain("Launches");
  });

  it("says that it cannot be narrowed to an outlet", async () => {
    for (const path of ["/events?q=outlet:Harbour", "/search?q=fishing+outlet:Harbour"]) {
      expect((await page(path)).text, path).toContain("outlet:Harbour narrows articles, not events");
    }
  });

  it("says what it searched when nothing matches, and the way back", async () => {
    const { text, html } = await page("/events?kind=launch&from=2029&to=2029");
    expect(text).toContain("No event matches");
    expect(text).toContain("Searched the whole record for launches, 2029");
    expect(html).toContain('href="/events?kind=launch"');
  });

  it("goes through all pages without losing or repeating a row, and never draws 200 of them", async () => {
    const whole = await big.store.findEvents({ limit: 2000 });
    const ids: string[] = [];
    for (let path: string | undefined = "/events?limit=40"; path !== undefined; ) {
      const { html } = await page(path, big);
      expect([...html.matchAll(/<tr/g)].length).toBeLessThan(200);
      ids.push(...rowsOf(html));
      path = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(ids).toEqual(whole.rows.map((row) => row.id).slice(0, ids.length));
    expect(ids.length).toBeGreaterThan(150);
  });

  it("names an event that is asked for beside the list and is not there", async () => {
    const { status, text } = await page("/events?e=event:0000000000000000");
    expect(status).toBe(200);
    expect(text).toContain("there is no event “event:0000000000000000”");
  });
});

describe("an event", () => {
  it("opens on every sentence, by who first wrote it, with the rule behind each field", async () => {
    const { text, html } = await page(`/e/${await eventOf("kind=meet&status=happened")}`);
    expect(text).toContain("Confirmed by 2 independent origins: Harbour Wire and Northern Post.");
    expect(text).toContain("Ana Ruiz met Bo Lind in Lindhaven on Monday to discuss fishing rights.");
    expect(text).toContain("Ana Ruiz met Bo Lind on May 5.");
    expect(html).toContain('href="https://harbour.example/envoys"');
    expect(text).toContain("How it was read");
  });

  it("shows a plan as a plan, with the days it is due in", async () => {
    const { text } = await page(`/e/${await eventOf("status=planned")}`);
    expect(text).toContain("Announced, not yet reported to have happened");
    expect(text).toContain("Due 2031-05-20");
    expect(text).toContain("in 13 days");
  });

  it("is found by the id of an article's own account of it too", async () => {
    const id = await eventOf("kind=meet&status=happened");
    const { event } = (await (await desk.get(`/e/${id}.json`)).json()) as { event: { claims: { claim: string }[] } };
    const { status, text } = await page(`/e/${event.claims[1]!.claim}`);
    expect(status).toBe(200);
    expect(text).toContain(id);
  });

  it("that is not there is a page that says so and leads on", async () => {
    const { status, text } = await page("/e/event:ffffffffffffffff");
    expect(status).toBe(404);
    expect(text).toContain("The record has no event “event:ffffffffffffffff”");
    expect(text).toContain("Search");
  });
});

describe("the reader", () => {
  it("ties each fact to its sentence, and the sentence to the fact", async () => {
    const { html } = await page(`/e/${await eventOf("kind=launch")}`);
    const article = /href="(\/d\/article:[0-9a-f]+)#(said-\d+)"/.exec(html)!;
    const read = await page(article[1]!);
    expect(read.html).toContain(`id="${article[2]}"`);
    expect(read.html).toContain('href="#fact-1"');
    expect(read.html).toContain('id="fact-1"');
    expect(read.text).toContain("Corvia fired a ballistic missile from Meer on May 6");
  });

  it("knows an article by the digits of its id alone, and says which one it does not have", async () => {
    const { html } = await page(`/e/${await eventOf("kind=launch")}`);
    const digits = /\/d\/article:([0-9a-f]+)/.exec(html)![1]!;
    expect((await page(`/d/${digits}`)).status).toBe(200);
    expect((await page("/d/none")).text).toContain("The record has no article “none”");
  });

  it("has a story's articles with how they hang together", async () => {
    const { html } = await page(`/e/${await eventOf("kind=launch")}`);
    const story = /\/s\/story:[0-9a-f]+/.exec(html)![0];
    const { text } = await page(story);
    expect(text).toContain("1 article of 1 outlet, all from one origin, Strait Daily");
    expect((await page("/s/none")).status).toBe(404);
  });
});

describe("search", () => {
  it("finds facts, articles and actors in one go, and marks the words", async () => {
    const { html, text } = await page("/search?q=fishing");
    expect(html).toContain("<mark>fishing</mark>");
    expect(text).toContain("Envoys meet in Lindhaven");
    expect((await page("/search?q=ana")).text).toContain("Ana Ruiz ANS");
  });

  it("takes fields, and tells what it cannot use", async () => {
    expect((await page("/search?q=kind%3Alaunch")).text).toContain("1 event");
    expect((await page("/search?q=kind%3Aparty")).text).toContain('there is no kind "party"');
  });

  it("says how to ask when nothing is asked, and what was searched when nothing is found", async () => {
    expect((await page("/search")).text).toContain("words that begin so");
    const { text } = await page("/search?q=zebra%20crossing");
    expect(text).toContain("Nothing found");
    expect(text).toContain("Only “zebra”");
  });

  it("gives the palette what it asks for", async () => {
    const found = (await (await desk.get("/search.json?q=fishing&limit=5")).json()) as {
      readonly events: readonly { address: string; label: string }[];
      readonly actors: readonly unknown[];
    };
    expect(found.events[0]).toMatchObject({ label: "2031-05-05 Meeting: Ana Ruiz (ANS) – Bo Lind (BOR)" });
    expect((await desk.get(found.events[0]!.address)).status).toBe(200);
  });
});

describe("a list of events, wherever it stands", () => {
  it("lets each of them be opened on its sentence, cited and collected", async () => {
    const launch = await eventOf("kind=launch");
    const paths = [
      "/?since=ever",
      "/events",
      "/search?q=fishing",
      "/provocations",
      "/followups",
      "/a/ANS",
      "/map",
      "/watches?q=kind:meet",
      `/e/${launch}`,
    ];
    for (const path of paths) {
      const { html } = await page(path);
      expect(/data-place="([^"]+)"/.exec(html)?.[1]?.split(" "), path).toContain("evidence");
      const rows = html.split(/<(?=(?:tr|li|div|article|p) class="row)/).slice(1);
      expect(rows.length + Number(path.startsWith("/e/")), path).toBeGreaterThan(0);
      for (const row of rows.filter((r) => /data-open="\/e\//.test(r))) {
        expect(row, path).toMatch(/data-id="event:/);
        expect(row, path).toMatch(/class="sentence/);
      }
    }
  });
});

describe("today", () => {
  it("has everything at the first look, and nothing once it is marked as seen", async () => {
    const { html, text } = await page("/");
    expect(text).toContain("You have not marked the desk as seen yet");
    expect(text).toContain("Ana Ruiz ANS – Bo Lind BOR planned");
    expect(text).toContain("Corvia fires a missile");
    const csrf = /name="csrf" content="([^"]+)"/.exec(html)![1]!;
    const until = /name="until" value="([^"]+)"/.exec(html)![1]!;
    const marked = await fetch(`${desk.url}/`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: desk.url, cookie: await cookieOf() },
      body: new URLSearchParams({ csrf, until }),
    });
    expect(marked.status).toBe(303);
    expect((await page("/")).text).toContain("Nothing new");
    expect((await page("/?since=ever")).text).toContain("Corvia fires a missile");
    await expectNewsOf("Borealia");
  });

  /** A later article of the same happening is told as such. */
  async function expectNewsOf(_state: string): Promise<void> {
    await desk.add({
      title: "Launch seen from the Gull's deck",
      text: "Corvia fired a ballistic missile from Meer on May 6, sailors said.",
      outlet: "The Gull",
      published: "2031-05-07",
      events: [
        {
          kind: "launch",
          says: "Corvia fired a ballistic missile from Meer on May 6, sailors said.",
          act: "fired",
          by: ["/COR"],
          on: "2031-05-06",
          at: "Meer",
        },
      ],
    });
    const { text } = await page("/?since=2031-05-07T07:00:00Z");
    expect(text).toContain("The Gull");
  }

  /** The desk gives its token for forms with a cookie of the session, where it has one. */
  async function cookieOf(): Promise<string> {
    return ((await desk.get("/")).headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
  }

  it("tells what is due, and what is wrong with its address", async () => {
    const { text } = await page("/?since=yesterday-ish");
    expect(text).toContain("since=yesterday-ish is no time");
    expect(text).toContain("No source is polled");
  });

  it("is a feed too, one entry for each new event", async () => {
    const feed = await (await desk.get("/index.atom?since=ever")).text();
    expect(feed).toMatch(/^<\?xml/);
    expect([...feed.matchAll(/<entry>/g)].length).toBeGreaterThan(1);
  });
});

describe("help", () => {
  it("lists every key, mark and word on a page of its own", async () => {
    const { text } = await page("/help");
    expect(text).toContain("Mark all as seen");
    expect(text).toContain("Four outlets that print one agency are four outlets and one origin.");
  });
});

describe("a page that is not there", () => {
  it("says so in words, with its code", async () => {
    const { status, text } = await page("/no/such/page");
    expect(status).toBe(404);
    expect(text).toContain("That is not in the record");
    expect(text).toContain("There is nothing at /no/such/page.");
  });

  it("leads to every other page, and back only to this desk", async () => {
    const { html } = await page("//elsewhere.example/events");
    expect(html).toContain('<a href="/events" data-key="l"');
    expect(html).toContain('id="find"');
    expect(html).not.toContain('//elsewhere.example/events"');
  });
});
