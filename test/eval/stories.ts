import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureClusters } from "./stories/clusters.ts";
import { measureEditions } from "./stories/editions.ts";
import { measureSettlements } from "./stories/settlements.ts";

const RELEASES = fileURLToPath(new URL("../../../shared/data/corpora/state-releases.jsonl.gz", import.meta.url));

/**
 * `npm run eval -- stories [--clusters PATH ...] [--releases PATH]`: how well
 * articles are grouped against labelled clusters of news, editions against a
 * ministry's releases with every version of them that was seen, and its travel
 * announcements against its later readouts.
 */
export async function run(args: readonly string[]): Promise<void> {
  for (const path of valuesOf(args, "--clusters")) console.log(`clusters of ${path}: ${await measureClusters(path)}`);
  const releases = valuesOf(args, "--releases")[0] ?? RELEASES;
  if (!existsSync(releases)) return;
  console.log(`editions: ${await measureEditions(releases)}`);
  console.log(`announcements: ${await measureSettlements(releases)}`);
}

function valuesOf(args: readonly string[], flag: string): string[] {
  return args.flatMap((arg, i) => (arg === flag && args[i + 1] !== undefined ? [args[i + 1]!] : []));
}
