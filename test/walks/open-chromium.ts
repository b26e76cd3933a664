import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where screenshots of a run are kept, to be looked at. */
export const SHOTS = fileURLToPath(new URL("../../coverage/walks/", import.meta.url));

/** The browser to walk with; null where there is none, and whoever runs the tests is told so. */
export function findChromium(): string | null {
  const found = [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
  if (found !== undefined) return found;
  const message =
    "no Chromium found: the walks through the desk's pages are left out. Install it (apt-get install chromium) or name it in CHROMIUM.";
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`\n  SKIPPED: ${message}\n`);
  return null;
}

export interface Chromium {
  /** A page at this address of the desk. Whatever it complains of, or asks of other hosts, is noted. */
  open(path: string, look?: Look): Promise<Page>;
  /** Takes a page to another address of the desk, until its keys work. */
  go(page: Page, path: string): Promise<void>;
  /** Errors on the console, failed scripts, requests to other hosts; of all pages so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Look {
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** False to read as somebody whose browser runs no script. */
  readonly script?: boolean;
}

/** Starts the browser with a profile of its own, which is thrown away. */
export async function openChromium(executablePath: string, base: string): Promise<Chromium> {
  const { chromium } = await import("playwright-core");
  mkdirSync(SHOTS, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), "readout-chromium-"));
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, `--crash-dumps-dir=${profile}`] });
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const isReady = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(base + path, { waitUntil: "load" });
    await isReady(page);
  };
  return {
    complaints,
    go,
    async open(path, { theme = "light", width = 1440, height = 900, script = true } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        javaScriptEnabled: script,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(base)) complaints.push(`${page.url()} asks ${request.url()}`);
      });
      await page.goto(base + path, { waitUntil: "load" });
      // The handlers are there once the module that binds them has run.
      if (script) await isReady(page);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Keeps a picture of the page as it is. */
export async function keepShot(page: Page, name: string, whole = false): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: whole });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What keeps somebody from using the page, as axe finds it: every rule of WCAG 2.2 A and AA, and its good practice. */
export async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResult;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map((n) => `${id}: ${help}\n    ${n.html.slice(0, 160)}\n    ${n.failureSummary.split("\n").at(-1)?.trim()}`),
  );
}
