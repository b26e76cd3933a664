import { KIND_DATA } from "./generated.ts";
import type { KindData } from "./kind-schema.ts";
import { compileKinds, type KindSet } from "./kind-set.ts";

/**
 * The kinds that ship with the program, with a desk's own files laid over
 * them: a kind given again replaces the shipped one, word classes are joined.
 */
export function loadKinds(own?: KindData): KindSet {
  if (own === undefined) return compileKinds(KIND_DATA);
  const replaced = new Set(own.kinds.map((k) => k.kind));
  return compileKinds({
    words: {
      classes: { ...KIND_DATA.words.classes, ...own.words.classes },
      support: { ...KIND_DATA.words.support, ...own.words.support },
    },
    kinds: [...KIND_DATA.kinds.filter((k) => !replaced.has(k.kind)), ...own.kinds],
  });
}
