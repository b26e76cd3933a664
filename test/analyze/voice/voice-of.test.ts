import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/analyze/quotes/find-quotes.ts";
import { voiceOf } from "../../../src/analyze/voice/voice-of.ts";
import type { Kind } from "../../../src/model/kind.ts";
import { gluedText } from "../quotes/glued-sentence.ts";
import { mentionsOf } from "../quotes/mentions-of.ts";

const PEOPLE = {
  Orlov: "Anton Orlov|RUS",
  ministry: "Foreign Ministry|KOR",
  Meridian: "Meridian News|FRA",
  Nordpost: "Nordpost|NOR",
  Seoul: "South Korea|KOR",
  North: "North Korea|PRK",
};

function teller(words: string, word: string, kind: Kind, more: { sources?: string; outlet?: string } = {}) {
  const { text, sentences } = gluedText(words);
  const mentions = mentionsOf(sentences, PEOPLE);
  const [name = "", country = ""] = (more.sources ?? "|").split("|");
  const act = {
    sentence: 0,
    trigger: sentences[0]!.tokens.findIndex((t) => t.form === word),
    kind,
    sources: [{ actor: `actor:${name}`, country: country === "" ? null : country }],
  };
  const quotes = findQuotes(text, sentences, mentions);
  return voiceOf({ text, sentences, mentions, quotes, outlet: more.outlet ?? null }, act).saidBy?.name ?? null;
}

const SAID =
  "The/DT/2/det ministry/NN/3/nsubj said=say/VBD/0/root the/DT/5/det North/NNP/6/nsubj fired=fire/VBD/3/ccomp a/DT/8/det missile/NN/6/obj +././3/punct";

describe("who says so", () => {
  it("is the subject of the verb of saying", () => {
    expect(teller(SAID, "fired", "launch")).toBe("Foreign Ministry");
  });

  it("is nobody where the outlet tells it itself", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/3/nsubj fired=fire/VBD/0/root a/DT/5/det missile/NN/3/obj +././3/punct",
        "fired",
        "launch",
      ),
    ).toBeNull();
  });

  it("is the speaker set between the clauses", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/3/nsubj fired=fire/VBD/0/root a/DT/5/det missile/NN/3/obj +,/,/3/punct Orlov/NNP/8/nsubj said=say/VBD/3/parataxis +././3/punct",
        "fired",
        "launch",
      ),
    ).toBe("Anton Orlov");
  });

  it("is the source of an according-to phrase", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/3/nsubj fired=fire/VBD/0/root a/DT/5/det missile/NN/3/obj +,/,/3/punct according/VBG/10/case to/IN/7/fixed the/DT/10/det ministry/NN/3/obl +././3/punct",
        "fired",
        "launch",
      ),
    ).toBe("Foreign Ministry");
  });

  it("is the outlet quoted rather than the one that quotes it", () => {
    expect(
      teller(
        "Nordpost/NNP/2/nsubj said=say/VBD/0/root +,/,/2/punct quoting=quote/VBG/2/advcl Meridian/NNP/4/obj +,/,/2/punct the/DT/8/det North/NNP/9/nsubj fired=fire/VBD/2/ccomp shells=shell/NNS/9/obj +././2/punct",
        "fired",
        "assault",
      ),
    ).toBe("Meridian News");
  });

  it("is not the outlet that prints the story", () => {
    expect(
      teller(SAID.replace("ministry/NN", "Meridian/NNP"), "fired", "launch", { outlet: "Meridian News" }),
    ).toBeNull();
  });

  it("is not the one who does the act by speaking", () => {
    expect(
      teller(
        "Orlov/NNP/2/nsubj said=say/VBD/0/root Moscow/NNP/5/nsubj would/MD/5/aux respond/VB/2/ccomp +././2/punct",
        "respond",
        "threaten",
        { sources: "Anton Orlov|RUS" },
      ),
    ).toBeNull();
  });

  it("is an officer who reports his own state's past pledge", () => {
    expect(
      teller(
        "The/DT/2/det ministry/NN/3/nsubj said=say/VBD/0/root both/DT/5/det sides/NNS/6/nsubj agreed=agree/VBD/3/ccomp to/TO/8/mark talk/VB/6/xcomp +././3/punct",
        "agreed",
        "agree",
        { sources: "South Korea|KOR" },
      ),
    ).toBe("Foreign Ministry");
  });

  it("is the speaker of the quotation that tells it", () => {
    expect(
      teller(
        "Orlov/NNP/2/nsubj said=say/VBD/0/root +,/,/2/punct “/LQ/7/punct +The/DT/6/det North/NNP/7/nsubj shipped=ship/VBD/2/ccomp shells=shell/NNS/7/obj to/IN/11/case two/CD/11/nummod armies=army/NNS/7/obl +././7/punct +”/''/7/punct",
        "shipped",
        "transfer",
      ),
    ).toBe("Anton Orlov");
  });

  it("is the one who claims the act it names", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/4/nsubj has/VBZ/4/aux claimed=claim/VBN/0/root a/DT/7/det submarine/NN/7/compound test/NN/4/obj +././4/punct",
        "test",
        "launch",
      ),
    ).toBe("North Korea");
  });

  it("is not one who only hopes for it", () => {
    expect(teller(SAID.replace("said=say", "hoped=hope"), "fired", "launch")).toBeNull();
  });

  it("is the name behind a headline's colon", () => {
    expect(
      teller(
        "North/NNP/2/nsubj fires=fire/VBZ/0/root missile/NN/2/obj +:/:/2/punct Seoul/NNP/2/parataxis",
        "fires",
        "launch",
      ),
    ).toBe("South Korea");
  });

  it("is the document's owner behind a closing per", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/3/nsubj fired=fire/VBD/0/root shells=shell/NNS/3/obj +,/,/3/punct per/IN/9/case the/DT/9/det ministry/NN/9/compound readout/NN/3/obl +././3/punct",
        "fired",
        "assault",
      ),
    ).toBe("Foreign Ministry");
  });

  it("is not a source inside a later clause", () => {
    expect(
      teller(
        "The/DT/2/det North/NNP/3/nsubj fired=fire/VBD/0/root shells=shell/NNS/3/obj +,/,/10/punct which/WDT/10/nsubj:pass +,/,/10/punct according/VBG/10/case to/IN/8/fixed Meridian/NNP/12/obl were/VBD/12/aux:pass banned=ban/VBN/4/acl:relcl +././3/punct",
        "fired",
        "assault",
      ),
    ).toBeNull();
  });

  it("is not carried to a verb that only follows the telling", () => {
    expect(
      teller(
        "Orlov/NNP/2/nsubj stressed=stress/VBD/0/root that/IN/7/mark the/DT/5/det door/NN/7/nsubj is/VBZ/7/cop open/JJ/2/ccomp and/CC/9/cc urged=urge/VBD/7/conj talks=talk/NNS/9/obj +././2/punct",
        "urged",
        "request",
      ),
    ).toBeNull();
  });

  it("is not an officer whom his own ministry's release quotes", () => {
    const { text, sentences } = gluedText(SAID);
    const mentions = mentionsOf(sentences, PEOPLE);
    const act = { sentence: 0, trigger: 5, kind: "launch" as const, sources: [] };
    const layers = { text, sentences, mentions, quotes: [], outlet: null };
    expect(voiceOf(layers, act).saidBy?.name).toBe("Foreign Ministry");
    expect(voiceOf({ ...layers, issuers: [{ country: "KOR" }] }, act)).toEqual({
      saidBy: null,
      rule: "voice/own-release",
    });
  });

  it("is not one who affirms that his own state stays committed", () => {
    expect(
      teller(
        "Orlov/NNP/2/nsubj affirmed=affirm/VBD/0/root that/IN/5/mark Moscow/NNP/5/nsubj remained=remain/VBD/2/ccomp committed=commit/VBN/5/xcomp to/IN/8/case talks=talk/NNS/6/obl +././2/punct",
        "committed",
        "agree",
        { sources: "Russia|RUS" },
      ),
    ).toBeNull();
  });
});
