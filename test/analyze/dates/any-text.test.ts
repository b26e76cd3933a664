import fc from "fast-check";
import { expect, it } from "vitest";
import { resolveDates } from "../../../src/analyze/dates/resolve-dates.ts";
import { clauseOf } from "./clause-of.ts";

const WORDS =
  "the a last next this early mid late May March April 6 14 2023 1999 31 30 Feb. Thursday Monday week month year day quarter half of in on since until by from to and , . - / : ( ) ago later before after same following two three several recent past coming Juche 113 10 p.m. GMT second Christmas every annual weekend today soon".split(
    " ",
  );

it("any run of date words resolves to days in order, inside the text", () => {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 });
  fc.assert(
    fc.property(words, fc.constantFrom("2023-04-06", "2024-02-29", "2022-12-31", null), (list, published) => {
      const { text, sentence } = clauseOf(list.join(" "));
      const { whens } = resolveDates(text, [sentence], { published, datelineDay: null, zone: "+09:00" });
      let reached = 0;
      for (const when of whens) {
        expect(when.from <= when.to).toBe(true);
        expect(text.slice(when.start, when.end)).toBe(when.text);
        expect(when.end).toBeGreaterThan(when.start);
        expect(when.end).toBeGreaterThanOrEqual(reached);
        reached = when.start;
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
});
