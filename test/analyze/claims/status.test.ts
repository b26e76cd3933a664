import { describe, expect, it } from "vitest";
import { linesOf } from "./claims-of.ts";

describe("whether it happened", () => {
  it.each([
    ["happened", "a past", "Kenya/NNP/2/nsubj met=meet/VBD/0/root Uganda/NNP/2/obj"],
    ["happened", "a perfect", "Kenya/NNP/3/nsubj has=have/VBZ/3/aux met=meet/VBN/0/root Uganda/NNP/3/obj"],
    ["ongoing", "a progressive", "Kenya/NNP/3/nsubj is=be/VBZ/3/aux visiting=visit/VBG/0/root Uganda/NNP/3/obj"],
    ["planned", "a future", "Kenya/NNP/3/nsubj will/MD/3/aux meet/VB/0/root Uganda/NNP/3/obj"],
    [
      "planned",
      "is set to",
      "Kenya/NNP/3/nsubj is=be/VBZ/3/cop set/JJ/0/root to/TO/5/mark meet/VB/3/xcomp Uganda/NNP/5/obj",
    ],
    ["proposed", "may", "Kenya/NNP/3/nsubj may/MD/3/aux meet/VB/0/root Uganda/NNP/3/obj"],
    ["denied", "did not", "Kenya/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod meet/VB/0/root Uganda/NNP/4/obj"],
    [
      "cancelled",
      "called off",
      "Kenya/NNP/2/nsubj postponed=postpone/VBD/0/root a/DT/4/det summit/NN/2/obj with/IN/6/case Uganda/NNP/4/nmod",
    ],
  ])("is %s with %s", (status, _, tree) => {
    expect(linesOf(tree).map((line) => line.split(":")[0]!.split(" ")[1])).toEqual([status]);
  });

  it("takes speech in the progressive as done", () => {
    expect(
      linesOf("Kenya/NNP/3/nsubj is=be/VBZ/3/aux urging=urge/VBG/0/root Uganda/NNP/3/obj to/TO/6/mark act/VB/3/xcomp"),
    ).toEqual(["request happened: Kenya -> Uganda"]);
  });

  it("reads a refusal where something wished for will not be done", () => {
    const tree = "Iran/NNP/4/nsubj will/MD/4/aux not/RB/4/advmod release/VB/0/root the/DT/6/det crew/NN/4/obj";
    expect(linesOf(tree)).toEqual(["reject happened: Iran -> crew"]);
  });

  it("has an act dated after the day of issue still to come", () => {
    const tree = "Kenya/NNP/2/nsubj meets=meet/VBZ/0/root Uganda/NNP/2/obj Friday/NNP/2/obl:unmarked";
    const when = {
      from: "2026-05-08",
      to: "2026-05-08",
      precision: "day" as const,
      certainty: "implied" as const,
      text: "Friday",
      rule: "dates/weekday",
      start: 19,
      end: 25,
    };
    expect(linesOf(tree, { whens: [when], headlines: [0] })[0]).toBe("meet planned: Kenya -> Uganda");
  });
});
