import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importOfficeholders } from "../../src/ontology/import-officeholders.ts";
import { importPetrarch } from "../../src/ontology/import-petrarch.ts";
import { withRows } from "../../src/ontology/import-table.ts";
import { loadActors } from "../../src/ontology/load-actors.ts";

const facts = loadActors([
  {
    table: "countries",
    text: readFileSync(new URL("../../src/ontology/actors/countries.tsv", import.meta.url), "utf8"),
  },
]);
const states = new Set(facts.countries.keys());

describe("PETRARCH dictionaries", () => {
  it("take names with dated codes for office-holders", () => {
    const { holders } = importPetrarch("JANE_VAN_DOE_ ; a note\n+J._DOE_\n\t[NORGOV 010203-20060405]\n", states);
    expect(holders).toEqual([
      ["Jane van Doe", "J. Doe", "NOR", "official", "2001-02-03", "2006-04-05", "PETRARCH dictionary"],
    ]);
  });

  it("take names without dates for bodies of their sector", () => {
    const { organizations } = importPetrarch("FJORD_GUARD_ [NORMIL]\nPEAK_FRONT_ [NPLREB]\n", states);
    expect(organizations).toEqual([
      ["Fjord Guard", "", "NOR", "body", "military"],
      ["Peak Front", "", "NPL", "group", "armed-group"],
    ]);
  });

  it("know the codes of international bodies, and note what they do not know", () => {
    const { organizations, notices } = importPetrarch("SEABED_PANEL_ [IGOUNODEV]\nODD_CLUB_ [ZZZREB]\n", states);
    expect(organizations[0]?.[2]).toBe("UNO");
    expect(notices.map((n) => n.rule)).toEqual(["import/unknown-code"]);
  });
});

describe("office-holders from Wikidata", () => {
  const row = (label: string, office: string, start: string, end: string) => ({
    p: { value: "http://x/Q1" },
    pLabel: { value: label },
    pos: { value: "http://x/Q2" },
    posLabel: { value: office },
    ...(start === "" ? {} : { start: { value: start } }),
    ...(end === "" ? {} : { end: { value: end } }),
  });
  const read = (...bindings: object[]) => importOfficeholders(JSON.stringify({ results: { bindings } }), facts);

  it("read the state from the office's label", () => {
    const { holders } = read(row("Ida Moen", "Minister of Foreign Affairs of Norway", "2020-01-02T00:00:00Z", ""));
    expect(holders).toEqual([["Ida Moen", "", "NOR", "minister of foreign affairs", "2020-01-02", "", "Wikidata Q1"]]);
  });

  it("keep of two rows of one term the one that has an end", () => {
    const { holders } = read(
      row("Ida Moen", "Prime Minister of Norway", "2020-01-02", ""),
      row("Ida Moen", "Prime Minister of Norway", "2020-01-02", "2021-00-00"),
    );
    expect(holders.map((h) => h[5])).toEqual(["2021"]);
  });

  it("leave out a term that ends before it begins, and a label that is only an id", () => {
    const { holders, notices } = read(
      row("Ida Moen", "King of Norway", "2020-01-02", "2019-01-01"),
      row("Q77", "King of Norway", "", ""),
    );
    expect(holders).toEqual([]);
    expect(notices.map((n) => n.rule)).toEqual(["import/ends-before-it-begins", "import/no-label"]);
  });

  it("read the same as TSV", () => {
    const tsv =
      '?p\t?pLabel\t?pos\t?posLabel\t?start\t?end\n<http://x/Q1>\t"Ida Moen"@en\t<http://x/Q2>\t"Prime Minister of Norway"@en\t"2020-01-02T00:00:00Z"^^<t>\t\n';
    expect(importOfficeholders(tsv, facts).holders[0]?.slice(0, 5)).toEqual([
      "Ida Moen",
      "",
      "NOR",
      "prime minister",
      "2020-01-02",
    ]);
  });
});

describe("tables that are imported into", () => {
  it("stay the same when a file is imported again", () => {
    const rows = [["Fjord Guard", "", "NOR", "body", "military"]];
    const once = withRows("", rows);
    expect(withRows(once, rows)).toBe(once);
  });
});
