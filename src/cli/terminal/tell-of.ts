import type { Cli } from "../cli.ts";
import type { Given } from "../inputs/each-article.ts";
import { painter } from "./paint.ts";

/** Tells a person of an input that was odd or could not be used; the latter shows in the exit code. */
export async function tellOf(cli: Cli, given: Exclude<Given, { type: "article" }>): Promise<void> {
  const paint = painter(cli.err.hasColour);
  if (given.type === "notice") {
    const { rule, message } = given.notice;
    await cli.err.write(`${paint("quiet", "notice")} ${rule}: ${given.source}: ${message}\n`);
    return;
  }
  cli.exitWith(1);
  await cli.err.write(`${paint("alarm", "unusable")} ${given.code}: ${given.message}\n`);
}
