import { type Command, InvalidArgumentError } from "commander";
import { listValue } from "../options/values.ts";

/** Adds the options of commands that go out to the network. */
export function withNetworkOptions(command: Command): Command {
  return command
    .option("--contact <address>", "mail address or page that publishers see in the user agent (READOUT_CONTACT)")
    .option("--allow-address <range>", "a private address or range that may be fetched, such as 10.1.0.0/16", listValue)
    .option("--pause <ms>", "pause between two requests to one host (default: 1000)", pauseValue);
}

function pauseValue(text: string): number {
  const ms = Number(text);
  if (!Number.isInteger(ms) || ms < 0)
    throw new InvalidArgumentError(`expected milliseconds such as 1000, got "${text}".`);
  return ms;
}
