import ipaddr from "ipaddr.js";

type Address = ReturnType<typeof ipaddr.parse>;

/** A stretch of addresses that may be visited though it is not public. */
export type AllowedRange = readonly [Address, number];

/** Reads `10.1.0.0/16` or a single address; null when it is neither. */
export function readRange(text: string): AllowedRange | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text) as AllowedRange;
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.parse(text);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/** Global unicast: the only IPv6 space in which anything public lives. */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number];
const NAT64 = ipaddr.parseCIDR("64:ff9b::/96") as [ipaddr.IPv6, number];

/**
 * True for an address of the public internet. An IPv4 address that travels
 * inside an IPv6 one (mapped, or through NAT64) is judged as itself; tunnels
 * (6to4, Teredo) are refused, for nobody can say where they end.
 */
export function isPublicAddress(text: string, allowed: readonly AllowedRange[] = []): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = unwrapped(ipaddr.parse(text));
  if (allowed.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits))) return true;
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv4 || address.match(...GLOBAL_UNICAST);
}

function unwrapped(address: Address): Address {
  if (!(address instanceof ipaddr.IPv6)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (address.match(...NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12));
  return address;
}
