import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { type AllowedRange, isPublicAddress } from "./addresses.ts";
import { lasting, passing } from "./fetch-failure.ts";
import { privateMessage } from "./vet-url.ts";

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The machine's own resolver, hosts file included. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

export interface SafeAgentOptions {
  readonly resolve: Resolve;
  readonly allowed: readonly AllowedRange[];
  readonly connectMs: number;
  /** Certificates to trust besides the usual ones. */
  readonly ca?: string;
}

/**
 * An agent that connects to public addresses only. Three looks, for each alone
 * lets something through: a literal never reaches `lookup`; a name is vetted in
 * the very lookup that the socket connects by, so a second answer cannot differ;
 * and the address at the far end of the open socket is compared once more.
 */
export function safeAgent(options: SafeAgentOptions): Agent {
  const { allowed, connectMs, ca } = options;
  const connect = buildConnector({
    timeout: connectMs,
    lookup: vettedLookup(options),
    autoSelectFamily: true,
    ...(ca === undefined ? {} : { ca }),
  });
  return new Agent({
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    maxHeaderSize: 64 * 1024,
    connect: (target, done) => {
      const host = target.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) !== 0 && !isPublicAddress(host, allowed)) {
        done(lasting("fetch/private-address", privateMessage(host, host)), null);
        return;
      }
      connect(target, (error, socket) => {
        if (error !== null) return done(error, null);
        const far = socket?.remoteAddress;
        if (socket === null || far === undefined || !isPublicAddress(far, allowed)) {
          socket?.destroy();
          return done(lasting("fetch/private-address", privateMessage(host, far ?? "an unknown address")), null);
        }
        done(null, socket);
      });
    },
  });
}

/** Addresses of a host, all of them public: one private answer among public ones is an attack, not a choice. */
export async function publicAddresses(host: string, options: SafeAgentOptions): Promise<readonly string[]> {
  let addresses: readonly string[];
  try {
    addresses = await options.resolve(host);
  } catch (cause) {
    throw passing(
      "fetch/no-such-host",
      `The name ${host} could not be found. Check the address, and this machine's name server.`,
      cause,
    );
  }
  if (addresses.length === 0) throw passing("fetch/no-such-host", `The name ${host} has no address.`);
  const wrong = addresses.find((address) => !isPublicAddress(address, options.allowed));
  if (wrong !== undefined) throw lasting("fetch/private-address", privateMessage(host, wrong));
  return addresses;
}

function vettedLookup(options: SafeAgentOptions): LookupFunction {
  return (host, { all }, done) => {
    publicAddresses(host, options).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (all) done(null, found);
        else done(null, found[0]!.address, found[0]!.family);
      },
      (error: Error) => done(error, []),
    );
  };
}
