import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/analyze/quotes/find-quotes.ts";
import { gluedText } from "./glued-sentence.ts";
import { mentionsOf } from "./mentions-of.ts";

const PEOPLE = {
  Orlov: "Anton Orlov|RUS",
  ministry: "Foreign Ministry|KOR",
  He: "Anton Orlov|RUS",
  Brandt: "Eva Brandt|DEU",
};

function read(...written: readonly string[]) {
  const { text, sentences } = gluedText(...written);
  return findQuotes(text, sentences, mentionsOf(sentences, PEOPLE)).map((q) => ({
    text: q.text,
    speaker: q.speaker?.name ?? null,
    rule: q.rule,
  }));
}

// “We will answer every test firmly,”
const WE_WILL =
  "“/LQ/5/punct +We/PRP/4/nsubj will/MD/4/aux answer/VB/V/ccomp every/DT/7/det test/NN/4/obj firmly/RB/4/advmod +,/,/4/punct +”/''/4/punct";
const weWill = (verb: number) =>
  WE_WILL.replace("/V/", `/${verb}/`).replace("“/LQ/5/", "“/LQ/4/").replace("every/DT/7", "every/DT/6");

describe("speakers", () => {
  it("finds the speaker behind the closing mark", () => {
    expect(read(`${weWill(11)} Orlov/NNP/11/nsubj said=say/VBD/0/root +././11/punct`)).toEqual([
      { text: "We will answer every test firmly", speaker: "Anton Orlov", rule: "quotes/verb-behind" },
    ]);
  });

  it("finds the speaker behind the verb too", () => {
    expect(read(`${weWill(10)} said=say/VBD/0/root Orlov/NNP/10/nsubj +././10/punct`)[0]?.speaker).toBe("Anton Orlov");
  });

  it("finds the speaker before the opening mark", () => {
    const quotes = read(
      "Orlov/NNP/2/nsubj said=say/VBD/0/root +,/,/2/punct “/LQ/7/punct +We/PRP/7/nsubj will/MD/7/aux answer/VB/2/ccomp every/DT/9/det test/NN/7/obj +././7/punct +”/''/7/punct",
    );
    expect(quotes).toEqual([
      { text: "We will answer every test.", speaker: "Anton Orlov", rule: "quotes/verb-before" },
    ]);
  });

  it("gives both halves of a broken quotation to the speaker between them", () => {
    const quotes = read(
      `${weWill(11)} Orlov/NNP/11/nsubj said=say/VBD/0/root +,/,/11/punct “/LQ/14/punct +wherever/WRB/16/advmod the/DT/16/det North/NNP/17/nsubj chooses=choose/VBZ/11/parataxis to/TO/19/mark fire/VB/17/xcomp +././11/punct +”/''/11/punct`,
    );
    expect(quotes.map((q) => [q.text, q.speaker])).toEqual([
      ["We will answer every test firmly", "Anton Orlov"],
      ["wherever the North chooses to fire.", "Anton Orlov"],
    ]);
  });

  it("resolves a ministry that speaks in a statement", () => {
    expect(
      read(
        `${weWill(12)} the/DT/11/det ministry/NN/12/nsubj said=say/VBD/0/root in/IN/15/case a/DT/15/det statement/NN/12/obl +././12/punct`,
      )[0]?.speaker,
    ).toBe("Foreign Ministry");
  });

  it("takes the source of an according-to phrase", () => {
    const quotes = read(
      "They/PRP/2/nsubj agreed=agree/VBD/0/root to/TO/5/mark “/LQ/5/punct +strengthen/VB/2/xcomp close/JJ/7/amod coordination/NN/5/obj against/IN/9/case threats=threat/NNS/5/obl +,/,/2/punct +”/''/2/punct according/VBG/14/case to/IN/12/fixed the/DT/15/det ministry/NN/2/obl +././2/punct".replace(
        "according/VBG/14",
        "according/VBG/15",
      ),
    );
    expect(quotes).toEqual([
      {
        text: "strengthen close coordination against threats",
        speaker: "Foreign Ministry",
        rule: "quotes/according-to",
      },
    ]);
  });

  it("gives a sentence that goes on with the quotation to the last speaker", () => {
    const quotes = read(
      `${weWill(11)} Orlov/NNP/11/nsubj said=say/VBD/0/root +././11/punct`,
      "“/LQ/3/punct +They/PRP/3/nsubj know=know/VBP/0/root what/WP/6/obj we/PRP/6/nsubj want/VBP/3/ccomp +././3/punct +”/''/3/punct",
    );
    expect(quotes[1]).toEqual({ text: "They know what we want.", speaker: "Anton Orlov", rule: "quotes/continued" });
  });

  it("takes the speaker of a line that ends in a colon", () => {
    const quotes = read(
      "Orlov/NNP/2/nsubj told=tell/VBD/0/root reporters=reporter/NNS/2/obj +:/:/2/punct",
      "¶“/LQ/4/punct +We/PRP/4/nsubj will/MD/4/aux answer/VB/0/root every/DT/6/det test/NN/4/obj +././4/punct +”/''/4/punct",
    );
    expect(quotes).toEqual([{ text: "We will answer every test.", speaker: "Anton Orlov", rule: "quotes/colon" }]);
  });

  it("does not let a name inside the marks become the speaker", () => {
    const quotes = read(
      "“/LQ/3/punct +Brandt/NNP/3/nsubj said=say/VBD/13/ccomp that/IN/7/mark talks=talk/NNS/7/nsubj would/MD/7/aux resume/VB/3/ccomp soon/RB/7/advmod +,/,/3/punct +”/''/3/punct Orlov/NNP/13/nsubj then/RB/13/advmod said=say/VBD/0/root +././13/punct",
    );
    expect(quotes[0]?.speaker).toBe("Anton Orlov");
  });
});

describe("speakers that parsers miss", () => {
  it("takes an inverted subject that hangs on the verb as its object", () => {
    const quotes = read(`${weWill(10)} said=say/VBD/0/root Orlov/NNP/10/obj +././10/punct`);
    expect(quotes[0]?.speaker).toBe("Anton Orlov");
  });

  it("does not take the weekday for the speaker", () => {
    expect(read(`${weWill(10)} said=say/VBD/0/root Monday/NNP/10/obj +././10/punct`)[0]?.speaker).toBeNull();
  });

  it("goes on with the last speaker where he only adds", () => {
    const quotes = read(
      `${weWill(11)} Orlov/NNP/11/nsubj said=say/VBD/0/root +././11/punct`,
      `${weWill(11)} it/PRP/11/nsubj added=add/VBD/0/root +././11/punct`,
    );
    expect(quotes[1]).toMatchObject({ speaker: "Anton Orlov", rule: "quotes/added" });
  });

  it("prefers the source of a clause to its subject for words quoted inside it", () => {
    const quotes = read(
      "Brandt/NNP/2/nsubj agreed=agree/VBD/0/root to/TO/5/mark “/LQ/5/punct +strengthen/VB/2/xcomp close/JJ/7/amod coordination/NN/5/obj against/IN/9/case threats=threat/NNS/5/obl +”/''/2/punct +,/,/2/punct according/VBG/15/case to/IN/12/fixed the/DT/15/det ministry/NN/9/obl +././2/punct",
    );
    expect(quotes[0]?.speaker).toBe("Foreign Ministry");
  });
});

describe("what is a quotation", () => {
  it("reads two single marks as one double mark", () => {
    const text =
      "‘‘We/PRP/2/nsubj answer/VBP/0/root every/DT/4/det test/NN/2/obj now/RB/2/advmod +,’’/,/2/punct Orlov/NNP/8/nsubj said=say/VBD/2/parataxis +././2/punct";
    expect(read(text)).toEqual([
      { text: "We answer every test now", speaker: "Anton Orlov", rule: "quotes/verb-behind" },
    ]);
  });

  it("reads paragraphs that each open with a mark as one quotation", () => {
    const quotes = read(
      "Orlov/NNP/2/nsubj said=say/VBD/0/root +:/:/2/punct “/LQ/7/punct +We/PRP/7/nsubj will/MD/7/aux answer/VB/2/ccomp every/DT/9/det test/NN/7/obj +././7/punct",
      "¶“/LQ/4/punct +We/PRP/4/nsubj will/MD/4/aux talk/VB/0/root later/RB/4/advmod +././4/punct +”/''/4/punct",
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.text).toMatch(/^We will answer[\s\S]*We will talk later\.$/);
    expect(quotes[0]?.speaker).toBe("Anton Orlov");
  });

  it("drops words set in marks for distance", () => {
    expect(
      read(
        "The/DT/5/det +“/LQ/5/punct +primary/JJ/5/amod foe/NN/5/nsubj +”/''/4/punct fell=fall/VBD/0/root +././6/punct",
      ),
    ).toEqual([]);
  });

  it("keeps a short fragment that somebody is told to say, and says that it is one", () => {
    const quotes = read(
      "Orlov/NNP/2/nsubj called=call/VBD/0/root it/PRP/2/obj a/DT/7/det “/LQ/7/punct +grave/JJ/7/amod mistake/NN/2/xcomp +”/''/7/punct +././2/punct",
    );
    expect(quotes).toEqual([{ text: "grave mistake", speaker: "Anton Orlov", rule: "quotes/verb-before-fragment" }]);
  });

  it("drops the title of a work", () => {
    expect(
      read(
        "Orlov/NNP/2/nsubj published=publish/VBD/0/root the/DT/4/det article/NN/2/obj “/LQ/8/punct +A/DT/8/det Long/NNP/8/amod Road/NNP/4/appos to/IN/11/case Quiet/JJ/11/amod Borders/NNPS/8/nmod +”/''/8/punct +././2/punct",
      ),
    ).toEqual([]);
  });

  it("finds nothing in a statement printed without marks", () => {
    expect(read("We/PRP/3/nsubj will/MD/3/aux answer/VB/0/root every/DT/5/det test/NN/3/obj +././3/punct")).toEqual([]);
  });

  it("does not take the apostrophe of a name for a mark", () => {
    expect(
      read(
        "‘Abd=abd/NNP/2/nsubj met=meet/VBD/0/root As’ad/NNP/2/obj and/CC/6/cc the/DT/6/det others’/NNS/3/conj envoys/NNS/3/flat +././2/punct",
      ),
    ).toEqual([]);
  });
});
