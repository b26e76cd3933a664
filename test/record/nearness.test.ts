import { describe, expect, it } from "vitest";
import type { Press } from "../../src/model/reading.ts";
import type { FieldValues } from "../../src/model/record-event.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { type Says, wire } from "./builders.ts";

const at = (country: string): Press => ({ country, isOfState: false });
const ofState = (country: string): Press => ({ country, isOfState: true });

interface Report {
  readonly says: string;
  readonly outlet: string;
  readonly press?: Press;
  readonly more: Partial<Says>;
}

/** The field as the one launch that all the reports tell shows it. */
function shown(field: FieldValues["field"], reports: readonly Report[]): FieldValues | undefined {
  const { events } = foldRecord(
    reports.map(({ says, outlet, press, more }) =>
      wire({
        text: says,
        outlet,
        ...(press === undefined ? {} : { press }),
        events: [
          { kind: "launch", says, act: "fired", by: ["Borealia/BOR"], on: "2031-05-06", at: "Cape Lind/BOR", ...more },
        ],
      }),
    ),
  );
  expect(events).toHaveLength(1);
  return events[0]!.values.find((v) => v.field === field);
}

const three = {
  says: "Borealia fired three rockets on Tuesday.",
  more: { details: { number: "3", weapon: "rocket" } },
};
const two = {
  says: "Borealia fired two rockets into the sea on Tuesday.",
  more: { details: { number: "2", weapon: "rocket" } },
};
const twice = {
  says: "Two rockets were fired by Borealia on Tuesday.",
  more: { details: { number: "2", weapon: "rocket" } },
};

describe("of values told otherwise", () => {
  it("the one of the firing state's own paper is shown over that of two far outlets", () => {
    const number = shown("detail", [
      { ...three, outlet: "Borealian Defence Ministry", press: ofState("BOR") },
      { ...two, outlet: "Corvia Times", press: at("COR") },
      { ...twice, outlet: "Northern Post" },
    ]);
    expect(number?.values.map((v) => v.value)).toEqual(["number=3", "number=2"]);
    expect(number?.rule).toBe("consensus/nearer-source");
  });

  it("the one of an outlet at home where it happened is shown over that of a far one", () => {
    const number = shown("detail", [
      { ...two, outlet: "Corvia Times", press: at("COR"), more: { ...two.more, at: "Port Ansel/ANS" } },
      { ...three, outlet: "Ansel Herald", press: at("ANS"), more: { ...three.more, at: "Port Ansel/ANS" } },
    ]);
    expect([number?.values[0]?.value, number?.rule]).toEqual(["number=3", "consensus/nearer-source"]);
  });

  it("a more exact one is shown whoever tells it", () => {
    const when = shown("when", [
      { ...two, outlet: "Borealian Defence Ministry", press: ofState("BOR"), more: { on: "2031-05-05..2031-05-07" } },
      { ...three, outlet: "Northern Post", more: {} },
    ]);
    expect([when?.values[0]?.value, when?.rule]).toEqual(["2031-05-06", "consensus/more-exact"]);
  });

  it("the number of origins decides between sources that are equally near", () => {
    const number = shown("detail", [
      { ...three, outlet: "Northern Post" },
      { ...two, outlet: "Corvia Times", press: at("COR") },
      { ...twice, outlet: "The Gull" },
    ]);
    expect([number?.values[0]?.value, number?.rule]).toEqual(["number=2", "consensus/more-origins"]);
  });
});
