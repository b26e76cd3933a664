import { ReadoutError } from "../../errors.ts";

/** Faults of the way to the server or of its restart: the same work may succeed a moment later. */
const PASSING = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P01|57P02|57P03|08000|08003|08006|40001|40P01)$/;

/** What the client says of the same, without a code. */
const PASSING_WORDS =
  /Connection terminated|terminating connection|is not queryable|timeout exceeded when trying to connect|Query read timeout/i;

/** True for faults that go away by themselves. */
export function isPassing(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return PASSING.test(codeOf(cause)) || PASSING_WORDS.test(cause.message);
}

/** The server's fault in words that say what to do. */
export function postgresError(address: string, cause: unknown): unknown {
  if (cause instanceof ReadoutError || !(cause instanceof Error)) return cause;
  const code = codeOf(cause);
  const where = withoutPassword(address);
  const fault = (slug: string, message: string): ReadoutError =>
    new ReadoutError(`store/${slug}`, `${where} ${message}`, { cause });
  if (code === "28P01" || code === "28000")
    return fault("refused", "refuses the user or the password. Check both in the address.");
  if (code === "3D000")
    return fault("no-database", "has no such database. Create it (createdb NAME), or name another in the address.");
  if (code === "53100")
    return fault(
      "disk-full",
      "has no room left on its disk. Nothing stored is lost; free some space and run the same command again.",
    );
  if (code === "ENOTFOUND") return fault("unreachable", "has an address that leads nowhere. Check the host name.");
  if (isPassing(cause))
    return fault(
      "unreachable",
      "does not answer, also after several tries. Nothing acknowledged is lost. Start the server and run the same command again.",
    );
  return cause;
}

/** The address as it may be printed. */
export function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1@");
}

function codeOf(cause: Error): string {
  return "code" in cause ? String(cause.code) : "";
}
