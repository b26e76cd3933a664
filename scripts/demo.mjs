// `npm run demo`: install, build, and read examples/ into a temporary store.
import { join } from "node:path";
import { ensureInstall, root, run } from "./ensure-install.mjs";

ensureInstall();
run(process.execPath, [join(root, "scripts", "build.mjs")]);
run(process.execPath, [join(root, "dist", "cli", "main.js"), "demo", join(root, "examples"), ...process.argv.slice(2)]);
