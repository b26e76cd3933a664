// `npm run check`: the quick loop - types, pure-core types, lint, and the tests marked fast. Under one minute.
import { ensureInstall, runTool } from "./ensure-install.mjs";

ensureInstall();
runTool("typescript/bin/tsc", ["-p", "tsconfig.json"]);
runTool("typescript/bin/tsc", ["-p", "tsconfig.core.json"]);
runTool("@biomejs/biome/bin/biome", ["check", "."]);
runTool("vitest/vitest.mjs", [
  "run",
  "--exclude",
  "test/slow/**",
  "--exclude",
  "test/cli/**",
  ...process.argv.slice(2),
]);
