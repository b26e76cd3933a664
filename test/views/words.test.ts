import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/model/kind.ts";
import type { When } from "../../src/model/when.ts";
import { certaintyWords, supportWords } from "../../src/views/certainty-words.ts";
import { countWords, listWords } from "../../src/views/count-words.ts";
import { filterWords, periodText } from "../../src/views/filter-words.ts";
import { FAMILIES, familyOf } from "../../src/views/kind-family.ts";
import { outletWord } from "../../src/views/outlet-word.ts";
import { ruleNote, ruleWords } from "../../src/views/rule-words.ts";
import { webAddress } from "../../src/views/web-address.ts";
import { weekdayWord, whenWords } from "../../src/views/when-words.ts";

const when = (change: Partial<When>): When => ({
  start: 0,
  end: 0,
  from: "2023-04-06",
  to: "2023-04-06",
  precision: "day",
  certainty: "implied",
  text: "Thursday",
  rule: "dates/weekday-of-issue",
  ...change,
});

describe("the desk's words", () => {
  it("gives every kind one family, and only provocations the red one", () => {
    const all = FAMILIES.flatMap((f) => f.kinds);
    expect(all.toSorted()).toEqual([...KINDS].sort());
    expect(familyOf("launch").id).toBe("provocation");
    expect(familyOf("threaten").id).toBe("pressure");
  });

  it("says which words a day rests on, and how it was found", () => {
    expect(whenWords(when({}))).toEqual({
      told: "Thursday",
      day: "2023-04-06",
      isInferred: true,
      how: "the day of issue itself",
    });
    expect(whenWords(when({ text: "", rule: "dates/day-of-issue" }))).toMatchObject({
      told: null,
      how: "the day of issue",
    });
    expect(whenWords(when({ certainty: "stated", rule: "dates/of-no-name" })).how).toBe("written out");
    expect(whenWords(when({ rule: "dates/of-no-name" })).how).toBe("worked out from the text");
  });

  it("names the weekday of a day, and of nothing else", () => {
    expect(weekdayWord("2023-04-06")).toBe("Thu");
    expect([weekdayWord("2023-04"), weekdayWord("2026-05-18/22"), weekdayWord("undated")]).toEqual(["", "", ""]);
  });

  it("counts origins, not outlets", () => {
    const copied = {
      certainty: "reported",
      standing: "counts",
      origins: ["Harbour Wire"],
      outlets: ["Harbour Wire", "The Gull", "Copy House"],
    } as const;
    expect(supportWords(copied)).toBe("1 origin, 3 outlets");
    expect(certaintyWords(copied)).toBe("Reported by 3 outlets, all of them from one origin, Harbour Wire.");
    const confirmed = { ...copied, certainty: "confirmed", origins: ["Harbour Wire", "Meer Agency"] } as const;
    expect(certaintyWords(confirmed)).toBe("Confirmed by 2 independent origins: Harbour Wire and Meer Agency.");
    expect(certaintyWords({ ...copied, standing: "rejected" })).toMatch(/^A person has rejected it/);
    expect(certaintyWords({ ...copied, certainty: "planned" })).toMatch(/^Announced, not yet reported/);
  });

  it("writes counts and lists as one says them", () => {
    expect([countWords(1, "story", "stories"), countWords(1204, "event"), countWords(1_000_000, "event")]).toEqual([
      "1 story",
      "1,204 events",
      "1,000,000 events",
    ]);
    expect([listWords([]), listWords(["a"]), listWords(["a", "b"]), listWords(["a", "b", "c", "d", "e"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b, c and 2 more",
    ]);
  });

  it("puts the question of a list into words", () => {
    const open = { kinds: [], statuses: [], certainties: [], actors: [], q: "" };
    const nameOf = (code: string): string => ({ KOR: "South Korea" })[code] ?? code;
    expect(filterWords(open, nameOf)).toBe("All events");
    expect(
      filterWords(
        { ...open, kinds: ["meet"], statuses: ["planned"], actors: ["KOR"], from: "2024-03-01", to: "2024-03-31" },
        nameOf,
      ),
    ).toBe("Planned meetings with South Korea, 2024-03");
    expect(filterWords({ ...open, q: "kind:launch solid fuel", kinds: ["launch"] }, nameOf)).toBe(
      "Launches with the words “solid fuel”",
    );
  });

  it("tells a period as short as it can", () => {
    expect([
      periodText("2024-02-01", "2024-02-29"),
      periodText("2024-02-01", "2024-02-28"),
      periodText("2024-01-01", "2024-12-31"),
      periodText("2024-03-05", "2024-03-05"),
    ]).toEqual(["2024-02", "2024-02-01 to 2024-02-28", "2024", "2024-03-05"]);
  });

  it("shows a file without an outlet by its name alone", () => {
    expect(outletWord("examples/04-ministry-readout.txt")).toBe("04-ministry-readout.txt");
    expect(outletWord("C:\\wires\\a.txt")).toBe("a.txt");
    expect(outletWord("Radio Free Asia / Korean")).toBe("Radio Free Asia / Korean");
    expect(outletWord("https://example.org/a")).toBe("https://example.org/a");
  });

  it("reads a rule's slug where it has no words of its own", () => {
    expect(ruleWords("consensus/more-exact")).toBe("the more exact of those told");
    expect(ruleWords("actors/surname-by-salience")).toBe("surname by salience");
    expect(ruleWords("review")).toBe("review");
    expect(ruleNote("place/stop-of-the-way")).toBe("rule: stop of the way");
    expect(ruleNote("frame/subj:actors/full-name")).toBe("by the full name");
    expect(ruleNote("status/past")).toBe("the verb is in the past tense");
  });

  it("sends readers to addresses of the web only", () => {
    expect(webAddress("https://example.org/a")).toBe("https://example.org/a");
    for (const url of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "//x",
      "",
      null,
    ]) {
      expect(webAddress(url)).toBeNull();
    }
  });
});
