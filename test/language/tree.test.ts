import { describe, expect, test } from "vitest";
import {
  appositionsOf,
  argumentsOf,
  conjunctsOf,
  isNegated,
  isPassive,
  modalOf,
  nounArgumentsOf,
  prepositionOf,
  reportedBy,
  subtreeOf,
  type Tree,
  tenseOf,
  treeOf,
  yieldOf,
} from "../../src/language/tree.ts";
import { sentenceOf } from "./sentence-of.ts";

function tree(words: string): Tree {
  return treeOf(sentenceOf(words));
}

/** The index of the first token with this form. */
function at(t: Tree, form: string): number {
  return t.tokens.findIndex((token) => token.form === form);
}

function forms(t: Tree, found: readonly { readonly head: number }[]): string[] {
  return found.map((a) => t.tokens[a.head]!.form);
}

const ENVOYS = tree(
  "The/DT/2/det envoys/NNS/5/nsubj will/MD/5/aux not/RB/5/advmod meet/VB/0/root in/IN/7/case Seoul/NNP/5/obl " +
    "and/CC/9/cc Tokyo/NNP/7/conj",
);

describe("walking the tree", () => {
  test("a subtree comes back in text order and its yield spans it", () => {
    expect(subtreeOf(ENVOYS, at(ENVOYS, "Seoul")).map((i) => ENVOYS.tokens[i]!.form)).toEqual([
      "in",
      "Seoul",
      "and",
      "Tokyo",
    ]);
    expect(yieldOf(ENVOYS, at(ENVOYS, "envoys"))).toEqual({ start: 0, end: 10 });
  });

  test("the same sentence gives the same tree", () => {
    expect(treeOf(ENVOYS.sentence)).toBe(ENVOYS);
  });

  test("a sentence without words has a tree without a root", () => {
    expect(treeOf({ start: 0, end: 0, tokens: [], names: [], block: 0 }).root).toBe(-1);
  });

  test("conjuncts are found below the first of them", () => {
    expect(conjunctsOf(ENVOYS, at(ENVOYS, "Seoul")).map((i) => ENVOYS.tokens[i]!.form)).toEqual(["Seoul", "Tokyo"]);
  });

  test("a preposition of several words is one preposition", () => {
    const t = tree(
      "Talks/NNS/2/nsubj failed=fail/VBD/0/root according=accord/VBG/6/case to/IN/3/fixed the/DT/6/det aide/NN/2/obl",
    );
    expect(prepositionOf(t, at(t, "aide"))).toBe("according to");
  });

  test("the possessive clitic is no preposition", () => {
    const t = tree(
      "Korea/NNP/3/nmod:poss 's/POS/1/case envoy/NN/0/root ,/,/6/punct Lee/NNP/6/compound Dorim/NNP/3/appos",
    );
    expect(prepositionOf(t, at(t, "Korea"))).toBe("");
    expect(appositionsOf(t, at(t, "envoy"))).toEqual([at(t, "Dorim")]);
  });
});

describe("the verb group", () => {
  test("will and not belong to the verb", () => {
    const meet = at(ENVOYS, "meet");
    expect([modalOf(ENVOYS, meet), isNegated(ENVOYS, meet), tenseOf(ENVOYS, meet)]).toEqual(["will", true, "future"]);
  });

  test("a shared auxiliary gives its tense to the second verb", () => {
    const t = tree("They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root and/CC/5/cc talk/VB/3/conj");
    expect([modalOf(t, at(t, "talk")), tenseOf(t, at(t, "talk"))]).toEqual(["will", "future"]);
  });

  test("a finite second verb shares no auxiliary", () => {
    const t = tree(
      "He/PRP/3/nsubj:pass was=be/VBD/3/aux:pass detained=detain/VBN/0/root and/CC/5/cc died=die/VBD/3/conj",
    );
    expect([isPassive(t, at(t, "detained")), isPassive(t, at(t, "died"))]).toEqual([true, false]);
  });

  test.each([
    ["Kim/NNP/3/nsubj:pass is=be/VBZ/3/aux:pass set/VBN/0/root to/TO/5/mark meet/VB/3/xcomp", "meet", "future"],
    ["Kim/NNP/3/nsubj is=be/VBZ/3/cop due/JJ/0/root to/TO/5/mark meet/VB/3/xcomp", "meet", "future"],
    ["Kim/NNP/3/nsubj is=be/VBZ/3/aux going=go/VBG/0/root to/TO/5/mark meet/VB/3/xcomp", "meet", "future"],
    ["Envoy/NN/3/nsubj to/TO/3/mark visit/VB/0/root Oslo/NNP/3/obj", "visit", "future"],
    ["Kim/NNP/2/nsubj vowed=vow/VBD/0/root to/TO/4/mark meet/VB/2/xcomp", "meet", undefined],
    ["Kim/NNP/2/nsubj began=begin/VBD/0/root to/TO/4/mark fire/VB/2/xcomp", "fire", "past"],
    ["Kim/NNP/3/nsubj has=have/VBZ/3/aux fired=fire/VBN/0/root", "fired", "past"],
    ["Kim/NNP/3/nsubj is=be/VBZ/3/aux firing=fire/VBG/0/root", "firing", "present"],
    ["Kim/NNP/2/nsubj meets=meet/VBZ/0/root Park/NNP/2/obj", "meets", "present"],
    ["He/PRP/2/nsubj said=say/VBD/0/root it/PRP/5/nsubj would/MD/5/aux meet/VB/2/ccomp", "meet", "future"],
    ["It/PRP/3/nsubj may/MD/3/aux meet/VB/0/root", "meet", undefined],
    ["missiles/NNS/0/root fired=fire/VBN/1/acl Monday/NNP/2/obl:unmarked", "fired", "past"],
  ])("%s: %s is %s", (words, verb, tense) => {
    const t = tree(words);
    expect(tenseOf(t, at(t, verb))).toBe(tense);
  });

  test.each([
    ["No/DT/2/det missile/NN/4/nsubj:pass was=be/VBD/4/aux:pass fired=fire/VBN/0/root", "fired", true],
    ["It/PRP/2/nsubj fired=fire/VBD/0/root no/DT/4/det missile/NN/2/obj", "fired", true],
    ["It/PRP/3/nsubj never/RB/3/advmod fired=fire/VBD/0/root", "fired", true],
    ["It/PRP/2/nsubj left=leave/VBD/0/root without/IN/4/mark firing=fire/VBG/2/advcl", "firing", true],
    ["It/PRP/2/nsubj left=leave/VBD/0/root without/IN/4/mark firing=fire/VBG/2/advcl", "left", false],
    ["It/PRP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod fire/VB/0/root or/CC/6/cc test/VB/4/conj", "test", true],
    ["It/PRP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod fire/VB/0/root but/CC/6/cc left=leave/VBD/4/conj", "left", false],
  ])("%s: negation of %s is %s", (words, verb, negated) => {
    const t = tree(words);
    expect(isNegated(t, at(t, verb))).toBe(negated);
  });
});

describe("the places of a predicate", () => {
  test("a passive's doer is its subject and its surface subject the object", () => {
    const t = tree(
      "Two/CD/2/nummod missiles/NNS/4/nsubj:pass were=be/VBD/4/aux:pass fired=fire/VBN/0/root by/IN/7/case the/DT/7/det North/NNP/4/obl:agent",
    );
    const found = argumentsOf(t, at(t, "fired"));
    expect(found).toMatchObject({ isPassive: true, obliques: [] });
    expect([forms(t, found.subjects), forms(t, found.objects)]).toEqual([["North"], ["missiles"]]);
  });

  test('"by Monday" is no doer', () => {
    const t = tree(
      "It/PRP/3/nsubj:pass was=be/VBD/3/aux:pass cut/VBN/0/root by/IN/6/case 5/CD/6/nummod percent/NN/3/obl",
    );
    expect(argumentsOf(t, at(t, "cut"))).toMatchObject({ subjects: [], obliques: [{ preposition: "by" }] });
  });

  test("every conjunct of the subject does the deed", () => {
    const t = tree(
      "Seoul/NNP/4/nsubj and/CC/3/cc Tokyo/NNP/1/conj agreed=agree/VBD/0/root to/TO/6/mark meet/VB/4/xcomp",
    );
    const found = argumentsOf(t, at(t, "meet"));
    expect(forms(t, found.subjects)).toEqual(["Seoul", "Tokyo"]);
    expect(found.subjects[0]!.via).toBe("control");
  });

  test("an order's receiver is the doer of the infinitive", () => {
    const active = tree("Oslo/NNP/2/nsubj urged=urge/VBD/0/root Bern/NNP/2/obj to/TO/5/mark leave/VB/2/xcomp");
    expect(forms(active, argumentsOf(active, at(active, "leave")).subjects)).toEqual(["Bern"]);
    const passive = tree(
      "Bern/NNP/3/nsubj:pass was=be/VBD/3/aux:pass urged=urge/VBN/0/root to/TO/5/mark leave/VB/3/xcomp",
    );
    expect(forms(passive, argumentsOf(passive, at(passive, "leave")).subjects)).toEqual(["Bern"]);
    const appeal = tree(
      "Oslo/NNP/2/nsubj called=call/VBD/0/root on/IN/4/case Bern/NNP/2/obl to/TO/6/mark leave/VB/2/xcomp",
    );
    expect(forms(appeal, argumentsOf(appeal, at(appeal, "leave")).subjects)).toEqual(["Bern"]);
  });

  test("a promise binds the one who gives it", () => {
    const t = tree("Oslo/NNP/2/nsubj promised=promise/VBD/0/root Bern/NNP/2/obj to/TO/5/mark leave/VB/2/xcomp");
    expect(forms(t, argumentsOf(t, at(t, "leave")).subjects)).toEqual(["Oslo"]);
  });

  test("a coordinated verb shares subject and object", () => {
    const t = tree(
      "Oslo/NNP/2/nsubj built=build/VBD/0/root and/CC/4/cc tested=test/VBD/2/conj a/DT/6/det missile/NN/2/obj",
    );
    const found = argumentsOf(t, at(t, "tested"));
    expect(found.subjects).toEqual([{ head: at(t, "Oslo"), via: "shared" }]);
    expect(found.objects).toEqual([{ head: at(t, "missile"), via: "shared" }]);
  });

  test("a relative pronoun stands for its noun", () => {
    const t = tree("the/DT/2/det ship/NN/0/root which/WDT/4/nsubj sank=sink/VBD/2/acl:relcl");
    expect(argumentsOf(t, at(t, "sank")).subjects).toEqual([{ head: at(t, "ship"), via: "relative" }]);
  });

  test("a relative clause without a pronoun has its noun as object", () => {
    const t = tree("the/DT/2/det ship/NN/0/root Oslo/NNP/4/nsubj sank=sink/VBD/2/acl:relcl");
    const found = argumentsOf(t, at(t, "sank"));
    expect([forms(t, found.subjects), forms(t, found.objects)]).toEqual([["Oslo"], ["ship"]]);
  });

  test("a participle describes its noun from either side", () => {
    const t = tree(
      "missiles/NNS/0/root fired=fire/VBN/1/acl by/IN/4/case Oslo/NNP/2/obl:agent carrying=carry/VBG/1/acl warheads/NNS/5/obj",
    );
    expect(forms(t, argumentsOf(t, at(t, "fired")).objects)).toEqual(["missiles"]);
    expect(forms(t, argumentsOf(t, at(t, "fired")).subjects)).toEqual(["Oslo"]);
    expect(forms(t, argumentsOf(t, at(t, "carrying")).subjects)).toEqual(["missiles"]);
  });

  test("the owner of a decision carries it out", () => {
    const t = tree("Oslo/NNP/3/nmod:poss 's/POS/1/case decision/NN/0/root to/TO/5/mark leave/VB/3/acl");
    expect(forms(t, argumentsOf(t, at(t, "leave")).subjects)).toEqual(["Oslo"]);
  });

  test("obliques keep their prepositions through coordination", () => {
    expect(argumentsOf(ENVOYS, at(ENVOYS, "meet")).obliques.map((o) => o.preposition)).toEqual(["in", "in"]);
  });

  test("a noun of action has its doer and its object too", () => {
    const t = tree(
      "Oslo/NNP/3/nmod:poss 's/POS/1/case launch/NN/0/root of/IN/6/case a/DT/6/det missile/NN/3/nmod from/IN/8/case Bodo/NNP/3/nmod",
    );
    expect(nounArgumentsOf(t, at(t, "launch")).map((a) => `${a.preposition} ${t.tokens[a.head]!.form}`)).toEqual([
      "'s Oslo",
      "of missile",
      "from Bodo",
    ]);
  });
});

describe("who says so", () => {
  test.each([
    ["Bern/NNP/2/nsubj left=leave/VBD/0/root ,/,/5/punct Oslo/NNP/5/nsubj reported=report/VBD/2/ccomp", "left", "Oslo"],
    ["Oslo/NNP/2/nsubj said=say/VBD/0/root Bern/NNP/4/nsubj left=leave/VBD/2/ccomp", "left", "Oslo"],
    ["Bern/NNP/2/nsubj left=leave/VBD/5/ccomp ,/,/2/punct Oslo/NNP/5/nsubj said=say/VBD/0/root", "left", "Oslo"],
    [
      "Bern/NNP/6/nsubj ,/,/4/punct Oslo/NNP/4/nsubj said=say/VBD/6/parataxis ,/,/4/punct left=leave/VBD/0/root",
      "left",
      "Oslo",
    ],
    [
      "Bern/NNP/2/nsubj left=leave/VBD/0/root ,/,/6/punct according=accord/VBG/6/case to/IN/4/fixed Oslo/NNP/2/obl",
      "left",
      "Oslo",
    ],
    [
      "Oslo/NNP/2/nsubj said=say/VBD/0/root Bern/NNP/4/nsubj vowed=vow/VBD/2/ccomp to/TO/6/mark leave/VB/4/xcomp",
      "leave",
      "Oslo",
    ],
  ])("%s: %s is said by %s", (words, verb, speaker) => {
    const t = tree(words);
    expect(reportedBy(t, at(t, verb))?.speakers.map((i) => t.tokens[i]!.form)).toEqual([speaker]);
  });

  test("a plain statement has no reporter", () => {
    expect(reportedBy(ENVOYS, at(ENVOYS, "meet"))).toBeUndefined();
  });
});
