import { yearDays } from "../calendar.ts";
import { stated } from "../resolved.ts";
import { shape } from "../shape.ts";

/** "the 1990s", "the late 1950s": the ten years; "the 1970s and 1980s": all twenty. */
export const decade = shape(
  "decade",
  ["#", "the", "early", "mid", "late"],
  "(?:the\\s+)?(?:(?:early|mid|late)(?:\\s+|-))?(?<year>(?:1[89]|20)\\d0)['’]?s(?:(?:\\s+and|\\s+to|,)\\s+(?:the\\s+)?(?<last>(?:1[89]|20)\\d0)['’]?s)?",
  ({ year, last }) => stated(yearDays(Number(year), Math.max(Number(year), Number(last ?? year)) + 9), "year"),
);
