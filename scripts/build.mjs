// Compiles src/ to dist/ and copies the data files that belong to the program (facts, kinds, the trained model).
// Built aside and swapped in, so that a failed or interrupted build leaves the last good one in place.
import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstall, root, runTool } from "./ensure-install.mjs";

ensureInstall();
const dist = join(root, "dist");
const next = join(root, `dist-${process.pid}`);
process.on("exit", () => rmSync(next, { recursive: true, force: true }));
runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json", "--outDir", next]);
runTool("typescript/bin/tsc", ["-p", "tsconfig.browser.json", "--outDir", join(next, "desk", "browser")]);
cpSync(join(root, "src"), next, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);
