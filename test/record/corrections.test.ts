import { describe, expect, it } from "vitest";
import type { RecordEvent } from "../../src/model/record-event.ts";
import type { Anchor, Decision, Review } from "../../src/model/review.ts";
import { foldRecord, type ReadArticle } from "../../src/record/fold-record.ts";
import { type ReviewStanding, standingsOf } from "../../src/record/standing-of.ts";
import { tellingsOf } from "../../src/record/tellings-of.ts";
import { type Says, wire } from "./builders.ts";

const MET = "Ana Ruiz met Bo Lind in Port Ansel on Tuesday to speak about the strait.";
const FERRY = " The ferry company said its boats would stay in harbour until the ice is gone, as in every winter.";
const TALKS: Says = {
  kind: "meet",
  says: MET,
  act: "met",
  by: ["Ana Ruiz/ANS/envoy"],
  to: ["Bo Lind/BOR/envoy"],
  on: "2031-05-06",
};
const first = wire({ text: MET + FERRY, published: "2031-05-06", events: [TALKS] });
const copy = wire({ text: `${MET}${FERRY} `, outlet: "Copy House", published: "2031-05-07", events: [TALKS] });

function anchorIn({ article, reading }: ReadArticle, says = MET): Anchor {
  const event = reading.events.find((e) => article.text.slice(e.claims[0]!.evidence.start).startsWith(says))!;
  const { start, end } = event.claims[0]!.trigger;
  const words = article.text.slice(start, end);
  return { article: article.id, start, end, words, kind: event.kind, sentence: says };
}

let made = 0;
function review(by: string, decision: Decision, day = 1): Review {
  return { id: `review:${++made}`, at: `2031-06-0${day}T00:00:00Z`, by, reason: "", decision };
}

const moveTo = (value: string, ...on: readonly Anchor[]): Decision => ({
  type: "correct",
  on,
  correction: { field: "when", value },
});

function eventsOf(read: readonly ReadArticle[], reviews: readonly Review[]): readonly RecordEvent[] {
  return foldRecord(read, reviews).events.filter((e) => e.standing === "counts");
}

function standingsIn(read: readonly ReadArticle[], reviews: readonly Review[]): (ReviewStanding | undefined)[] {
  const standings = standingsOf({
    reviews,
    stories: foldRecord(read).stories,
    tellings: read.flatMap(({ article, reading }) => tellingsOf(article, reading)),
    named: new Set(read.flatMap(({ reading }) => reading.mentions.flatMap((m) => m.actors.map((a) => a.id)))),
  });
  return reviews.map(({ id }) => standings.get(id));
}

describe("two people who correct one field otherwise", () => {
  const both = [anchorIn(first), anchorIn(copy)];
  const eva = review("Eva", moveTo("2031-05-04", ...both), 1);
  const omar = review("Omar", moveTo("2031-05-05", ...both), 2);

  it("are both kept, the later is shown, and the field is open", () => {
    const [event] = eventsOf([first, copy], [omar, eva]);
    expect(event!.when?.from).toBe("2031-05-05");
    expect(event!.certainty).toBe("disputed");
    const when = event!.values.find((v) => v.field === "when")!;
    expect([when.rule, when.isDisputed]).toEqual(["consensus/later-decision", true]);
    expect(when.values.map((v) => v.value)).toEqual(["2031-05-05", "2031-05-04"]);
    expect(standingsIn([first, copy], [eva, omar])).toEqual(["overruled", "in force"]);
  });

  it("agree again once one of them takes it back", () => {
    const undo = review("Omar", { type: "undo", review: omar.id }, 3);
    const [event] = eventsOf([first, copy], [eva, omar, undo]);
    expect(event!.when?.from).toBe("2031-05-04");
    expect(event!.values.find((v) => v.field === "when")).toMatchObject({ isDisputed: false });
    expect(standingsIn([first, copy], [eva, omar, undo])).toEqual(["in force", "undone", "in force"]);
  });

  it("are in no conflict where they say the same, or one person thinks again", () => {
    const again = review("Omar", moveTo("2031-05-04", ...both), 2);
    const eva2 = review("Eva", moveTo("2031-05-03", ...both), 3);
    for (const reviews of [
      [eva, again],
      [eva, eva2],
    ]) {
      expect(eventsOf([first, copy], reviews)[0]!.certainty).not.toBe("disputed");
    }
  });

  it("are shown by time, however many claims each of them rests on", () => {
    const few = review("Omar", moveTo("2031-05-05", anchorIn(copy)), 2);
    expect(eventsOf([first, copy], [eva, few])[0]!.when?.from).toBe("2031-05-05");
    const older = review("Omar", moveTo("2031-05-05", anchorIn(copy)), 0);
    expect(eventsOf([first, copy], [older, eva])[0]!.when?.from).toBe("2031-05-04");
  });

  it("disagree visibly on who took part, too", () => {
    const set = (by: string, value: string, day: number): Review =>
      review(by, { type: "correct", on: both, correction: { field: "targets", value } }, day);
    const [event] = eventsOf([first, copy], [set("Eva", "Ida Holm (EST)", 1), set("Omar", "Nils Berg (EST)", 2)]);
    expect(event!.targets.map((p) => p.name)).toEqual(["Nils Berg"]);
    expect(event!.values.find((v) => v.field === "targets")!.values.map((v) => v.value)).toEqual([
      "Nils Berg (EST)",
      "Ida Holm (EST)",
    ]);
  });

  it("are heard by time where one joins two events and the other parts them", () => {
    const other = wire({
      text: `Bo Lind sat down with Ana Ruiz at noon. ${FERRY.replaceAll("ferry", "tram")}`,
      outlet: "Copy House",
      published: "2031-05-06",
      events: [{ ...TALKS, says: "Bo Lind sat down with Ana Ruiz at noon.", act: "sat down", on: "2031-05-02" }],
    });
    const on = [anchorIn(first), anchorIn(other, "Bo Lind sat down with Ana Ruiz at noon.")];
    const joined = review("Eva", { type: "same", on }, 1);
    const parted = review("Omar", { type: "different", on }, 2);
    expect(eventsOf([first, other], [joined])).toHaveLength(1);
    expect(eventsOf([first, other], [joined, parted])).toHaveLength(2);
    expect(standingsIn([first, other], [joined, parted])).toEqual(["overruled", "in force"]);
    const again = review("Eva", { type: "same", on }, 3);
    expect(eventsOf([first, other], [joined, parted, again])).toHaveLength(1);
  });
});

describe("a correction", () => {
  it("of the kind stays when a fuller report comes", () => {
    const call: Decision = { type: "correct", on: [anchorIn(first)], correction: { field: "kind", value: "call" } };
    const fuller = wire({
      text: `${MET}${FERRY} `,
      outlet: "Copy House",
      published: "2031-05-07",
      events: [{ ...TALKS, at: "Port Ansel/ANS", details: { topic: "the strait", number: "2" } }],
    });
    const [event] = eventsOf([first, fuller], [review("Eva", call)]);
    expect([event!.kind, event!.claims.length]).toEqual(["call", 2]);
  });

  it("that clears a field holds against a later report that fills it", () => {
    const cleared = review("Eva", moveTo("", anchorIn(first)));
    const [event] = eventsOf([first, copy], [cleared]);
    expect(event!.when).toBeNull();
    expect(event!.values.find((v) => v.field === "when")!.values.map((v) => v.value)).toEqual(["2031-05-06"]);
  });
});

describe("a decision on the words of a first edition", () => {
  const second = wire({
    text: `${MET} Both sides will go on next week.${FERRY}`,
    published: "2031-05-06",
    edition: "2nd LD",
    events: [TALKS],
  });
  const cut = wire({
    text: `The two envoys met in Port Ansel.${FERRY} Nobody else was there.`,
    published: "2031-05-06",
    edition: "3rd LD",
    events: [{ ...TALKS, says: "The two envoys met in Port Ansel.", act: "met" }],
  });
  const moved = review("Eva", moveTo("2031-05-05", anchorIn(first)));

  it("holds in a later edition that keeps the sentence", () => {
    for (const read of [
      [first, second],
      [second, first],
    ]) {
      const [event] = eventsOf(read, [moved]);
      expect([event!.when?.from, event!.claims[0]!.article]).toEqual(["2031-05-05", second.article.id]);
      expect(standingsIn(read, [moved])).toEqual(["in force"]);
    }
  });

  // Ids are hashes, and of equal accounts the smaller ids fold first: of several outlets some tempt the edition away.
  it.each(["Copy House", "The Gull", "Strait Daily", "Meer Agency", "Northern Post", "Port Herald"])(
    "parts the later edition too, where it parted the sentence from that of %s",
    (outlet) => {
      const other = wire({ text: `${MET}${FERRY} `, outlet, published: "2031-05-06", events: [TALKS] });
      const parted = review("Eva", { type: "different", on: [anchorIn(first), anchorIn(other)] });
      const tellers = eventsOf([first, other, second], [parted]).map((event) =>
        event.claims.map((c) => c.article).sort(),
      );
      expect(tellers.sort((a, b) => a.length - b.length)).toEqual([
        [other.article.id],
        [first.article.id, second.article.id].sort(),
      ]);
    },
  );

  it("is orphaned, and moves to no other words, once an edition takes them away", () => {
    const [event] = eventsOf([first, second, cut], [moved]);
    expect([event!.when?.from, event!.claims[0]!.article]).toEqual(["2031-05-06", cut.article.id]);
    expect(event!.reviews).toEqual([moved.id]);
    expect(standingsIn([first, second, cut], [moved])).toEqual(["orphaned"]);
  });

  it("is orphaned too where the event was added by hand, and so are corrections of that", () => {
    const sentence = FERRY.trim();
    const start = first.article.text.indexOf(sentence);
    const on = [
      { article: first.article.id, start, end: start + sentence.length, words: sentence, kind: "support" as const },
    ];
    const added = review("Eva", {
      type: "add",
      on,
      event: { kind: "support", status: "happened", sources: [], targets: [], from: null, to: null, where: null },
    });
    const dated = review("Eva", moveTo("2031-05-01", ...on), 2);
    expect(standingsIn([first], [added, dated])).toEqual(["in force", "in force"]);
    expect(standingsIn([first, cut], [added, dated])).toEqual(["orphaned", "orphaned"]);
  });
});
