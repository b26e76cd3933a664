import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { MapArea } from "../views/map-areas.ts";
import { type BaseMap, drawBaseMap, type WorldShapes } from "../views/map-drawing.ts";

/** Natural Earth's coasts and borders: finer for a part of the world than for all of it. */
const RESOLUTIONS = { part: "countries-50m.json", world: "countries-110m.json" } as const;

const maps = new Map<string, BaseMap>();

/** The empty map of an area, drawn once: the coasts do not change while a desk is open. */
export function baseMapOf(area: MapArea): BaseMap {
  const held = maps.get(area.id);
  if (held !== undefined) return held;
  const drawn = drawBaseMap(area, readShapes(area.bounds === null ? "world" : "part"));
  maps.set(area.id, drawn);
  return drawn;
}

function readShapes(resolution: keyof typeof RESOLUTIONS): WorldShapes {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${RESOLUTIONS[resolution]}`);
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const { land, countries } = topology.objects;
  if (land === undefined || countries?.type !== "GeometryCollection")
    throw new Error(`${file} has no land or countries`);
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries as Parameters<typeof mesh>[1], (a, b) => a !== b),
  };
}
