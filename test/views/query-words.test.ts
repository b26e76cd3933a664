import { describe, expect, it } from "vitest";
import { parseQuery } from "../../src/views/parse-query.ts";
import { queryWords } from "../../src/views/query-words.ts";

describe("a search", () => {
  it("takes other words for its fields", () => {
    expect(parseQuery("who:KOR where:Geneva after:2024-03 until:2024-05")).toEqual(
      parseQuery("actor:KOR place:Geneva from:2024-03 to:2024-05"),
    );
    expect(parseQuery("after:lunch").problems).toEqual([
      "from:lunch is no day; expected from:2024-03-05, from:2024-03 or from:2024",
    ]);
  });
});

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
