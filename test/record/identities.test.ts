import { describe, expect, it } from "vitest";
import type { RecordEvent } from "../../src/model/record-event.ts";
import type { Decision, Review } from "../../src/model/review.ts";
import { identitiesOf } from "../../src/record/actors/identities.ts";
import { foldRecord, type ReadArticle } from "../../src/record/fold-record.ts";
import { partyOf, type Says, wire } from "./builders.ts";

const FERRY = " The ferry company said its boats would stay in harbour until the ice is gone, as in every winter.";
const MET = "Song Ae met Bo Lind in Port Ansel on Tuesday.";
const TALKS: Says = {
  kind: "meet",
  says: MET,
  act: "met",
  by: ["Song Ae/ANS/envoy"],
  to: ["Bo Lind/BOR/envoy"],
  on: "2031-05-06",
};
const SONG = partyOf("Song Ae/ANS").actor;
const SUNG = partyOf("Seong Eh/ANS").actor;
const first = wire({ text: MET + FERRY, published: "2031-05-06", events: [TALKS] });
const spelt = wire({
  text: MET.replace("Song Ae", "Seong Eh") + FERRY.replaceAll("ferry", "tram"),
  outlet: "Copy House",
  published: "2031-05-07",
  events: [{ ...TALKS, says: MET.replace("Song Ae", "Seong Eh"), by: ["Seong Eh/ANS/envoy"] }],
});

let made = 0;
const review = (decision: Decision, by = "Eva"): Review => {
  const at = `2031-06-01T00:00:${String(++made).padStart(2, "0")}Z`;
  return { id: `review:${made}`, at, by, reason: "", decision };
};
const merge = (...actors: string[]): Review => review({ type: "merge-actors", actors });
const eventsOf = (read: readonly ReadArticle[], reviews: readonly Review[]): readonly RecordEvent[] =>
  foldRecord(read, reviews).events;

describe("actors that a person says are one", () => {
  it("go by the first of them, and their events fold as those of one", () => {
    expect(eventsOf([first, spelt], [])).toHaveLength(2);
    const merged = merge(SONG, SUNG);
    const [event, ...others] = eventsOf([first, spelt], [merged]);
    expect(others).toEqual([]);
    expect(event!.sources.map((p) => p.actor)).toEqual([SONG]);
    expect(event!.reviews).toEqual([merged.id]);
  });

  it("are two again once the decision is undone", () => {
    const merged = merge(SONG, SUNG);
    const undo = review({ type: "undo", review: merged.id });
    expect(eventsOf([first, spelt], [merged, undo])).toEqual(eventsOf([first, spelt], []));
  });

  it("go by the id that was said last, whoever is merged with whom", () => {
    const { aliases, idsOf } = identitiesOf([merge("a", "b"), merge("c", "d"), merge("b", "c")]);
    expect(Object.fromEntries(aliases)).toEqual({ a: "b", c: "b", d: "b" });
    expect(idsOf("d")).toEqual(["a", "b", "c", "d"]);
    expect(idsOf("e")).toEqual(["e"]);
  });
});

describe("an actor that a person says is somebody else in an article", () => {
  const other = wire({
    text: `Song Ae met Ida Holm in Holm on Friday.${FERRY.replaceAll("ferry", "bus")}`,
    published: "2031-05-09",
    events: [
      { ...TALKS, says: "Song Ae met Ida Holm in Holm on Friday.", to: ["Ida Holm/EST/envoy"], on: "2031-05-09" },
    ],
  });
  const split = (read: ReadArticle, name: string, actor = SONG): Review => {
    const claim = read.reading.claims[0]!;
    const { start, end } = claim.trigger;
    const on = [{ article: read.article.id, start, end, words: "met", kind: claim.kind, sentence: "" }];
    return review({
      type: "split-actor",
      on,
      actor,
      as: { actor: partyOf(`${name}/ANS`).actor, name, country: "ANS" },
    });
  };

  it("is that other there, and stays who it is elsewhere", () => {
    const decided = split(other, "Song Ae the younger");
    const [a, b] = [...eventsOf([first, other], [decided])].sort((x, y) =>
      x.firstReported! < y.firstReported! ? -1 : 1,
    );
    expect(a!.sources.map((p) => p.actor)).toEqual([SONG]);
    expect(b!.sources.map((p) => [p.actor, p.name])).toEqual([
      ["actor:song-ae-the-younger-ans", "Song Ae the younger"],
    ]);
    expect([a!.reviews, b!.reviews]).toEqual([[], [decided.id]]);
  });

  it("is found by the id that it goes by, too", () => {
    const reviews = [merge(SUNG, SONG), split(other, "Song Ae the younger", SUNG)];
    const [event] = eventsOf([other], reviews);
    expect(event!.sources.map((p) => p.name)).toEqual(["Song Ae the younger"]);
  });

  it("is whom the later of two people says", () => {
    const [event] = eventsOf([other], [split(other, "Song Ae the younger"), split(other, "Song Ae the elder")]);
    expect(event!.sources.map((p) => p.name)).toEqual(["Song Ae the elder"]);
  });

  it("leaves the other account of one happening where it was", () => {
    const copy = wire({ text: `${MET}${FERRY} `, outlet: "Copy House", published: "2031-05-07", events: [TALKS] });
    const decided = split(first, "Oh Rin");
    expect(eventsOf([first, copy], [decided])).toHaveLength(1);
  });
});
