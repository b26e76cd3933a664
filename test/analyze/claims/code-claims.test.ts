import { describe, expect, it } from "vitest";
import { claimsOf, linesOf } from "./claims-of.ts";

describe("whom speech is about where the sentence does not say", () => {
  const accusation = "Kenya/NNP/2/nsubj accused=accuse/VBD/0/root Somalia/NNP/2/obj of/IN/5/case lies=lie/NNS/2/obl";

  it("rejects the accusation of whoever made it last", () => {
    const answer = "Somalia/NNP/2/nsubj rejected=reject/VBD/0/root the/DT/4/det charge/NN/2/obj";
    expect(linesOf([accusation, answer])).toContain("reject happened: Somalia -> Kenya");
  });

  it("does not answer an accusation against somebody else", () => {
    const answer = "Niger/NNP/2/nsubj rejected=reject/VBD/0/root the/DT/4/det charge/NN/2/obj";
    expect(linesOf([accusation, answer])).toContain("reject happened: Niger ->");
  });

  it("condemns the deed of whoever did it", () => {
    const deed = "Somalia/NNP/2/nsubj attacked=attack/VBD/0/root Niger/NNP/2/obj";
    const verdict = "Kenya/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det operation/NN/2/obj";
    expect(linesOf([deed, verdict])).toContain("accuse happened: Kenya -> Somalia");
  });

  it("lets a counted launch be that of the story's launcher", () => {
    const first = "Korea/NNP/2/nsubj fired=fire/VBD/0/root a/DT/4/det missile/NN/2/obj";
    const count = "It/PRP/2/nsubj saw=see/VBD/0/root seven/CD/5/nummod missile/NN/5/compound tests=test/NNS/2/obj";
    const sides = claimsOf([first, count]).map((c) => c.sources.map((p) => p.name).join());
    expect(sides.every((names) => names === "Korea")).toBe(true);
  });

  it("hears a demand where it is told", () => {
    const tree =
      "Kenya/NNP/2/nsubj told=tell/VBD/0/root Niger/NNP/2/iobj the/DT/5/det truce/NN/8/nsubj:pass must/MD/8/aux be/VB/8/aux:pass respected=respect/VBN/2/ccomp";
    expect(linesOf(tree)).toEqual(["request happened: Kenya -> Niger"]);
  });
});

describe("who does what to whom", () => {
  it("puts the subject on the source's and the object on the target's side", () => {
    expect(linesOf("Kenya/NNP/2/nsubj condemned=condemn/VBD/0/root Somalia/NNP/2/obj")).toEqual([
      "accuse happened: Kenya -> Somalia",
    ]);
  });

  it("undoes a passive", () => {
    const tree =
      "Somalia/NNP/3/nsubj:pass was=be/VBD/3/aux:pass condemned=condemn/VBN/0/root by/IN/5/case Kenya/NNP/3/obl:agent";
    expect(linesOf(tree)).toEqual(["accuse happened: Kenya -> Somalia"]);
  });

  it("finds the doer behind the thing that is condemned", () => {
    const tree =
      "Kenya/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det coup/NN/2/obj in/IN/6/case Niger/NNP/4/nmod";
    expect(linesOf(tree)).toContain("accuse happened: Kenya -> Niger");
  });

  it("reads two coordinated verbs as two events", () => {
    const tree =
      "Kenya/NNP/2/nsubj condemned=condemn/VBD/0/root Somalia/NNP/2/obj and/CC/5/cc urged=urge/VBD/2/conj Uganda/NNP/5/obj to/TO/8/mark act/VB/5/xcomp";
    expect(linesOf(tree)).toEqual(["accuse happened: Kenya -> Somalia", "request happened: Kenya -> Uganda"]);
  });

  it("lets the one accused of a deed do it", () => {
    const tree =
      "Kenya/NNP/2/nsubj accused=accuse/VBD/0/root Somalia/NNP/2/obj of/IN/5/mark attacking=attack/VBG/2/advcl Niger/NNP/5/obj";
    expect(linesOf(tree)).toContain("assault happened: Somalia -> Niger");
  });

  it("finds the receiver behind what is sent, wherever the phrase hangs", () => {
    const tree =
      "Kenya/NNP/2/nsubj sent=send/VBD/0/root hundreds=hundred/NNS/2/obj of/IN/5/case missiles=missile/NNS/3/nmod to/IN/7/case Niger/NNP/5/nmod";
    expect(linesOf(tree)).toEqual(["transfer happened: Kenya -> Niger"]);
  });

  it("counts every name of a list, also one that the tree has lost", () => {
    const tree =
      "Kenya/NNP/2/nsubj met=meet/VBD/0/root Niger/NNP/2/obj ,/,/5/punct Chad/NNP/3/appos and/CC/7/cc Peru/NNP/3/conj";
    expect(linesOf(tree)).toEqual(["meet happened: Kenya -> Niger, Chad, Peru"]);
  });

  it("takes no subject of another verb for a member of the list", () => {
    const tree =
      "Kenya/NNP/2/nsubj met=meet/VBD/0/root Niger/NNP/2/obj and/CC/6/cc Chad/NNP/6/nsubj agreed=agree/VBD/2/conj";
    expect(linesOf(tree)).toEqual(["meet happened: Kenya -> Niger"]);
  });

  it("counts who leads a delegation beside it", () => {
    const tree =
      "Kenya/NNP/2/nsubj met=meet/VBD/0/root a/DT/4/det delegation/NN/2/obj led=lead/VBN/4/acl by/IN/7/case Niger/NNP/5/obl:agent";
    expect(linesOf(tree)).toEqual(["meet happened: Kenya -> delegation, Niger"]);
  });

  it("counts both parties of a joint act as sources", () => {
    const tree = "Chile/NNP/4/nsubj and/CC/3/cc Peru/NNP/1/conj held=hold/VBD/0/root talks=talk/NNS/4/obj";
    expect(linesOf(tree)).toEqual(["meet happened: Chile, Peru ->"]);
  });

  it("takes the sides of talks from between and with", () => {
    expect(
      linesOf(
        "Talks=talk/NNS/6/nsubj between/IN/3/case Chile/NNP/1/nmod and/CC/5/cc Peru/NNP/3/conj began=begin/VBD/0/root",
      ),
    ).toEqual(["meet happened: Chile, Peru ->"]);
    expect(
      linesOf("Chile/NNP/2/nsubj held=hold/VBD/0/root talks=talk/NNS/2/obj with/IN/5/case Peru/NNP/3/nmod"),
    ).toEqual(["meet happened: Chile -> Peru"]);
  });

  it("does not take a dismissal for a missile launch", () => {
    expect(linesOf("Kenya/NNP/2/nsubj fired=fire/VBD/0/root two/CD/4/nummod missiles=missile/NNS/2/obj")).toEqual([
      "launch happened: Kenya ->",
    ]);
    expect(linesOf("Kenya/NNP/2/nsubj fired=fire/VBD/0/root a/DT/4/det clerk/NN/2/obj")).toEqual([]);
  });

  it("sees the missiles behind a word that only counts them", () => {
    const tree =
      "Iran/NNP/2/nsubj fired=fire/VBD/0/root a/DT/4/det barrage/NN/2/obj of/IN/6/case missiles=missile/NNS/4/nmod";
    expect(linesOf(tree)).toEqual(["launch happened: Iran ->"]);
  });

  it("makes one claim for each commitment", () => {
    const tree =
      "Chile/NNP/2/nsubj agreed=agree/VBD/0/root to/TO/4/mark reopen/VB/2/xcomp the/DT/6/det border/NN/4/obj and/CC/9/cc to/TO/9/mark resume/VB/4/conj flights=flight/NNS/9/obj";
    expect(linesOf(tree)).toEqual(["agree happened: Chile ->", "agree happened: Chile ->"]);
    expect(claimsOf(tree).map((c) => c.details.find((d) => d.role === "content")?.value)).toEqual([
      "reopen the border",
      "resume flights",
    ]);
  });
});

describe("what is told inside another act", () => {
  it("makes no second event of what somebody is urged to do", () => {
    const tree =
      "Kenya/NNP/2/nsubj urged=urge/VBD/0/root Somalia/NNP/2/obj to/TO/5/mark release/VB/2/xcomp the/DT/7/det prisoners=prisoner/NNS/5/obj";
    expect(linesOf(tree)).toEqual(["request happened: Kenya -> Somalia"]);
  });

  it("keeps an act alleged by an accusation, told by the accuser", () => {
    const tree =
      "Kenya/NNP/2/nsubj accused=accuse/VBD/0/root Somalia/NNP/2/obj of/IN/5/mark attacking=attack/VBG/2/advcl Uganda/NNP/5/obj";
    const [accuse, assault] = claimsOf(tree);
    expect([accuse?.kind, accuse?.saidBy]).toEqual(["accuse", null]);
    expect([assault?.kind, assault?.saidBy?.name]).toEqual(["assault", "Kenya"]);
  });

  it("reads an agreement to meet as the meeting that is planned", () => {
    const tree = "Chile/NNP/4/nsubj and/CC/3/cc Peru/NNP/1/conj agreed=agree/VBD/0/root to/TO/6/mark meet/VB/4/xcomp";
    expect(linesOf(tree)).toEqual(["meet planned: Chile, Peru ->"]);
  });

  it("drops what stands under a condition", () => {
    const tree =
      "If/IN/3/mark Iran/NNP/3/nsubj attacks=attack/VBZ/6/advcl Iraq/NNP/3/obj Kenya/NNP/6/nsubj condemns=condemn/VBZ/0/root Iran/NNP/6/obj";
    expect(linesOf(tree)).toEqual(["accuse happened: Kenya -> Iran"]);
  });
});

describe("why a field has its value", () => {
  it("names rule and words for kind, status and sides", () => {
    const [claim] = claimsOf("Kenya/NNP/3/nsubj will/MD/3/aux meet/VB/0/root Uganda/NNP/3/obj");
    const words = "Kenya will meet Uganda";
    const reasons = claim!.reasons.map((r) => [r.field, r.rule, r.span && words.slice(r.span.start, r.span.end)]);
    expect(reasons).toContainEqual(["kind", "claims/meet/meet", "meet"]);
    expect(reasons).toContainEqual(["status", "status/future", "meet"]);
    expect(reasons).toContainEqual(["targets", "frame/obj:actors/state-by-name", "Uganda"]);
  });
});
