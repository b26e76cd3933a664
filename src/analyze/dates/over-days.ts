import { childrenOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Status } from "../../model/kind.ts";
import type { When } from "../../model/when.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { countOf } from "./words.ts";

const BEGINNING = new Set(
  "begin start open kick arrive embark depart leave launch commence travel fly pay set go come host undertake".split(
    " ",
  ),
);
const ENDING = new Set("end conclude finish wrap close complete return".split(" "));
const STAYS = new Set("visit trip tour stay talk meeting summit mission".split(" "));
const FARTHEST = 7;
const LONGEST_STAY = 30;

/**
 * Extends the one day of an act that lasts a told number of days: "will begin
 * a two-day visit on Thursday" is Thursday and Friday. A day that is neither
 * told as the first nor as the last stays alone: "held two-day talks on Thursday".
 */
export function overDays(tree: Tree, trigger: number, status: Status, when: When): When {
  const first = parseIsoDay(when.from);
  if (first === null || when.precision !== "day" || when.from !== when.to) return when;
  const noun = tree.tokens[trigger]!.upos === "VERB" ? stayOf(tree, trigger) : trigger;
  const count = noun < 0 ? null : daysOf(tree, noun);
  if (count === null || count < 2 || count > LONGEST_STAY) return when;
  const end = endOf(tree, trigger, status);
  if (end === null) return when;
  const rest = count - 1;
  const [from, to] = end === "first" ? [first, first + rest] : [first - rest, first];
  return { ...when, from: isoDay(from), to: isoDay(to), certainty: "implied", rule: "dates/over-days" };
}

function endOf(tree: Tree, trigger: number, status: Status): "first" | "last" | null {
  for (let at = trigger, steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++) {
    const { lemma, upos } = tree.tokens[at]!;
    if (upos !== "VERB") continue;
    if (ENDING.has(lemma)) return "last";
    if (BEGINNING.has(lemma)) return "first";
    break;
  }
  return status === "planned" ? "first" : null;
}

// "arrived on Monday for a three-day visit"
function stayOf(tree: Tree, verb: number): number {
  return childrenOf(tree, verb, "obl", "obj").find((c) => STAYS.has(tree.tokens[c]!.lemma)) ?? -1;
}

// "two-day", "a three-day state visit": the count in front of the noun; null for none.
function daysOf(tree: Tree, noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(2, noun - FARTHEST); i--) {
    const { lemma, upos, form } = tree.tokens[i]!;
    if (lemma === "day" && tree.tokens[i - 1]!.form === "-") return countOf(tree.tokens[i - 2]!.form);
    const whole = /^(\w+)-day$/.exec(form);
    if (whole !== null) return countOf(whole[1]!);
    const isPart = upos === "ADJ" || upos === "NOUN" || upos === "PROPN" || isRelation(tree, i, "amod", "compound");
    if (!isPart) return null;
  }
  return null;
}
