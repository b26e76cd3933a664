import { implied } from "../resolved.ts";
import { shape } from "../shape.ts";

// How far a vague word plausibly reaches, in days. Nothing is ever dated by these alone: the precision says vague.
const REACH: Readonly<Record<string, readonly [number, number]>> = {
  recently: [-60, 0],
  lately: [-60, 0],
  recent: [-60, 0],
  "in the past": [-3650, 0],
  "the other day": [-7, 0],
  soon: [0, 30],
  shortly: [0, 14],
  "in the near future": [0, 180],
  "in the future": [0, 3650],
};

/** "recently", "soon", "the recent launches", "in the near future". */
export const vague = shape(
  "vague",
  ["recently", "lately", "recent", "soon", "shortly", "in", "the"],
  "(?<word>recently|lately|recent|soon|shortly|in\\s+the\\s+(?:near\\s+future|future|past)(?!\\s+[\\p{L}\\d])|the\\s+other\\s+day)",
  ({ word = "" }, scene) => {
    const reach = REACH[word.toLowerCase().replace(/\s+/g, " ")];
    // "soon after the launch", "shortly before noon": counted from something else.
    if (scene.today === null || reach === undefined || /^\s+(?:after|before|as|thereafter)\b/i.test(scene.after()))
      return null;
    return implied({ from: scene.today + reach[0], to: scene.today + reach[1] }, "vague");
  },
);
