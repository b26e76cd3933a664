import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Cli } from "../../src/cli/cli.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal/terminal.ts";
import type { Reading } from "../../src/model/reading.ts";
import { openStore } from "../../src/open.ts";
import { type LocalServer, serve } from "../work/local-server.ts";
import { item, type Routes, routes, rss, story } from "../work/sources/desk.ts";

let folder: string;
const servers: LocalServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function site(table: Routes): Promise<LocalServer> {
  const server = await serve(routes(table));
  servers.push(server);
  return server;
}

/** Runs a command line against the real store and network; articles are kept without being read for events. */
async function readout(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const done = { out: "", err: "", code: 0 };
  const terminal = (name: "out" | "err"): Terminal => ({
    width: 100,
    isInteractive: false,
    hasColour: false,
    write: async (text) => {
      done[name] += text;
    },
  });
  const reader = {
    version: "test",
    read: (article: { id: string }): Reading => ({
      article: article.id,
      analyser: "test",
      dateline: null,
      sentences: [],
      mentions: [],
      whens: [],
      places: [],
      quotes: [],
      claims: [],
      events: [],
      notices: [],
    }),
  };
  const cli: Cli = {
    version: "0.0.0",
    out: terminal("out"),
    err: terminal("err"),
    stdin: (async function* () {})(),
    env: {},
    folder,
    now: () => new Date().toISOString(),
    nowMs: () => performance.now(),
    openStore,
    openReader: async () => reader,
    readArticles: async function* () {},
    exitWith: (code) => {
      done.code = Math.max(done.code, code);
    },
  };
  const isNetwork = args[1] === "add" || args[0] === "fetch" || args[0] === "retry";
  await run(cli, [...args, ...(isNetwork ? ["--allow-address", "127.0.0.1", "--pause", "0"] : [])], "0.0.0");
  return done;
}

const today = new Date().toUTCString();

describe("readout source", () => {
  it("adds the feed of a site, fetches it and shows it well", async () => {
    const table: Routes = {
      "/": '<link rel="alternate" type="application/rss+xml" href="/feed">',
      "/1": story("Ministers meet in Bergen"),
    };
    const server = await site(table);
    table["/feed"] = rss(item({ link: `${server.url}/1`, title: "Ministers meet in Bergen", date: today }));
    expect((await readout("source", "add", server.url)).out).toContain(
      `added Fjord News · feed ${server.url}/feed · 1 item`,
    );
    expect((await readout("source", "list")).out).toContain('not polled yet; run "readout fetch"');
    expect((await readout("fetch")).out).toContain("1 new items, 1 articles, 0 in trouble · 1 source: 1 ok");
    expect((await readout("source", "list")).out).toMatch(/^1 source: 1 ok\nok +Fjord News/);
    expect((await readout("articles")).out).toContain("Ministers meet in Bergen");
  });

  it("adds nothing twice", async () => {
    const server = await site({ "/feed": rss(item({ link: "http://fjord.example/1", title: "One" })) });
    await readout("source", "add", `${server.url}/feed`);
    expect((await readout("source", "add", `${server.url}/feed`)).out).toContain("already there: Fjord News");
  });

  it("lists the failing first, and the fetch that met it ends with 1", async () => {
    const good: Routes = { "/feed": rss(item({ link: "http://10.0.0.1/1", title: "One" })) };
    const calm = await site(good);
    await readout("source", "add", `${calm.url}/feed`, "--name", "Aurora");
    const table: Routes = { "/feed": rss(item({ link: "http://10.0.0.1/2", title: "Two" })) };
    const failing = await site(table);
    await readout("source", "add", `${failing.url}/feed`, "--name", "Zenith");
    table["/feed"] = (_, response) => void response.writeHead(404).end();
    const fetched = await readout("fetch");
    expect([fetched.code, fetched.err]).toEqual([
      1,
      expect.stringContaining("failing Zenith: failed once, it has never answered"),
    ]);
    const { out } = await readout("source", "list");
    expect(out.indexOf("Zenith")).toBeLessThan(out.indexOf("Aurora"));
    expect(out.split("\n")[0]).toBe("2 sources: 1 failing, 1 partial");
  });

  it("lists what did not come through, and retries it", async () => {
    const table: Routes = {};
    const server = await site(table);
    table["/feed"] = rss(item({ link: `${server.url}/1`, title: "Ministers meet in Bergen" }));
    await readout("source", "add", `${server.url}/feed`);
    await readout("fetch");
    const { out } = await readout("source", "errors");
    expect(out).toContain("item Ministers meet in Bergen · Fjord News · not stored");
    expect(out).toContain("fetch/gone");
    table["/1"] = story("Ministers meet in Bergen");
    expect((await readout("retry")).out).toContain("1 articles");
    expect((await readout("source", "errors")).out).toBe("Nothing failed.\n");
  });

  it("shows and removes a source by a part of its name", async () => {
    const server = await site({ "/feed": rss(item({ link: "http://fjord.example/1", title: "One" })) });
    await readout("source", "add", `${server.url}/feed`);
    expect((await readout("source", "show", "fjord")).out).toContain(`address         ${server.url}/feed (feed)`);
    expect((await readout("source", "remove", "fjord")).out).toContain("removed Fjord News");
    expect((await readout("source", "list")).out).toContain("No sources yet");
  });

  it("refuses a private address unless it is allowed", async () => {
    const server = await site({ "/feed": rss() });
    const cli = await readout("source", "add", server.url.replace("127.0.0.1", "127.0.0.9"));
    expect([cli.code, cli.err]).toEqual([expect.any(Number), expect.stringContaining("fetch/private-address")]);
    expect(cli.code).toBeGreaterThan(0);
  });

  it("says what to do when nothing is called so, or nothing is there", async () => {
    expect((await readout("fetch")).err).toContain("sources/none");
    expect((await readout("source", "show", "nobody")).err).toContain("sources/unknown");
  });
});
