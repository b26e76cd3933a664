import { shape } from "../shape.ts";
import { COUNT, COUNT_STARTS, UNIT } from "../words.ts";
import { away } from "./ago.ts";

const COMES =
  /\b(?:came|comes|come|coming|follow|follows|followed|took\s+place|takes\s+place|happened)\s+(?:just|only|about|barely|more\s+than|less\s+than)?\s*$/i;

/**
 * "The move came four days after it fired ...": the later happening is the one
 * the text has just told, so the earlier one lies that far before its day.
 */
export const intervalAfter = shape(
  "interval-after",
  ["#", ...COUNT_STARTS],
  `(?<count>${COUNT})\\s+(?<unit>${UNIT}s?)(?=\\s+after\\b)`,
  ({ count = "", unit = "" }, scene) => {
    const base = scene.focus ?? scene.today;
    return base === null || !COMES.test(scene.before()) ? null : away(base, count, unit, -1);
  },
);
