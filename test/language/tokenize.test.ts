import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/language/tokenize.ts";

function words(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("words are cut as the treebanks cut them", () => {
  test.each([
    ["They don't know, can't say and won't ask.", "They do n't know , ca n't say and wo n't ask ."],
    ["Oslo's envoy said it’s late; they'll go.", "Oslo 's envoy said it ’s late ; they 'll go ."],
    ["It cannot wait.", "It can not wait ."],
    ["the allies' drills", "the allies ' drills"],
    ["a U.S.-led force", "a U.S. - led force"],
    ["S. Korea-U.S. drills", "S. Korea - U.S. drills"],
    ["the U.S.-S. Korea pact", "the U.S. - S. Korea pact"],
    ["non-proliferation and anti-ship missiles", "non-proliferation and anti-ship missiles"],
    ["UN-backed talks", "UN - backed talks"],
    ["Baek Tae-dorim met Al-Hadri", "Baek Tae - dorim met Al - Hadri"],
    ["Han Do-hyun met Kim Yo-jong on Two-way trade", "Han Do-hyun met Kim Yo-jong on Two - way trade"],
    ["O'Malley and Sana'a", "O'Malley and Sana'a"],
    ["a 24-day strike", "a 24 - day strike"],
    ["$3.8bn, 25% and US$5 million", "$ 3.8 bn , 25 % and US$ 5 million"],
    ["1,200 men at 5:30pm on 9/11", "1,200 men at 5:30 pm on 9/11"],
    ["from 9 a.m. to 5 p.m. Friday", "from 9 a.m. to 5 p.m. Friday"],
    ["the 1980s and the 21st century", "the 1980s and the 21st century"],
    ["call 555-010-4477", "call 555-010-4477"],
    ["5-10 ships", "5 - 10 ships"],
    ["the missile(ICBM) flew", "the missile ( ICBM ) flew"],
    ["Dorim Lee (R) waves", "Dorim Lee ( R ) waves"],
    ['"Stop!" he said...', '" Stop ! " he said ...'],
    ["peace -- or war—now", "peace -- or war — now"],
    ["AT&T and R&D", "AT&T and R&D"],
    ["and/or", "and / or"],
    [
      "mail desk@example.org or see https://example.org/a?b=1.",
      "mail desk@example.org or see https://example.org/a?b=1 .",
    ],
    ["on www.example.com, says", "on www.example.com , says"],
    ["#peace with @envoy", "#peace with @envoy"],
    ["well done 👩‍🚀👍🏽 :)", "well done 👩‍🚀 👍🏽 :)"],
    ["She has a Ph.D. from Bern", "She has a Ph.D. from Bern"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });
});

describe("words that lost the space at a name fall apart", () => {
  test.each([
    ["the respected ComradeRi spoke", "the respected Comrade Ri spoke"],
    ["a letter ofPak Song Il", "a letter of Pak Song Il"],
    ["Ri Yong Hoexpressed thanks", "Ri Yong Ho expressed thanks"],
    ["Ri Yong Howas there", "Ri Yong Ho was there"],
    ["Ri Yong Hong was there", "Ri Yong Hong was there"],
    ["the iPhone of MacDonald and DeDorn", "the iPhone of MacDonald and DeDorn"],
    ["YouTube and PayPal", "YouTube and PayPal"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });
});

describe("a full stop belongs to its abbreviation or to its sentence", () => {
  test.each([
    ["Gen. Park of N. Korea met Lt. Col. Ohm", "Gen. Park of N. Korea met Lt. Col. Ohm"],
    ["on Feb. 29, 2024.", "on Feb. 29 , 2024 ."],
    ["No. 3 is open. Say no. Go", "No. 3 is open . Say no . Go"],
    ["J. R. Mason", "J. R. Mason"],
    ["It was Plan B. The army left.", "It was Plan B . The army left ."],
    ["we sat in the sun. Then", "we sat in the sun . Then"],
    ["at 5 p.m. The army", "at 5 p.m . The army"],
    ["Acme Corp. and Zeta Inc.", "Acme Corp. and Zeta Inc ."],
    ["in Houston, Tex., today", "in Houston , Tex. , today"],
    ["met Wednesday.The ministry", "met Wednesday . The ministry"],
    ["the U.S.China tie", "the U.S. China tie"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });
});

test("a range that is not the whole text keeps the text's own positions", () => {
  expect(tokenize("not this. But that", { start: 10, end: 18 })).toEqual([
    { start: 10, end: 13 },
    { start: 14, end: 18 },
  ]);
});
