import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatsOf, TWINS } from "../../src/api/twins.ts";
import { desk as pages } from "../../src/desk/pages.ts";
import { type Crawled, crawl, fetchPage } from "./crawl.ts";
import { HOSTILE_WIRES } from "./hostile-wires.ts";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

/** Pages that a walk through the desk looks at; it has more addresses than that. */
const MOST_PAGES = 150;

const fixed = pages.pages.filter((page) => !page.path.includes(":"));
const fixedPaths = fixed.map((page) => page.path);

describe("every page of the desk", () => {
  let desk: ServedDesk;
  let crawled: readonly Crawled[];
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
    crawled = await crawl(desk, fixedPaths, MOST_PAGES);
  });
  afterAll(() => desk.close());

  it("answers, and so does every link on it", () => {
    expect(crawled.filter((page) => page.status !== 200).map((page) => `${page.path} ${page.status}`)).toEqual([]);
    expect(crawled.length).toBeGreaterThan(fixed.length);
  });

  it("has a title of its own, names its language, and loads nothing from elsewhere", () => {
    for (const { document, path, text } of crawled) {
      if (document === null) continue;
      expect(document.querySelector("title")?.textContent, path).toMatch(/\S · Readout$/);
      expect(document.documentElement.getAttribute("lang"), path).toBe("en");
      for (const part of document.querySelectorAll("[src], link[href]")) {
        const address = part.getAttribute("src") ?? part.getAttribute("href")!;
        expect(new URL(address, desk.url).origin, `${path} ${address}`).toBe(desk.url);
      }
      // Neither is a style attribute: the policy would refuse it.
      expect(text, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
    }
  });

  it("forbids whatever is not its own, by its headers", () => {
    for (const { headers, path } of crawled) {
      expect(headers.get("content-security-policy"), path).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });

  it.each(fixed.map((page) => [page.path, page] as const))(
    "%s has its twins, each in its own form",
    async (path, page) => {
      const base = path === "/" ? "/index" : path;
      for (const format of Object.keys(TWINS) as (keyof typeof TWINS)[]) {
        const twin = await fetchPage(desk, `${base}.${format}`);
        const isThere = formatsOf(page).includes(format);
        expect(twin.status, twin.path).toBe(isThere ? 200 : 404);
        if (!isThere) continue;
        expect(twin.type).toBe(TWINS[format].mediaType);
        if (format === "json" || format === "geojson") JSON.parse(twin.text);
        if (format === "ics") expect(twin.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
        if (format === "atom") expect(twin.text).toContain("<feed");
      }
    },
  );

  it("is had as JSON and as CSV, but for the form that sends a fact to a brief", () => {
    const without = pages.pages.filter((page) => !["json", "csv"].every((f) => formatsOf(page).includes(f as "csv")));
    expect(without.map((page) => page.path)).toEqual(["/briefs/collect"]);
  });

  it("of one event, article or story gives its sentences to a spreadsheet, and a plan its day to a calendar", async () => {
    const found = (await (await desk.get("/api/events?kind=meet&status=happened")).json()) as {
      rows: { id: string; stories: string[]; claims: { article: string }[] }[];
    };
    const { id, stories, claims } = found.rows[0]!;
    for (const path of [`/e/${id}`, `/e/${id}/evidence`, `/d/${claims[0]!.article}`, `/s/${stories[0]}`]) {
      expect((await fetchPage(desk, `${path}.csv`)).text, path).toContain("Ana Ruiz met Bo Lind");
    }
    expect(JSON.parse((await fetchPage(desk, `/e/${id}.geojson`)).text)).toMatchObject({ type: "FeatureCollection" });
    const plan = (await (await desk.get("/api/events?status=planned")).json()) as { rows: { id: string }[] };
    expect((await fetchPage(desk, `/e/${plan.rows[0]!.id}.ics`)).text).toContain("20310520");
    expect((await fetchPage(desk, "/provocations.atom")).text).toContain("Corvia fired a ballistic missile");
  });

  it("that somebody has already is not sent again until the record changes", async () => {
    const first = await desk.get("/events");
    const tag = first.headers.get("etag")!;
    await first.text();
    const again = await desk.get("/events", { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const [wire] = WIRES;
    await desk.add({ ...wire!, text: `${wire!.text} It rained.`, outlet: "The Gull" });
    await expect
      .poll(async () => (await desk.get("/events", { "if-none-match": tag })).status, { timeout: 5_000 })
      .toBe(200);
  });

  it("is sent packed to those who take that", async () => {
    const packed = await desk.get("/events", { "accept-encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const plain = await desk.get("/events", { "accept-encoding": "identity" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
  });

  it.each(["/e/event:none", "/e/%00", `/e/${"x".repeat(380)}`, "/nowhere", "/e/event:none.json", "/events.exe"])(
    "%s is not there, and the page says so",
    async (path) => {
      const page = await fetchPage(desk, path);
      expect(page.status).toBe(404);
      expect(page.document?.querySelector("main")?.textContent ?? page.text).toMatch(/not-found|no /);
    },
  );

  it.each([
    "/events?from=yesterday",
    "/events?kind=picnic&status=maybe",
    "/events?limit=999999999999999999999",
    "/events?after=%F0%9F%92%A5",
    "/events?after=zzzz~event:zzz",
    "/events?q=%22%22%22*%20-%20from:never",
    "/events?actor=%25&place=_%5C",
    `/events?q=${"a".repeat(3000)}`,
    `/events?${"kind=meet&".repeat(300)}`,
    "/events?e=event:none",
    "/events?%zz=%",
  ])("%s is answered with a page", async (path) => {
    const page = await fetchPage(desk, path);
    expect([200, 400]).toContain(page.status);
    expect(page.document?.querySelector("main")).not.toBeNull();
  });

  it("has an address of bounded length", async () => {
    const page = await fetchPage(desk, `/events?q=${"a".repeat(6_000)}`);
    expect(page.status).toBe(414);
    expect(page.document?.querySelector("main")?.textContent).toContain("4096");
  });
});

describe("a record full of markup", () => {
  let desk: ServedDesk;
  let crawled: readonly Crawled[];
  beforeAll(async () => {
    desk = await serveDesk({ wires: HOSTILE_WIRES });
    crawled = await crawl(desk, fixedPaths, 2 * MOST_PAGES);
  });
  afterAll(() => desk.close());

  it("is shown as text on every page", () => {
    const live: string[] = [];
    for (const { document, path, status } of crawled) {
      if (status >= 500) live.push(`${path} answered ${status}`);
      for (const element of document?.querySelectorAll("*") ?? []) {
        const name = element.tagName.toLowerCase();
        if (name === "script" && element.textContent !== "") live.push(`${path}: a script with content`);
        if (["iframe", "object", "embed", "math", "base"].includes(name)) live.push(`${path}: <${name}>`);
        for (const { name: attribute, value } of element.attributes) {
          if (attribute.startsWith("on")) live.push(`${path}: ${attribute}`);
          if (
            /^(?:href|src|action|formaction|xlink:href)$/.test(attribute) &&
            /^\s*(?:javascript|data|vbscript):/i.test(value)
          )
            live.push(`${path}: ${attribute}=${value.slice(0, 40)}`);
        }
      }
    }
    expect(live).toEqual([]);
    expect(crawled.some((page) => page.text.includes("&lt;script"))).toBe(true);
  });

  it("stays text in every twin", async () => {
    for (const page of fixed) {
      for (const format of formatsOf(page)) {
        const path = `${page.path === "/" ? "/index" : page.path}.${format}`;
        const twin = await fetchPage(desk, path);
        expect(twin.status, path).toBe(200);
        if (format === "json" || format === "geojson") JSON.parse(twin.text);
        if (format === "atom") expect(twin.text, path).not.toMatch(/<script|<svg|<img|href="javascript:/i);
        if (format === "ics") expect(twin.text.split("\r\n").filter((line) => line.startsWith("ATTACH:"))).toEqual([]);
        // A spreadsheet must not take a cell for a formula.
        if (format === "csv") expect(twin.text, path).not.toMatch(/(?:^|,)"?[=@]/m);
        expect(twin.headers.get("x-content-type-options")).toBe("nosniff");
      }
    }
  });
});
