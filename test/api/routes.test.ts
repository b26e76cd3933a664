import { Value } from "typebox/value";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "../../src/api/routes.ts";
import { newSourceState, type Source } from "../../src/model/source.ts";
import type { Wire } from "../record/builders.ts";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

const SOURCE: Source = {
  id: "source:fjord",
  url: "https://fjord.example/feed",
  form: "feed",
  name: "Fjord News",
  site: null,
  language: null,
  addedAt: "2031-05-01T00:00:00Z",
};

/** An answer to the launch, in the name of a resolution. */
const CHARGE: Wire = {
  title: "Ansel condemns the launch",
  text: "Ansel condemned Corvia for the launch, which it said broke resolution 1718.",
  outlet: "Fjord News",
  published: "2031-05-07",
  events: [
    {
      kind: "accuse",
      says: "Ansel condemned Corvia for the launch, which it said broke resolution 1718.",
      act: "condemned",
      by: ["Ansel/ANS"],
      to: ["Corvia/COR"],
      on: "2031-05-07",
      details: { resolution: "resolution 1718" },
    },
  ],
};

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ wires: [...WIRES, CHARGE] });
});
afterAll(() => desk.close());

/** An answer read as whatever the test expects. */
async function body<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  const text = await response.text();
  expect(response.status, text).toBeLessThan(300);
  return JSON.parse(text) as T;
}

/** A launch as an edition of the wire tells it. */
const salvo = (number: string): Wire => {
  const says = `Corvia fired ${number} rockets over the strait from Cape Dorn on May 7, the coast guard said.`;
  const details = { weapon: "rockets", number };
  return {
    title: "Rockets over the strait",
    text: says,
    outlet: "Coast Radio",
    published: "2031-05-07",
    events: [{ kind: "launch", says, act: "fired", by: ["Corvia/COR"], on: "2031-05-07", at: "Cape Dorn", details }],
  };
};

const storyOfSalvo = async () =>
  (await desk.store.findStories({ limit: 20 })).rows.find((story) => story.members.some((m) => m.edition !== null));

interface EventSeen {
  readonly id: string;
  readonly kind: string;
  readonly stories: readonly string[];
  readonly claims: readonly { readonly claim: string; readonly article: string }[];
  readonly sources: readonly { readonly actor: string; readonly country: string }[];
}

describe("the API", () => {
  const asked = new Map<string, { readonly path: string; readonly body?: unknown }>();
  beforeAll(async () => {
    const { rows } = await body<{ rows: EventSeen[] }>(desk.get("/api/events?kind=meet&status=happened"));
    const [meeting] = rows;
    const { id, stories, claims, sources } = meeting!;
    const brief = await body<{ id: string }>(
      desk.send("POST", "/api/briefs", { title: "Fishing", facts: [], text: "The envoys met." }),
    );
    const watch = await body<{ id: string }>(
      desk.send("POST", "/api/watches", { name: "launches", query: "kind:launch" }),
    );
    await body(desk.send("POST", "/api/decisions", { decision: { type: "accept", event: rows[0]!.id } }));
    await desk.addAt("2031-05-07T09:30:00.000Z", salvo("three"), { ...salvo("four"), edition: "2nd LD" });
    const edited = await storyOfSalvo();
    await desk.store.sources.addSource(SOURCE, newSourceState(SOURCE.id, 0));
    const ask = (operation: string, path: string, sent?: unknown): void => {
      asked.set(operation, { path, ...(sent === undefined ? {} : { body: sent }) });
    };
    ask("findEvents", "/api/events?q=fishing&limit=2");
    ask("event", `/api/events/${id}`);
    ask("facets", "/api/facets?field=country&kind=meet");
    ask("eventTallies", "/api/tallies/events?unit=month");
    ask("pairTallies", "/api/tallies/pairs?by=country&kind=meet");
    ask("findProvocations", "/api/provocations?kind=launch&actor=COR");
    ask("findResolutions", "/api/resolutions");
    ask("reviewQueue", "/api/review?kind=launch");
    ask("placeTallies", "/api/tallies/places");
    ask("editionChanges", `/api/stories/${edited!.id}/changes`);
    ask("findStories", "/api/stories?least=1");
    ask("story", `/api/stories/${stories[0]}`);
    ask("findArticles", "/api/articles?q=fishing");
    ask("article", `/api/articles/${claims[0]!.article}`);
    ask("articleTallies", "/api/tallies/articles?unit=day&from=2031-05-01&to=2031-05-31");
    ask("claims", `/api/claims?event=${id}`);
    ask("claim", `/api/claims/${claims[0]!.claim}`);
    ask("findActors", "/api/actors?country=ANS");
    ask("actor", `/api/actors/${encodeURIComponent(sources[0]!.actor)}`);
    ask("findHolders", "/api/offices?country=ANS&office=envoy&on=2031-05-10&asOf=2031-06-01");
    ask("findExpectations", "/api/expectations?on=2031-06-01&state=unreported");
    ask("sources", "/api/sources");
    ask("search", "/api/search?q=Ruiz");
    ask("changes", "/api/changes?after=0");
    ask("findDecisions", "/api/decisions");
    ask("decide", "/api/decisions", { decision: { type: "accept", event: id }, reason: "checked" });
    ask("findBriefs", "/api/briefs");
    ask("addBrief", "/api/briefs", { title: "Straits", facts: [], text: "" });
    ask("brief", `/api/briefs/${brief.id}`);
    ask("changeBrief", `/api/briefs/${brief.id}`, { title: "Fishing rights", facts: [], text: "They met." });
    ask("removeBrief", `/api/briefs/${brief.id}`);
    ask("findWatches", "/api/watches");
    ask("addWatch", "/api/watches", { name: "meetings", query: "kind:meet" });
    ask("alerts", `/api/watches/${watch.id}/alerts?since=2031-05-01T00:00:00Z`);
    ask("removeWatch", `/api/watches/${watch.id}`);
    ask("lastLook", "/api/look");
    ask("markLook", "/api/look", {});
    ask("status", "/api/status");
  });

  // One by one in the order of the table: what is removed is asked for before.
  it.each(ROUTES.map((route) => [route.operation, route] as const))(
    "%s answers as it is described",
    async (name, route) => {
      const { path, body: sent } = asked.get(name)!;
      const headers = name === "changeBrief" ? { "if-match": '"1"' } : {};
      const response =
        route.method === "get"
          ? await desk.get(path)
          : await desk.send(route.method.toUpperCase() as "POST" | "PUT" | "DELETE", path, sent, headers);
      const text = await response.text();
      expect(response.status, text).toBe(route.status);
      if (route.answer === null) expect(text).toBe("");
      else {
        const value: unknown = JSON.parse(text);
        expect([...Value.Errors(route.answer, value)]).toEqual([]);
        expect(rowsOf(value), `${path} should find something in this record`).not.toBe(0);
      }
    },
  );

  it("pages through a list without missing or repeating a row", async () => {
    const all = await body<{ rows: EventSeen[] }>(desk.get("/api/events"));
    const ids: string[] = [];
    for (let after = ""; ; ) {
      const page = await body<{ rows: EventSeen[]; next: string | null }>(
        desk.get(`/api/events?limit=1${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`),
      );
      ids.push(...page.rows.map((row) => row.id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(ids).toEqual(all.rows.map((row) => row.id));
    expect(ids.length).toBe(5);
  });

  it("tells an unreported plan from an open one by the day asked for", async () => {
    const states = async (on: string): Promise<string[]> =>
      (await body<{ rows: { state: string }[] }>(desk.get(`/api/expectations?on=${on}`))).rows.map((row) => row.state);
    expect([await states("2031-05-10"), await states("2031-06-10")]).toEqual([["open"], ["unreported"]]);
  });

  it("leads from a claim's id, and from that of an article's own account, to the event that holds it", async () => {
    const { rows } = await body<{ rows: EventSeen[] }>(desk.get("/api/events?kind=meet&status=happened"));
    const [meeting] = rows;
    for (const { claim } of meeting!.claims) {
      const found = await body<{ event: EventSeen }>(desk.get(`/api/events/${claim}`));
      expect(found.event.id).toBe(meeting!.id);
    }
  });

  it("tells what a later edition changed, with the sentences of both", async () => {
    const story = await storyOfSalvo();
    const { rows } = await body<{ rows: unknown[] }>(desk.get(`/api/stories/${story!.id}/changes`));
    expect(rows).toMatchObject([
      {
        after: { edition: "2nd LD" },
        facts: [
          {
            change: "changed",
            before: { text: expect.stringContaining("three rockets") },
            after: { text: expect.stringContaining("four rockets") },
            fields: [
              { field: "details", before: "number: three, weapon: rockets", after: "number: four, weapon: rockets" },
            ],
          },
        ],
      },
    ]);
  });

  it("dates the offices of an actor, and tells who held one on a day", async () => {
    interface Terms {
      readonly terms: readonly { readonly office: string; readonly from: string; readonly by: string }[];
    }
    const at = `/api/actors/${encodeURIComponent("actor:ana-ruiz-ans")}`;
    const { terms } = await body<Terms>(desk.get(at));
    expect(terms).toMatchObject([{ office: "envoy", by: "reports", from: "2031-05-05" }]);
    expect((await body<Terms>(desk.get(`${at}?asOf=2031-05-04`))).terms).toEqual([]);
    const held = await body<{ rows: readonly { readonly term: { readonly name: string } }[] }>(
      desk.get("/api/offices?country=ANS&office=envoy&on=2031-05-10"),
    );
    expect(held.rows.map((r) => r.term.name)).toContain("Ana Ruiz");
  });

  it("marks the desk as seen, but not in the future", async () => {
    await body(desk.send("PUT", "/api/look", { at: "2031-05-07T08:30:00Z" }));
    expect(await body(desk.get("/api/look"))).toEqual({ reader: "Eva", at: "2031-05-07T08:30:00.000Z" });
    const later = await desk.send("PUT", "/api/look", { at: "2099-01-01T00:00:00Z" });
    expect([later.status, (await later.json()) as unknown]).toMatchObject([400, { code: "api/bad-query" }]);
  });
});

/** How many rows a list has; null where the answer is no list. */
function rowsOf(value: unknown): number | null {
  const { rows } = (value ?? {}) as { readonly rows?: readonly unknown[] };
  return rows?.length ?? null;
}
