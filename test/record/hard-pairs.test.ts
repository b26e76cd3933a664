import { describe, expect, it } from "vitest";
import { addDays } from "../../src/model/day.ts";
import type { Kind } from "../../src/model/kind.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { type Says, wire } from "./builders.ts";

/** Sentences that differ in nothing but what makes them two happenings; `D` is the day, `X` what differs. */
const FORMS: readonly (readonly [Kind, string, act: string])[] = [
  ["meet", "Minister Ana Ruiz met Minister Bo Lind in Port Ansel on D to discuss the strait.", "met"],
  ["call", "Minister Ana Ruiz spoke by telephone with Minister Bo Lind on D about the strait.", "spoke"],
  ["launch", "Borealia fired a ballistic missile from Lindhaven on D, the staff said.", "fired"],
  ["accuse", "Ansel condemned Borealia on D for closing the strait to its tankers.", "condemned"],
  ["request", "Ansel urged Borealia on D to reopen the strait to tankers.", "urged"],
  ["exercise", "Ansel and Borealia began a naval drill off Port Ansel on D.", "drill"],
  ["visit", "Minister Ana Ruiz arrived in Lindhaven on D for a visit to Borealia.", "arrived"],
  ["assault", "Borealia shelled the harbour of Port Ansel on D.", "shelled"],
  ["sanction", "Ansel imposed sanctions on D on two banks of Borealia.", "imposed"],
  ["agree", "Ansel and Borealia agreed on D to reopen the strait to tankers.", "agreed"],
];
const AROUND =
  "The strait has been closed since the tanker ran aground in March. Insurers have raised their rates twice, and the fishing fleets of both sides stay in harbour.";

function told(
  form: (typeof FORMS)[number],
  day: string,
  outlet: string,
  change: Partial<Says> = {},
): ReturnType<typeof wire> {
  const [kind, template, act] = form;
  const says = template.replace("D", day);
  const isBetweenPeople = kind === "meet" || kind === "call" || kind === "visit";
  return wire({
    text: `${says} ${AROUND}`,
    title: `Ansel and Borealia: ${kind}`,
    outlet,
    published: day,
    events: [
      {
        kind,
        says,
        act,
        on: day,
        by: isBetweenPeople
          ? ["Ana Ruiz/ANS/minister"]
          : kind === "launch" || kind === "assault"
            ? ["Borealia/BOR"]
            : ["Ansel/ANS"],
        to: isBetweenPeople
          ? ["Bo Lind/BOR/minister"]
          : kind === "launch"
            ? []
            : kind === "assault"
              ? ["Ansel/ANS"]
              : ["Borealia/BOR"],
        ...(kind === "meet" ? { at: "Port Ansel/ANS" } : {}),
        ...change,
      },
    ],
  });
}

describe("two hundred hard pairs", () => {
  const first = "2031-05-06";

  // 10 kinds x 10 gaps x 2 (one house, two houses) = 200.
  it.each(FORMS)("never folds two happenings of kind %s on different days, told in the same words", (...form) => {
    for (const gap of [1, 2, 3, 4, 5, 7, 14, 30, 180, 365]) {
      for (const outlet of ["Harbour Wire", "Northern Post"]) {
        const { events } = foldRecord([told(form, first, "Harbour Wire"), told(form, addDays(first, gap), outlet)]);
        const standing = events.filter((e) => e.standing === "counts");
        expect(standing, `${gap} days apart, ${outlet}`).toHaveLength(2);
      }
    }
  });

  it.each(FORMS)("does fold kind %s when two houses tell of the same day", (...form) => {
    const { events } = foldRecord([told(form, first, "Harbour Wire"), told(form, first, "Northern Post")]);
    expect(events).toHaveLength(1);
  });

  it.each([
    ["other persons", { to: ["Eva Holm/BOR/president"] }],
    ["another state", { to: ["Cato Meer/COR/minister"] }],
    ["a third side", { to: ["Bo Lind/BOR/minister", "Cato Meer/COR/minister"] }],
  ] as const)("keeps meetings of one day with %s apart", (_what, change) => {
    const { events } = foldRecord([
      told(FORMS[0]!, first, "Harbour Wire"),
      told(FORMS[0]!, first, "Northern Post", change),
    ]);
    expect(events).toHaveLength(2);
  });
});
