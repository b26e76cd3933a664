import type { Command } from "commander";
import type { Cli } from "./cli.ts";
import { registerSourceAdd } from "./sources/add.ts";
import { registerSourceErrors } from "./sources/errors.ts";
import { registerSourceList } from "./sources/list.ts";
import { registerSourceRemove } from "./sources/remove.ts";
import { registerSourceShow } from "./sources/show.ts";

/** `readout source`: the outlets, ministries and agencies that are polled. */
export function registerSource(program: Command, cli: Cli): void {
  const source = program
    .command("source")
    .summary("what is polled: add, list, show, remove, errors")
    .description(
      'Sources are the feeds, sitemaps and list pages whose new articles "readout fetch" reads into the record.',
    );
  for (const register of [
    registerSourceAdd,
    registerSourceList,
    registerSourceShow,
    registerSourceErrors,
    registerSourceRemove,
  ]) {
    register(source, cli);
  }
}
