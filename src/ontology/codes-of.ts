import type { Kind, Plover } from "../model/kind.ts";
import { KIND_DATA } from "./generated.ts";

const CODES: ReadonlyMap<string, { readonly plover: Plover; readonly cameo: string }> = new Map(
  KIND_DATA.kinds.map(({ kind, plover, cameo }) => [kind, { plover: { ...plover, contexts: [] }, cameo }]),
);

/** The PLOVER type and CAMEO code of a kind as such, for events whose words were not read by a rule of it. */
export function codesOf(kind: Kind): { readonly plover: Plover; readonly cameo: string } {
  return CODES.get(kind)!;
}
