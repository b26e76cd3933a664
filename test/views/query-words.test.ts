import { describe, expect, it } from "vitest";
import { parseQuery } from "../../src/views/parse-query.ts";
import { queryWords } from "../../src/views/query-words.ts";

describe("a filter in the words of the search box", () => {
  for (const words of [
    "kind:meet,call",
    '"stern response" -tariff sanct* kind:launch',
    'status:planned certainty:disputed,confirmed actor:KOR actor:"Han Seo-jin" place:Geneva said-by:"foreign ministry"',
    "",
  ]) {
    it(`asks the same when it is read again: ${words}`, () => {
      const asked = parseQuery(words);
      expect(asked.problems).toEqual([]);
      expect(parseQuery(queryWords(asked))).toEqual(asked);
    });
  }
});
