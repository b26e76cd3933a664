import { existingDay, monthDays, yearDays } from "../calendar.ts";
import { stated, statedDay } from "../resolved.ts";
import { shape } from "../shape.ts";
import { DAY, dayOfMonth, MONTH, MONTH_STARTS, monthOf } from "../words.ts";

// Year 1 is 1912, the birth year of Kim Il Sung.
const BEFORE_FIRST = 1911;

/** "May 27, Juche 113 (2024)", "Juche 113": North Korean copy counts years from 1912. */
export const juche = shape(
  "juche",
  [...MONTH_STARTS, "juche"],
  `(?:(?<month>${MONTH})(?:\\s+(?<day>${DAY}),?)?\\s+)?Juche\\s+(?<count>\\d{1,3})(?:\\s*\\((?<year>\\d{4})\\))?`,
  ({ month, day, count }) => {
    const year = BEFORE_FIRST + Number(count);
    if (month === undefined) return stated(yearDays(year), "year");
    if (day === undefined) return stated(monthDays(year, monthOf(month)), "month");
    const number = existingDay(year, monthOf(month), dayOfMonth(day));
    return number === null ? null : statedDay(number);
  },
);
