import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import type { Cli } from "./cli.ts";
import { withNetworkOptions } from "./network/network-options.ts";
import { countValue } from "./options/values.ts";
import type { ServeOptions } from "./serve/serve-options.ts";

/** `readout serve`: the desk in a browser. */
export function registerServe(program: Command, cli: Cli): void {
  const command = program
    .command("serve")
    .summary("open the desk in a browser, and keep polling the sources")
    .description(
      "Serves the desk's pages and its API over a store, and meanwhile polls the sources, reads and folds what is new.\nIt listens to this machine alone; another --host needs a token (token in readout.toml, or READOUT_TOKEN).",
    )
    .option("--store <address>", "file or server of the store")
    .option("--demo", "fill a temporary store from the examples, and serve that")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--port <number>", "port to listen at; 0 takes any", portValue, 7300)
    .option("--no-poll", "show and decide only; poll nothing")
    .option("--at-once <count>", "sources worked on at once", countValue, 8)
    .addOption(
      new Option("--log <level>", "how much goes to the log, one JSON object a line")
        .choices(["error", "warn", "info", "debug", "silent"])
        .default("info"),
    );
  withNetworkOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  readout serve --demo
  readout serve --store desk.db --contact desk@example.org 2>> desk.log`,
    )
    // The server takes a part of a second to load; commands that only print must not wait for it.
    .action(async (options: ServeOptions) => (await import("./serve/run-serve.ts")).runServe(cli, options));
}

function portValue(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError(`expected a port from 0 to 65535, got "${text}".`);
  return port;
}
