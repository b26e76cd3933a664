import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { PairTally } from "../model/tally.ts";

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** Sum over its pairs: a trilateral meeting counts for both. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NetworkEdge {
  readonly a: NetworkNode;
  readonly b: NetworkNode;
  readonly count: number;
  readonly width: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface LayoutBounds {
  readonly width: number;
  /** Of a full drawing; few marks are given less. */
  readonly height: number;
  /** More than these would be a ball of wool. */
  readonly mostNodes: number;
  readonly mostEdges: number;
}

const TICKS = 320;
/** Room for the names at the edge of the drawing. */
const MARGIN = { x: 70, y: 26 };
const RADIUS = { least: 4, most: 20 };
const WIDTH = { least: 0.8, most: 6.5 };

/** Places those who meet often near each other. The same pairs give the same drawing, on every machine. */
export function layOutNetwork(pairs: readonly PairTally[], bounds: LayoutBounds): NetworkLayout {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { a, b, aName, bName, count } of pairs) {
    for (const [id, name] of [
      [a, aName],
      [b, bName],
    ] as const) {
      const held = counts.get(id) ?? { name, count: 0 };
      counts.set(id, { name: held.name, count: held.count + count });
    }
  }
  const chosen = new Set(
    [...counts]
      .sort(([x, p], [y, q]) => q.count - p.count || (x < y ? -1 : 1))
      .slice(0, bounds.mostNodes)
      .map(([id]) => id),
  );
  const shown = pairs.filter((p) => chosen.has(p.a) && chosen.has(p.b)).slice(0, bounds.mostEdges);
  const tied = new Set(shown.flatMap((p) => [p.a, p.b]));
  const highestNode = Math.max(1, ...[...tied].map((id) => counts.get(id)!.count));
  const highestEdge = Math.max(1, ...shown.map((p) => p.count));
  const points = [...tied].sort().map((id) => {
    const { name, count } = counts.get(id)!;
    const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(count / highestNode);
    return { id, name, count, radius, x: Number.NaN, y: Number.NaN };
  });
  const height = Math.round(bounds.height * Math.min(1, 0.45 + tied.size / 45));
  const links = shown.map((p) => ({ source: p.a, target: p.b, weight: p.count / highestEdge }));
  forceSimulation(points)
    .force("charge", forceManyBody().strength(-340))
    .force(
      "link",
      forceLink<(typeof points)[number], (typeof links)[number]>(links)
        .id((p) => p.id)
        .distance((l) => 130 - 70 * Math.sqrt(l.weight))
        .strength((l) => 0.08 + 0.35 * l.weight),
    )
    .force(
      "collide",
      forceCollide<(typeof points)[number]>().radius((p) => p.radius + 15),
    )
    // The drawing is wider than high.
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05 * (bounds.width / height)))
    .stop()
    .tick(TICKS);
  const placed = new Map(fitted(points, bounds.width, height).map((node) => [node.id, node]));
  return {
    width: bounds.width,
    height,
    nodes: [...placed.values()].sort((a, b) => b.count - a.count),
    edges: shown
      .map((p) => ({
        a: placed.get(p.a)!,
        b: placed.get(p.b)!,
        count: p.count,
        width: tenth(
          WIDTH.least + (WIDTH.most - WIDTH.least) * Math.sqrt((p.count - 1) / Math.max(1, highestEdge - 1)),
        ),
      }))
      .reverse(),
  };
}

/** The points scaled into the drawing. */
function fitted(points: readonly NetworkNode[], width: number, height: number): NetworkNode[] {
  const scaleOf = (values: readonly number[], size: number, margin: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const span = most - least;
    if (span === 0) return () => size / 2;
    // Few points are not torn apart to fill the page.
    const scale = Math.min((size - 2 * margin) / span, 1.6);
    const start = (size - span * scale) / 2;
    return (value) => tenth(start + (value - least) * scale);
  };
  const x = scaleOf(
    points.map((p) => p.x),
    width,
    MARGIN.x,
  );
  const y = scaleOf(
    points.map((p) => p.y),
    height,
    MARGIN.y,
  );
  return points.map(({ id, name, count, radius, ...p }) => ({
    id,
    name,
    count,
    radius: tenth(radius),
    x: x(p.x),
    y: y(p.y),
  }));
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
