import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/model/expectation.ts";
import { foldRecord, type ReadArticle } from "../../src/record/fold-record.ts";
import { type Says, type Wire, wire } from "./builders.ts";

/** An announcement of the fourth of May, in its own words, that the given act is to come. */
function announced(text: string, event: Omit<Says, "says" | "status">): ReadArticle {
  return wire({
    text,
    published: "2031-05-04",
    outlet: "Ministry",
    events: [{ ...event, says: text, status: "planned" }],
  });
}

/** A later article that tells one act. */
function told(text: string, event: Omit<Says, "says">, facts: Partial<Wire> = {}): ReadArticle {
  return wire({ text, published: "2031-05-07", outlet: "Northern Post", ...facts, events: [{ ...event, says: text }] });
}

function settled(...read: readonly ReadArticle[]): Expectation {
  const { expectations } = foldRecord(read);
  const plan = expectations.find((e) => e.article === read[0]!.article.id);
  if (plan === undefined) throw new Error("the first article plans nothing");
  return plan;
}

const RUIZ = "Ana Ruiz/ANS/Foreign Minister";
const LIND = "Bo Lind/BOR/Foreign Minister";
const trip = announced("Foreign Minister Ana Ruiz will travel to Borealia on May 6 and 7 to meet senior officials.", {
  kind: "meet",
  act: "meet",
  by: [RUIZ],
  to: ["senior officials/BOR"],
  on: "2031-05-06..2031-05-07",
  at: "Lindhavn/BOR",
});
const met = { kind: "meet", act: "met", on: "2031-05-06" } as const;

describe("what an announcement expects", () => {
  it("is met by the traveller's talks with any of the officials it does not name", () => {
    const readout = told("Ruiz met Foreign Minister Bo Lind on Tuesday.", { ...met, by: [RUIZ], to: [LIND] });
    expect(settled(trip, readout)).toMatchObject({ outcome: "met", rule: "expectations/same-persons-in-window" });
  });

  it("is not met by talks with people who are no officials", () => {
    const readout = told("Ruiz met shipyard workers on Tuesday.", {
      ...met,
      by: [RUIZ],
      to: ["shipyard workers/BOR"],
    });
    expect(settled(trip, readout).outcome).toBe("open");
  });

  it("is not met by two states' talks that another of its ministers led", () => {
    const readout = told("Deputy Minister Cato Meer met Bo Lind on Tuesday.", {
      ...met,
      by: ["Cato Meer/ANS/Deputy Minister"],
      to: [LIND],
    });
    expect(settled(trip, readout).outcome).toBe("open");
  });

  it("is not met where the hosts' state is only mentioned beside people of a third", () => {
    const readout = told("Ruiz met Corvia's Eva Holm on Tuesday on her way to Borealia.", {
      ...met,
      by: [RUIZ],
      to: ["Borealia/BOR", "Eva Holm/COR/envoy"],
    });
    const plan = announced("Foreign Minister Ana Ruiz will meet Bo Lind on May 6.", {
      kind: "meet",
      act: "meet",
      by: [RUIZ],
      to: [LIND],
      on: "2031-05-06",
    });
    expect(settled(plan, readout).outcome).toBe("open");
  });

  it("is settled by the talk of two rather than by one of three, if both are told", () => {
    const three = told("Ruiz, Lind and Corvia's Eva Holm met on Tuesday.", {
      ...met,
      by: [RUIZ],
      to: [LIND, "Eva Holm/COR/Foreign Minister"],
    });
    const two = told("Later on Wednesday Ruiz sat down with Bo Lind alone.", {
      ...met,
      act: "sat",
      by: [RUIZ],
      to: [LIND],
      on: "2031-05-07",
    });
    const plan = announced("Foreign Minister Ana Ruiz will meet Bo Lind on May 6 or 7.", {
      kind: "meet",
      act: "meet",
      by: [RUIZ],
      to: [LIND],
      on: "2031-05-06..2031-05-07",
    });
    expect(settled(plan, three, two).evidence?.article).toBe(two.article.id);
    expect(settled(plan, three).rule).toBe("expectations/same-sides-in-window");
  });

  it("is not met by another meeting of the two a fortnight later", () => {
    const readout = told(
      "Ruiz met Foreign Minister Bo Lind on May 20.",
      { ...met, by: [RUIZ], to: [LIND], on: "2031-05-20" },
      { published: "2031-05-20" },
    );
    expect(settled(trip, readout).outcome).toBe("open");
  });

  it("of somebody's trip alone is met at its place and nowhere else", () => {
    const plan = announced("Foreign Minister Ana Ruiz will go to Port Ansel on May 6 to talk to fishermen.", {
      kind: "meet",
      act: "talk",
      by: [RUIZ],
      on: "2031-05-06",
      at: "Port Ansel/ANS",
    });
    const at = (place: string) => told(`Ruiz met voters in ${place} on Tuesday.`, { ...met, by: [RUIZ], at: place });
    expect(settled(plan, at("Highmoor/ANS")).outcome).toBe("open");
    expect(settled(plan, at("Port Ansel/ANS")).outcome).toBe("met");
  });

  it("of somebody's meeting with people of no state is met by no other people at that place", () => {
    const plan = announced("Foreign Minister Ana Ruiz will meet young fishermen in Port Ansel on May 6.", {
      kind: "meet",
      act: "meet",
      by: [RUIZ],
      to: ["young fishermen"],
      on: "2031-05-06",
      at: "Port Ansel/ANS",
    });
    const at = { ...met, by: [RUIZ], at: "Port Ansel/ANS" };
    const bankers = told("Ruiz met bankers in Port Ansel on Tuesday.", { ...at, to: ["bankers"] });
    const fishermen = told("Ruiz met striking fishermen in Port Ansel on Tuesday.", {
      ...at,
      to: ["striking fishermen"],
    });
    expect(settled(plan, bankers).outcome).toBe("open");
    expect(settled(plan, fishermen).outcome).toBe("met");
  });

  it("is not met by a sentence that names nobody of it", () => {
    const vague = told("I met most of them on Tuesday.", { ...met, by: [RUIZ], to: [LIND] });
    expect(settled(trip, vague).outcome).toBe("open");
  });

  it("is not met late by talks in another country", () => {
    const at = (place: string) =>
      told(
        `Ruiz met Foreign Minister Bo Lind in ${place} on May 9.`,
        { ...met, by: [RUIZ], to: [LIND], on: "2031-05-09", at: place },
        { published: "2031-05-09" },
      );
    expect(settled(trip, at("Port Ansel/ANS")).outcome).toBe("open");
    expect(settled(trip, at("Lindhavn/BOR")).outcome).toBe("met-late");
  });

  it('is not met by its own headline, "Minister travels to Borealia"', () => {
    const [headline, text] = ["Minister Ruiz Travels to Borealia.", "Ruiz will travel to Borealia on May 4."];
    const visit = { kind: "visit", by: [RUIZ], to: ["Borealia/BOR"], on: "2031-05-04" } as const;
    const plan = wire({
      text: `${headline} ${text}`,
      published: "2031-05-04",
      events: [
        { ...visit, says: text, act: "travel", status: "planned" },
        { ...visit, says: headline, act: "Travels" },
      ],
    });
    expect(settled(plan).outcome).toBe("open");
  });

  it("is not contradicted by what somebody else did not do", () => {
    const denial = told("Deputy Minister Cato Meer did not meet anybody from Borealia.", {
      ...met,
      act: "meet",
      status: "denied",
      by: ["Cato Meer/ANS/Deputy Minister"],
      to: ["Borealia/BOR"],
    });
    expect(settled(trip, denial).outcome).toBe("open");
  });

  it("of a state's deed is met late by the deed, though nobody is named", () => {
    const launch = { kind: "launch", by: ["Borealia/BOR"] } as const;
    const plan = announced("Borealia will launch a satellite between May 6 and 8.", {
      ...launch,
      act: "launch",
      on: "2031-05-06..2031-05-08",
    });
    const deed = told(
      "Borealia launched a satellite on May 20.",
      { ...launch, act: "launched", on: "2031-05-20" },
      { published: "2031-05-20" },
    );
    expect(settled(plan, deed).outcome).toBe("met-late");
  });

  it("of a statement is met by one on the same matter only", () => {
    const plan = announced("Ansel will urge Borealia on Tuesday to reopen the strait to tankers.", {
      kind: "request",
      act: "urge",
      by: ["Ansel/ANS"],
      to: ["Borealia/BOR"],
      on: "2031-05-06",
    });
    const urged = (what: string) =>
      told(`Ansel urged Borealia on Tuesday to ${what}.`, {
        kind: "request",
        act: "urged",
        by: ["Ansel/ANS"],
        to: ["Borealia/BOR"],
        on: "2031-05-06",
      });
    expect(settled(plan, urged("release two detained sailors")).outcome).toBe("open");
    expect(settled(plan, urged("reopen the strait for tankers")).outcome).toBe("met");
  });
});
