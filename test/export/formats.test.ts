import { readFileSync } from "node:fs";
import { parseFeed } from "@rowanmanning/feed-parser";
import { parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { alpha2Of } from "../../src/export/alpha-2.ts";
import type { Chunk, ExportFormat } from "../../src/export/format.ts";
import { ARTICLE_FORMATS, EVENT_FORMATS } from "../../src/export/formats.ts";
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

function chunksOf<Row>(format: ExportFormat<Row>, rows: readonly Row[]): Chunk[] {
  const writer = format.open(CONTEXT);
  return [writer.head(), ...rows.map((row) => writer.row(row)), writer.tail()];
}

function written(name: string, exported = EXPORTED): string {
  const format = EVENT_FORMATS.find((f) => f.name === name)!;
  return chunksOf(format, exported).join("");
}

const rowsOf = (name: string): string[][] =>
  written(name)
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly country?: string;
  readonly description?: string;
  readonly published?: string;
  readonly identity_class?: string;
  readonly created_by_ref?: string;
  readonly object_refs?: readonly string[];
  readonly external_references?: readonly { readonly url?: string }[];
}

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
    expect(written("csv", [{ ...first!, event }])).toContain(`"'=HYPERLINK(`);
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

  it("write Parquet that a Parquet reader reads, numbers as numbers and nothing as null", async () => {
    const format = EVENT_FORMATS.find((f) => f.name === "parquet")!;
    const bytes = Buffer.concat(chunksOf(format, EXPORTED).map((chunk) => Buffer.from(chunk as Uint8Array)));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    expect(rows.map((r) => r.id)).toEqual(EXPORTED.map((e) => e.event.id));
    const talks = rows.find((r) => r.sentence === MET)!;
    expect([talks.articles, talks.lat, talks.sources]).toEqual([1, null, "Ana Ruiz"]);
  });

  it("write Parquet in row groups, so that an export of any size is held a part at a time", async () => {
    const format = EVENT_FORMATS.find((f) => f.name === "parquet")!;
    const many = Array.from({ length: 20_001 }, (_, i) => ({
      ...EXPORTED[0]!,
      event: { ...EXPORTED[0]!.event, id: `event:${i}` },
    }));
    const chunks = chunksOf(format, many).filter((chunk) => chunk.length > 0);
    expect(chunks).toHaveLength(4);
    const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as Uint8Array)));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file, columns: ["id"], rowStart: 19_999 });
    expect(rows.map((r) => r.id)).toEqual(["event:19999", "event:20000"]);
  });

  it("write a STIX bundle whose every reference leads to an object written before it", () => {
    const bundle = JSON.parse(written("stix")) as { id: string; objects: StixObject[] };
    const met = new Set<string>();
    for (const object of bundle.objects) {
      expect(object.id).toMatch(
        new RegExp(`^${object.type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      for (const ref of [...(object.object_refs ?? []), object.created_by_ref ?? object.id]) {
        expect(ref === object.id || met.has(ref)).toBe(true);
      }
      expect(met.has(object.id)).toBe(false);
      met.add(object.id);
    }
    const report = bundle.objects.find((o) => o.description?.startsWith(MET))!;
    expect(report.published).toBe("2031-05-06T00:00:00.000Z");
    expect(report.object_refs).toHaveLength(3);
    expect(report.external_references?.map((r) => r.url)).toEqual(["https://harbour.example/1?a=b&c=d"]);
    expect(bundle.objects.filter((o) => o.name === "Ana Ruiz").map((o) => o.identity_class)).toEqual(["individual"]);
    expect(bundle.objects.find((o) => o.name === "Port Ansel")?.country).toBe("KR");
  });

  it("write the same STIX ids twice, so that importing again changes nothing", () => {
    expect(written("stix")).toBe(written("stix", EXPORTED));
    expect(new Set(written("stix").match(/report--[0-9a-f-]+/g))).toHaveProperty("size", 3);
  });

  it("know the two letters of every state of the registry", () => {
    const table = readFileSync(new URL("../../src/ontology/actors/countries.tsv", import.meta.url), "utf8");
    const states = table.split("\n").flatMap((line) => {
      const [code, two] = line.split("\t");
      return code !== undefined && /^[A-Z]{3}$/.test(code) && /^[A-Z]{2}$/.test(two ?? "")
        ? [[code, two] as const]
        : [];
    });
    expect(states.length).toBeGreaterThan(190);
    expect(states.map(([code]) => alpha2Of(code))).toEqual(states.map(([, two]) => two));
  });

  it("write articles with the text of their story", () => {
    const articles = READ.map((r) => r.article);
    const [table, lines] = ["csv-articles", "jsonl-articles"].map((name) =>
      chunksOf(ARTICLE_FORMATS.find((f) => f.name === name)!, articles).join(""),
    );
    const reading = openCsv(",");
    const [header, ...rows] = [...reading.push(table!), ...reading.end().rows];
    expect(rows.map((r) => r[header!.indexOf("id")])).toEqual(articles.map((a) => a.id));
    expect(rows[0]![header!.indexOf("text")]).toContain(PLAN);
    expect(
      lines!
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(articles);
  });
});
