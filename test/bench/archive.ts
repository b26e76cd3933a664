import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ByteSource } from "../../src/intake/bytes/byte-source.ts";
import { warcPayloads } from "../../src/intake/formats/read-warc.ts";
import { readArticles } from "../../src/intake/read-articles.ts";
import { nodeInflate } from "../../src/work/node-inflate.ts";
import { warcRecord } from "../intake/pack.ts";

const GIGABYTE = 1e9;
const SECONDS_BETWEEN = 20;

/** `npm run bench -- archive [gigabytes] [script]`: a web archive of that size, made, read to payloads, read to articles; memory printed. `script` is the length of what does not pack in each page. */
export async function run(args: readonly string[]): Promise<void> {
  const [gigabytes = 1, script = 180_000] = args.map(Number);
  const folder = mkdtempSync(join(tmpdir(), "readout-archive-"));
  const path = join(folder, "news.warc.gz");
  try {
    const pages = await makeArchive(path, gigabytes * GIGABYTE, script);
    const size = statSync(path).size;
    process.stdout.write(`an archive of ${(size / GIGABYTE).toFixed(2)} GB, ${pages} pages\n`);
    await measure("payloads", size, async (step) => {
      const input = new ByteSource(nodeInflate(createReadStream(path), "gzip"));
      let count = 0;
      for await (const found of warcPayloads(input, { source: path })) {
        if ("body" in found) count++;
        step(count);
      }
      return count;
    });
    await measure("articles", size, async (step) => {
      let count = 0;
      const items = readArticles(createReadStream(path), { source: path, asOf: null, inflate: nodeInflate });
      for await (const item of items) {
        if ("article" in item) count++;
        step(count);
      }
      return count;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  name: string,
  size: number,
  work: (step: (count: number) => void) => Promise<number>,
): Promise<void> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const memory: number[] = [];
  let last = started;
  const step = (): void => {
    const now = performance.now();
    if (now - last < SECONDS_BETWEEN * 1000) return;
    last = now;
    memory.push(megabytes());
  };
  const count = await work(step);
  memory.push(megabytes());
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  const early = memory[Math.min(2, memory.length - 1)]!;
  process.stdout.write(
    `${name}: ${count} in ${((performance.now() - started) / 1000).toFixed(0)} s, ${seconds.toFixed(0)} s of CPU: ${(size / 1e6 / seconds).toFixed(1)} MB of archive a second, ${((seconds * 1000) / count).toFixed(1)} ms each; memory ${early} MB early, ${Math.max(...memory)} MB at most, ${memory.at(-1)} MB at last\n`,
  );
}

/** Pages as news sites send them: a story of a few kilobytes in ten times as much script. */
async function makeArchive(path: string, bytes: number, script: number): Promise<number> {
  const out = createWriteStream(path);
  const noise = Array.from({ length: 24 }, (_, i) => noiseOf(i + 1, script));
  let written = 0;
  let page = 0;
  while (written < bytes) {
    const member = gzipSync(warcRecord(`https://news.example/${page}`, pageOf(page, noise[page % noise.length]!)), {
      level: 1,
    });
    written += member.length;
    page++;
    if (!out.write(member)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return page;
}

function pageOf(n: number, noise: string): string {
  const story = Array.from(
    { length: 12 },
    (_, i) =>
      `<p>The ministers of Norway and Iceland met in Bergen on day ${n} to speak about fishing rights, and item ${n * 12 + i} of their list was settled, the foreign ministry said in a statement.</p>`,
  ).join("\n");
  const links = Array.from(
    { length: 120 },
    (_, i) => `<li><a href="/${n + i}">Story number ${n + i} of the day</a></li>`,
  ).join("");
  return `<!doctype html><html lang="en"><head><title>Talk number ${n}</title><meta property="article:published_time" content="2026-05-12T09:00:00Z"><script>window.state="${noise}"</script></head><body><nav><ul>${links}</ul></nav><article><h1>Talk number ${n}</h1>${story}</article><footer><ul>${links}</ul></footer></body></html>`;
}

/** Letters that hardly pack, the same every run. */
function noiseOf(seed: number, length: number): string {
  let state = seed;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(36);
  }
  return text;
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}
