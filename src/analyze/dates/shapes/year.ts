import { yearDays } from "../calendar.ts";
import { stated } from "../resolved.ts";
import { shape } from "../shape.ts";
import { YEAR } from "../words.ts";

const PART =
  "(?:(?:early|mid|late)(?:\\s+|-)|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of\\s+(?:the\\s+year\\s+)?)?";
const OF_YEAR =
  /\b(?:in|since|of|from|by|until|till|to|through|during|before|after|throughout|between|and|or|around|year|years|fiscal|early|mid|late|circa|back|summer|winter|spring|autumn|fall)[\s,-]+$|[(\u2010-\u2015]\s*$/i;
const PREMODIFIER =
  /\b(?:the|a|an|its|his|her|their|our|this|that|\p{L}+['’]s?|pre|post|under|landmark|historic|original|ill-fated)[\s-]+$/iu;
const NUMBERED =
  /(?:\b(?:resolutions?(?:\s+\d+,?)*(?:\s+and)?|orders?|no|nos|number|article|flight|law|act|directive|route|highway|section|decree|item|unit|division|room|type)\.?|#|[$€£¥₩]|[/+])\s*$/i;
// "2000 troops", "1945 GMT": a count or a clock time.
const COUNTED =
  /^\s*(?:people|troops|soldiers|men|women|civilians|km|kilometers|kilometres|miles|meters|metres|tons|tonnes|percent|per\s+cent|dollars|euros|won|yen|yuan|rubles|roubles|hours|gmt|utc|kst|jst|mw|megawatts|missiles|rockets|shells|rounds|vehicles|houses|homes|delegates|participants)\b/i;

/** "in 2015", "the 2015 deal", "late 2019", "(2017)": the whole year. */
export const year = shape(
  "year",
  ["#", "early", "mid", "late", "the", "beginning", "start", "middle", "end"],
  `${PART}(?<year>${YEAR})(?:\\s+(?=a\\.?d\\.?\\b))?`,
  (groups, scene, words) => {
    const number = Number(groups.year);
    const before = scene.before();
    const after = scene.after();
    if (NUMBERED.test(before) || COUNTED.test(after) || /^\s*[%°]/.test(after)) return null;
    const isBare = words.length === 4;
    const isPremodifier = PREMODIFIER.test(before) && /^\s+\p{L}/u.test(after);
    if (isBare && !isPremodifier && !OF_YEAR.test(before)) return null;
    return stated(yearDays(number), "year");
  },
);
