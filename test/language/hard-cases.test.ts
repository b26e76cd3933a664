import { describe, expect, test } from "vitest";
import { parse } from "../../src/language/parse.ts";
import {
  appositionsOf,
  argumentsOf,
  isNegated,
  modalOf,
  nounArgumentsOf,
  reportedBy,
  type Tree,
  tenseOf,
  treeOf,
} from "../../src/language/tree.ts";
import { openEnglish } from "../../src/open-english.ts";

const english = openEnglish();

function treeFor(text: string): Tree {
  return treeOf(parse(text, english).sentences[0]!);
}

function at(tree: Tree, form: string): number {
  return tree.tokens.findIndex((token) => token.form === form);
}

/** Each head word, or the whole name it belongs to. */
function words(tree: Tree, found: readonly { readonly head: number }[]): string {
  return found.map(({ head }) => nameAt(tree, head) ?? tree.tokens[head]!.form).join(", ");
}

function nameAt(tree: Tree, i: number): string | undefined {
  const name = tree.sentence.names.find(({ first, last }) => i >= first && i < last);
  return (
    name &&
    tree.tokens
      .slice(name.first, name.last)
      .map((token) => token.form)
      .join(" ")
  );
}

/** "subjects > verb > objects" of one predicate, with "not" and the modal before the verb. */
function deed(text: string, form: string): string {
  const tree = treeFor(text);
  const verb = at(tree, form);
  const { subjects, objects } = argumentsOf(tree, verb);
  const manner = [modalOf(tree, verb), isNegated(tree, verb) ? "not" : undefined].filter((m) => m !== undefined);
  return [words(tree, subjects), [...manner, form].join(" "), words(tree, objects)].join(" > ");
}

describe("who does what to whom in wire copy", () => {
  test.each([
    // Headlines
    ["Norway, Finland vow to keep close tabs on Dornland", "vow", "Norway, Finland > vow > "],
    ["Norway, Finland vow to keep close tabs on Dornland", "keep", "Norway, Finland > keep > tabs"],
    ["Dornland fires missile into sea", "fires", "Dornland > fires > missile"],
    ["Finnish FM to visit Oslo next month", "visit", "FM > visit > Oslo"],
    ["Two envoys found dead in Oslo", "found", " > found > envoys"],
    ["Three killed in blast near Norwegian border", "killed", " > killed > Three"],
    ["Dorn, Sorn discuss border by phone", "discuss", "Dorn, Sorn > discuss > border"],
    ["Norway to host talks on fishing rights", "host", "Norway > host > talks"],
    ["Finland rejects Norwegian offer: report", "rejects", "Finland > rejects > offer"],
    // Appositions and titles
    [
      "Norway's chief climate negotiator, Anders Dorn, and his Finnish counterpart, Mika Sorn, shared their views on Monday.",
      "shared",
      "negotiator, counterpart > shared > views",
    ],
    ["President Anders Dorn, the country's leader since May, met the pope.", "met", "Anders Dorn > met > pope"],
    ["Prime Minister Mika Sorn and his wife toured the port.", "toured", "Mika Sorn, wife > toured > port"],
    ["Sorn, who leads the party, thanked the voters.", "thanked", "Sorn > thanked > voters"],
    // Passives
    ["Two generals were sentenced to death by a military court.", "sentenced", "court > sentenced > generals"],
    ["The pact signed by the two leaders takes effect in May.", "signed", "leaders > signed > pact"],
    ["The missile was fired by the army on Monday.", "fired", "army > fired > missile"],
    ["Three soldiers were killed in the attack.", "killed", " > killed > soldiers"],
    ["The bridge, built by prisoners, collapsed.", "built", "prisoners > built > bridge"],
    // Control and raising
    ["Dorn is set to meet his counterpart later in the day.", "meet", "Dorn > meet > counterpart"],
    ["The minister vowed to punish the rebels.", "punish", "minister > punish > rebels"],
    ["Norway refused to join the talks.", "join", "Norway > join > talks"],
    ["The president urged Norway to end the strike.", "end", "Norway > end > strike"],
    ["The envoy was ordered to leave the country.", "leave", "envoy > leave > country"],
    ["Norway is expected to send troops.", "send", "Norway > send > troops"],
    ["Norway called on Finland to open the border.", "open", "Finland > open > border"],
    ["The envoys failed to reach a deal.", "reach", "envoys > reach > deal"],
    ["The president promised to release the prisoners.", "release", "president > release > prisoners"],
    // Coordination
    ["Norway, Finland and Sweden condemned the attack.", "condemned", "Norway, Finland, Sweden > condemned > attack"],
    ["The minister arrived in Oslo and met the king.", "met", "minister > met > king"],
    ["The president and the premier signed the treaty.", "signed", "president, premier > signed > treaty"],
    ["The army fired a missile and sank two ships.", "sank", "army > sank > ships"],
    ["The sides will meet and discuss the border.", "discuss", "sides > will discuss > border"],
    // Relative clauses
    ["The general who ordered the attack resigned.", "ordered", "general > ordered > attack"],
    ["The general who ordered the attack resigned.", "resigned", "general > resigned > "],
    ["The missile that the army fired fell into the sea.", "fired", "army > fired > missile"],
    ["The ships carrying grain left the port.", "carrying", "ships > carrying > grain"],
    ["The ships carrying grain left the port.", "left", "ships > left > port"],
    // Negation and modals
    ["The army cannot defend the capital.", "defend", "army > can not defend > capital"],
    ["The two sides did not sign the agreement.", "sign", "sides > not sign > agreement"],
    ["Norway may never recognize the government.", "recognize", "Norway > may not recognize > government"],
    ["No envoy attended the talks.", "attended", "envoy > not attended > talks"],
    ["Norway would not accept the offer.", "accept", "Norway > would not accept > offer"],
    // Roles in brackets
    ["Foreign Minister Anders Dorn (R) greets his guest in Oslo.", "greets", "Anders Dorn > greets > guest"],
  ])("%s", (text, form, expected) => {
    expect(deed(text, form)).toBe(expected);
  });
});

describe("speech", () => {
  test.each([
    ["The ministry said the talks had failed.", "failed", "ministry"],
    ["The talks had failed, the ministry said.", "failed", "ministry"],
    ['"The talks have failed," the minister told reporters.', "failed", "minister"],
    ['"The talks," the minister said, "have failed."', "failed", "minister"],
    ["According to the ministry, the talks failed.", "failed", "ministry"],
    ['"The talks have failed," said Anders Dorn, the minister.', "failed", "Anders"],
    ["The army said on Monday that the missile had failed.", "failed", "army"],
    ["The talks failed, the agency reported, citing a diplomat.", "failed", "agency"],
    ["The talks failed, according to the ministry.", "failed", "ministry"],
  ])("%s", (text, form, speaker) => {
    const tree = treeFor(text);
    expect(reportedBy(tree, at(tree, form))?.speakers.map((i) => tree.tokens[i]!.form)).toEqual([speaker]);
  });
});

describe("time", () => {
  test.each([
    ["Dorn is set to meet Sorn.", "meet", "future"],
    ["Dorn is going to meet Sorn.", "meet", "future"],
    ["Dorn will meet Sorn.", "meet", "future"],
    ["Dorn is scheduled to meet Sorn on Friday.", "meet", "future"],
    ["Finnish FM to visit Oslo next month", "visit", "future"],
    ["Dorn meets Sorn in Oslo", "meets", "present"],
    ["Dorn has met Sorn twice.", "met", "past"],
    ["Dorn met Sorn.", "met", "past"],
    ["The ministry said Dorn would visit Oslo.", "visit", "future"],
    ["Dorn vowed to meet Sorn.", "meet", undefined],
  ])("%s", (text, form, tense) => {
    const tree = treeFor(text);
    expect(tenseOf(tree, at(tree, form))).toBe(tense);
  });
});

describe("phrases", () => {
  test("a name in commas is in apposition to the office before it", () => {
    const tree = treeFor("Norway's chief negotiator, Anders Dorn, left Oslo.");
    expect(
      words(
        tree,
        appositionsOf(tree, at(tree, "negotiator")).map((head) => ({ head })),
      ),
    ).toBe("Anders Dorn");
  });

  test("what follows including hangs on the whole that it is part of", () => {
    const tree = treeFor("The sanctions hit five companies, including two banks and a port.");
    const banks = at(tree, "banks");
    expect(tree.tokens[tree.tokens[banks]!.head]!.form).toBe("companies");
    expect(tree.tokens[tree.tokens[at(tree, "port")]!.head]!.form).toBe("banks");
  });

  test("a number counts its unit, and the unit measures the verb or noun", () => {
    const tree = treeFor("The missile flew about 350 kilometers at an altitude of 60 km.");
    expect(tree.tokens[at(tree, "350")]).toMatchObject({ deprel: "nummod", head: at(tree, "kilometers") });
    expect(tree.tokens[tree.tokens[at(tree, "kilometers")]!.head]!.form).toBe("flew");
  });

  test("a noun of action keeps its doer and its object", () => {
    const tree = treeFor("Norway condemned the launch of a missile by Dornland.");
    const found = nounArgumentsOf(tree, at(tree, "launch"));
    expect(found.map(({ preposition, head }) => `${preposition} ${tree.tokens[head]!.form}`)).toEqual([
      "of missile",
      "by Dornland",
    ]);
  });
});
