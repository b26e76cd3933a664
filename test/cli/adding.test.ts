import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sayProgress } from "../../src/cli/adding/say-progress.ts";
import type { Cli } from "../../src/cli/cli.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal/terminal.ts";
import { readArticles } from "../../src/intake/read-articles.ts";
import type { Reading } from "../../src/model/reading.ts";
import { openStore } from "../../src/open.ts";
import { nodeInflate } from "../../src/work/node-inflate.ts";
import { warcRecord } from "../intake/pack.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-adding-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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

/** Adds with the real store and intake; the power fails after so many articles. */
async function add(args: readonly string[], diesAfter = Number.POSITIVE_INFINITY) {
  const done = { out: "", err: "", code: 0, read: 0 };
  const terminal = (name: "out" | "err"): Terminal => ({
    width: 100,
    isInteractive: false,
    hasColour: false,
    write: async (text) => {
      done[name] += text;
    },
  });
  const cli: Cli = {
    version: "1",
    out: terminal("out"),
    err: terminal("err"),
    stdin: (async function* () {})(),
    env: {},
    folder,
    now: () => "2026-05-13T00:00:00Z",
    nowMs: () => performance.now(),
    openStore,
    openReader: async () => reader,
    readArticles: async function* (bytes, from) {
      for await (const item of readArticles(bytes, { ...from, inflate: nodeInflate })) {
        if ("article" in item && ++done.read > diesAfter) throw new Error("the power failed");
        yield item;
      }
    },
    exitWith: (code) => {
      done.code = Math.max(done.code, code);
    },
  };
  await run(cli, ["add", "--batch", "10", ...args], "1");
  return done;
}

const text = (n: number) =>
  `OSLO, May 12 (Fjord News) -- Norway and Iceland signed accord number ${n} on Tuesday, the foreign ministry said in a statement.`;
const jsonl = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ title: `Accord ${from + i}`, text: text(from + i) })}\n`,
  ).join("");
const page = (n: number) =>
  `<html><head><title>Accord ${n}</title></head><body><article><p>${text(n)}</p><p>The talks on accord ${n} had begun in March and were held in Bergen, the ministry said.</p></article></body></html>`;

describe("readout add after a stop", () => {
  const forms: readonly (readonly [string, () => void])[] = [
    ["lines.jsonl", () => writeFileSync(join(folder, "lines.jsonl"), jsonl(35))],
    ["lines.jsonl.gz", () => writeFileSync(join(folder, "lines.jsonl.gz"), gzipSync(jsonl(35)))],
    [
      "table.csv",
      () =>
        writeFileSync(
          join(folder, "table.csv"),
          `title,text\n${Array.from({ length: 35 }, (_, n) => `Accord ${n},"${text(n)}"\n`).join("")}`,
        ),
    ],
    [
      "pages.warc.gz",
      () =>
        writeFileSync(
          join(folder, "pages.warc.gz"),
          Buffer.concat(Array.from({ length: 35 }, (_, n) => gzipSync(warcRecord(`https://a.example/${n}`, page(n))))),
        ),
    ],
    [
      "feed.xml",
      () =>
        writeFileSync(
          join(folder, "feed.xml"),
          `<rss><channel><title>Fjord News</title>${Array.from({ length: 35 }, (_, n) => `<item><guid>${n}</guid><title>Accord ${n}</title><description>${text(n)}</description></item>`).join("")}</channel></rss>`,
        ),
    ],
    [
      "box.mbox",
      () =>
        writeFileSync(
          join(folder, "box.mbox"),
          Array.from(
            { length: 35 },
            (_, n) =>
              `From a@b.example Tue May 12 09:00:00 2026\nFrom: a@b.example\nSubject: Accord ${n}\n\n${text(n)}\n\n`,
          ).join(""),
        ),
    ],
    [
      "wires.txt",
      () =>
        writeFileSync(
          join(folder, "wires.txt"),
          Array.from(
            { length: 35 },
            (_, n) => `Accord ${n} signed\n\n${text(n)}\n\n${text(n)}\n\n(END)\n\n=====\n\n`,
          ).join(""),
        ),
    ],
  ];
  it.each(forms)("goes on in %s where it was", async (name, make) => {
    make();
    expect((await add([name], 25)).err).toContain("the power failed");
    const rest = await add([name]);
    // Of the two batches that were on disk the last record may be read once more.
    expect(rest.read).toBeLessThanOrEqual(16);
    expect(rest.out).toMatch(/^15 added, [01] already there, (?:19|20) passed over/);
    const again = await add([name]);
    expect([again.read, again.out]).toEqual([0, expect.stringMatching(/^0 added, 0 already there, 35 passed over/)]);
  });

  it("passes over the files that were finished, and reads on in the next", async () => {
    for (const n of [0, 1, 2]) writeFileSync(join(folder, `${n}.jsonl`), jsonl(15, n * 15));
    await add(["0.jsonl", "1.jsonl", "2.jsonl"], 33);
    const rest = await add(["0.jsonl", "1.jsonl", "2.jsonl"]);
    expect(rest.read).toBeLessThanOrEqual(16);
    expect(rest.out).toMatch(/^15 added/);
  });

  it("reads a file again that has changed, and everything when told to", async () => {
    writeFileSync(join(folder, "a.jsonl"), jsonl(12));
    await add(["a.jsonl"]);
    appendFileSync(join(folder, "a.jsonl"), jsonl(3, 12));
    expect((await add(["a.jsonl"])).out).toMatch(/^3 added, 12 already there/);
    expect((await add(["a.jsonl", "--again"])).out).toMatch(/^0 added, 15 already there ·/);
  });

  it("reads everything into a store that does not hold it, whatever lies beside it", async () => {
    writeFileSync(join(folder, "a.jsonl"), jsonl(12));
    await add(["a.jsonl"]);
    rmSync(join(folder, "readout.db"));
    expect(existsSync(join(folder, "readout.db-adding"))).toBe(true);
    expect((await add(["a.jsonl"])).out).toMatch(/^12 added/);
  });

  it("tells again of what could not be used", async () => {
    writeFileSync(join(folder, "a.jsonl"), `${jsonl(12)}{"broken\n${jsonl(12, 12)}`);
    expect((await add(["a.jsonl"])).err).toContain("a.jsonl:13");
    const again = await add(["a.jsonl"]);
    expect([again.err, again.code]).toEqual([expect.stringContaining("a.jsonl:13"), 1]);
    expect(again.out).toMatch(/^0 added, 12 already there, 12 passed over/);
  });

  it("is not led astray by a log that was broken off", async () => {
    writeFileSync(join(folder, "a.jsonl"), jsonl(12));
    await add(["a.jsonl"]);
    appendFileSync(join(folder, "readout.db-adding"), '{"version":"1","path":"');
    expect((await add(["a.jsonl"])).out).toMatch(/12 passed over/);
  });
});

describe("the line that tells how far adding is", () => {
  const state = { added: 1200, known: 300, troubled: 0, elapsedMs: 60_000, bytes: 250, totalBytes: 1000 };
  it.each([
    [state, "1,200 added, 300 known · 25 a second · 25 %, 3 min left"],
    [{ ...state, troubled: 2 }, "1,200 added, 300 known, 2 in trouble · 25 a second · 25 %, 3 min left"],
    [{ ...state, totalBytes: null }, "1,200 added, 300 known · 25 a second"],
    [{ ...state, added: 3, known: 0, elapsedMs: 2_000 }, "3 added, 0 known · 1.5 a second · 25 %"],
  ])("says items, rate, errors and time left (%#)", (told, line) => {
    expect(sayProgress(told)).toBe(line);
  });
});
