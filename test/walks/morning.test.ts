import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ServedDesk } from "../api/serve-desk.ts";
import { type Chromium, findChromium, keepShot, openChromium } from "./open-chromium.ts";
import { serveExamples } from "./serve-examples.ts";

const found = findChromium();

describe.skipIf(found === null)("a morning's work by keyboard", () => {
  let desk: ServedDesk;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    desk = await serveExamples();
    chromium = await openChromium(found!, desk.url);
  }, 120_000);
  afterAll(async () => {
    await chromium?.close();
    await desk?.close();
  });
  beforeEach(async () => {
    page = await chromium.open("/");
    return () => page.context().close();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Presses keys that lead to another page, and waits until its own keys work. */
  const follow = async (address: RegExp, ...keys: readonly string[]): Promise<void> => {
    await press(...keys);
    await page.waitForURL(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  };
  const text = (selector: string): Promise<string> => page.locator(selector).first().innerText();

  it("goes from what is new to the sentence, the event, the article and back", async () => {
    await press("j", "j");
    const chosen = page.locator(".row.chosen");
    expect(await chosen.count()).toBe(1);
    await press("e");
    expect(await chosen.locator(".sentence").isVisible()).toBe(true);
    await keepShot(page, "walk-1-today");
    await follow(/\/e\/event:/, "o");
    expect(await text("h2")).toBe("Evidence");
    await keepShot(page, "walk-2-event");
    await page.getByRole("link", { name: "In the article" }).first().click();
    await page.waitForURL(/\/d\/article:/);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    expect(await page.locator(".said-here.focused").count()).toBeGreaterThan(0);
    await keepShot(page, "walk-3-reader");
    await page.goBack();
    expect(page.url()).toMatch(/\/e\/event:/);
  });

  it("steps through the facts of an article, in the text and in the margin at once", async () => {
    const article = (await (await desk.get("/api/articles?q=vow+firm+response")).json()) as {
      readonly rows: readonly { readonly id: string }[];
    };
    await chromium.go(page, `/d/${article.rows[0]!.id}`);
    await press("]");
    expect(await page.locator(".fact.focused .n").innerText()).toBe("1");
    await press("]", "]");
    expect(await page.locator(".fact.focused .n").innerText()).toBe("3");
    expect(await page.locator('.said-here.focused[data-n~="3"]').count()).toBeGreaterThan(0);
    await press("[");
    expect(await page.locator(".fact.focused .n").innerText()).toBe("2");
    // A sentence that tells several facts takes the colour of the one in focus.
    const grounds = await page
      .locator(".said-here.focused")
      .evaluateAll((all) => all.map((e) => getComputedStyle(e).backgroundColor));
    expect(grounds.length).toBeGreaterThan(1);
    expect(new Set(grounds).size).toBe(1);
    await page.locator(".said-here").last().hover();
    const last = await page.locator(".said-here").last().getAttribute("data-n");
    expect(last?.split(" ")).toContain(await page.locator(".fact.focused .n").innerText());
    await press("1");
    const faded = await page
      .locator(".fact.k-diplomacy")
      .first()
      .evaluate((e) => getComputedStyle(e).opacity);
    expect(Number(faded)).toBeLessThan(0.5);
    await press("1");
    await follow(/\/s\/story:.*#changes/, "d");
    expect(await text("#changes h2")).toBe("What later editions changed");
  });

  it("reads the timeline with its evidence beside it, and keeps the place in the address", async () => {
    await follow(/\/events/, "g", "l");
    const first = await text("#evidence .sentence-text");
    await press("j", "j", "j");
    await page.waitForFunction(
      (before) => document.querySelector("#evidence .sentence-text")?.textContent !== before,
      first,
    );
    const chosen = await page.locator(".row.chosen").getAttribute("data-id");
    expect(await page.locator("#evidence [data-evidence]").getAttribute("data-evidence")).toBe(chosen);
    expect(page.url()).toContain(`e=${chosen}`);
    await page.reload();
    expect(await page.locator(".row.chosen").getAttribute("data-id")).toBe(chosen);
    await keepShot(page, "walk-4-timeline");
    await press("e");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("evidence");
    await press("t");
    expect(await page.locator("[data-table]").evaluate((e) => (e as HTMLDetailsElement).open)).toBe(true);
    await press("z");
    expect(await page.locator(".row .sentence").first().isVisible()).toBe(true);
    await press("z");
  });

  it("opens a row on its whole sentence where no evidence stands beside the list", async () => {
    await chromium.go(page, "/provocations");
    await press("j", "e");
    const sentence = page.locator(".row.chosen .sentence");
    expect(await sentence.isVisible()).toBe(true);
    expect(await sentence.evaluate((e) => e.scrollWidth <= e.clientWidth + 1)).toBe(true);
    await press("e");
    expect(await sentence.isVisible()).toBe(false);
  });

  it("keeps what a list asks for as a watch, with two keys", async () => {
    await chromium.go(page, "/events?kind=launch&actor=PRK");
    await follow(/\/watches\?q=/, "w");
    expect(await page.locator(".preview").innerText()).toContain("Would have fired");
    await follow(/\/watches$/, "Enter");
    const made = page.locator(".watch", { hasText: "Launches with North Korea" });
    expect(await made.innerText()).toContain("No alert in 30 days.");
    await keepShot(page, "walk-9-watch");
    const earlier = page
      .locator(".watch")
      .filter({ hasNotText: "North Korea, since" })
      .locator("a", { hasText: /^Launches$/ });
    await earlier.first().click();
    await page.getByRole("heading", { level: 1, name: "Launches: 1 alert" }).waitFor();
  });

  it("copies a citation with the sentence, who printed it, and the permanent address", async () => {
    await follow(/\/events/, "g", "l");
    await press("j", "k", "c");
    await page.getByText("Citation copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.+” .+, 2026-05-\d\d\. http:\/\/127\.0\.0\.1:\d+\/e\/event:[0-9a-f]+$/s);
  });

  it("finds a fact from anywhere, and goes to anything by a few letters", async () => {
    await press("/");
    await page.keyboard.type("trilateral");
    await follow(/\/search\?q=trilateral/, "Enter");
    expect(await page.locator("mark", { hasText: "trilateral" }).count()).toBeGreaterThan(0);
    await press("Control+k");
    await page.keyboard.type("timel");
    await page.locator('.palette li[aria-selected="true"]', { hasText: "Timeline" }).waitFor();
    await keepShot(page, "walk-5-palette");
    await follow(/\/events$/, "Enter");
    await press("Control+k");
    await page.keyboard.type("whitford");
    await page.locator(".palette li", { hasText: "Daniel Whitford" }).first().waitFor();
    await press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  it("shows the keys over the page, and takes no letter for a key while one types", async () => {
    await press("?");
    await page.locator("dialog[open] [data-help]").waitFor();
    await keepShot(page, "walk-6-keys");
    await press("Escape");
    await page.locator("#find").focus();
    await page.keyboard.type("gl?");
    expect(page.url()).toMatch(/\/$/);
    expect(await page.locator("#find").inputValue()).toBe("gl?");
  });

  it("keeps the colours that the reader chose", async () => {
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await press("\\");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await press("\\");
    expect(await ground()).toBe(light);
  });

  it("marks everything as seen, and is told that nothing is new", async () => {
    await press("m");
    await page.getByRole("heading", { level: 1, name: "Nothing new" }).waitFor();
    await keepShot(page, "walk-8-seen");
  });

  it("lets what is new wait until it is asked for, within two seconds of its coming", async () => {
    const before = await text("h1");
    const began = performance.now();
    await desk.add({
      title: "Lindhaven and Port Ansel reopen consulates",
      text: "Ana Ruiz met Bo Lind in Lindhaven on Friday.",
      outlet: "Harbour Wire",
      published: "2026-05-15",
      events: [
        {
          kind: "meet",
          says: "Ana Ruiz met Bo Lind in Lindhaven on Friday.",
          act: "met",
          by: ["Ana Ruiz/ANS"],
          to: ["Bo Lind/BOR"],
          on: "2026-05-15",
        },
      ],
    });
    await page.locator(".news", { hasText: "1 new" }).waitFor({ timeout: 10_000 });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await text("h1")).toBe(before);
    await keepShot(page, "walk-7-new");
    await press(".");
    await page.getByRole("heading", { name: "Lindhaven and Port Ansel reopen consulates" }).waitFor();
  });

  it("had nothing to complain of on the way, and asked nobody else", () => {
    expect(chromium.complaints).toEqual([]);
  });
});
