import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk as deskOf } from "../../src/desk/pages.ts";
import { type ServedDesk, serveDesk } from "../api/serve-desk.ts";
import { aliveInAtom, aliveInCalendar, aliveInCsv, aliveInHtml, linksOf, textOf } from "./check-inert.ts";
import { hostileWires, PAYLOADS } from "./payloads.ts";

/** A page of each sort is enough: of several that differ by their parameters alone, so many are asked for. */
const OF_A_SORT = 6;

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

let desk: ServedDesk;
const answers: Answer[] = [];

/** The page a path leads to, with the twin's ending. */
function sortOf(path: string): string {
  const [bare = ""] = path.split("?");
  const ending = /\.(json|csv|ics|geojson|atom|md|html|docx)$/.exec(bare)?.[0] ?? "";
  const page = deskOf.pages.find((p) => {
    const pattern = `^${p.path.replace(/:\w+/g, "[^/]+")}$`;
    return new RegExp(pattern).test(bare.slice(0, bare.length - ending.length).replace(/^\/index$/, "/"));
  });
  return `${page?.path ?? bare}${ending}`;
}

beforeAll(async () => {
  desk = await serveDesk({ wires: hostileWires() });
  const waiting = ["/", "/search?q=probe", ...deskOf.pages.map((p) => p.path).filter((path) => !path.includes(":"))];
  const seen = new Set<string>();
  const asked = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const sort = sortOf(path);
    const times = asked.get(sort) ?? 0;
    if (seen.has(path) || times >= OF_A_SORT) continue;
    seen.add(path);
    asked.set(sort, times + 1);
    const response = await desk.get(path);
    const type = response.headers.get("content-type") ?? "";
    const policy = response.headers.get("content-security-policy") ?? "";
    const body = await response.text();
    answers.push({ path, status: response.status, type, policy, body });
    if (type.startsWith("text/html")) waiting.push(...linksOf(body));
  }
}, 120_000);
afterAll(() => desk.close());

const ofType = (type: string): Answer[] => answers.filter((a) => a.type.startsWith(type));

describe("text of articles on the desk's pages", () => {
  it("is shown on a page of every sort that the links lead to", () => {
    const sorts = new Set(ofType("text/html").map((a) => sortOf(a.path)));
    for (const path of ["/", "/events", "/search", "/e/:id", "/e/:id/evidence", "/s/:id", "/d/:id"]) {
      // The evidence of one event is fetched by script: no link leads there.
      if (path !== "/e/:id/evidence") expect(sorts, `no link led to ${path}`).toContain(path);
    }
    const dead = answers.filter((a) => a.status >= 400);
    expect(dead.map((a) => `${a.status} ${a.path}`)).toEqual([]);
    const shown = ofType("text/html")
      .map((a) => textOf(a.body))
      .join("\n");
    const missing = PAYLOADS.filter((p) => !shown.includes(p) && !shown.includes(p.replaceAll("/", "|")));
    // Whitespace is the only thing that may be lost on the way.
    expect(missing.filter((p) => !/[\r\n]/.test(p))).toEqual([]);
  });

  it("never becomes markup, script or style", () => {
    const alive = ofType("text/html").flatMap((a) => aliveInHtml(a.body).map((what) => `${a.path}: ${what}`));
    expect(alive).toEqual([]);
  });

  it("is held by a policy that runs no inline script or style and asks nobody else", () => {
    for (const { path, policy } of ofType("text/html")) {
      expect(policy, path).toMatch(/default-src 'self'/);
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    }
  });

  it("stays text in feeds, calendars, tables and JSON", () => {
    expect(ofType("application/atom+xml").length).toBeGreaterThan(0);
    expect(ofType("text/calendar").length).toBeGreaterThan(0);
    expect(ofType("text/csv").length).toBeGreaterThan(0);
    const alive = [
      ...ofType("application/atom+xml").flatMap((a) => aliveInAtom(a.body).map((what) => `${a.path}: ${what}`)),
      ...ofType("text/calendar").flatMap((a) => aliveInCalendar(a.body).map((what) => `${a.path}: ${what}`)),
      ...ofType("text/csv").flatMap((a) => aliveInCsv(a.body).map((what) => `${a.path}: ${what}`)),
    ];
    expect(alive).toEqual([]);
    for (const { body } of [...ofType("application/json"), ...ofType("application/geo+json")]) JSON.parse(body);
  });

  it("is inert where it comes back from the address, and in what went wrong", async () => {
    for (const payload of PAYLOADS) {
      const asked = encodeURIComponent(payload);
      for (const path of [
        `/events?kind=${asked}&from=${asked}&actor=${asked}&after=${asked}`,
        `/search?q=${asked}`,
        `/e/${asked}`,
        `/s/${asked}`,
        `/d/${asked}`,
        `/?since=${asked}`,
        `/${asked}`,
      ]) {
        const response = await desk.get(path);
        expect(response.status, path).toBeLessThan(500);
        if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) continue;
        expect(aliveInHtml(await response.text()), path).toEqual([]);
      }
    }
  });
});
