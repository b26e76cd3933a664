import { existingDay } from "../calendar.ts";
import { statedDay } from "../resolved.ts";
import { shape } from "../shape.ts";

/** "2023-04-06", "2023/4/6", "2023.04.06". */
export const isoDate = shape(
  "iso-date",
  ["#"],
  "(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d\\d?)\\k<mark>(?<day>\\d\\d?)",
  ({ year, month, day }) => {
    const number = existingDay(Number(year), Number(month), Number(day));
    return number === null ? null : statedDay(number);
  },
);
