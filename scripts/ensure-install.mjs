// Makes a fresh clone usable: installs what the lock file names unless that very lock file is installed already.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project folder with our own streams; ends this process when it fails. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Installs the locked packages when they are missing or the lock file has changed since. */
export function ensureInstall() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".readout-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  run("npm", ["ci", "--no-audit", "--no-fund"], { stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(mark, lock);
}

/** The path of a program that npm put into node_modules/.bin, started through Node so that it works on every system. */
export function runTool(script, args, options) {
  run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/** Starts such a program beside others; gives its exit status once it has ended. */
export function startTool(script, args) {
  const started = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => started.on("error", reject).on("exit", (status) => resolve(status ?? 1)));
}
