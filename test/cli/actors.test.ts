import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Wire } from "../record/builders.ts";
import { openDesk, type TestDesk } from "./run-cli.ts";

function received(who: string, day: string, filler: string): Wire {
  const says = `${who.split("/")[0]} received a visitor on ${day}.`;
  return {
    text: `${says} The ${filler} company said that no ${filler} would run until the ice is gone.`,
    published: day,
    events: [{ kind: "meet", says, act: "received", by: [who], to: ["Bo Lind/NOR/envoy"], on: day }],
  };
}

describe("actors at the command line", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = openDesk("2031-12-01");
    desk.hold(
      received("Ana Ruiz/ISL/foreign minister", "2031-01-10", "ferry"),
      received("Ana Ruiz/ISL/foreign minister", "2031-06-20", "tram"),
      received("Anna Ruyz/ISL/foreign minister", "2031-08-01", "bus"),
      received("Ida Moor/ISL/foreign minister", "2031-10-05", "barge"),
    );
    await desk.run("add", "-");
  });
  afterEach(() => desk.close());

  const eventOf = async (actor: string): Promise<string> => {
    const { out } = await desk.run("events", "--actor", actor, "--format", "jsonl");
    return (JSON.parse(out.split("\n")[0]!) as { id: string }).id;
  };

  it("are shown with the offices that articles gave them, and when", async () => {
    const { out, code } = await desk.run("actor", "Ana Ruiz");
    expect(code).toBe(0);
    expect(out).toContain("Ana Ruiz  actor:ana-ruiz-isl\nin events as Ana Ruiz (2)\n");
    expect(out).toMatch(/told 2031-01-10 to 2031-06-20 +foreign minister\n +2 articles, [0-9a-f]{8} to [0-9a-f]{8}\n/);
  });

  it("tell who held an office of a state on a day, as was known on another", async () => {
    const office = ["actor", "ISL", "--office", "minister of foreign affairs"];
    const now = await desk.run(...office, "--on", "2031-11-01");
    expect(now.out).toContain("Iceland, minister of foreign affairs on 2031-11-01\n");
    expect(now.out).toContain("Ida Moor, foreign minister\n");
    expect(now.out).not.toContain("Ana Ruiz");
    const then = await desk.run(...office, "--on", "2031-11-01", "--as-of", "2031-07-01");
    expect(then.out).toContain("on 2031-11-01, as known on 2031-07-01\n");
    expect(then.out).toContain("Ana Ruiz, foreign minister\n");
    expect(then.out).not.toContain("Ida Moor");
    expect((await desk.run(...office, "--on", "2029-01-01")).out).toContain("Nobody is known to have held it then");
  });

  it("know offices from an imported table of office-holders, each with where it is from", async () => {
    const { writeFileSync } = await import("node:fs");
    const binding = (start: string, end: string | null) => ({
      p: { value: "http://www.wikidata.org/entity/Q1" },
      pLabel: { value: "Ana Ruiz" },
      pos: { value: "http://www.wikidata.org/entity/Q2" },
      posLabel: { value: "Minister for Foreign Affairs of Iceland" },
      start: { value: start },
      ...(end === null ? {} : { end: { value: end } }),
    });
    const rows = [binding("2030-11-02T00:00:00Z", "2031-09-30T00:00:00Z")];
    writeFileSync(`${desk.folder}/holders.json`, JSON.stringify({ results: { bindings: rows } }));
    writeFileSync(`${desk.folder}/readout.toml`, 'facts = "facts"\n');
    await desk.run("import", "officeholders", "holders.json");
    const { out } = await desk.run("actor", "Ana Ruiz");
    expect(out).toMatch(
      /2030-11-02 to 2031-09-30 +minister for foreign affairs\n +table of office-holders: Wikidata Q1\n/,
    );
    const { out: json } = await desk.run("actor", "Ana Ruiz", "--on", "2030-12-24", "--json");
    expect(JSON.parse(json)).toMatchObject([{ by: "dated", term: { from: "2030-11-02", source: "Wikidata Q1" } }]);
  });

  it("are merged by a person, answer to both names, and are two again on undo", async () => {
    const merged = await desk.run("merge", "Ana Ruiz", "Anna Ruyz", "--reason", "one romanisation");
    expect(merged.out).toContain("merge-actors · by Eva · take back with: readout undo");
    for (const name of ["Ana Ruiz", "Anna Ruyz", "actor:anna-ruyz-isl"]) {
      const { out } = await desk.run("actor", name);
      expect(out).toContain("actor:ana-ruiz-isl\nin events as Ana Ruiz (2), Anna Ruyz (1)\n");
      expect(out).toContain("merge actor:anna-ruyz-isl into actor:ana-ruiz-isl");
      expect(out).toContain("one romanisation");
    }
    expect((await desk.run("events", "--actor", "actor:anna-ruyz-isl")).out.match(/●/g)).toHaveLength(3);
    expect((await desk.run("history", await eventOf("Anna Ruyz"))).out).toContain("merge actor:anna-ruyz-isl");
    expect((await desk.run("history", "actor:anna-ruyz-isl")).out).toContain("in force");
    await desk.run("undo", /readout undo (\w+)/.exec(merged.out)![1]!);
    expect((await desk.run("actor", "Anna Ruyz")).out).toContain("Anna Ruyz  actor:anna-ruyz-isl");
    expect((await desk.run("events", "--actor", "actor:anna-ruyz-isl")).out.match(/●/g)).toHaveLength(1);
  });

  it("are parted by a person where an article means a namesake", async () => {
    const id = await eventOf("Ida Moor");
    const { out, code } = await desk.run("split", "Ida Moor", "Ida Moor the younger (ISL)", id.slice(6, 14));
    expect([code, out]).toEqual([0, expect.stringContaining("split-actor · by Eva")]);
    expect((await desk.run("actor", "Ida Moor the younger")).out).toContain("told 2031-10-05");
    expect((await desk.run("history", id)).out).toContain("actor:ida-moor-isl is Ida Moor the younger");
  });

  it("that nobody is, or that several may be, are asked for again", async () => {
    const nobody = await desk.run("actor", "Zeno");
    expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining('there is no actor "Zeno" in this store')]);
    const several = await desk.run("actor", "Ru");
    expect([several.code, several.err]).toEqual([2, expect.stringContaining("actor:anna-ruyz-isl")]);
    const office = await desk.run("actor", "Ana Ruiz", "--office", "minister");
    expect([office.code, office.err]).toEqual([2, expect.stringContaining("readout actor KOR --office minister")]);
  });
});
