import { isIP } from "node:net";
import { type AllowedRange, isPublicAddress } from "./addresses.ts";
import { lasting } from "./fetch-failure.ts";

/** Names that never mean a machine on the public internet. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|onion)$/;

/**
 * Parses an address and refuses what may not be fetched whatever it resolves
 * to. The parser turns every spelling of an IPv4 address (decimal, octal, hex)
 * into the usual one, so a literal is judged by what it means.
 */
export function vetUrl(text: string, base: string | null, allowed: readonly AllowedRange[]): URL {
  if (!(base === null ? URL.canParse(text) : URL.canParse(text, base))) {
    throw lasting("fetch/bad-address", `"${shown(text)}" is no web address; expected https://host/path.`);
  }
  const url = base === null ? new URL(text) : new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw lasting(
      "fetch/bad-address",
      `"${shown(text)}" is a ${url.protocol} address; only http: and https: are fetched.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw lasting("fetch/bad-address", `The address on ${url.host} carries a user name or password; give it without.`);
  }
  const host = hostOf(url);
  const port = url.port === "" ? null : Number(url.port);
  if (port !== null && port < 1024 && port !== 80 && port !== 443) {
    throw lasting(
      "fetch/bad-address",
      `${url.host} names port ${port}, on which no web server listens; expected 80, 443 or one from 1024 up.`,
    );
  }
  if (isIP(host) !== 0 ? !isPublicAddress(host, allowed) : LOCAL_NAME.test(host) && allowed.length === 0) {
    throw lasting("fetch/private-address", privateMessage(url.host, host));
  }
  url.hash = "";
  return url;
}

/** The host without brackets and without the root's dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** Why a private address is refused, and what to do when it is meant. */
export function privateMessage(host: string, address: string): string {
  const where = host.includes(address) ? host : `${host} is at ${address}, which`;
  return `${where} is not on the public internet. If it is your own server, allow it with --allow-address ${address}, or under "allow" in readout.toml.`;
}

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
