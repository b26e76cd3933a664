// `node scripts/screenshots.mjs`: the README's pictures of the desk, from the built program over its own examples.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./ensure-install.mjs";

const OUT = join(root, "docs", "desk");
const SIZE = { width: 1360, height: 850 };
const ARTICLE = "vow firm response";
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const desk = spawn(
  process.execPath,
  [join(root, "dist/cli/main.js"), "serve", "--demo", "--port", "0", "--log", "error"],
  {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  },
);
const base = await new Promise((resolve, reject) => {
  let told = "";
  const hear = (data) => {
    told += data;
    const address = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
    if (address !== undefined) resolve(address);
  };
  desk.stdout.on("data", hear);
  desk.stderr.on("data", hear);
  desk.once("exit", (code) => reject(new Error(`readout serve --demo ended with ${code}: ${told}`)));
});

const found = await (await fetch(`${base}/search.json?q=${encodeURIComponent(ARTICLE)}`)).json();
const article = found.articles[0].address;
const meeting = (await (await fetch(`${base}/events.json?kind=launch&limit=1&order=newest`)).json()).events[0].id;

/** Name, address, and keys pressed before the picture is taken. */
const PICTURES = [
  ["today", "/", ["j", "j", "e"]],
  ["timeline", "/events", ["j", "j", "j"]],
  ["event", `/e/${meeting}`, []],
  ["reader", article, ["]", "]"], "dark"],
];

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const [name, path, keys, colorScheme = "light"] of PICTURES) {
    const context = await browser.newContext({ viewport: SIZE, colorScheme });
    const page = await context.newPage();
    await page.goto(base + path, { waitUntil: "load" });
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    for (const key of keys) await page.keyboard.press(key);
    // The evidence of a row comes from the server once the keys rest.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await context.close();
    console.log(`docs/desk/${name}.png`);
  }
} finally {
  await browser.close();
  desk.kill("SIGTERM");
}
