import type { Sketch } from "../model/sketch.ts";
import { type Relation, SketchIndex } from "./sketch-index.ts";

/** Every pair of the sketches that belongs to one story. */
export function findRelatives(sketches: readonly Sketch[]): Relation[] {
  const index = new SketchIndex();
  return sketches.flatMap((sketch) => {
    const relations = index.relativesOf(sketch);
    index.add(sketch);
    return relations;
  });
}
