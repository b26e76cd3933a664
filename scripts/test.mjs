// `npm test`: install, build (the CLI tests run the built program), then every test. Arguments go to vitest.
import { join } from "node:path";
import { ensureInstall, root, run, runTool } from "./ensure-install.mjs";

ensureInstall();
run(process.execPath, [join(root, "scripts", "build.mjs")]);
runTool("vitest/vitest.mjs", ["run", ...process.argv.slice(2)]);
