import type { Party } from "../../model/claim.ts";
import { textAt } from "../../model/span.ts";

/** True when the teller is the outlet itself, by name or by initials: "KCNA" for the Korean Central News Agency. */
export function isOutlet(
  teller: Party,
  { text, outlet }: { readonly text: string; readonly outlet: string | null },
): boolean {
  if (outlet === null) return false;
  const own = plain(outlet);
  const words = teller.span === null ? "" : textAt(text, teller.span);
  return [teller.name, words].some((name) => plain(name) === own || initials(name) === own);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join("").toLowerCase();
}
