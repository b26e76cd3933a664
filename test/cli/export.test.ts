import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Wire } from "../record/builders.ts";
import { openDesk, type TestDesk } from "./run-cli.ts";

const MET = "The envoys of Ansel and Borealia met in Port Ansel on Tuesday.";
const TALKS: Wire = {
  title: "Envoys meet",
  outlet: "Harbour Wire",
  published: "2031-05-06",
  text: MET,
  events: [{ kind: "meet", says: MET, act: "met", by: ["Ana Ruiz/ANS/envoy"], to: ["Bo Lind/BOR/envoy"] }],
};
const QUIET: Wire = {
  title: "Harbour quiet",
  outlet: "Northern Post",
  published: "2031-05-05",
  text: "Nothing moved.",
};

describe("the record for other programs", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = openDesk();
    desk.hold(TALKS, QUIET);
    await desk.run("add", "-");
  });
  afterEach(() => desk.close());

  it("is written to a file that appears when it is whole", async () => {
    const { out, code } = await desk.run("export", "--format", "parquet", "--output", "events.parquet");
    expect([out, code]).toEqual(["", 0]);
    const bytes = readFileSync(join(desk.folder, "events.parquet"));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    expect((await parquetReadObjects({ file })).map((r) => r.sentence)).toEqual([MET]);
    expect(readdirSync(desk.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("is sent through a pipe that stays where it is", async () => {
    const pipe = join(desk.folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [{ code }, read] = await Promise.all([desk.run("export", "--output", "pipe"), readFile(pipe, "utf8")]);
    expect([code, read.includes(MET), statSync(pipe).isFIFO()]).toEqual([0, true, true]);
  });

  it("says which file it cannot write, and leaves nothing behind", async () => {
    const { err, code } = await desk.run("export", "--output", "no-folder/events.csv");
    expect(code).toBe(2);
    expect(err).toContain("cli/unwritable");
    expect(err).toContain(join(desk.folder, "no-folder", "events.csv"));
  });

  it("is its articles too, those without an event included", async () => {
    const { out } = await desk.run("export", "--format", "jsonl-articles");
    const titles = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { title: string }).title);
    expect(titles.toSorted()).toEqual(["Envoys meet", "Harbour quiet"]);
  });

  it("is its actors too, those of one country when asked", async () => {
    const { out } = await desk.run("export", "--format", "csv-actors", "actor:BOR");
    expect(
      out
        .trimEnd()
        .split("\r\n")
        .slice(1)
        .map((row) => row.split(",").slice(1)),
    ).toEqual([["Bo Lind", "BOR", "1"]]);
  });
});
