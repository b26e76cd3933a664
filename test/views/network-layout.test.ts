import { describe, expect, it } from "vitest";
import type { PairTally } from "../../src/model/tally.ts";
import { layOutNetwork } from "../../src/views/network-layout.ts";
import { pairMatrix } from "../../src/views/pair-matrix.ts";
import { isStateName } from "../../src/views/state-names.ts";

const pair = (a: string, b: string, count: number): PairTally => ({ a, b, aName: a, bName: b, count });
const PAIRS = [pair("ANS", "BOR", 16), pair("ANS", "COR", 4), pair("BOR", "COR", 1), pair("COR", "DEL", 1)];
const BOUNDS = { width: 900, height: 560, mostNodes: 60, mostEdges: 120 };

describe("the network of meetings", () => {
  it("is drawn the same every time", () => {
    expect(layOutNetwork(PAIRS, BOUNDS)).toEqual(layOutNetwork(PAIRS, BOUNDS));
  });

  it("keeps every mark within the drawing", () => {
    const many = Array.from({ length: 40 }, (_, i) => pair(`A${i % 9}`, `B${i}`, 1 + (i % 7)));
    for (const { x, y } of layOutNetwork(many, BOUNDS).nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(900);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(560);
    }
  });

  it("draws more meetings as wider lines, and busier states as larger marks", () => {
    const { nodes, edges } = layOutNetwork(PAIRS, BOUNDS);
    const width = (a: string, b: string) => edges.find((e) => e.a.id === a && e.b.id === b)!.width;
    expect(width("ANS", "BOR")).toBeGreaterThan(width("ANS", "COR"));
    expect(width("ANS", "COR")).toBeGreaterThan(width("BOR", "COR"));
    expect(nodes.map((n) => n.id)).toEqual(["ANS", "BOR", "COR", "DEL"]);
    expect(nodes[0]!.radius).toBeGreaterThan(nodes[3]!.radius);
  });

  it("draws only the busiest, and none without a line", () => {
    const { nodes, edges } = layOutNetwork(PAIRS, { ...BOUNDS, mostNodes: 3, mostEdges: 1 });
    expect(edges.map((e) => [e.a.id, e.b.id])).toEqual([["ANS", "BOR"]]);
    expect(nodes.length).toBe(2);
  });

  it("has a table that says the same both ways", () => {
    const { names, rows, highest } = pairMatrix(PAIRS, 3);
    expect(names.map((n) => [n.id, n.sum])).toEqual([
      ["ANS", 20],
      ["BOR", 17],
      ["COR", 6],
    ]);
    expect(rows).toEqual([
      [0, 16, 4],
      [16, 0, 1],
      [4, 1, 0],
    ]);
    expect(highest).toBe(16);
  });

  it.each([
    ["Borealia", true],
    ["the Borealia", true],
    ["DPRK", true],
    ["U.S.", true],
    ["Democratic Republic of Borealia", true],
    ["Russian Federation", true],
    ["Ana Ruiz", false],
    ["foreign ministry", false],
    ["Bo Lind", false],
  ])("takes “%s” for a state: %s", (name, expected) => {
    expect(isStateName(name, new Set(["borealia"]))).toBe(expected);
  });
});
