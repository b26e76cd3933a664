import { describe, expect, it, test } from "vitest";
import { resolveDates } from "../../../src/analyze/dates/resolve-dates.ts";
import { clauseOf } from "./clause-of.ts";

// A Thursday.
const DAY = "2023-04-06";

function read(marked: string, published: string | null = DAY, zone: string | null = null) {
  const { text, sentence } = clauseOf(marked);
  return resolveDates(text, [sentence], { published, datelineDay: null, zone });
}

/** `words: from` or `words: from..to` and the precision where it is not a day. */
function lines(marked: string, published?: string | null): readonly string[] {
  return read(marked, published).whens.map((w) => {
    const days = w.from === w.to ? w.from : `${w.from}..${w.to}`;
    return `${w.text}: ${days}${w.precision === "day" ? "" : ` ${w.precision}`}`;
  });
}

function table(rows: readonly (readonly [string, ...string[]])[]) {
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(lines(text)).toEqual(expected);
  });
}

describe("days written out", () => {
  table([
    ["They [met/VBD] on April 6, 2023.", "April 6, 2023: 2023-04-06"],
    ["They [met/VBD] on 6 April 2023.", "6 April 2023: 2023-04-06"],
    ["They [met/VBD] on the 6th of April 2023.", "the 6th of April 2023: 2023-04-06"],
    ["They [met/VBD] on Apr. 5.", "Apr. 5: 2023-04-05"],
    ["They [met/VBD] on Sept. 9.", "Sept. 9: 2022-09-09"],
    ["They will [meet/VB] on Sept. 9.", "Sept. 9: 2023-09-09"],
    ["They [met/VBD] on 2023-04-05.", "2023-04-05: 2023-04-05"],
    ["They [met/VBD] on Wednesday, April 5.", "Wednesday, April 5: 2023-04-05"],
    ["They [met/VBD] on April 5 (Wednesday).", "April 5 (Wednesday): 2023-04-05"],
    ["They [met/VBD] on June 12 last year.", "June 12 last year: 2022-06-12"],
    ["The drill [ended/VBD] on May 27, Juche 105 (2016).", "May 27, Juche 105 (2016): 2016-05-27"],
    ["It [fired/VBD] on February 29, 2024.", "February 29, 2024: 2024-02-29"],
    ["It [fired/VBD] on 28 Feb.", "28 Feb.: 2023-02-28"],
  ]);
});

describe("ranges and lists of days", () => {
  table([
    ["He will [travel/VB] June 5 to 14.", "June 5 to 14: 2023-06-05..2023-06-14"],
    ["He will [travel/VB] May 25-June 4.", "May 25-June 4: 2023-05-25..2023-06-04"],
    ["He will [travel/VB] from May 25 to June 4, 2024.", "May 25 to June 4, 2024: 2024-05-25..2024-06-04"],
    ["He will [travel/VB] between June 5 and 14.", "June 5 and 14: 2023-06-05..2023-06-14"],
    ["He [travelled/VBD] 5–14 March 2022.", "5–14 March 2022: 2022-03-05..2022-03-14"],
    ["It [ran/VBD] from December 28 to January 3.", "December 28 to January 3: 2022-12-28..2023-01-03"],
    ["It [fired/VBD] on March 4, 7 and 12.", "4: 2023-03-04", "7: 2023-03-07", "12: 2023-03-12"],
    ["Talks will [run/VB] from Monday to Wednesday.", "Monday to Wednesday: 2023-04-10..2023-04-12"],
    ["It [ran/VBD] from March to May 2022.", "March to May 2022: 2022-03-01..2022-05-31 month"],
    ["It [ran/VBD] from 2011 to 2015.", "2011 to 2015: 2011-01-01..2015-12-31 year"],
  ]);
});

describe("weekdays", () => {
  table([
    ["They [met/VBD] on Thursday.", "Thursday: 2023-04-06"],
    ["They will [meet/VB] Thursday.", "Thursday: 2023-04-06"],
    ["They will [meet/VB] Friday.", "Friday: 2023-04-07"],
    ["They [met/VBD] Friday.", "Friday: 2023-03-31"],
    ["They [met/VBD] early Tuesday.", "early Tuesday: 2023-04-04"],
    ["They [met/VBD] on Tuesday night.", "Tuesday night: 2023-04-04"],
    ["They [met/VBD] last Friday.", "last Friday: 2023-03-31"],
    ["They will [meet/VB] next Monday.", "next Monday: 2023-04-10"],
    ["They will [meet/VB] on Monday next week.", "Monday next week: 2023-04-10"],
    ["They [met/VBD] Tuesday last week.", "Tuesday last week: 2023-03-28"],
  ]);
});

describe("words that count from the day of issue", () => {
  table([
    ["They [met/VBD] today.", "today: 2023-04-06"],
    ["They [met/VBD] yesterday.", "yesterday: 2023-04-05"],
    ["They will [meet/VB] tomorrow.", "tomorrow: 2023-04-07"],
    ["They [met/VBD] the day before yesterday.", "the day before yesterday: 2023-04-04"],
    ["They [met/VBD] last night.", "last night: 2023-04-05"],
    ["They [met/VBD] last week.", "last week: 2023-03-27..2023-04-02 week"],
    ["They [met/VBD] earlier this week.", "earlier this week: 2023-04-03..2023-04-09 week"],
    ["They will [meet/VB] early next week.", "early next week: 2023-04-10..2023-04-16 week"],
    ["They [trained/VBD] last month.", "last month: 2023-03-01..2023-03-31 month"],
    ["They [trained/VBD] last year.", "last year: 2022-01-01..2022-12-31 year"],
    ["It [fired/VBD] ten missiles this year.", "this year: 2023-01-01..2023-12-31 year"],
    ["It [fired/VBD] three days ago.", "three days ago: 2023-04-03"],
    ["It [fired/VBD] two weeks ago.", "two weeks ago: 2023-03-20..2023-03-26 week"],
    ["It [fell/VBD] five years ago.", "five years ago: 2018-01-01..2018-12-31 year"],
    ["It [fired/VBD] in the past two weeks.", "the past two weeks: 2023-03-23..2023-04-06 week"],
    ["They will [meet/VB] in three days.", "in three days: 2023-04-09"],
    ["They will [meet/VB] later in the month.", "later in the month: 2023-04-01..2023-04-30 month"],
    ["It will [expire/VB] on the 17th.", "the 17th: 2023-04-17"],
    ["It [expired/VBD] on the 3rd.", "the 3rd: 2023-04-03"],
  ]);
});

describe("months, quarters, years", () => {
  table([
    ["They [met/VBD] in November.", "November: 2022-11-01..2022-11-30 month"],
    ["They will [meet/VB] in November.", "November: 2023-11-01..2023-11-30 month"],
    ["They [met/VBD] in early February.", "early February: 2023-02-01..2023-02-28 month"],
    ["They [met/VBD] in mid-March.", "mid-March: 2023-03-01..2023-03-31 month"],
    ["They [met/VBD] last June.", "last June: 2022-06-01..2022-06-30 month"],
    ["They [met/VBD] in June 2018.", "June 2018: 2018-06-01..2018-06-30 month"],
    ["They [signed/VBD] the 2015 deal.", "2015: 2015-01-01..2015-12-31 year"],
    ["It has [held/VBN] since 2011.", "2011: 2011-01-01..2023-04-06 year"],
    ["It has [held/VBN] since the beginning of 2022.", "the beginning of 2022: 2022-01-01..2023-04-06 year"],
    ["It [grew/VBD] in the second quarter of 2022.", "the second quarter of 2022: 2022-04-01..2022-06-30 quarter"],
    ["It will [grow/VB] in the second half of the year.", "the second half of the year: 2023-07-01..2023-12-31 month"],
    ["They [met/VBD] last summer.", "last summer: 2022-06-01..2022-08-31 quarter"],
    ["They [met/VBD] in the 1990s.", "the 1990s: 1990-01-01..1999-12-31 year"],
    ["It [moved/VBD] on the sidelines of the April summit.", "April: 2023-04-01..2023-04-30 month"],
    ["They [met/VBD] on New Year's Day.", "New Year's Day: 2023-01-01"],
    ["It [fell/VBD] silent in recent months.", "recent months: 2023-01-06..2023-04-06 vague"],
    ["They [train/VBP] every year.", "every year: 2023-01-01..2023-12-31 vague"],
  ]);
});

describe("years that stand elsewhere", () => {
  table([
    [
      "It [rose/VBD] in April and May of 2011.",
      "April: 2011-04-01..2011-04-30 month",
      "May of 2011: 2011-05-01..2011-05-31 month",
    ],
    ["It [ran/VBD] from 13 May to May 15 2016.", "13 May: 2016-05-13", "May 15 2016: 2016-05-15"],
    [
      "It [rose/VBD] in 2008 and fell in July that year.",
      "2008: 2008-01-01..2008-12-31 year",
      "July that year: 2008-07-01..2008-07-31 month",
    ],
    ["The fleet [sailed/VBD] in June 1593.", "June 1593: 1593-06-01..1593-06-30 month"],
    ["It [opened/VBD] in April Juche 63 (1974).", "April Juche 63 (1974): 1974-04-01..1974-04-30 month"],
    ["It [fell/VBD] a decade ago.", "a decade ago: 2008-04-06..2018-04-06 vague"],
    ["It must [report/VB] no later than Aug. 3.", "Aug. 3: 2023-04-06..2023-08-03"],
    ["They [spoke/VBD] on this July 9 anniversary.", "July 9: 2022-07-09"],
  ]);
});

describe("words that are no dates", () => {
  test.each([
    "The floors [stood/VBD] on the 2nd and 3rd levels.",
    "Trees [tend/VBP] to last 15 years or longer.",
    "He [spoke/VBD] to USA Today and the People's Daily.",
    "She [returns/VBZ] in a minute.",
    "It [was/VBD] one of his last days.",
    "The North may [respond/VB] with tests.",
    "Troops [march/VBP] on the capital.",
    "He [sat/VBD] down and the second speaker left.",
    "May [said/VBD] that she would resign.",
    "The council [adopted/VBD] Resolution 2001 and order 1949.",
    "It [sent/VBD] 2000 troops to the front.",
    "The fleet [won/VBD] 6/4 in sets.",
    "The second half [began/VBD] late.",
    "Prices [fall/VBP] in the end.",
    "It [cost/VBD] 1,950 dollars.",
    "He [read/VBD] the Sunday Times.",
  ])("%s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("days counted from the story", () => {
  const story = (first: string, second: string) => {
    const a = clauseOf(first);
    const b = clauseOf(second, a.text.length + 1);
    const { whens } = resolveDates(`${a.text} ${b.text}`, [a.sentence, b.sentence], {
      published: DAY,
      datelineDay: null,
      zone: null,
    });
    return whens.at(-1);
  };
  test.each([
    ["They [met/VBD] on Monday.", "They will [meet/VB] again later in the day.", "later in the day", "2023-04-03"],
    ["They [met/VBD] on Monday.", "They [left/VBD] the following day.", "the following day", "2023-04-04"],
    ["They [met/VBD] on Monday.", "They had [arrived/VBN] the day before.", "the day before", "2023-04-02"],
    ["They [met/VBD] on March 6.", "They [left/VBD] two days later.", "two days later", "2023-03-08"],
    ["They [met/VBD] on March 6.", "They [spoke/VBD] on the same day.", "the same day", "2023-03-06"],
  ])("%s %s", (first, second, words, day) => {
    expect(story(first, second)).toMatchObject({ text: words, from: day, to: day });
  });

  it("does not count the day before an event from the last day named", () => {
    expect(story("They [met/VBD] on Monday.", "They [left/VBD] the day before the summit.")?.text).toBe("Monday");
  });
});

describe("clock times", () => {
  it("keeps the time and zone with the day", () => {
    const [when] = read("It [fired/VBD] at 10 p.m. Wednesday (1300 GMT).").whens;
    expect(when).toMatchObject({ from: "2023-04-05", clock: { time: "22:00", zone: null } });
  });

  it("moves a day told in another zone to the outlet's day", () => {
    const [when] = read("It [fired/VBD] at 22:00 UTC on Wednesday.", DAY, "Asia/Seoul").whens;
    expect(when).toMatchObject({ from: "2023-04-06", clock: { time: "22:00", zone: "UTC" }, rule: "dates/zone-shift" });
    expect(when?.text).toBe("22:00 UTC on Wednesday");
  });

  it("leaves a day told in local time alone", () => {
    const [when] = read("It [fired/VBD] at 11:30 p.m. local time on Wednesday.", DAY, "+09:00").whens;
    expect(when?.from).toBe("2023-04-05");
  });
});

describe("odd dates", () => {
  it("says so when weekday and date disagree, and keeps the date", () => {
    const { whens, notices } = read("They [met/VBD] on Tuesday, April 6, 2023.");
    expect(whens[0]?.from).toBe("2023-04-06");
    expect(notices.map((n) => n.rule)).toEqual(["dates/weekday-disagrees"]);
  });

  it("says so when a numeric date can be read both ways", () => {
    const { whens, notices } = read("They [met/VBD] on 6/4/2023.");
    expect(whens[0]?.from).toBe("2023-04-06");
    expect(notices.map((n) => n.rule)).toEqual(["dates/ambiguous-order"]);
  });

  it("resolves nothing relative when nobody knows the day of issue", () => {
    expect(lines("They [met/VBD] on Thursday in the 2015 format.", null)).toEqual([
      "2015: 2015-01-01..2015-12-31 year",
    ]);
  });

  it("drops a day that the calendar does not have", () => {
    expect(lines("They [met/VBD] on February 30, 2023.")).not.toContain("February 30, 2023: 2023-03-02");
  });
});
