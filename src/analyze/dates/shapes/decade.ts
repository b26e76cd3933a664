import { yearDays } from "../calendar.ts";
import { stated } from "../resolved.ts";
import { shape } from "../shape.ts";

/** "the 1990s", "the late 1950s": the ten years. */
export const decade = shape(
  "decade",
  ["#", "the", "early", "mid", "late"],
  "(?:the\\s+)?(?:(?:early|mid|late)(?:\\s+|-))?(?<year>(?:1[89]|20)\\d0)['’]?s",
  ({ year }) => stated(yearDays(Number(year), Number(year) + 9), "year"),
);
