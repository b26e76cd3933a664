import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/intake/parse-article.ts";
import { textAt } from "../../src/model/span.ts";

const read = (lead: string, asOf = "2026-04-06") =>
  parseArticle(
    `Ministers agree on fisheries\n${lead}The two ministers met and agreed on a fisheries accord that both had sought for years.`,
    {
      source: "story.txt",
      asOf,
    },
  );

describe("datelines", () => {
  it.each([
    ["SEOUL, April 6 (Hangang News) -- ", "Seoul", "2026-04-06", "Hangang News"],
    ["SEOUL, Jan. 5 (Yonhap) -- ", "Seoul", "2026-01-05", "Yonhap"],
    ["SEOUL, April 6 (Hangang News) ", "Seoul", "2026-04-06", "Hangang News"],
    ["Pyongyang, March 15 (KCNA) --", "Pyongyang", "2026-03-15", "KCNA"],
    ["MOSCOW, November 1. /TASS/. ", "Moscow", "2025-11-01", "TASS"],
    ["ADDIS ABABA, March 7 (APA) - ", "Addis Ababa", "2026-03-07", "APA"],
    ["VIENNA (Reuters) - ", "Vienna", null, "Reuters"],
    ["SHARM EL-SHEIKH, Egypt (AP) – ", "Sharm El-Sheikh, Egypt", null, "AP"],
    ["KYIV, Ukraine — ", "Kyiv, Ukraine", null, null],
    ["London, March 5 (Jiji Press)--", "London", "2026-03-05", "Jiji Press"],
    ["NEW YORK: ", "New York", null, null],
    ["Amsterdam / Geneva — ", "Amsterdam / Geneva", null, null],
    ["August 2, 2024 (ADDIS ABABA) – ", "Addis Ababa", "2024-08-02", null],
    ["WARSAW - ", "Warsaw", null, null],
    ["RIO DE JANEIRO, 2 April 2026 – ", "Rio de Janeiro", "2026-04-02", null],
    ["BEIJING, Oct. 1, 2025 (Xinhua) -- ", "Beijing", "2025-10-01", "Xinhua"],
    ["TOKYO, Thursday, April 2 (Kyodo News) — ", "Tokyo", "2026-04-02", "Kyodo"],
    ["TEHRAN, IRNA – ", "Tehran", null, "IRNA"],
    ["Washington, DC - ", "Washington, DC", null, null],
    ["ANKARA – Anadolu Agency – ", "Ankara", null, "Anadolu"],
    ["TOKYO, April 2 Kyodo - ", "Tokyo", "2026-04-02", "Kyodo"],
    ["CAIRO - 2 April 2026: ", "Cairo", "2026-04-02", null],
    ["BAKU, Azerbaijan, April 2. ", "Baku, Azerbaijan", "2026-04-02", null],
    ["ASTANA. April 2. KAZINFORM - ", "Astana", "2026-04-02", "KAZINFORM"],
    ["PHNOM PENH (April 2) - ", "Phnom Penh", "2026-04-02", null],
    ["SÃO PAULO, April 2 (EFE).- ", "São Paulo", "2026-04-02", "EFE"],
    ["GAZA, (WAFA)- ", "Gaza", null, "WAFA"],
    ["PORT-AU-PRINCE, Haiti (AP) _ ", "Port-au-Prince, Haiti", null, "AP"],
    ["AT THE UNITED NATIONS — ", "United Nations", null, null],
  ])("reads %s", (lead, place, day, agency) => {
    const { dateline } = read(lead);
    expect(dateline).toMatchObject({ place, day, agency });
  });

  it("are cut off the paragraph they open, so that the sentence begins with its own words", () => {
    const article = read("SEOUL, April 6 (Hangang News) -- ");
    const body = article.paragraphs.find((p) => p.role === "body")!;
    expect(textAt(article.text, article.dateline!)).toBe("SEOUL, April 6 (Hangang News) --");
    expect(textAt(article.text, body)).toMatch(/^The two ministers met/);
  });

  it.each([
    "President Moreno (Green Party) said on Monday that the talks would go on, and ",
    "Kim — the North's leader — ",
    "In April (when the accord was signed) - ",
    "EXCLUSIVE: ",
    "Published April 2, 2026 - ",
    "Norway, on April 2. ",
    "He left Oslo on April 2. ",
    "Oslo, NATO - ",
    "May we remind readers that — ",
  ])("are not seen in %s", (lead) => {
    expect(read(lead).dateline).toBeNull();
  });

  it("of the last days of December belong to the year before when read in January", () => {
    expect(read("OSLO, Dec. 30 (Fjord News) -- ", "2026-01-02").dateline?.day).toBe("2025-12-30");
  });

  it("give the outlet and the day of publication", () => {
    const article = read("OSLO, April 5 (Fjord News) -- ");
    expect(article.outlet).toEqual({ value: "Fjord News", from: "dateline" });
    expect(article.published).toEqual({ value: "2026-04-05", from: "dateline" });
  });

  it("stand also on the headline's own line", () => {
    const article = parseArticle(
      "Ministers agree on fisheries OSLO, April 5 (Fjord News) -- The two ministers met on Sunday and agreed on a fisheries accord.",
      { source: "story.txt", asOf: "2026-04-06" },
    );
    expect(article.title).toBe("Ministers agree on fisheries");
    expect(article.dateline?.place).toBe("Oslo");
  });

  it.each([
    ["Jerusalem", "David Street Hotel", "SECRETARY WHITCOMB: Good evening, everyone.", "Jerusalem"],
    ["Amman, Jordan", "Foreign Ministry", "MODERATOR: Good evening, everyone.", "Amman, Jordan"],
    ["Washington, D.C.", "Treaty Room", "FOREIGN MINISTER PETROV: Thank you very much.", "Washington, D.C."],
  ])("are read from the line above a transcript: %s", (place, room, turn, expected) => {
    const text = `Secretary Whitcomb Before a Meeting\n\nMay 5, 2026\n\nAnna Whitcomb, Secretary of State\n${place}\n${room}\n${turn} It is good to be here with so many friends of our two countries today.`;
    const article = parseArticle(text, { source: "story.txt", asOf: "2026-05-06" });
    expect(article.dateline?.place).toBe(expected);
  });

  it("are not the turn of a speaker, nor a way of calling in", () => {
    const turn = "SECRETARY WHITCOMB: Good evening, everyone. It is good to be here with so many friends today.";
    for (const line of ["Via Teleconference", "Anna Whitcomb, Secretary of State"]) {
      const article = parseArticle(`Secretary Whitcomb on Trade\n\n${line}\n${turn}`, { source: "x.txt", asOf: null });
      expect(article.dateline).toBeNull();
    }
  });

  it("may lack the place: the agency in brackets is still the outlet, and no part of the sentence", () => {
    const article = read("(Reuters) - ");
    expect(article.dateline).toBeNull();
    expect(article.outlet).toEqual({ value: "Reuters", from: "credit" });
  });
});
