import { describe, expect, it } from "vitest";
import { foldRecord } from "../../src/record/fold-record.ts";
import { certaintyWords } from "../../src/views/certainty-words.ts";
import { differingFields } from "../../src/views/differing-fields.ts";
import { type Wire, wire } from "../record/builders.ts";

const launch = (outlet: string, published: string, number: string): Wire => {
  const says = `${outlet} learned that Borealia fired ${number} ballistic missiles from Meer on May 6.`;
  return {
    text: says,
    outlet,
    published,
    events: [
      {
        kind: "launch",
        says,
        act: "fired",
        by: ["Borealia/BOR"],
        on: "2031-05-06",
        at: "Meer",
        details: { weapon: "ballistic missiles", number },
      },
    ],
  };
};

describe("fields that are told in more than one way", () => {
  const { events } = foldRecord([
    wire(launch("Harbour Wire", "2031-05-06", "two")),
    wire(launch("Northern Post", "2031-05-07", "three")),
  ]);

  it("stand side by side under the name of the detail, each with who tells it", () => {
    expect(events).toHaveLength(1);
    const [number] = differingFields(events[0]!).filter((field) => field.isDisputed);
    expect(number).toMatchObject({ label: "Number", isDisputed: true });
    expect(number!.tellings.toSorted((a, b) => (a.value < b.value ? -1 : 1))).toEqual([
      { value: "three", outlets: ["Northern Post"] },
      { value: "two", outlets: ["Harbour Wire"] },
    ]);
  });

  it("are none where all tell the same", () => {
    const [same] = foldRecord([wire(launch("Harbour Wire", "2031-05-06", "two"))]).events;
    expect(differingFields(same!)).toEqual([]);
  });

  it("are said to be of one origin where only one tells them", () => {
    const disputed = { certainty: "disputed", standing: "counts", origins: ["KCNA"], outlets: ["KCNA"] } as const;
    expect(certaintyWords(disputed)).toBe("Disputed: KCNA tells it in more than one way.");
    expect(certaintyWords({ ...disputed, origins: ["KCNA", "Hangang News"] })).toBe(
      "Disputed: accounts differ among 2 independent origins: KCNA and Hangang News.",
    );
  });
});
