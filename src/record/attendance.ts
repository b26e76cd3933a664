import type { Party } from "../model/claim.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { isCollective } from "./account-of.ts";
import { canBeOneName, nameWords } from "./compare-names.ts";
import { contentStems } from "./words.ts";

/** A person, officials nobody names, people who are none, or the state itself with its ministries. */
type Manner = "person" | "officials" | "people" | "state";

/**
 * How those whom a plan names take part in an event: all the persons by name,
 * some of them, only their states, or others in their place.
 */
export type Attendance = "all" | "some" | "states" | "others";

/** Of one state: somebody expected, somebody of those expected in general, the state at least, or others. */
type Match = "named" | "represented" | "alike" | "others";

/** Compares who was to take part, of each of these states, with who did. */
export function attendanceOf(plan: RecordEvent, event: RecordEvent, states: readonly string[]): Attendance {
  const matches = states.map((state) => matchOf(ofState(plan, state), ofState(event, state)));
  if (matches.includes("others") || (states.length < 2 && isAnyMissing(plan, event))) return "others";
  const isOnlyMentioned = (state: string, i: number): boolean =>
    matches[i] === "alike" && ofState(plan, state).some(isPerson) && !ofState(event, state).some(isPerson);
  // Where people are named, the state whose people are not did not send those of the plan.
  if (tellsPersons(event) && states.some(isOnlyMentioned)) return "others";
  const isOfMore = sidesOf(event).some((p) => isPerson(p) && !states.includes(p.country ?? ""));
  if (!matches.includes("named")) return isOfMore ? "others" : "states";
  return matches.includes("alike") || isOfMore ? "some" : "all";
}

/** Whether it says whom somebody is to see, and none of them was there. */
function isAnyMissing(plan: RecordEvent, event: RecordEvent): boolean {
  const seen = plan.targets.filter((p) => isPerson(p) || mannerOf(p) === "people");
  return seen.length > 0 && !seen.some((p) => sidesOf(event).some((q) => isOneOf(p, q)));
}

function ofState(event: RecordEvent, state: string): readonly Party[] {
  return sidesOf(event).filter((p) => p.country === state);
}

function isPerson(party: Party): boolean {
  return mannerOf(party) === "person";
}

/** Whether it says by name who takes part. */
export function tellsPersons(event: RecordEvent): boolean {
  return sidesOf(event).some(isPerson);
}

function matchOf(expected: readonly Party[], came: readonly Party[]): Match {
  if (expected.some((p) => came.some((q) => isOneOf(p, q)))) return "named";
  const wanted = new Set(expected.map(mannerOf));
  const present = new Set(came.map(mannerOf));
  if (present.has("person")) {
    // Somebody else's meeting is not the one that was planned; of "other officials" anybody is one.
    if (wanted.has("person")) return wanted.has("officials") ? "alike" : "others";
    return wanted.has("state") || wanted.has("officials") ? "represented" : "others";
  }
  if (present.has("officials") && (wanted.has("state") || wanted.has("officials"))) return "represented";
  const isOfState = present.has("state") || present.has("officials");
  return isOfState && !wanted.has("people") ? "alike" : "others";
}

/** One person by name or, where a plan names only the office, by that; people by a word of what they are. */
function isOneOf(p: Party, q: Party): boolean {
  const [manner, other] = [mannerOf(p), mannerOf(q)];
  if (manner === "person" && other === "person") return canBeOneName(p.name, q.name) || isSameOffice(p, q);
  if (manner !== "people" || other !== "people") return false;
  const words = new Set(contentStems(q.name));
  return contentStems(p.name).some((word) => words.has(word) && !OFFICIAL.has(word));
}

/** Of an office that many hold at once, only its nameless holder may be anybody. */
function isSameOffice(a: Party, b: Party): boolean {
  if (a.office?.toLowerCase() !== b.office?.toLowerCase()) return false;
  return !HELD_BY_MANY.test(a.office!) || isNameless(a) || isNameless(b);
}

const HELD_BY_MANY =
  /^(?:(?:senior|special|acting|deputy|assistant|under|vice)\b.*|secretary|official|envoy|representative|leader|advis[eo]r|member|diplomat|director|counsell?or|commander|general)$/i;

/** "the foreign minister of Norland": all of the name is the office, or the state stands for its man. */
function isNameless({ name, office }: Party): boolean {
  const words = nameWords(name);
  return words.length === 1 || nameWords(office ?? "").every((word) => words.includes(word));
}

/** Stems of the words for officials in general, and of those that say no more than how high. */
const OFFICIAL = new Set(
  contentStems(
    "officials leaders leadership ministers authorities counterparts representatives envoys diplomats negotiators delegation " +
      "members partners colleagues heads senior other top high level government governments political state national key foreign defense defence",
  ),
);

function mannerOf({ name, office }: Party): Manner {
  if (office !== null && !isCollective(name)) return "person";
  // Capitalized words name the state or body that people are of.
  const words = contentStems(name.replace(/\p{Lu}[\p{L}\p{N}'’.-]*/gu, " "));
  if (words.length === 0) return "state";
  if (words.every((word) => OFFICIAL.has(word))) return "officials";
  return isCollective(name) && !name.endsWith("s") ? "state" : "people";
}
