import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { ExportFormat } from "../../src/export/format.ts";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { openCsv } from "../../src/intake/formats/csv-rows.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import type { ExportedEvent } from "../../src/views/exported-event.ts";
import { type Says, wire } from "../record/builders.ts";

const MET =
  'Envoy Ana Ruiz, "tired but glad", met Bo Lind of Borealia in Port Ansel on Tuesday; talks on fish, oil & ice <followed>.';
const PLAN = "Ruiz will meet Lind in Lindhaven, the capital, from Thursday to Friday.";
const DENIED = "Dravia did not fire a missile on Monday, its army said.";
const TALKS: Says = {
  kind: "meet",
  says: MET,
  act: "met",
  by: ["Ana Ruiz/KOR/envoy"],
  to: ["Bo Lind/JPN/envoy"],
  on: "2031-05-06",
  at: "Port Ansel/KOR",
};
const READ = [
  wire({
    text: `${MET}\n${PLAN}`,
    title: 'Envoys "meet"',
    url: "https://harbour.example/1?a=b&c=d",
    events: [
      TALKS,
      { ...TALKS, says: PLAN, act: "meet", status: "planned", on: "2031-05-08..2031-05-09", at: "Lindhaven/JPN" },
    ],
  }),
  wire({
    text: DENIED,
    outlet: "Northern Post",
    events: [{ kind: "launch", says: DENIED, act: "fire", status: "denied", by: ["Dravia/RUS"], on: "2031-05-05" }],
  }),
];
const EXPORTED: readonly ExportedEvent[] = foldRecord(READ).events.map((event) => ({
  event,
  claims: new Map(READ.flatMap((r) => r.reading.claims.map((c) => [c.id, c]))),
  articles: new Map(READ.map((r) => [r.article.id, r.article])),
}));
const CONTEXT = { at: "2031-05-07T08:09:10Z", title: "Desk; north, east" };

function written(name: string): string {
  const format: ExportFormat = EXPORT_FORMATS.find((f) => f.name === name)!;
  return format.head(CONTEXT) + EXPORTED.map((e, i) => format.row(e, CONTEXT, i)).join("") + format.tail(CONTEXT);
}

const rowsOf = (name: string): string[][] =>
  written(name)
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

interface PloverRecord {
  readonly auxiliary: string | null;
  readonly text: string;
  readonly text_info: { readonly start: number; readonly end: number };
}

describe("exports", () => {
  it("fill the 61 columns of GDELT's events and the 16 of its mentions", () => {
    const events = rowsOf("gdelt");
    const mentions = rowsOf("gdelt-mentions");
    expect(events.map((r) => r.length)).toEqual(events.map(() => 61));
    expect(mentions.map((r) => r.length)).toEqual(mentions.map(() => 16));
    const talks = events.find((r) => r[1] === "20310506")!;
    expect([talks[5], talks[15], talks[29], talks[53]]).toEqual(["KORGOV", "JPNGOV", "1", "KS"]);
    expect(mentions.map((r) => r[0])).toEqual(expect.arrayContaining([talks[0]]));
  });

  it("give GDELT's mentions the offset of the word that names the act", () => {
    const row = rowsOf("gdelt-mentions").find((r) => r[1]!.startsWith("20310506"))!;
    expect(READ[0]!.article.text.slice(Number(row[9]), Number(row[9]) + 3)).toBe("met");
  });

  it("fill the 40 columns of POLECAT and the 20 of ICEWS, a row for each pair of sides", () => {
    expect(rowsOf("polecat").map((r) => r.length)).toEqual([40, 40, 40, 40]);
    expect(written("icews").split("\r\n")[0]!.split(",")).toHaveLength(20);
  });

  it("write PLOVER's future and negation, and the span of the sentence", () => {
    const records = written("plover")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as PloverRecord);
    const modes = records.map((r) => r.auxiliary).toSorted();
    expect(modes).toEqual(["future", "negation", null]);
    for (const record of records) {
      const { start, end } = record.text_info;
      expect(READ.some((r) => r.article.text.slice(start, end) === record.text)).toBe(true);
    }
  });

  it("write CSV that a CSV reader reads back, quotes, commas and all", () => {
    const reading = openCsv(",");
    const [header, ...rows] = [...reading.push(written("csv")), ...reading.end().rows];
    expect(rows.map((r) => r.length)).toEqual(EXPORTED.map(() => header!.length));
    const sentence = header!.indexOf("sentence");
    expect(rows.map((r) => r[sentence])).toEqual(EXPORTED.map((e) => e.event.claims[0]!.text));
  });

  it("never write a CSV field that a spreadsheet would run", () => {
    const [first] = EXPORTED;
    const event = { ...first!.event, saidBy: { ...first!.event.sources[0]!, name: '=HYPERLINK("http://x")' } };
    const row = EXPORT_FORMATS[0]!.row({ ...first!, event }, CONTEXT, 0);
    expect(row).toContain(`"'=HYPERLINK(`);
  });

  it("write a calendar that a calendar program reads, the last day included", () => {
    const calendar = new ICAL.Component(ICAL.parse(written("icalendar")));
    const entries = calendar.getAllSubcomponents("vevent").map((c) => new ICAL.Event(c));
    expect(entries).toHaveLength(1);
    expect(entries[0]!.startDate.toString()).toBe("2031-05-08");
    expect(entries[0]!.endDate.toString()).toBe("2031-05-10");
    expect(entries[0]!.summary).toBe("meet: Ana Ruiz (KOR, envoy) – Bo Lind (JPN, envoy)");
    expect(entries[0]!.description).toContain(PLAN);
    expect(
      written("icalendar")
        .split("\r\n")
        .every((line) => new TextEncoder().encode(line).length <= 75),
    ).toBe(true);
  });

  it("write a feed that a feed reader reads", () => {
    const feed = parseFeed(written("atom"));
    expect(feed.items).toHaveLength(3);
    expect(feed.items.map((i) => i.url)).toContain("https://harbour.example/1?a=b&c=d");
    expect(feed.items.map((i) => i.content).join()).toContain("oil & ice <followed>");
  });

  it("write GeoJSON with a feature per event and no point where none is known", () => {
    const { type, features } = JSON.parse(written("geojson")) as {
      type: string;
      features: { geometry: null; properties: { place: string } }[];
    };
    expect(type).toBe("FeatureCollection");
    expect(features).toHaveLength(3);
    expect(features.every((f) => f.geometry === null)).toBe(true);
  });

  it("write every claim with the offsets of its sentence", () => {
    const lines = written("csv-claims").trimEnd().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain("start,end,sentence,trigger");
  });
});
