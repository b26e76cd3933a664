import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk as deskOf } from "../../src/desk/pages.ts";
import type { ServedDesk } from "../api/serve-desk.ts";
import { linksOf } from "../desk/check-inert.ts";
import { barriersOf, type Chromium, findChromium, keepShot, openChromium } from "./open-chromium.ts";
import { serveExamples } from "./serve-examples.ts";

const found = findChromium();
/** Script that a page may load, as it goes over the wire. */
const MOST_SCRIPT = 30 * 1024;

describe.skipIf(found === null)("every page of the desk", () => {
  let desk: ServedDesk;
  let chromium: Chromium;
  /** An address for each page, found by following links from the first. */
  const paths = new Map<string, string>();

  beforeAll(async () => {
    desk = await serveExamples();
    chromium = await openChromium(found!, desk.url);
    const waiting = [
      "/",
      "/search?q=missile+launches",
      ...deskOf.pages.map((p) => p.path).filter((p) => !p.includes(":")),
    ];
    const seen = new Set<string>();
    for (let path = waiting.shift(); path !== undefined && paths.size < deskOf.pages.length; path = waiting.shift()) {
      const [bare = ""] = path.split("?");
      if (seen.has(path) || /\.\w+$/.test(bare)) continue;
      seen.add(path);
      const page = deskOf.pages.find((p) => new RegExp(`^${p.path.replace(/:\w+/g, "[^/]+")}$`).test(bare));
      if (page === undefined || paths.has(page.path)) continue;
      const response = await fetch(desk.url + path);
      if (response.status >= 400) continue;
      paths.set(page.path, path);
      waiting.push(...linksOf(await response.text()));
    }
    const [, event = ""] = /^\/e\/(event:[0-9a-f]+)/.exec(paths.get("/e/:id") ?? "") ?? [];
    paths.set("/e/:id/evidence", `/e/${event}/evidence`);
  }, 120_000);
  afterAll(async () => {
    await chromium?.close();
    await desk?.close();
  });

  const nameOf = (pattern: string): string =>
    pattern === "/" ? "today" : pattern.replace(/^\//, "").replace(/[/:]+/g, "-");

  it("was found by following the links", () => {
    const lost = deskOf.pages.filter((p) => !paths.has(p.path)).map((p) => p.path);
    expect(lost).toEqual([]);
  });

  for (const theme of ["light", "dark"] as const) {
    it(`puts nothing in anybody's way, in ${theme} colours, wide and narrow`, async () => {
      const barriers: string[] = [];
      for (const width of [1440, 900]) {
        const page = await chromium.open("/help", { theme, width });
        for (const [pattern, path] of paths) {
          await chromium.go(page, path);
          await keepShot(page, `${nameOf(pattern)}-${theme}-${width}`, width === 900);
          for (const barrier of await barriersOf(page)) barriers.push(`${path} (${width}): ${barrier}`);
        }
      }
      expect(barriers).toEqual([]);
    }, 240_000);
  }

  it("fits its width, so that nothing has to be scrolled sideways", async () => {
    const wide: string[] = [];
    for (const width of [1440, 1280, 900, 390]) {
      const page = await chromium.open("/help", { width });
      // A menu of two lines hides the heads of tables, which stand fast below one.
      if (width >= 1280) expect((await page.locator(".head").boundingBox())!.height, `at ${width}`).toBeLessThan(50);
      for (const path of paths.values()) {
        await chromium.go(page, path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path} is ${over} px too wide at ${width}`);
      }
    }
    expect(wide).toEqual([]);
  }, 240_000);

  it("cuts no day and no sides of an event at a phone's width", async () => {
    const page = await chromium.open("/help", { width: 390 });
    const cut: string[] = [];
    for (const path of ["/", "/events", "/provocations", "/followups", paths.get("/a/:id")!]) {
      await chromium.go(page, path);
      const found = await page
        .locator(".rows .c-day, .rows .c-due, .rows .c-main, .news-row .what")
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0)
            .map((cell) => cell.textContent),
        );
      cut.push(...found.map((text) => `${path}: ${text}`));
    }
    expect(cut).toEqual([]);
    await chromium.go(page, "/");
    const { width } = (await page.locator(".news-row .what").first().boundingBox())!;
    expect(width).toBeGreaterThan(300);
  }, 60_000);

  it("prints on A4, with nothing of the screen's own", async () => {
    // As wide as the text of an A4 page.
    const page = await chromium.open("/help", { width: 673 });
    await page.emulateMedia({ media: "print" });
    for (const [pattern, path] of paths) {
      await chromium.go(page, path);
      expect(await page.locator(".head").isVisible(), path).toBe(false);
      // What is wider than the paper is cut, and what has no room is written one letter below the other.
      const tight = await page.locator(".rows th, .rows td").evaluateAll((cells) =>
        cells
          .filter((cell) => cell.checkVisibility() && (cell.textContent ?? "").trim().length > 12)
          .filter((cell) => cell.clientWidth < 40 || cell.getBoundingClientRect().right > innerWidth + 1)
          .map((cell) => cell.textContent),
      );
      expect(tight, path).toEqual([]);
      await page.pdf({
        path: new URL(`../../coverage/walks/${nameOf(pattern)}.pdf`, import.meta.url).pathname,
        format: "A4",
      });
    }
  }, 240_000);

  it("can be read without script", async () => {
    const page = await chromium.open("/help", { script: false });
    for (const path of paths.values()) {
      await page.goto(desk.url + path);
      expect(await page.locator("main").innerText(), path).not.toBe("");
    }
  }, 240_000);

  it("loads little script, draws few rows, asks nobody else, and has nothing to complain of", async () => {
    const page = await chromium.open("/help");
    for (const path of paths.values()) {
      await chromium.go(page, path);
      const { script, rows } = await page.evaluate(() => ({
        script: performance
          .getEntriesByType("resource")
          .filter((e) => e.name.endsWith(".js"))
          .reduce((sum, e) => sum + (e as PerformanceResourceTiming).encodedBodySize, 0),
        rows: document.querySelectorAll("tr").length,
      }));
      expect(script, path).toBeGreaterThan(0);
      expect(script, path).toBeLessThanOrEqual(MOST_SCRIPT);
      expect(rows, path).toBeLessThan(200);
    }
    expect(chromium.complaints).toEqual([]);
  }, 240_000);
});
