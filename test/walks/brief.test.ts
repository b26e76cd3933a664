import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedDesk } from "../api/serve-desk.ts";
import { type Chromium, findChromium, keepShot, openChromium, SHOTS } from "./open-chromium.ts";
import { serveExamples } from "./serve-examples.ts";

const found = findChromium();

describe.skipIf(found === null)("a brief from search to print", () => {
  let desk: ServedDesk;
  let chromium: Chromium;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    desk = await serveExamples();
    chromium = await openChromium(found!, desk.url);
    page = await chromium.open("/");
  }, 120_000);
  afterAll(async () => {
    await chromium?.close();
    await desk?.close();
  });

  const own = async () => (await desk.store.desk.briefs()).find((b) => b.by === "Eva");

  it("collects facts from a list with b, each once", async () => {
    await chromium.go(page, "/events?q=trilateral");
    // The first row is chosen from the start.
    await page.keyboard.press("b");
    await expect.poll(async () => (await own())?.facts.length).toBe(1);
    await page.keyboard.press("j");
    await page.keyboard.press("b");
    await expect.poll(async () => (await own())?.facts.length).toBe(2);
    await chromium.go(page, "/events?kind=launch");
    await page.keyboard.press("b");
    await page.getByText("In the brief.").waitFor();
    await page.keyboard.press("b");
    await expect.poll(async () => (await own())?.facts.map((f) => f.key)).toEqual(["f1", "f2", "f3"]);
    address = `/briefs/${(await own())!.id}`;
  });

  it("collects and cites several rows at once, once they are selected with x", async () => {
    await chromium.go(page, "/events?kind=meet&status=happened");
    for (const key of ["x", "j", "x"]) await page.keyboard.press(key);
    expect(await page.locator(".row.selected").count()).toBe(2);
    await page.keyboard.press("c");
    await page.getByText("2 citations copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")).toHaveLength(2);
    await page.keyboard.press("x");
    expect(await page.locator(".row.selected").count()).toBe(1);
  });

  it("is written with citations at the cursor, and saves itself", async () => {
    await chromium.go(page, "/briefs");
    await page.keyboard.press("j");
    await Promise.all([page.waitForURL(/\/briefs\/brief:/), page.keyboard.press("o")]);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    expect(page.url()).toContain(address);
    await page.locator("#brief-title").fill("Envoys answer the launches");
    await page.locator("#brief-text").focus();
    await page.keyboard.type("# What happened\n\nThe North fired missiles. ");
    await page.keyboard.press("Alt+3");
    await page.keyboard.type(" Three envoys met. ");
    await page.keyboard.press("Alt+1");
    await page.keyboard.type(" We judge with high confidence that an answer is likely.");
    await expect.poll(async () => (await own())?.text ?? "", { timeout: 8_000 }).toContain("answer is likely.");
    expect((await own())?.text).toContain("missiles. [^f3] Three envoys met. [^f1]");
    expect((await own())?.title).toBe("Envoys answer the launches");
    await keepShot(page, "walk-brief-1-writing");
  });

  it("flags the sentence without a source, and the one that mixes confidence with likelihood", async () => {
    const checks = page.locator("#brief-checks li");
    await expect.poll(async () => (await checks.allInnerTexts()).join("\n")).toContain("No source");
    expect((await checks.allInnerTexts()).join("\n")).toContain("“high confidence” and “likely” in one sentence");
    expect(await page.locator("#brief-preview .flagged").innerText()).toContain("We judge with high confidence");
    await page
      .locator("#brief-text")
      .fill("# What happened\n\nThe North fired missiles.[^f3] Three envoys met.[^f1] An answer is likely.[^f2]");
    await page.keyboard.press("Control+s");
    await page.getByText("Every sentence cites a fact").waitFor();
    await keepShot(page, "walk-brief-2-sound");
  });

  it("arranges its facts, and warns where one no longer stands", async () => {
    await page.getByRole("button", { name: "Move f3 up" }).click();
    await page.waitForLoadState("load");
    expect((await own())?.facts.map((f) => f.key)).toEqual(["f1", "f3", "f2"]);
    const cited = (await own())!.facts.find((f) => f.key === "f3")!;
    await desk.send("POST", "/api/decisions", { decision: { type: "reject", event: cited.event } });
    await chromium.go(page, address);
    expect(await page.locator("#f3").innerText()).toContain("a person has rejected it");
    expect(await page.locator(".title .under").innerText()).toContain("1 fact has changed");
  });

  it("is read and printed as a page with its sources, and nothing of the desk around it", async () => {
    await Promise.all([page.waitForURL(/view=read/), page.keyboard.press("Alt+r")]);
    const notes = page.locator(".notes li");
    expect(await notes.count()).toBe(3);
    expect(await notes.first().innerText()).toMatch(/^“.+” .+, 2026-05-\d\d\. event:/s);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".reading-tools").isVisible()).toBe(false);
    expect(await page.locator(".head").isVisible()).toBe(false);
    await page.pdf({ path: `${SHOTS}walk-brief-3.pdf`, format: "A4" });
    expect(readFileSync(`${SHOTS}walk-brief-3.pdf`).subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "screen" });
    await keepShot(page, "walk-brief-3-read");
  });

  it("leaves as Markdown, HTML and Word with the same notes", async () => {
    const file = async (ending: string): Promise<Response> => {
      const response = await desk.get(`${address}.${ending}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
      return response;
    };
    const markdown = await (await file("md")).text();
    expect(markdown).toContain("The North fired missiles.[^1] Three envoys met.[^2] An answer is likely.[^3]");
    expect(await (await file("html")).text()).toContain('<li id="note-3">');
    const zip = await JSZip.loadAsync(await (await file("docx")).arrayBuffer());
    expect(await zip.file("word/document.xml")!.async("string")).toContain("Three envoys met.");
  });

  it("loses nothing when two write at once", async () => {
    await chromium.go(page, address);
    const other = await chromium.open(address);
    await other.locator("#brief-text").fill("What the other wrote.[^f1]");
    await other.keyboard.press("Control+s");
    await other.getByText("Saved.").waitFor();
    await page.locator("#brief-text").fill("What Eva wrote.[^f1]");
    await Promise.all([page.waitForURL(/beside=/), page.keyboard.press("Control+s")]);
    expect(await page.locator("main").innerText()).toContain("Somebody saved the brief while you wrote");
    const texts = (await desk.store.desk.briefs()).map((b) => b.text);
    expect(texts).toEqual(expect.arrayContaining(["What the other wrote.[^f1]", "What Eva wrote.[^f1]"]));
  });

  it("had nothing to complain of", () => {
    expect(chromium.complaints).toEqual([]);
  });
});
