import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs the built program over the gold articles, as any user would, and lets
 * the gold set's own scorer print its table. `--gold DIR` points at another
 * set of the same layout; further flags (`--misses`, `--json`) go to the scorer.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--gold");
  const gold = at >= 0 ? args[at + 1]! : join(root, "..", "shared", "eval", "dev");
  const flags = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const scratch = mkdtempSync(join(tmpdir(), "readout-eval-"));
  try {
    const days = Object.fromEntries(
      readdirSync(join(gold, "gold"))
        .filter((name) => name.endsWith(".json"))
        .map((name) => JSON.parse(readFileSync(join(gold, "gold", name), "utf8")) as { text: string; asOf: string })
        .map((record) => [basename(record.text), record.asOf]),
    );
    const map = join(scratch, "as-of.json");
    writeFileSync(map, JSON.stringify(days));
    const output = join(scratch, "read.jsonl");
    const node = (program: string, rest: readonly string[], stdout: number | "inherit") => {
      const done = spawnSync(process.execPath, [program, ...rest], { stdio: ["ignore", stdout, "inherit"] });
      if (done.status !== 0) throw new Error(`${basename(program)} ended with ${done.status}`);
    };
    const texts = Object.keys(days).map((name) => join(gold, "texts", name));
    node(
      join(root, "dist/cli/main.js"),
      ["read", "--format", "jsonl", "--as-of-map", map, ...texts],
      openSync(output, "w"),
    );
    node(join(gold, "..", "score.mjs"), [join(gold, "gold"), join(gold, "texts"), output, ...flags], "inherit");
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
