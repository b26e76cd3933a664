// Compiles src/ to dist/ and copies the data files that belong to the program (facts, kinds, the trained model).
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstall, root, runTool } from "./ensure-install.mjs";

ensureInstall();
rmSync(join(root, "dist"), { recursive: true, force: true });
runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
cpSync(join(root, "src"), join(root, "dist"), {
  recursive: true,
  filter: (path) => !path.endsWith(".ts") && !path.endsWith(".tsx"),
});
