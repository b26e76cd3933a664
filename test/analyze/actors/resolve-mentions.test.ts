import { describe, expect, it } from "vitest";
import { factsWith, resolve } from "./resolve.ts";

const ENVOYS =
  "South/NNP Korea/NNP _'s/POS chief/JJ nuclear/JJ negotiator/NN/nsubj _,/, Han/NNP Mirae/NNP/appos _,/, and/CC his/PRP$ Norwegian/JJ counterpart/NN/conj _,/, Liv/NNP Berg/NNP/appos _,/, met/VBD in/IN/case Oslo/NNP/obl _./.";

describe("names that the article introduces", () => {
  it("gives a person the country and office of the phrase beside the name", () => {
    const { who, office, rule } = resolve([ENVOYS]);
    expect(who("Han Mirae")).toEqual(["Han Mirae|KOR"]);
    expect(office("Han Mirae")).toBe("chief nuclear negotiator");
    expect(rule("chief nuclear negotiator")).toBe("actors/office-by-apposition");
  });

  it("gives a counterpart the same office in the other state", () => {
    const { who, office } = resolve([ENVOYS]);
    expect(who("Liv Berg")).toEqual(["Liv Berg|NOR"]);
    expect(office("Liv Berg")).toBe("chief nuclear negotiator");
  });

  it("reads office and country before a name as parts of one phrase", () => {
    const { who, office } = resolve(["Danish/JJ Foreign/NNP Minister/NNP Nils/NNP Krag/NNP/nsubj resigned/VBD _./."]);
    expect(who("Danish Foreign Minister Nils Krag")).toEqual(["Nils Krag|DNK"]);
    expect(office("Danish Foreign Minister Nils Krag")).toBe("Foreign Minister");
  });

  it('reads "envoy for X" as an envoy about X, not of X', () => {
    const { who } = resolve([
      "Swedish/JJ Special/NNP Envoy/NNP for/IN/case Yemen/NNP Maja/NNP Lind/NNP/nsubj arrived/VBD _./.",
    ]);
    expect(who("Swedish Special Envoy for Yemen Maja Lind")).toEqual(["Maja Lind|SWE"]);
  });

  it("takes a family name for the one introduced, and keeps the other in sight", () => {
    const { who, find } = resolve(
      [
        "South/NNP Korean/JJ envoy/NN Kim/NNP Narae/NNP/nsubj met/VBD Canadian/JJ envoy/NN Dana/NNP Kim/NNP/obj _./.",
        "Kim/NNP/nsubj left/VBD _./.",
      ],
      { outlet: "Yonhap", dateline: "Seoul" },
    );
    expect(who("Kim")).toEqual(["Kim Narae|KOR"]);
    expect(find("Kim").candidates.map((c) => c.actor)).toEqual(["actor:kim-narae-kor", "actor:dana-kim-can"]);
  });

  it("gives one actor one id, however it is named", () => {
    const { find } = resolve([
      "Danish/JJ Minister/NNP Nils/NNP Krag/NNP/nsubj spoke/VBD _./.",
      "Krag/NNP/nsubj left/VBD _./.",
      "He/PRP/nsubj smiled/VBD _./.",
    ]);
    expect(new Set(["Danish Minister Nils Krag", "Krag", "He"].map((w) => find(w).actors[0]?.id)).size).toBe(1);
  });
});

describe("states and bodies", () => {
  it('takes "the North" for a state only in a story about Korea', () => {
    const korean = resolve(["South/NNP Korea/NNP/nsubj warned/VBD the/DT/det North/NNP/obj _./."]);
    expect(korean.who("North")).toEqual(["North Korea|PRK"]);
    const other = resolve(["Sudan/NNP/nsubj lost/VBD the/DT/det North/NNP/obj _./."]);
    expect(() => other.find("North")).toThrow();
  });

  it("tells a capital that acts from one where something happens", () => {
    const { rule } = resolve(["Oslo/NNP/nsubj urged/VBD talks/NNS/obj in/IN/case Vienna/NNP/obl _./."]);
    expect(rule("Oslo")).toBe("actors/capital-for-state");
    expect(rule("Vienna")).toBe("actors/capital-as-place");
  });

  it('takes up a ministry by "the ministry"', () => {
    const { who } = resolve([
      "Norway/NNP _'s/POS foreign/JJ ministry/NN/nsubj said/VBD so/RB _./.",
      "The/DT/det ministry/NN/nsubj added/VBD more/RB _./.",
    ]);
    expect(who("The ministry")).toEqual(["Norway's foreign ministry|NOR"]);
  });

  it("knows a body by the abbreviation that the article introduces", () => {
    const { who } = resolve([
      "The/DT/det Coastal/NNP Monitoring/NNP Agency/NNP/nsubj (/( _CMA/NNP/appos _)/) of/IN/case Norway/NNP/nmod fired/VBD _./.",
      "CMA/NNP/nsubj denied/VBD it/PRP/obj _./.",
    ]);
    expect(who("CMA")[0]).toContain("Coastal Monitoring Agency");
  });
});

describe("whose people and bodies are", () => {
  it("gives an official of a body of a state that state, not the world body of the same name", () => {
    const { who } = resolve([
      "Nils/NNP Krag/NNP/nsubj _,/, secretary/NN/appos of/IN/case the/DT Security/NNP Council/NNP/nmod of/IN/case Denmark/NNP/nmod _,/, resigned/VBD _./.",
    ]);
    expect(who("Nils Krag")).toEqual(["Nils Krag|DNK"]);
  });

  it("calls a state by its initials where the article uses them far more often than its name", () => {
    const { who } = resolve([
      "The/DT Democratic/NNP People/NNP _'s/POS Republic/NNP/nsubj of/IN Korea/NNP spoke/VBD _./.",
      ...Array(5).fill("The/DT DPRK/NNP/nsubj left/VBD _./."),
    ]);
    expect(who("DPRK")).toEqual(["DPRK|PRK"]);
  });

  it('leaves "it" alone where it stands for what happened', () => {
    const { find } = resolve([
      "Norway/NNP/nsubj protested/VBD _./.",
      "It/PRP/nsubj marked=mark/VBD the/DT first/JJ/amod protest/NN/obj _./.",
    ]);
    expect(() => find("It")).toThrow();
  });

  it("leaves a minister's counterparts without his own state", () => {
    const { who } = resolve([
      "Danish/JJ Minister/NNP Nils/NNP Krag/NNP/nsubj urged/VBD his/PRP$ counterparts/NNS/obj _./.",
    ]);
    expect(who("his counterparts")).toEqual(["counterparts|INT"]);
  });

  it("gives an official without a state that of the office which tells of him", () => {
    const { who } = resolve([
      "The/DT Norwegian/JJ foreign/JJ ministry/NN/nsubj said=say/VBD Director/NNP General/NNP Nils/NNP Krag/NNP/nsubj summoned/VBD Denmark/NNP _'s/POS envoy/NN/obj _./.",
    ]);
    expect(who("Director General Nils Krag")).toEqual(["Nils Krag|NOR"]);
  });

  it("takes the parties to a conflict within one state for that state's", () => {
    const { who } = resolve([
      "Sudan/NNP/nsubj fell/VBD _./.",
      "Sudan/NNP/nsubj rose/VBD _./.",
      "Sudan/NNP/nsubj urged/VBD all/DT parties/NNS/obj _./.",
    ]);
    expect(who("all parties")).toEqual(["parties|SDN"]);
  });

  it("gives protesters without a state that of the story", () => {
    const { who } = resolve([
      "Sudan/NNP/nsubj fell/VBD _./.",
      "Sudan/NNP/nsubj rose/VBD _./.",
      "Sudan/NNP/nsubj shook/VBD _./.",
      "Protesters/NNS/nsubj marched/VBD _./.",
    ]);
    expect(who("Protesters")).toEqual(["Protesters|SDN"]);
  });
});

describe("plurals and pronouns", () => {
  it('resolves "the two sides" to those who met', () => {
    const { who } = resolve([ENVOYS, "The/DT/det two/CD sides/NNS/nsubj agreed/VBD _./."]);
    expect(who("The two sides")).toEqual(["Han Mirae|KOR", "Liv Berg|NOR"]);
  });

  it("fills an office of listed states with persons named only later", () => {
    const { who } = resolve([
      "The/DT/det nuclear/JJ envoys/NNS/nsubj of/IN/case South/NNP Korea/NNP/nmod and/CC Norway/NNP/conj met/VBD _./.",
      ENVOYS,
    ]);
    expect(who("The nuclear envoys")).toEqual(["Han Mirae|KOR", "Liv Berg|NOR"]);
  });

  it('leaves "its allies" an unnamed group of states', () => {
    const { who } = resolve(["Norway/NNP/nsubj informed/VBD its/PRP$ allies/NNS/obj _./."]);
    expect(who("its allies")).toEqual(["allies|INT"]);
  });

  it('takes "she" for a woman where a man is nearer', () => {
    const { who } = resolve([
      "Minister/NNP Anna/NNP Holt/NNP/nsubj met/VBD envoy/NN Peter/NNP Lund/NNP/obj _./.",
      "She/PRP/nsubj thanked/VBD him/PRP/obj _./.",
    ]);
    expect(who("She")[0]).toContain("Anna Holt");
    expect(who("him")[0]).toContain("Peter Lund");
  });

  it('gives "we" inside a quotation to its speaker', () => {
    const { who } = resolve([
      "\"/`` We/PRP/nsubj condemn/VBP it/PRP/obj _,/, _\"/'' said=say/VBD Danish/JJ Minister/NNP Nils/NNP Krag/NNP/nsubj _./.",
    ]);
    expect(who("We")).toEqual(["Nils Krag|DNK"]);
  });
});

describe("facts about office-holders", () => {
  const facts = factsWith("Odd Brekke\t\tNOR\tprime minister\t2020-01-02\t2024-03-04\ttest");

  it("gives a well-known leader his state where the text gives none", () => {
    const { who, rule } = resolve(["Brekke/NNP/nsubj resigned/VBD _./."], { facts, published: "2022-05-05" });
    expect(who("Brekke")).toEqual(["Brekke|NOR"]);
    expect(rule("Brekke")).toBe("actors/leader-known-by-facts");
  });

  it("flags an office that had ended by the article's day", () => {
    const { notices, who } = resolve(["Prime/NNP Minister/NNP Odd/NNP Brekke/NNP/nsubj spoke/VBD _./."], {
      facts,
      published: "2031-01-01",
    });
    expect(notices.map((n) => n.rule)).toEqual(["actors/role-ended"]);
    expect(who("Prime Minister Odd Brekke")).toEqual(["Odd Brekke|NOR"]);
  });

  it("lets the text rule where it names another state", () => {
    const { who } = resolve(["Danish/JJ Minister/NNP Odd/NNP Brekke/NNP/nsubj spoke/VBD _./."], {
      facts,
      published: "2022-05-05",
    });
    expect(who("Danish Minister Odd Brekke")).toEqual(["Odd Brekke|DNK"]);
  });
});
