// `npm run demo`: install, build, and read examples/ into a temporary store, as on the day of its last story.
import { join } from "node:path";
import { ensureInstall, root, run } from "./ensure-install.mjs";

ensureInstall();
run(process.execPath, [join(root, "scripts", "build.mjs")]);
const demo = [join("dist", "cli", "main.js"), "demo", "examples", "--as-of", "2026-05-15"];
run(process.execPath, [...demo, ...process.argv.slice(2)]);
