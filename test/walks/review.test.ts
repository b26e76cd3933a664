import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedDesk } from "../api/serve-desk.ts";
import { type Chromium, findChromium, keepShot, openChromium } from "./open-chromium.ts";
import { serveExamples } from "./serve-examples.ts";

const found = findChromium();

describe.skipIf(found === null)("a review of twenty claims by keyboard", () => {
  let desk: ServedDesk;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    desk = await serveExamples();
    chromium = await openChromium(found!, desk.url);
    page = await chromium.open("/review");
  }, 120_000);
  afterAll(async () => {
    await chromium?.close();
    await desk?.close();
  });

  const shown = async (): Promise<string> =>
    (await page.locator("[data-evidence]").getAttribute("data-evidence")) ?? "";
  const settled = async (): Promise<void> => {
    await page.waitForLoadState("load");
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  };
  /** Presses keys of which the last one leads to another event. */
  const decide = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press(keys.at(-1)!)]);
    await settled();
  };

  it("takes a key or two for each, and keeps every decision", async () => {
    const decided: string[] = [];
    await keepShot(page, "walk-review-1-sentence-and-fact");
    for (let i = 0; i < 20; i++) {
      const event = await shown();
      expect(decided).not.toContain(event);
      // Every fifth is rejected, with the third of the reasons; the others are right as read.
      if (i % 5 === 4) {
        await page.keyboard.press("n");
        await page.locator('[data-do="review.pick-3"]').first().waitFor({ state: "visible" });
        if (i === 4) await keepShot(page, "walk-review-2-reasons");
        await decide("3");
      } else await decide("y");
      decided.push(event);
    }
    const reviews = await desk.store.reviews();
    expect(reviews.map((r) => r.decision.type)).toEqual(
      Array.from({ length: 20 }, (_, i) => (i % 5 === 4 ? "reject" : "accept")),
    );
    expect(reviews.filter((r) => r.decision.type === "reject").map((r) => r.reason)).toEqual(
      Array(4).fill("wrong actor or side"),
    );
    expect(new Set(reviews.map((r) => r.by))).toEqual(new Set(["Eva"]));
    expect(await page.locator(".title .under").innerText()).toContain(
      "16 accepted, 0 corrected, 4 rejected; right as read 80 %",
    );
    await keepShot(page, "walk-review-3-twenty-decided");
  }, 120_000);

  it("skips to the next with the space bar, and comes back to what was skipped", async () => {
    const first = await shown();
    await decide("Space");
    expect(await shown()).not.toBe(first);
    await chromium.go(page, "/review");
    expect(await shown()).toBe(first);
  });

  it("takes the last decision back with u, and shows its event again", async () => {
    const event = await shown();
    await decide("y");
    await decide("u");
    expect(await shown()).toBe(event);
    expect((await desk.store.reviews()).at(-1)?.decision.type).toBe("undo");
    expect((await desk.store.resolveEvent(event))?.isAccepted).toBe(false);
  });

  it("corrects a field in place: e, the field, Enter", async () => {
    await chromium.go(page, "/review?kind=launch");
    const event = await shown();
    await page.keyboard.press("e");
    await page.locator("#to-where").waitFor({ state: "visible" });
    // The panel is drawn before the key's own work, which moves the focus into it, is done.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("to-kind");
    await page.locator("#to-where").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Wonsan, PRK");
    await keepShot(page, "walk-review-4-edit");
    await decide("Enter");
    const corrected = await desk.store.resolveEvent(event);
    expect([corrected?.where?.name, corrected?.where?.country]).toEqual(["Wonsan", "PRK"]);
    // Only what was changed was decided.
    expect((await desk.store.reviews()).filter((r) => r.decision.type === "correct").length).toBe(1);
  });

  it("joins two with + and a number, and splits a sentence off with s", async () => {
    const meets = (await desk.store.findEvents({ kinds: ["meet"], limit: 50 })).rows;
    let joined = false;
    for (const { id } of meets) {
      await chromium.go(page, `/review?e=${id}`);
      await page.keyboard.press("+");
      if ((await page.locator('button[name="other"]').count()) === 0) continue;
      const other = await page.locator('button[name="other"]').first().getAttribute("value");
      await decide("1");
      const [a, b] = [await desk.store.resolveEvent(id), await desk.store.resolveEvent(other!)];
      expect(a?.id).toBe(b?.id);
      joined = true;
      // And apart again.
      await chromium.go(page, `/review?e=${a!.id}`);
      const before = a!.claims.length;
      await page.keyboard.press("s");
      const ticks = page.locator('input[name="claims"]');
      await ticks.first().waitFor({ state: "visible" });
      await ticks.last().check();
      await page.getByRole("button", { name: "Split them off" }).focus();
      await decide("Enter");
      expect((await desk.store.resolveEvent(a!.id))?.claims.length).toBeLessThan(before);
      break;
    }
    expect(joined).toBe(true);
  }, 60_000);

  it("refuses a decision on an event that changed after it was shown, and says so", async () => {
    await chromium.go(page, "/review");
    const event = await shown();
    const other = await chromium.open(`/review?e=${event}`);
    await Promise.all([other.waitForEvent("load"), other.keyboard.press("y")]);
    const count = (await desk.store.reviews()).length;
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("y")]);
    expect(await page.locator("main").innerText()).toContain("changed after it was shown");
    expect((await desk.store.reviews()).length).toBe(count);
  });
});
