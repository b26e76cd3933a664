import { isPredicate, subjectsOf, type Tree, treeOf } from "../../language/tree.ts";
import type { When } from "../../model/when.ts";
import { SPEECH_ACTS } from "../voice/speech-acts.ts";
import type { DatedAct, DatedStory, WhenChoice } from "./dated-story.ts";
import { governingDate } from "./governing-date.ts";
import {
  inPerfect,
  isContinuing,
  isFrameOf,
  isMainLine,
  isPast,
  isPastPerfect,
  pastTeller,
  predicateOf,
} from "./main-line.ts";

/** "Other candidates elected were ...": whoever wins a seat or loses it does so on the day of the election. */
const ELECTED = new Set(["elect", "re-elect", "reelect", "win", "defeat", "lose", "unseat"]);
/** How many sentences a day reaches for deeds that have none of their own. */
const NEAR = 3;
/** Occasions on which other acts are done: a clause told of them is told of their day. */
const TALKS: ReadonlySet<string> = new Set(["meet", "call", "visit"]);
const NO_OTHERS: ReadonlySet<number> = new Set();

const UNDATED = { when: null, rule: "dates/undated" } as const;

type Choice = Pick<WhenChoice, "when" | "rule">;

/**
 * The day of an act that no date of its sentence governs. The policy in one
 * place: the story's day for what the main line tells as past, the day of the
 * statement for words that are the act, the trip's window for its plans, and
 * no day for background, for what goes on and for what is only wished.
 */
export function undatedDay(story: DatedStory, act: DatedAct, tree: Tree, isPerformed: boolean): Choice {
  const { days } = story;
  // What goes on, or never came about, has no day unless the text gives one.
  const isSpeech = SPEECH_ACTS.has(act.kind);
  if ((act.status === "ongoing" && !isSpeech) || act.status === "denied") return UNDATED;
  const predicate = predicateOf(tree, act.trigger);
  // A headline tells what the lead dates; without a day there, only words that are themselves the act have one.
  // What the headline's act answers has been before: "Envoys vow firm response to missile launches".
  const isAside = predicate >= 0 && !isPerformed && !isMainLine(tree, act.trigger, predicate, isSpeech);
  if (act.sentence < days.leadAt && isAside && act.status === "happened") return UNDATED;
  if (act.sentence < days.leadAt && act.status !== "proposed" && (days.lead !== null || !isSpeech)) {
    if (days.lead !== null) return taken(days.lead, "lead-day");
    return isLeadPerfect(story) ? onIssue(story) : UNDATED;
  }
  // A plan without a date falls in the window of the trip or meeting it is told with.
  if (act.status === "planned") {
    const plan = days.planned[act.sentence] ?? null;
    return plan === null || isContinuing(tree, predicate) ? UNDATED : taken(plan, "planned-window");
  }
  if (act.status === "proposed" && !isSpeech) return UNDATED;
  const isElected = act.kind === "office" && ELECTED.has(tree.tokens[act.trigger]!.lemma);
  const line = TALKS.has(act.kind) && isFrameOf(tree, act.trigger, predicate) ? predicate : act.trigger;
  if (!isPerformed && !isElected && !isMainLine(tree, line, predicate, isSpeech)) return UNDATED;
  const teller = pastTeller(tree, act.trigger);
  const statement = days.statement[act.sentence] ?? null;
  // "has fired more missiles": when, the text leaves open; only the lead's perfect is news of the day.
  if (!isPerformed && predicate >= 0 && inPerfect(tree, predicate)) {
    const reached = days.reached[act.sentence] ?? null;
    // "He added that they had agreed": at the talks that the story is about.
    if (teller >= 0 && isSpeech && reached !== null && isPastPerfect(tree, predicate))
      return taken(reached, "story-day");
    if (teller >= 0 && act.sentence === days.leadAt && isPastPerfect(tree, predicate))
      return asNews(story, act, tree, teller);
    if (act.sentence > days.leadAt || teller >= 0) return UNDATED;
    return days.lead === null ? onIssue(story) : taken(days.lead, "lead-day");
  }
  // "Both sides reaffirmed" is told of the meeting that the story is about; so is what somebody said there.
  if (teller >= 0 || (!isPerformed && predicate >= 0 && isPast(tree, predicate))) {
    const spoken = teller < 0 ? null : governingDate(tree, story.placements[act.sentence]!, teller, NO_OTHERS, true);
    const reached = days.reached[act.sentence] ?? (act.sentence === days.leadAt ? days.lead : null);
    // "In February, activists said the army had fired": what was told then is no news of the story's day.
    const isOld = spoken !== null && spoken.placement.when.to < (reached?.from ?? story.issue?.from ?? "");
    if (spoken !== null && (isPerformed || isSpeech || (isOld && spoken.placement.when.precision !== "day")))
      return taken(spoken.placement.when, "day-of-speech");
    if (isSpeech && retellsLead(story, act, tree, predicate)) return onIssue(story);
    // "The United Nations condemned the attack": said when it was told, not when it was done.
    if (isSpeech && reached !== null && days.isDeed[act.sentence] === true && act.sentence > days.leadAt) {
      const heard = statement ?? days.told[act.sentence] ?? story.issue;
      if (heard !== null && heard.from > reached.from) return taken(heard, "told-day");
    }
    // Deeds further down are as often background; what was said and talked about is still the same occasion.
    const isNear =
      isSpeech ||
      isElected ||
      TALKS.has(act.kind) ||
      act.sentence - (days.reachedAt[act.sentence] ?? days.leadAt) <= NEAR;
    if (reached !== null) return isNear ? taken(reached, "story-day") : UNDATED;
    const told = statement ?? days.told[act.sentence] ?? null;
    if (!isSpeech && act.sentence - days.leadAt > NEAR) return UNDATED;
    return told === null ? onIssue(story) : taken(told, "told-day");
  }
  // "We call on", "is imposing sanctions": the words are the act, done on the day of the statement.
  return statement === null ? onIssue(story) : taken(statement, "statement-day");
}

// "A has urged both sides to stop. ... A urged them": the news of the day, whatever day came between.
function retellsLead({ sentences, days }: DatedStory, { sentence }: DatedAct, tree: Tree, predicate: number): boolean {
  const lead = sentences[days.leadAt];
  if (lead === undefined || sentence <= days.leadAt || days.lead !== null || predicate < 0) return false;
  if (!isLeadPerfect({ sentences, days })) return false;
  const leadTree = treeOf(lead);
  const words = (of: Tree, verb: number) => subjectsOf(of, verb).map((s) => of.tokens[s]!.form);
  const [first, now] = [words(leadTree, leadTree.root), words(tree, predicate)];
  return now.length > 0 && now.every((form) => first.includes(form));
}

// "The army said on Sunday it had killed 30 militants": a lead tells what is new, so that "had" only shifts it back.
function asNews(story: DatedStory, act: DatedAct, tree: Tree, teller: number): Choice {
  const spoken = governingDate(tree, story.placements[act.sentence]!, teller, NO_OTHERS, true);
  return spoken === null || spoken.placement.when.precision !== "day"
    ? UNDATED
    : taken(spoken.placement.when, "day-of-speech");
}

// "The ministry has imposed restrictions": an undated lead that tells the news of the day.
function isLeadPerfect({ sentences, days }: Pick<DatedStory, "sentences" | "days">): boolean {
  const lead = sentences[days.leadAt];
  if (lead === undefined) return false;
  const tree = treeOf(lead);
  return tree.root >= 0 && isPredicate(tree, tree.root) && inPerfect(tree, tree.root);
}

function onIssue({ issue }: DatedStory): Choice {
  return issue === null ? UNDATED : taken(issue, "day-of-issue");
}

function taken(when: When, reason: string): Choice {
  const rule = `dates/${reason}`;
  return { when: { ...when, certainty: "implied", rule }, rule };
}
