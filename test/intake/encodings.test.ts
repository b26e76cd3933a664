import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/intake/bytes/decode-text.ts";
import { parseArticles } from "../../src/intake/read-articles.ts";

// Bytes written out, since the platform only encodes UTF-8.
const EUC_KR = Buffer.from(
  "c7d1b1b9b0fa20b9ccb1b9c0ba20bfc0b4c320bcadbfefbfa1bcad20c8b8b4e3c0bb20bfadbeefb4d92e20bfdcb1b3bacec0c720b8bbc0cc20c0d6bef9b4d92e",
  "hex",
);
const SHIFT_JIS = Buffer.from(
  "93fa967b82c68ae48d9182cd834d8387834582c589ef926b82f08d7382c182bd814288e08a4f8fc882cd8e9f82cc93fa82c58cbe82c182bd8142",
  "hex",
);
const GB18030 = Buffer.from(
  "d6d0b9fabacdc3c0b9fab5c4b4fab1edd4dab1b1beabbed9d0d0c1cbbbe1ccb8a3acb2a2d4dad6d8d2aaceccccebc9cfb4efb3c9c1cbd2bbd6c2a1a3",
  "hex",
);
const KOI8_R = Buffer.from(
  "edc9cec9d3d4d2d920c9cecfd3d4d2c1cececed9c820c4c5cc20d7d3d4d2c5d4c9ccc9d3d820d720edcfd3cbd7c520c920c4cfc7cfd7cfd2c9ccc9d3d8",
  "hex",
);
const WINDOWS_1251 = Buffer.from(
  "cce8ede8f1f2f0fb20e8edeef1f2f0e0ededfbf520e4e5eb20e2f1f2f0e5f2e8ebe8f1fc20e220cceef1eae2e520e820e4eee3eee2eef0e8ebe8f1fc",
  "hex",
);
const LINE = "Präsident Müller trifft in Zürich seinen Kollegen";

describe("bytes to text", () => {
  it.each([
    ["euc-kr", EUC_KR, "회담"],
    ["shift_jis", SHIFT_JIS, "会談"],
    ["gb18030", GB18030, "会谈"],
    ["koi8-r", KOI8_R, "Министры"],
    ["windows-1251", WINDOWS_1251, "Министры"],
    ["windows-1252", Buffer.from(LINE, "latin1"), LINE],
  ])("%s is told by its content", (encoding, bytes, words) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toContain(words);
    expect([decoded.encoding, decoded.from]).toEqual([encoding, "guess"]);
  });

  it.each([
    ["utf-16le with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LINE, "utf16le")]), "bom"],
    ["utf-16le without it", Buffer.from(LINE, "utf16le"), "guess"],
    [
      "utf-16be with its mark",
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(LINE, "utf16le").swap16()]),
      "bom",
    ],
    ["utf-8 with its mark", Buffer.from(`\ufeff${LINE}`), "bom"],
    ["utf-8", Buffer.from(LINE), "content"],
  ])("%s", (_, bytes, from) => {
    expect(decodeText(bytes)).toMatchObject({ text: LINE, from });
  });

  it("a declared encoding is believed where the bytes allow it", () => {
    expect(decodeText(KOI8_R.subarray(0, 9), "koi8-r")).toMatchObject({ text: "Министры ", from: "declared" });
    expect(decodeText(Buffer.from(LINE), "euc-kr").text).toBe(LINE);
    expect(decodeText(EUC_KR, "no-such-thing").text).toContain("회담");
  });

  it("a few broken bytes in UTF-8 are replaced, and a notice says where", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Zürich, Köln und Düsseldorf: Größe, Maß und Öl für alle Bürger in Österreich. Tags "),
      Buffer.from([0xff]),
      Buffer.from("darauf über Straßen."),
    ]);
    const { notices } = await parseArticles(bytes, { source: "a.txt", asOf: null });
    expect(notices).toMatchObject([{ rule: "intake/broken-encoding", isError: false }]);
    expect(notices[0]!.message).toContain('after "');
  });

  it("a guessed encoding is said to be guessed", async () => {
    const { articles, notices } = await parseArticles(EUC_KR, { source: "a.txt", asOf: null });
    expect(articles[0]!.language).toBe("ko");
    expect(notices[0]!.rule).toBe("intake/guessed-encoding");
  });
});

describe("languages", () => {
  it.each([
    ["en", "The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to reopen the border."],
    [
      "es",
      "Los ministros de Relaciones Exteriores de Perú y Chile se reunieron el martes en Lima y acordaron reabrir la frontera.",
    ],
    ["ru", "Министры иностранных дел встретились в Москве и договорились продолжить переговоры в июне."],
    ["ja", "日本と韓国は東京で会談を行った。外務省は次の日に発表した。"],
    ["de", "Die Außenminister trafen sich am Dienstag in Lima und einigten sich darauf, die Grenze wieder zu öffnen."],
  ])("%s is told by its words", async (language, text) => {
    const { articles } = await parseArticles(Buffer.from(text), { source: "a.txt", asOf: null });
    expect(articles[0]!.language).toBe(language);
  });
});
