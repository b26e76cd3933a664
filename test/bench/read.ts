import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateWires } from "../generate/wires.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/cli/main.js");

/** The built program as any user runs it: articles and words a second, and the peak of its memory. */
export async function run([count = "500"]: readonly string[]): Promise<void> {
  if (!existsSync(program)) throw new Error(`expected the built program at ${program}; run "npm run build" first`);
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    mkdirSync(join(folder, "wires"));
    let words = 0;
    let made = 0;
    for (const { text, title = "" } of generateWires(9, Number(count))) {
      const copy = `${title}\n${text}\n(END)\n`;
      words += copy.split(/\s+/).length;
      writeFileSync(join(folder, "wires", `${String(made++).padStart(6, "0")}.txt`), copy);
    }
    writeFileSync(
      join(folder, "peak.mjs"),
      'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));\n',
    );
    measure("start", ["read", "--as-of", "2031-12-31", join(folder, "wires/000000.txt")], 1, words / made, folder);
    measure("read", ["read", "--format", "jsonl", "--as-of", "2031-12-31", join(folder, "wires")], made, words, folder);
    measure(
      "add",
      ["add", "--as-of", "2031-12-31", "--store", join(folder, "bench.db"), join(folder, "wires")],
      made,
      words,
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(name: string, args: readonly string[], articles: number, words: number, folder: string): void {
  const began = performance.now();
  const done = spawnSync(process.execPath, ["--import", join(folder, "peak.mjs"), program, ...args], {
    stdio: ["ignore", openSync(join(folder, "out"), "w"), "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - began) / 1000;
  if (done.status !== 0) throw new Error(`readout ${name} ended with ${done.status}: ${done.stderr}`);
  const peak = Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? 0) / 1024;
  console.log(
    `${name.padEnd(6)} ${articles} articles in ${seconds.toFixed(1)} s: ${(articles / seconds).toFixed(1)} articles/s, ${Math.round(words / seconds).toLocaleString("en")} words/s, peak ${Math.round(peak)} MB`,
  );
}
