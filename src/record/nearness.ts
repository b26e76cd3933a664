import { sidesOf } from "../model/record-event.ts";
import type { Telling } from "../model/telling.ts";

/**
 * How near a telling's source is to what it tells: 2 for the paper of a state
 * that takes part, 1 for an outlet at home with one of the sides or at the place,
 * 0 for all others.
 */
export function nearnessOf({ press, event }: Telling): 0 | 1 | 2 {
  const home = press?.country ?? null;
  if (home === null) return 0;
  const isOfSide = sidesOf(event).some((party) => party.country === home);
  if (isOfSide && press!.isOfState) return 2;
  return isOfSide || event.where?.country === home ? 1 : 0;
}
