import type { Review } from "../model/review.ts";

/** What somebody has decided on a day. */
export interface ReviewRate {
  readonly decisions: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  /** Joined, parted and entered by hand. */
  readonly other: number;
  readonly undone: number;
  /** Of what was judged, how much was right as read; null before the first. */
  readonly agreement: number | null;
  /** Decisions an hour between the first and the last; null for fewer than three. */
  readonly perHour: number | null;
}

const MS_PER_HOUR = 3_600_000;

/** Agreement and rate of one person on one day. Corrections of one event made at once are one judgement. */
export function reviewRate(reviews: readonly Review[], by: string, day: string): ReviewRate {
  const own = reviews.filter((r) => r.by === by && r.at.startsWith(day));
  const taken = new Set(reviews.flatMap((r) => (r.decision.type === "undo" ? [r.decision.review] : [])));
  const made = own.filter((r) => r.decision.type !== "undo");
  const stand = made.filter((r) => !taken.has(r.id));
  const count = (type: Review["decision"]["type"]): number => stand.filter((r) => r.decision.type === type).length;
  const corrected = new Set(
    stand.flatMap(({ decision }) => (decision.type === "correct" ? [wordsOf(decision.on)] : [])),
  ).size;
  const [accepted, rejected] = [count("accept"), count("reject")];
  const judged = accepted + corrected + rejected;
  const times = made.map((r) => Date.parse(r.at)).sort((a, b) => a - b);
  const hours = times.length < 3 ? 0 : (times.at(-1)! - times[0]!) / MS_PER_HOUR;
  return {
    decisions: stand.length,
    accepted,
    corrected,
    rejected,
    other: count("same") + count("different") + count("add"),
    undone: made.length - stand.length,
    agreement: judged === 0 ? null : accepted / judged,
    perHour: hours === 0 ? null : Math.round((times.length - 1) / hours),
  };
}

function wordsOf(on: readonly { readonly article: string; readonly start: number }[]): string {
  return `${on[0]?.article} ${on[0]?.start}`;
}
