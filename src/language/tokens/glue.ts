import type { Span } from "../../model/span.ts";
import { kindAt, LOWER, UPPER } from "../characters.ts";

// Pages that set names in bold lose the spaces around them on the way to plain text: "ComradeDorn", "Ri Jong Unsaid".

/** Small words that run into a capital: "ofKim". None of them begins a brand's name ("iPhone", "eBay"). */
const BEFORE_NAMES =
  /^(?:of|to|by|the|that|at|with|and|for|from|including|when|while|respected|beloved|great|(?:\p{Ll}{3,}ed)|Comrade|President|Chairman|Chairwoman|Secretary|Marshal|General|Excellency|Premier|Minister|Ambassador|Chancellor|Governor|Senator|Spokesman|Spokesperson|Leader|When|The)$/u;

/** What may run on from a name: small words and common verbs; longer verbs show by their ending. */
const AFTER_NAMES =
  /^(?:and|also|who|was|were|is|are|has|had|have|will|would|on|to|for|that|as|in|at|of|with|from|by|good|said|made|sent|went|met|gave|took|saw|left|held|told|paid|came|led|set|the|\p{Ll}{2,}(?:ed|ing))$/u;

const FAMILY = new Set(
  "Kim Ri Pak Choe Jong Kang Cho Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Hong Jon Ko Mun Yang Son Pae Paek Ho No".split(
    " ",
  ),
);

/** Korean syllables that end a given name of two parts, as the North spells them. */
const SYLLABLES = new Set(
  (
    "Un Il Sung Suk Jong Hui Hae Chol Nam Su Ho Hwan Song Hun Gil Ryong Yong Myong Kyong Chun Guk Hyok Hyon Hak Sik Son Min Jin " +
    "Ju Gon Gun Pong Bong Sok Sop Sang Tok Dok Thae Tae Kang Kwang Gwang Chang Won Ung Hyang Mi Ok Ae Sun Ryol Ryul Rim Rae Mun " +
    "Man Gyu Gi Chan Kun Sol Yon Gyong Nyong Hwa Sim Ryon Hyong Gap Bok Bae"
  ).split(" "),
);

const LONGEST_SYLLABLE = 5;

/** Where two words that lost the space between them fall apart, or -1. `before` holds the words in front. */
export function glueCut(text: string, start: number, end: number, before: readonly Span[]): number {
  if (end - start < 4) return -1;
  const inner = innerCapital(text, start, end);
  if (inner > 0) {
    const isName = end - inner >= 3 || FAMILY.has(text.slice(inner, end));
    return isName && BEFORE_NAMES.test(text.slice(start, inner)) ? inner : -1;
  }
  return kindAt(text, start) & UPPER && before.length >= 2 ? afterName(text, start, end, before) : -1;
}

// The place of a capital after a small letter, when what follows it is small.
function innerCapital(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) continue;
    return kindAt(text, at - 1) & LOWER && kindAt(text, at + 1) & LOWER ? at : -1;
  }
  return -1;
}

function afterName(text: string, start: number, end: number, before: readonly Span[]): number {
  const family = before[before.length - 2]!;
  const given = before[before.length - 1]!;
  if (!FAMILY.has(text.slice(family.start, family.end)) || !SYLLABLES.has(text.slice(given.start, given.end)))
    return -1;
  for (let length = LONGEST_SYLLABLE; length >= 2; length--) {
    const cut = start + length;
    if (cut < end && SYLLABLES.has(text.slice(start, cut)) && AFTER_NAMES.test(text.slice(cut, end))) return cut;
  }
  return -1;
}
