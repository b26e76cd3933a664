import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expandInputs } from "../../src/cli/inputs/expand-inputs.ts";

describe("inputs of a command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-inputs-"));
    mkdirSync(join(folder, "wires/old"), { recursive: true });
    for (const name of [
      "b.txt",
      "wires/a.txt",
      "wires/c.html",
      "wires/old/d.txt",
      "wires/.hidden",
      "wires/README.md",
    ]) {
      writeFileSync(join(folder, name), "x");
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const names = (...args: string[]): string[] =>
    [...expandInputs(args, folder)].map((i) => (i.type === "missing" ? `? ${i.name}` : i.name));

  it.each([
    [
      ["b.txt", "wires"],
      ["b.txt", "wires/a.txt", "wires/c.html", "wires/old/d.txt"],
    ],
    [["wires/*.txt"], ["wires/a.txt"]],
    [["**/*.txt"], ["b.txt", "wires/a.txt", "wires/old/d.txt"]],
    [["wires/{a,c}.*"], ["wires/a.txt", "wires/c.html"]],
    [
      ["wires/[ab].txt", "-"],
      ["wires/a.txt", "-"],
    ],
    [
      ["gone.txt", "b.txt"],
      ["? gone.txt", "b.txt"],
    ],
    [["*.pdf"], ["? *.pdf"]],
  ])("take %j for %j", (args, expected) => {
    expect(names(...args)).toEqual(expected);
  });

  it("keep an absolute path as it is given", () => {
    expect(names(join(folder, "b.txt"))).toEqual([join(folder, "b.txt")]);
  });
});
