import { describe, expect, it } from "vitest";
import type { Review } from "../../src/model/review.ts";
import { correctEvent } from "../../src/record/correct.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { doubtsOf, reviewQueue } from "../../src/views/review-queue.ts";
import { reviewRate } from "../../src/views/review-rate.ts";
import { sentenceContext } from "../../src/views/sentence-context.ts";
import { typedFields } from "../../src/views/typed-fields.ts";
import { type Says, wire } from "../record/builders.ts";

const MET: Says = {
  kind: "meet",
  says: "Ruiz met Lind in Lindhaven.",
  act: "met",
  by: ["Ana Ruiz/ANS/envoy"],
  to: ["Bo Lind/BOR/envoy"],
  on: "2031-05-06",
  at: "Lindhaven/BOR",
  saidBy: "Cato Meer/COR",
  details: { topic: "fishing rights" },
};
const eventsOf = (...says: Says[]) =>
  foldRecord([wire({ text: says.map((s) => s.says).join(" "), events: says })]).events;

describe("the queue of what nobody has decided on", () => {
  it("begins with what is most doubtful", () => {
    const nobody: Says = { kind: "launch", says: "A missile was fired.", act: "fired" };
    const alone: Says = { kind: "agree", says: "Ruiz agreed.", act: "agreed", by: ["Ana Ruiz/ANS"], on: "2031-05-07" };
    const queue = reviewQueue(eventsOf(MET, nobody, alone));
    expect(queue.map((d) => d.event.kind)).toEqual(["launch", "agree", "meet"]);
    expect(queue[0]!.doubts.map((d) => d.why)).toEqual([
      "nobody is named as doing it",
      "no day is told",
      "one origin tells it",
    ]);
  });

  it("says on what accounts differ", () => {
    const [event] = eventsOf(MET);
    const when = { field: "when" as const, values: [], rule: "consensus/more-origins", isDisputed: true };
    const [first] = doubtsOf({ ...event!, values: [when, { ...when, field: "where", isDisputed: false }] });
    expect(first?.why).toBe("accounts differ on the day");
  });

  it("leaves out what somebody has decided on", () => {
    const [event] = eventsOf(MET);
    expect(reviewQueue([{ ...event!, reviews: ["review:1"] }])).toEqual([]);
  });
});

describe("the fields of an event as a person types them", () => {
  it("mean the same when they are read again", () => {
    const charge: Says = { ...MET, kind: "accuse", says: "Ruiz accused Lind in Lindhaven.", act: "accused" };
    const [event] = eventsOf(charge);
    const typed = typedFields(event!);
    expect(typed.map((t) => [t.label, t.value])).toEqual([
      ["Kind", "accuse"],
      ["Status", "happened"],
      ["Who", "Ana Ruiz (ANS)"],
      ["To whom", "Bo Lind (BOR)"],
      ["When", "2031-05-06"],
      ["Where", "Lindhaven, BOR"],
      ["Said by", "Cato Meer (COR)"],
      ["topic", "fishing rights"],
    ]);
    for (const { field, label, value } of typed) {
      const sent = field === "detail" ? `${label}=${value}` : value;
      const again = correctEvent(event!, { field, value: sent });
      expect(
        typedFields({ ...event!, ...again })
          .map((t) => t.value)
          .sort(),
      ).toEqual(typed.map((t) => t.value).sort());
    }
  });
});

describe("agreement and rate of a review", () => {
  const on = (start: number) => [{ article: "article:1", start, end: start + 3, words: "met", kind: "meet" as const }];
  const review = (minute: number, decision: Review["decision"], by = "Eva"): Review => ({
    id: `review:${minute}`,
    at: `2031-05-07T09:${String(minute).padStart(2, "0")}:00.000Z`,
    by,
    reason: "",
    decision,
  });
  const DAY = [
    review(0, { type: "accept", on: on(1) }),
    review(10, { type: "accept", on: on(2) }),
    review(20, { type: "reject", on: on(3) }),
    review(30, { type: "correct", on: on(4), correction: { field: "when", value: "2031-05-05" } }),
    review(31, { type: "correct", on: on(4), correction: { field: "where", value: "Meer" } }),
    review(40, { type: "accept", on: on(5) }, "Bo"),
  ];

  it("count what was right as read among what was judged, two corrections of one event once", () => {
    expect(reviewRate(DAY, "Eva", "2031-05-07")).toMatchObject({
      accepted: 2,
      corrected: 1,
      rejected: 1,
      agreement: 0.5,
    });
  });

  it("leave out what was taken back, other people and other days", () => {
    const undone = [...DAY, review(50, { type: "undo", review: "review:20" })];
    expect(reviewRate(undone, "Eva", "2031-05-07")).toMatchObject({ rejected: 0, undone: 1, decisions: 4 });
    expect(reviewRate(DAY, "Eva", "2031-05-08")).toMatchObject({ decisions: 0, agreement: null, perHour: null });
  });

  it("give decisions an hour once there are enough to tell", () => {
    expect(reviewRate(DAY.slice(0, 3), "Eva", "2031-05-07").perHour).toBe(6);
    expect(reviewRate(DAY.slice(0, 2), "Eva", "2031-05-07").perHour).toBeNull();
  });
});

describe("a sentence in its context", () => {
  const { article } = wire({
    text: `${"Once there was a harbour. ".repeat(40)}Ruiz met Lind. They left again. ${"The gulls stayed. ".repeat(60)}`,
  });
  const start = article.text.indexOf("Ruiz met Lind.");

  it("has what stands before and after it, cut between words", () => {
    const context = sentenceContext(article, { start, end: start + 14 }, 60);
    expect(context.sentence).toBe("Ruiz met Lind.");
    expect(context.before.length).toBeLessThanOrEqual(60);
    expect(context.before).toMatch(/^\S.*harbour\. $/);
    expect(context.after).toMatch(/^ They left again\./);
    expect(article.text).toContain(context.before + context.sentence + context.after);
    expect([context.isCutBefore, context.isCutAfter]).toEqual([true, true]);
  });

  it("is not cut at the article's own ends", () => {
    const whole = wire({ text: "Ruiz met Lind. They left." }).article;
    expect(sentenceContext(whole, { start: 0, end: 14 }, 60)).toEqual({
      before: "",
      sentence: "Ruiz met Lind.",
      after: " They left.",
      isCutBefore: false,
      isCutAfter: false,
    });
  });
});
