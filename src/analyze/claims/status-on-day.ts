import type { Status } from "../../model/kind.ts";
import type { When } from "../../model/when.ts";

/** A status checked against the day: an act dated after the day of issue is still to come, whatever its tense. */
export function statusOnDay(status: Status, when: When | null, published: string | null): Status {
  const isToCome = when !== null && published !== null && when.precision !== "vague" && when.from > published;
  return isToCome && (status === "happened" || status === "ongoing") ? "planned" : status;
}
