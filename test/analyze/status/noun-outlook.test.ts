import { expect, it } from "vitest";
import { nounOutlookOf } from "../../../src/analyze/status/noun-outlook.ts";
import { treeOf } from "../../../src/language/tree/tree.ts";
import { sentenceOf } from "../../language/sentence-of.ts";

it("takes talks that a title stands before for planned, by the word itself where nothing governs it", () => {
  const tree = treeOf(sentenceOf("Before/IN/3/case their/PRP$/3/nmod:poss talks=talk/NNS/0/root"));
  expect(nounOutlookOf(tree, 2, null, true, undefined)).toEqual({
    status: "planned",
    rule: "status/before",
    word: 2,
    isUnreal: false,
  });
});
