#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { readConfig } from "../config.ts";
import { openStore } from "../open.ts";
import { openReader } from "../work/open-reader.ts";
import type { Cli } from "./cli.ts";
import { run } from "./run.ts";
import { terminalOf } from "./terminal/terminal.ts";

const { env, stdin, stdout, stderr } = process;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
let exitCode = 0;
const cli: Cli = {
  version,
  out: terminalOf(stdout, env),
  err: terminalOf(stderr, env),
  stdin,
  env,
  folder: process.cwd(),
  now: () => new Date().toISOString(),
  nowMs: () => performance.now(),
  openStore,
  openReader: () => openReader(readConfig({ env, folder: process.cwd() }).facts),
  readArticles: async function* (bytes, from) {
    const [{ readArticles }, { nodeInflate }] = await Promise.all([
      import("../intake/read-articles.ts"),
      import("../work/node-inflate.ts"),
    ]);
    yield* readArticles(bytes, { ...from, inflate: nodeInflate });
  },
  // The worst of several wins.
  exitWith: (code) => {
    exitCode = Math.max(exitCode, code);
    process.exitCode = exitCode;
  },
};

// `readout events | head` closes the pipe early: that is the reader's wish, no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 70);
});

await run(cli, process.argv.slice(2), version);
