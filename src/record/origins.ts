import type { Sketch } from "../model/sketch.ts";
import type { Relation } from "./sketch-index.ts";
import { UnionFind } from "./union-find.ts";

export interface Origin {
  /** The agency that one article of the text names, else the outlet that had it first. */
  readonly origin: string;
  /** The earliest article of the text. */
  readonly text: string;
}

/** Who first wrote each article's text. Articles of the same text share one origin. The articles are given oldest first. */
export function originsOf(sketches: readonly Sketch[], relations: readonly Relation[]): ReadonlyMap<string, Origin> {
  const texts = new UnionFind<string>();
  for (const { a, b, link } of relations) {
    if (link.type !== "follow-up") texts.join(a.article, b.article);
  }
  const byId = new Map(sketches.map((s) => [s.article, s]));
  const origins = new Map<string, Origin>();
  for (const group of texts.groups(sketches.map((s) => s.article))) {
    const members = group.map((id) => byId.get(id)!);
    const origin = members.find((m) => m.agency !== null)?.agency ?? members[0]!.outlet;
    for (const id of group) origins.set(id, { origin, text: group[0]! });
  }
  return origins;
}
