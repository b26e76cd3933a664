import { describe, expect, it } from "vitest";
import { resolveDates } from "../../../src/analyze/dates/resolve-dates.ts";
import { datedStory, whenOf } from "../../../src/analyze/dates/when-of.ts";
import type { Kind, Status } from "../../../src/model/kind.ts";
import { gluedText } from "../quotes/glued-sentence.ts";

// A Thursday.
const CLOCK = { published: "2023-04-06", datelineDay: null, zone: null };

/** The day of the act that `word` names in the last of the sentences. */
function dayOf(
  written: readonly string[],
  word: string,
  kind: Kind,
  status: Status = "happened",
  others: readonly string[] = [],
) {
  const { text, sentences } = gluedText(...written);
  const { whens } = resolveDates(text, sentences, CLOCK);
  const sentence = sentences.length - 1;
  const index = (form: string) => sentences[sentence]!.tokens.findIndex((t) => t.form === form);
  const story = datedStory(text, sentences, whens, CLOCK);
  const { when, rule } = whenOf(story, {
    sentence,
    trigger: index(word),
    kind,
    status,
    others: new Set(others.map(index)),
  });
  return when === null
    ? null
    : `${when.from === when.to ? when.from : `${when.from}..${when.to}`} ${rule.replace("dates/", "")}`;
}

describe("the date that governs an act", () => {
  it("hangs on the verb", () => {
    expect(
      dayOf(["They/PRP/2/nsubj met=meet/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl +././2/punct"], "met", "meet"),
    ).toBe("2023-04-04 on-the-act");
  });

  it("is not the nearest one, which dates another clause", () => {
    const words =
      "They/PRP/2/nsubj met=meet/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl to/TO/6/mark discuss/VB/2/advcl shells=shell/NNS/6/obj fired=fire/VBN/7/acl on/IN/10/case Sunday/NNP/8/obl +././2/punct";
    expect(dayOf([words], "met", "meet", "happened", ["fired"])).toBe("2023-04-04 on-the-act");
    expect(dayOf([words], "fired", "assault", "happened", ["met"])).toBe("2023-04-02 on-the-act");
  });

  it("hangs on the light verb that carries the noun", () => {
    expect(
      dayOf(
        ["They/PRP/2/nsubj held=hold/VBD/0/root talks=talk/NNS/2/obj on/IN/5/case Tuesday/NNP/2/obl +././2/punct"],
        "talks",
        "meet",
      ),
    ).toBe("2023-04-04 carrying-verb");
  });

  it("hangs on the verb of which the act is the subject", () => {
    expect(
      dayOf(
        ["The/DT/2/det launch/NN/3/nsubj took=take/VBD/0/root place/NN/3/obj Monday/NNP/3/obl:tmod +././3/punct"],
        "launch",
        "launch",
      ),
    ).toBe("2023-04-03 carrying-verb");
  });

  it("stands in front of the noun", () => {
    expect(
      dayOf(
        [
          "They/PRP/2/nsubj regret/VBP/0/root the/DT/6/det March/NNP/6/compound 4/CD/4/nummod launches=launch/NNS/2/obj +././2/punct",
        ],
        "launches",
        "launch",
      ),
    ).toBe("2023-03-04 on-the-act");
  });

  it("hangs on the participle that describes the noun", () => {
    expect(
      dayOf(
        [
          "They/PRP/2/nsubj regret/VBP/0/root a/DT/4/det launch/NN/2/obj conducted=conduct/VBN/4/acl on/IN/7/case Sunday/NNP/5/obl +././2/punct",
        ],
        "launch",
        "launch",
      ),
    ).toBe("2023-04-02 participle");
  });

  it("reaches an infinitive through the verb that plans it", () => {
    expect(
      dayOf(
        [
          "Kim/NNP/3/nsubj is/VBZ/3/cop set/JJ/0/root Friday/NNP/3/obl:tmod to/TO/6/mark meet/VB/3/xcomp him/PRP/6/obj +././3/punct",
        ],
        "meet",
        "meet",
        "planned",
      ),
    ).toBe("2023-04-07 verb-chain");
  });

  it("does not pass from a promise to what is promised", () => {
    expect(
      dayOf(
        [
          "They/PRP/2/nsubj agreed=agree/VBD/0/root Tuesday/NNP/2/obl:tmod to/TO/5/mark send/VB/2/xcomp aid/NN/5/obj +././2/punct",
        ],
        "send",
        "aid",
        "planned",
      ),
    ).toBeNull();
  });

  it("is shared by verbs that are joined", () => {
    expect(
      dayOf(
        [
          "On/IN/2/case Tuesday/NNP/4/obl they/PRP/4/nsubj condemned=condemn/VBD/0/root it/PRP/4/obj and/CC/7/cc urged=urge/VBD/4/conj talks=talk/NNS/7/obj +././4/punct",
        ],
        "urged",
        "request",
      ),
    ).toBe("2023-04-04 coordination");
  });

  it("does not pass from the telling to what is told", () => {
    expect(
      dayOf(
        [
          "Seoul/NNP/2/nsubj said=say/VBD/0/root Tuesday/NNP/2/obl:tmod it/PRP/5/nsubj fired=fire/VBD/2/ccomp shells=shell/NNS/5/obj last/JJ/8/amod week/NN/5/obl:tmod +././2/punct",
        ],
        "fired",
        "assault",
      ),
    ).toBe("2023-03-27..2023-04-02 on-the-act");
  });

  it("counts back from the story where one happening came days after another", () => {
    const lead =
      "It/PRP/2/nsubj fired=fire/VBD/0/root a/DT/4/det missile/NN/2/obj Thursday/NNP/2/obl:tmod +././2/punct";
    const next =
      "The/DT/2/det move/NN/3/nsubj came=come/VBD/0/root four/CD/5/nummod days=day/NNS/8/obl:npmod after/IN/8/mark it/PRP/8/nsubj shelled=shell/VBD/3/advcl islands=island/NNS/8/obj +././3/punct";
    expect(dayOf([lead, next], "shelled", "assault")).toBe("2023-04-02 on-the-act");
  });
});

describe("acts without a date of their own", () => {
  const lead = "They/PRP/2/nsubj met=meet/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl +././2/punct";

  it("fall on the day that the story has reached", () => {
    expect(
      dayOf(
        [lead, "Both/DT/2/det reaffirmed=reaffirm/VBD/0/root support/NN/2/obj +././2/punct"],
        "reaffirmed",
        "support",
      ),
    ).toBe("2023-04-04 story-day");
  });

  it("stay undated as background in a noun phrase", () => {
    expect(
      dayOf(
        [
          lead,
          "Both/DT/2/nsubj discussed=discuss/VBD/0/root repeated/JJ/4/amod launches=launch/NNS/6/nmod and/CC/6/cc fears=fear/NNS/2/obj +././2/punct",
        ],
        "launches",
        "launch",
      ),
    ).toBeNull();
  });

  it("stay undated while they go on", () => {
    expect(
      dayOf(
        [lead, "Troops/NNS/3/nsubj are/VBP/3/aux massing=mass/VBG/0/root +././3/punct"],
        "massing",
        "mobilize",
        "ongoing",
      ),
    ).toBeNull();
  });

  it("stay undated in a perfect that looks back", () => {
    expect(
      dayOf(
        [lead, "It/PRP/3/nsubj has=have/VBZ/3/aux fired=fire/VBN/0/root many/JJ/3/obj +././3/punct"],
        "fired",
        "launch",
      ),
    ).toBeNull();
  });

  it("fall on the day of issue where the words are the act", () => {
    expect(
      dayOf(["We/PRP/2/nsubj condemn/VBP/0/root the/DT/4/det launch/NN/2/obj +././2/punct"], "condemn", "accuse"),
    ).toBe("2023-04-06 day-of-issue");
  });

  it("fall on the day of the statement that is printed", () => {
    const wrapper =
      "The/DT/2/det ministry/NN/3/nsubj issued=issue/VBD/0/root a/DT/5/det statement/NN/3/obj on/IN/7/case Tuesday/NNP/3/obl +:/:/3/punct";
    expect(
      dayOf(
        [wrapper, "We/PRP/2/nsubj condemn/VBP/0/root the/DT/4/det launch/NN/2/obj +././2/punct"],
        "condemn",
        "accuse",
      ),
    ).toBe("2023-04-04 statement-day");
  });

  it("fall in the window of the trip they are planned on", () => {
    const trip =
      "She/PRP/3/nsubj will/MD/3/aux travel/VB/0/root June/NNP/3/obl:tmod 5/CD/4/nummod to/IN/7/case 14/CD/4/nmod +././3/punct";
    expect(
      dayOf(
        [trip, "She/PRP/3/nsubj will/MD/3/aux meet/VB/0/root officials=official/NNS/3/obj +././3/punct"],
        "meet",
        "meet",
        "planned",
      ),
    ).toBe("2023-06-05..2023-06-14 planned-window");
  });

  it("stay undated as deeds far below the day that the story reached", () => {
    const between = "Prices/NNS/2/nsubj rose=rise/VBD/0/root sharply/RB/2/advmod +././2/punct";
    const deed = "Troops/NNS/2/nsubj stormed=storm/VBD/0/root a/DT/4/det village/NN/2/obj +././2/punct";
    expect(dayOf([lead, deed], "stormed", "assault")).toBe("2023-04-04 story-day");
    expect(dayOf([lead, between, between, between, deed], "stormed", "assault")).toBeNull();
  });

  it("stay undated as the content of a charge", () => {
    const charge =
      "Kyiv/NNP/2/nsubj accused=accuse/VBD/0/root Moscow/NNP/2/obj of/IN/5/mark shelling=shell/VBG/2/advcl towns=town/NNS/5/obj +././2/punct";
    expect(dayOf([lead, charge], "shelling", "assault")).toBeNull();
  });

  it("fall on the story's day also when told with doubt", () => {
    const doubt =
      "It/PRP/2/nsubj appears=appear/VBZ/0/root to/TO/5/mark have/VB/5/aux fired=fire/VBN/2/xcomp shells=shell/NNS/5/obj +././2/punct";
    expect(dayOf([lead, doubt], "fired", "assault")).toBe("2023-04-04 story-day");
  });

  it("fall on the day on which somebody told them in the present", () => {
    const told =
      "Kim/NNP/2/nsubj said=say/VBD/0/root Monday/NNP/2/obl:tmod that/IN/6/mark they/PRP/6/nsubj condemn/VBP/2/ccomp it/PRP/6/obj +././2/punct";
    expect(dayOf([lead, told], "condemn", "accuse")).toBe("2023-04-03 day-of-speech");
  });
});

describe("the story's day", () => {
  const deed = "They/PRP/2/nsubj reaffirmed=reaffirm/VBD/0/root support/NN/2/obj +././2/punct";

  it("comes from the happening that frames the clause", () => {
    const frame =
      "In/IN/4/case a/DT/4/det Tuesday/NNP/4/compound call/NN/7/obl +,/,/7/punct they/PRP/7/nsubj discussed=discuss/VBD/0/root trade/NN/7/obj +././7/punct";
    expect(dayOf([frame, deed], "reaffirmed", "support")).toBe("2023-04-04 story-day");
  });

  it("comes from a date that closes the sentence behind a long object", () => {
    const closing =
      "He/PRP/2/nsubj received=receive/VBD/0/root envoys=envoy/NNS/2/obj led=lead/VBN/3/acl by/IN/7/case the/DT/7/det minister/NN/4/obl:agent of/IN/9/case trade/NN/7/nmod on/IN/11/case Tuesday/NNP/4/obl +././2/punct";
    expect(dayOf([closing, deed], "reaffirmed", "support")).toBe("2023-04-04 story-day");
  });

  it("does not come from a relative clause", () => {
    const aside =
      "He/PRP/2/nsubj praised=praise/VBD/0/root envoys=envoy/NNS/2/obj who/WP/5/nsubj came=come/VBD/3/acl:relcl on/IN/7/case Tuesday/NNP/5/obl +././2/punct";
    expect(dayOf([aside, deed], "reaffirmed", "support")).toBe("2023-04-06 day-of-issue");
  });

  it("is that of the lead for its headline", () => {
    const { text, sentences } = gluedText(
      "Envoys/NNS/2/nsubj meet/VBP/0/root in/IN/4/case Oslo/NNP/2/obl",
      "¶The/DT/2/det envoys=envoy/NNS/3/nsubj met=meet/VBD/0/root on/IN/5/case Tuesday/NNP/3/obl +././3/punct",
    );
    const story = datedStory(text, sentences, resolveDates(text, sentences, CLOCK).whens, CLOCK);
    const { when, rule } = whenOf(story, { sentence: 0, trigger: 1, kind: "meet", status: "happened" });
    expect([when?.from, rule]).toEqual(["2023-04-04", "dates/lead-day"]);
  });
});

it("days joined on one noun are told apart", () => {
  const { text, sentences } = gluedText(
    "They/PRP/2/nsubj regret/VBP/0/root the/DT/9/det Feb./NNP/9/compound 26/CD/4/nummod and/CC/7/cc March/NNP/4/conj 4/CD/7/nummod launches=launch/NNS/2/obj +././2/punct",
  );
  const story = datedStory(text, sentences, resolveDates(text, sentences, CLOCK).whens, CLOCK);
  const { when, also } = whenOf(story, { sentence: 0, trigger: 8, kind: "launch", status: "happened" });
  expect([when?.from, ...also.map((w) => w.from)]).toEqual(["2023-02-26", "2023-03-04"]);
});
