import type { Kind, Status } from "../../model/kind.ts";
import type { CompiledRule } from "../../ontology/kind-set.ts";

/** CAMEO has codes of its own for cooperation that is only announced: "express intent to provide aid". */
const INTENT: Readonly<Partial<Record<Kind, string>>> = {
  aid: "033",
  concede: "034",
  retreat: "034",
  cooperate: "031",
  transfer: "031",
};

/** The CAMEO code of an act: its rule's, its kind's, or that of the intent where it is still to come. */
export function cameoOf({ kind, rule, definition }: CompiledRule, status: Status): string {
  const intent = status === "planned" ? INTENT[kind] : undefined;
  return intent ?? rule.cameo ?? definition.cameo;
}
