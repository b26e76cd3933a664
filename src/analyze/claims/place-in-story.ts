import { tenseOf } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";
import type { FoundPlace } from "./place-found.ts";
import type { Sides } from "./sides.ts";

const NOT_TOLD: FoundPlace = { value: null, rule: "place/not-told", span: null, alternatives: [] };

/**
 * Where a meeting without a place of its own was held: at the stop that one of
 * its sides has reached; for the meeting that the lead tells, at the dateline
 * when it is the home of one side. Every other act stays unplaced.
 */
export function placeInStory(act: Act, sides: Sides, layers: Layers): FoundPlace {
  if (act.rule.kind !== "meet") return NOT_TOLD;
  const parties = [...sides.sources, ...sides.targets];
  const stop = isBefore(act) ? null : layers.legs.at(act.sentence, act.head, parties);
  if (stop !== null) {
    const span = { start: stop.start, end: stop.end };
    return { value: { ...stop.place, span }, rule: "place/stop-of-the-way", span, alternatives: [] };
  }
  const { dateline, dates } = layers;
  // "Remarks Before Their Meeting", spoken in Jerusalem: the occasion that a transcript's headline names is where it was spoken.
  if (layers.isHeadline(act.sentence) && dateline?.precision === "city" && isTranscript(layers))
    return { value: { ...dateline, span: null }, rule: "place/spoken-there", span: null, alternatives: [] };
  // What is still to come is held wherever it will be.
  const isLead =
    act.sentence === dates.days.leadAt && tenseOf(act.tree, act.frame.support?.verb ?? act.head) !== "future";
  if (
    !isLead ||
    dateline?.precision !== "city" ||
    isAwayFromHome(layers.article.text, { evidence: act.tree.sentence })
  ) {
    return NOT_TOLD;
  }
  const isHosted = parties.length > 1 && parties.some((party) => party.country === dateline.country);
  return isHosted
    ? { value: { ...dateline, span: null }, rule: "place/host-at-dateline", span: null, alternatives: [] }
    : NOT_TOLD;
}

// "Earlier today, he held talks": before the stop that the text has reached.
function isBefore({ tree }: Act): boolean {
  return /^(?:earlier|previously|before)$/i.test(tree.tokens[0]?.form ?? "");
}

function isTranscript({ article }: Layers): boolean {
  return article.paragraphs.some((paragraph) => paragraph.rule === "wire/place-line");
}

/** Words that put a meeting beside another gathering, which is seldom at the dateline. */
const AWAY = /\b(?:sidelines|margins) of\b/i;

/** True where a telling puts its meeting beside another gathering; then a dateline tells nothing of its place. */
export function isAwayFromHome(text: string, { evidence }: { readonly evidence: Span }): boolean {
  return AWAY.test(text.slice(evidence.start, evidence.end));
}
