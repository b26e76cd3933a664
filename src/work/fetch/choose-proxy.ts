import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { hostOf } from "./vet-url.ts";

/** The proxies of the machine, as the environment or the configuration gives them. */
export interface Proxies {
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts reached without one, comma-separated: `example.org,.example.net,10.0.0.0/8,*`. */
  readonly except: string;
}

/** No proxy at all. */
export const NO_PROXIES: Proxies = { http: null, https: null, except: "" };

/** The usual variables, small letters before capitals as curl has it. */
export function proxiesFrom(env: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string): string | null => env[name.toLowerCase()] || env[name] || null;
  return {
    // A CGI request's "Proxy:" header arrives as HTTP_PROXY; nothing here runs as CGI.
    http: read("HTTP_PROXY") ?? read("ALL_PROXY"),
    https: read("HTTPS_PROXY") ?? read("ALL_PROXY"),
    except: read("NO_PROXY") ?? "",
  };
}

/** A proxy's address, which people write without its scheme as often as with it; null when it is none. */
export function proxyUrl(text: string): URL | null {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(url) ? new URL(url) : null;
}

/** The proxy to reach an address by, or null for the straight way. */
export function chooseProxy(url: URL, proxies: Proxies): string | null {
  const proxy = url.protocol === "https:" ? proxies.https : proxies.http;
  if (proxy === null) return null;
  const host = hostOf(url).toLowerCase();
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const isExcepted = proxies.except
    .split(/[\s,]+/)
    .some((rule) => rule !== "" && excepts(rule.toLowerCase(), host, port));
  return isExcepted ? null : proxy;
}

function excepts(rule: string, host: string, port: string): boolean {
  if (rule === "*") return true;
  if (isIP(host) !== 0 && ipaddr.isValidCIDR(rule)) {
    const [base, bits] = ipaddr.parseCIDR(rule) as [ipaddr.IPv4, number];
    const address = ipaddr.parse(host);
    return base.kind() === address.kind() && address.match(base, bits);
  }
  const withPort = /^([^:]+):(\d+)$/.exec(rule);
  if (withPort !== null && withPort[2] !== port) return false;
  const name = (withPort?.[1] ?? rule).replace(/^\*?\./, "");
  return host === name || host.endsWith(`.${name}`);
}
