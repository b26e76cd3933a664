import type { Status } from "../../model/kind.ts";
import type { When } from "../../model/when.ts";

/**
 * A status checked against the day: an act dated after the day of issue is
 * still to come, whatever its tense; what a timetable tells in the present
 * already where its window has days left.
 */
export function statusOnDay(
  status: Status,
  when: When | null,
  published: string | null,
  isTimetabled: boolean,
): Status {
  if (when === null || published === null || when.precision === "vague") return status;
  const isToCome = when.from > published || (isTimetabled && when.to > published && when.precision !== "day");
  return isToCome && (status === "happened" || status === "ongoing") ? "planned" : status;
}
