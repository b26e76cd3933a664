import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadKinds } from "../../../src/ontology/load-kinds.ts";
import { openFacts } from "../../../src/open-kit.ts";
import { KNOWN_TABLES } from "../../../src/work/compare/known-tables.ts";
import { readTable, type TableOptions } from "../../../src/work/compare/read-table.ts";
import { wordsOf } from "../../../src/work/compare/words-of.ts";
import { openDesk, type TestDesk } from "../../cli/run-cli.ts";
import type { Wire } from "../../record/builders.ts";

const MET = "Envoys of South Korea and Japan met in Busan on Tuesday.";
const FIRED = "North Korea fired a missile on Monday.";
const DRILL = "The United States and South Korea held a naval drill on Friday.";
const WIRES: readonly Wire[] = [
  {
    text: MET,
    published: "2031-05-06",
    events: [
      {
        kind: "meet",
        says: MET,
        act: "met",
        by: ["Ana Ruiz/KOR/envoy"],
        to: ["Bo Lind/JPN/envoy"],
        on: "2031-05-06",
        at: "Busan/KOR",
      },
    ],
  },
  {
    text: FIRED,
    published: "2031-05-05",
    events: [{ kind: "launch", says: FIRED, act: "fired", by: ["North Korea/PRK"], on: "2031-05-05" }],
  },
  {
    text: DRILL,
    published: "2031-05-09",
    events: [
      { kind: "exercise", says: DRILL, act: "drill", by: ["United States/USA", "South Korea/KOR"], on: "2031-05-09" },
    ],
  },
];
const WORDS = wordsOf(openFacts(), loadKinds());
const PLAIN: TableOptions = { map: {}, known: null, values: new Map(), dayOrder: null };

describe("a table of events beside the record", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = openDesk();
    desk.hold(...WIRES);
    await desk.run("add", "-");
  });
  afterEach(() => desk.close());

  const compare = async (table: string, ...args: string[]) => {
    writeFileSync(join(desk.folder, "table.csv"), table);
    const { out, err, code } = await desk.run("compare", "table.csv", "--format", "jsonl", ...args);
    const found =
      out === ""
        ? []
        : out
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line) as Verdict);
    return { found, err, code };
  };

  it("agrees with a spreadsheet that tells the same, whoever is written first and however states are called", async () => {
    const { found, err } = await compare(
      'Date,Type,Who,With,Location\n2031-05-06,meet,Japan,Republic of Korea,"Busan, South Korea"\n2031-05-05,launch,DPRK,,\n',
    );
    expect(found.map((c) => [c.verdict, c.line])).toEqual([
      ["agrees", 3],
      ["agrees", 2],
    ]);
    expect(err).toContain("2 agree, 0 differ, 0 not in the record, 0 not in the table");
  });

  it("says on which field the two differ", async () => {
    const { found } = await compare("Date,Type,Who,With,Location\n2031-05-07,meet,KOR,JPN,Tokyo\n");
    expect(found[0]).toMatchObject({
      verdict: "differs",
      differences: [
        { field: "day", theirs: "2031-05-07", ours: "2031-05-06" },
        { field: "place", theirs: "Tokyo", ours: "Busan" },
      ],
    });
  });

  it("says what either side lacks, but misses no kinds that the table never has", async () => {
    const { found } = await compare("Date,Type,Who\n2031-05-04,launch,Iran\n2031-05-09,launch,North Korea\n");
    expect(found.map((c) => [c.verdict, c.line ?? c.event?.kind])).toEqual([
      ["missing-here", 2],
      ["missing-here", 3],
      ["missing-there", "launch"],
    ]);
  });

  it("misses no plans in a table of what happened", async () => {
    const planned = "Envoys of South Korea and Japan will meet in Busan on Thursday.";
    const sides = { by: ["Ana Ruiz/KOR/envoy"], to: ["Bo Lind/JPN/envoy"] };
    desk.hold({
      text: planned,
      published: "2031-05-05",
      events: [{ kind: "meet", says: planned, act: "meet", status: "planned", on: "2031-05-08", ...sides }],
    });
    await desk.run("add", "-");
    const { found } = await compare(
      "Date,Type,Who,With\n2031-05-06,meet,Japan,South Korea\n2031-05-09,meet,Peru,Chile\n",
    );
    expect(found.map((c) => c.verdict)).toEqual(["agrees", "missing-here"]);
  });

  it("does not take two acts of one state for one because they share a day", async () => {
    const { found } = await compare("Date,Type,Who\n2031-05-09,launch,South Korea\n");
    expect(found[0]).toMatchObject({ verdict: "missing-here" });
  });

  it("tells an event once for each row that tells it, and another like it to the next row", async () => {
    const { found } = await compare("Date,Type,Who\n2031-05-05,launch,North Korea\n2031-05-05,launch,North Korea\n");
    expect(found.map((c) => c.verdict)).toEqual(["agrees", "agrees"]);
  });

  it("reads back what readout exports in every table of the field", async () => {
    // The hand-made readings know the codes of meetings only.
    for (const format of ["csv", "icews", "polecat", "gdelt"]) {
      const { out } = await desk.run("export", "--format", format, "kind:meet");
      const { found } = await compare(out, "kind:meet", ...(format === "gdelt" ? ["--like", "gdelt"] : []));
      expect([format, [...new Set(found.map((c) => c.verdict))]]).toEqual([format, ["agrees"]]);
    }
  });

  it("names the rows it cannot read and compares the others", async () => {
    const { found, err, code } = await compare(
      "Date,Type,Who\nsoon,launch,North Korea\n2031-05-05,fishing,Japan\n2031-05-05,launch,PRK\n",
    );
    expect(found.map((c) => [c.verdict, c.line])).toEqual([["agrees", 4]]);
    expect(err).toContain('table.csv:2: "soon" is no day');
    expect(err).toContain('--value "fishing=meet"');
    expect(code).toBe(1);
  });

  it("takes the table's own words for kinds when told what they mean", async () => {
    const { found } = await compare("Date,Type,Who\n2031-05-05,missile test,PRK\n", "--value", "missile test=launch");
    expect(found[0]).toMatchObject({ verdict: "agrees" });
  });

  it("asks which column is which when the header does not say", async () => {
    const { err, code } = await compare("a,b\n1,2\n");
    expect([code, err.includes("compare/columns-unknown"), err.includes("a, b")]).toEqual([3, true, true]);
    const named = await compare("a,b\n1,2\n", "--map", "day=z,source=b");
    expect(named.err).toContain('has no column "z" for day');
  });
});

interface Verdict {
  readonly verdict: string;
  readonly line: number | null;
  readonly differences: readonly { field: string; theirs: string; ours: string }[];
  readonly event: { readonly kind: string } | null;
}

describe("the words of a table", () => {
  it("tell the day from the month by the days beyond the twelfth, and ask where none is", () => {
    const read = (text: string, dayOrder: TableOptions["dayOrder"] = null) =>
      readTable("t.csv", text, { ...PLAIN, dayOrder }, WORDS).rows.map((row) => row.from);
    expect(read("date,actor\n04/06/2031,PRK\n25/06/2031,PRK\n")).toEqual(["2031-06-04", "2031-06-25"]);
    expect(read("date,actor\n04/06/2031,PRK\n06/25/2031,PRK\n")).toEqual(["2031-04-06", "2031-06-25"]);
    expect(() => read("date,actor\n04/06/2031,PRK\n")).toThrow("--day-order");
    expect(read("date,actor\n04/06/2031,PRK\n", "mdy")).toEqual(["2031-04-06"]);
  });

  it("stand for a kind by name, by PLOVER type and by CAMEO code, with a lost zero too", () => {
    expect(WORDS.kindsOf("mobilize")).toEqual(["mobilize"]);
    expect(WORDS.kindsOf("MOBILIZE")).toEqual(expect.arrayContaining(["mobilize", "launch", "exercise"]));
    expect(WORDS.kindsOf("046")).toEqual(WORDS.kindsOf("46"));
    expect(WORDS.kindsOf("046")).toContain("meet");
    expect(WORDS.kindsOf("190")).toContain("assault");
    expect(WORDS.kindsOf("picnic")).toEqual([]);
  });

  it("stand for a state by code, name, short code and CAMEO actor", () => {
    expect(["KOR", "South Korea", "KR", "KORGOVMIL", "Atlantis"].map(WORDS.countryOf)).toEqual([
      "KOR",
      "KOR",
      "KOR",
      "KOR",
      null,
    ]);
  });

  it("know the 61 columns of GDELT by their place", () => {
    expect(KNOWN_TABLES.gdelt?.header).toHaveLength(61);
  });
});
