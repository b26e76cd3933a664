// `npm run check`: the quick loop - types, pure-core types, lint, and the fast tests. Under one minute.
import { ensureInstall, startTool } from "./ensure-install.mjs";

ensureInstall();
// Left to `npm test`: what needs a built program, a database server, or kills processes.
const SLOW = [
  "test/slow/**",
  "test/kill/**",
  "test/store/**",
  "test/cli/**",
  "test/work/**",
  "test/walks/**",
  "test/api/pages.test.ts",
  "test/api/threads.test.ts",
  "test/api/changes.test.ts",
  "test/api/serve-command.test.ts",
  "test/docs.test.ts",
  "test/readme.test.ts",
];
const ended = await Promise.all([
  startTool("vitest/vitest.mjs", ["run", ...SLOW.flatMap((path) => ["--exclude", path]), ...process.argv.slice(2)]),
  startTool("typescript/bin/tsc", ["-p", "tsconfig.json"]),
  startTool("typescript/bin/tsc", ["-p", "tsconfig.core.json"]),
  startTool("typescript/bin/tsc", ["-p", "tsconfig.browser.json", "--noEmit"]),
  startTool("@biomejs/biome/bin/biome", ["check", "."]),
]);
process.exitCode = ended.find((status) => status !== 0) ?? 0;
