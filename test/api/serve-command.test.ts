import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-serve-command-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: string;
  /** Sends the signal and gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** The lines of the log so far. */
  log(): readonly string[];
}

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop("SIGKILL");
});

/** Starts the built program; ready once it says where it listens. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, "serve", "--port", "0", ...args], {
    cwd: folder,
    env: { ...process.env, READOUT_AUTHOR: "Eva", TMPDIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let log = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  child.stderr.on("data", (chunk: Buffer) => {
    log += chunk.toString("utf8");
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const match = /open at (http:\S+?)\/\n.*\n/.exec(said);
      if (match !== null) resolve(match[1]!);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}${log}`)));
  });
  const served: Served = {
    child,
    url,
    said,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
    log: () => log.split("\n").filter((line) => line.startsWith("{")),
  };
  running.push(served);
  return served;
}

const readout = (...args: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", READOUT_TOKEN: "" },
  });

/** The exit code of a command that this process has to answer meanwhile. */
const readoutAside = (...args: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: "ignore" }).once("exit", resolve);
  });

describe("readout serve", () => {
  it("needs no configuration: it makes its store, and shows there what another process adds", async () => {
    const served = await serve(["--no-poll"]);
    expect(served.said).toContain(join(folder, "readout.db"));
    const text = "OSLO, May 4 (Fjord News) -- The foreign ministers of Norway and Chile met in Oslo on Monday.\n";
    writeFileSync(join(folder, "news.txt"), text);
    expect(readout("add", "news.txt", "--as-of", "2026-05-05").status).toBe(0);
    const shown = async (): Promise<string> => await (await fetch(`${served.url}/`)).text();
    await expect.poll(shown, { timeout: 10_000, interval: 50 }).toContain("Fjord News");
    // Each reader looks for news on its own, so that the next answer may come from one that has not looked yet.
    const kinds = async (): Promise<string[]> => {
      const { rows } = (await (await fetch(`${served.url}/api/events?place=Oslo`)).json()) as {
        rows: { kind: string }[];
      };
      return rows.map((row) => row.kind);
    };
    await expect.poll(kinds, { timeout: 2_000, interval: 50 }).toEqual(["meet"]);
    expect(await served.stop()).toBe(0);
  });

  it("answers what is under way when it is told to stop, and leaves nothing behind", async () => {
    const served = await serve(["--demo"]);
    const answers = Promise.all([1, 2, 3].map(() => fetch(`${served.url}/events`)));
    await fetch(`${served.url}/healthz`);
    const [code, responses] = await Promise.all([served.stop("SIGINT"), answers]);
    expect([code, ...responses.map((response) => response.status)]).toEqual([0, 200, 200, 200]);
    expect(readdirSync(folder).filter((name) => name.startsWith("readout-demo-"))).toEqual([]);
  });

  it("polls its sources meanwhile, reads what is new and shows it", async () => {
    const story = "The foreign ministers of Norway and Chile met in Oslo on Monday to discuss fishing rights. ".repeat(
      3,
    );
    const page = `<html><head><title>Ministers meet</title></head><body><article><h1>Ministers meet</h1><p>${story}</p></article></body></html>`;
    const site = createServer((request, answer) => {
      const base = `http://${request.headers.host}`;
      const item = `<item><title>Ministers meet</title><link>${base}/story</link><guid>1</guid><pubDate>Tue, 05 May 2026 08:00:00 GMT</pubDate></item>`;
      const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord News</title><link>${base}/</link>${item}</channel></rss>`;
      const [type, body] = request.url === "/feed" ? ["application/rss+xml", feed] : ["text/html", page];
      answer.writeHead(request.url === "/robots.txt" ? 404 : 200, { "content-type": type });
      answer.end(body);
    });
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    const { port } = site.address() as AddressInfo;
    const network = ["--store", "polled.db", "--allow-address", "127.0.0.0/8", "--pause", "0"];
    expect(await readoutAside("source", "add", `http://127.0.0.1:${port}/feed`, ...network)).toBe(0);
    const served = await serve(network);
    const events = async (): Promise<string> => await (await fetch(`${served.url}/api/events?kind=meet`)).text();
    await expect.poll(events, { timeout: 40_000, interval: 200 }).toContain("Oslo");
    const health = (await (await fetch(`${served.url}/api/sources`)).json()) as { rows: { stored: number }[] };
    expect(health.rows.map((row) => row.stored)).toEqual([1]);
    expect(await served.stop()).toBe(0);
    await new Promise((resolve) => site.close(resolve));
  });

  it("does not listen to others without a token, and says how to set one", () => {
    const refused = readout("serve", "--host", "0.0.0.0", "--port", "0");
    expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining("serve/needs-token")]);
    expect(refused.stderr).toContain("READOUT_TOKEN");
  });

  it("listens to others with one", async () => {
    const served = await serve(["--demo", "--host", "0.0.0.0"], { READOUT_TOKEN: "a-token-of-some-length" });
    const url = served.url.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${url}/api/events`)).status).toBe(401);
    const headers = { authorization: "Bearer a-token-of-some-length" };
    expect((await fetch(`${url}/api/events`, { headers })).status).toBe(200);
  });

  it("fills a record from the examples for a look around, logs what it answers, and holds its port", async () => {
    const served = await serve(["--demo"]);
    expect(served.said).toMatch(/temporary record of the examples, as on 2026-05-\d\d/);
    const status = (await (await fetch(`${served.url}/api/status`)).json()) as {
      today: string;
      counts: { events: number };
    };
    expect(status.today).toMatch(/^2026-05-/);
    expect(status.counts.events).toBeGreaterThan(5);
    const logged = (): unknown => served.log().find((line) => line.includes('"url":"/api/status"'));
    await expect.poll(logged, { timeout: 10_000 }).toBeDefined();
    expect(JSON.parse(String(logged()))).toMatchObject({ method: "GET", status: 200, msg: "answered" });
    const { port } = new URL(served.url);
    const refused = readout("serve", "--no-poll", "--port", port);
    expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining(`port ${port}`)]);
  });
});
