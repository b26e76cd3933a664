import type { Tree } from "../../language/tree.ts";
import type { CompiledRule } from "../../ontology/kind-set.ts";
import type { Frame } from "./frame.ts";

/** A rule that fits a word in its sentence: an act told, before anyone asks whether it counts. */
export interface Act {
  readonly rule: CompiledRule;
  readonly sentence: number;
  readonly tree: Tree;
  /** The trigger word. */
  readonly head: number;
  readonly frame: Frame;
  /** Heads of the content clauses or phrases. */
  readonly content: readonly number[];
}
