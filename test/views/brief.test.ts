import { describe, expect, it } from "vitest";
import type { Brief, BriefFact } from "../../src/model/brief.ts";
import { setBrief } from "../../src/views/brief-document.ts";
import { parseBrief } from "../../src/views/brief-text.ts";
import { checkBrief, citedShare, plainSentence } from "../../src/views/check-brief.ts";
import { confidencesIn, LIKELIHOODS, likelihoodsIn } from "../../src/views/estimate-words.ts";

const sentencesOf = (text: string) => parseBrief(text).flatMap((b) => b.sentences.map((s) => s.text));
const faultsOf = (text: string) => checkBrief(parseBrief(text), new Set(["f1", "f2"])).map((i) => i.fault);

describe("the text of a brief", () => {
  it("is headings, items and paragraphs of sentences, each with what it cites", () => {
    const text = "# Talks\n\nRuiz met Lind.[^f1] They will meet again [^f2].\n- One item.[^f1][^f2]\n## More";
    expect(parseBrief(text).map((b) => [b.type, b.level, b.sentences.map((s) => s.cites)])).toEqual([
      ["heading", 1, [[]]],
      ["paragraph", 0, [["f1"], ["f2"]]],
      ["item", 0, [["f1", "f2"]]],
      ["heading", 2, [[]]],
    ]);
    for (const sentence of parseBrief(text).flatMap((b) => b.sentences)) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it.each([
    ["Gen. Lind met Dr. Ruiz in the U.S. on May 5. Then he left.", 2],
    ["It was signed in the U.S. Nobody objected to it.", 2],
    ["“We agreed.” Then they left.", 2],
    ["About 3.5 tons were sent. Was it enough? No!", 3],
    ["Antony J. Lind met Ruiz. He arrived at 5 p.m. on Monday.", 2],
    ["2. The envoys met. They talked.", 2],
    ["No full stop at the end", 1],
    ["One.\nTwo.", 2],
  ])("“%s” has %i sentences", (text, count) => {
    expect(sentencesOf(text).length, sentencesOf(text).join(" | ")).toBe(count);
  });

  it("keeps a citation that stands behind the full stop with its sentence", () => {
    expect(parseBrief("They met. [^f1] Then they left.")[0]!.sentences.map((s) => s.cites)).toEqual([["f1"], []]);
    expect(plainSentence("They met [^f1].")).toBe("They met.");
  });
});

describe("the check of a brief", () => {
  it("flags a sentence without a source, and no heading", () => {
    expect(faultsOf("# Talks\nRuiz met Lind.[^f1] They liked it.")).toEqual(["uncited"]);
    const [issue] = checkBrief(parseBrief("Met.[^f1] They liked it."), new Set(["f1"]));
    expect("Met.[^f1] They liked it.".slice(issue!.start, issue!.end)).toBe("They liked it.");
  });

  it("flags a citation of a fact that the brief does not have", () => {
    expect(faultsOf("Ruiz met Lind.[^f9]")).toEqual(["unknown-citation"]);
  });

  it.each([
    ["We judge with high confidence that a launch is likely.[^f1]", true],
    ["A launch is very unlikely, and our confidence in this is moderate.[^f1]", true],
    ["We have a moderate level of confidence that it will almost certainly fail.[^f1]", true],
    ["We are highly confident that talks are probable.[^f1]", true],
    ["We have high confidence in the report.[^f1] A launch is likely.[^f2]", false],
    ["A launch is likely.[^f1]", false],
    ["The minister said with high confidence that “a launch is likely”.[^f1]", false],
    ["They fired from a remote island, the report said with high confidence.[^f1]", false],
    ["With low confidence, the chance of talks is remote.[^f1]", true],
  ])("%s mixes a confidence level with a likelihood: %s", (text, expected) => {
    expect(faultsOf(text).includes("confidence-and-likelihood")).toBe(expected);
  });

  it("wants one set of words for likelihood throughout", () => {
    expect(faultsOf("It is likely.[^f1] It is unlikely.[^f1] It is probable.[^f2]")).toEqual(["two-sets-of-words"]);
    expect(faultsOf("It is likely.[^f1] It is very unlikely.[^f1]")).toEqual([]);
    expect(faultsOf("It is probable.[^f1] It is highly improbable.[^f1]")).toEqual([]);
  });

  it("counts how much is cited", () => {
    expect(citedShare(parseBrief("# A\nOne.[^f1] Two.\n- Three.[^f2]"))).toEqual({ sentences: 3, cited: 2 });
  });
});

describe("the words of likelihood", () => {
  it("are found whole, the longer before the shorter", () => {
    const found = likelihoodsIn(
      "It is very unlikely, not unlikely; almost certainly not likely, and highly probably so.",
    );
    expect(found.map((f) => f.value.word)).toEqual([
      "very unlikely",
      "unlikely",
      "almost certain",
      "likely",
      "highly probable",
    ]);
  });

  it("have bands that follow each other without a gap", () => {
    const first = LIKELIHOODS.filter((l) => l.set === 1);
    expect(first.slice(1).every((l, i) => l.from === first[i]!.to)).toBe(true);
    expect(LIKELIHOODS.filter((l) => l.set === 2).map((l) => [l.from, l.to])).toEqual(first.map((l) => [l.from, l.to]));
  });

  it("leave confidence alone that is no level", () => {
    expect(confidencesIn("a vote of confidence; confidence-building measures; self-confidence")).toEqual([]);
  });
});

describe("a brief as it is read", () => {
  const fact = (key: string): BriefFact => ({
    key,
    event: `event:${key}`,
    claim: `claim:${key}`,
    article: "article:1",
    start: 0,
    end: 10,
    text: `Sentence ${key}.`,
    outlet: "Harbour Wire",
    published: "2031-05-06",
  });
  const brief = (text: string): Brief => ({
    id: "brief:1",
    title: "Talks",
    by: "Eva",
    madeAt: "2031-05-07T08:00:00Z",
    changedAt: "2031-05-07T09:00:00Z",
    version: 1,
    facts: [fact("f1"), fact("f2"), fact("f3")],
    text,
  });

  it("numbers its notes as they are cited, one for each fact", () => {
    const { blocks, notes, unused } = setBrief(brief("They met [^f2]. They met again.[^f1][^f2]"));
    expect(blocks[0]!.runs).toEqual([
      { text: "They met" },
      { note: 1, key: "f2" },
      { text: "." },
      { text: " They met again." },
      { note: 2, key: "f1" },
      { note: 1, key: "f2" },
    ]);
    expect(notes.map((n) => [n.number, n.fact.key])).toEqual([
      [1, "f2"],
      [2, "f1"],
    ]);
    expect(unused.map((f) => f.key)).toEqual(["f3"]);
  });

  it("leaves what names no fact as it was typed", () => {
    expect(setBrief(brief("They met.[^f9]")).blocks[0]!.runs).toEqual([{ text: "They met.[^f9]" }]);
  });
});
