import { type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoEqualEarth, geoPath } from "d3-geo";
import type { MapArea } from "./map-areas.ts";

/** Land and borders, as GeoJSON. */
export interface WorldShapes {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

/** A map without anything on it: paths of an SVG, and where a point of the earth lies on it. */
export interface BaseMap {
  readonly area: MapArea;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Null for a point that the map does not show. */
  readonly place: (lon: number, lat: number) => readonly [x: number, y: number] | null;
}

const WIDTH = 1100;
/** An area that is higher than this is shown with what lies beside it. */
const MOST_HEIGHT = 560;

/** Draws the coasts and borders of an area, and of what lies around it; areas of equal size stay so. */
export function drawBaseMap(area: MapArea, { land, borders }: WorldShapes): BaseMap {
  const { projection, height } = projectionOf(area);
  const clipped = projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(clipped).digits(1);
  return {
    area,
    width: WIDTH,
    height,
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    place: (lon, lat) => {
      const point = projection([lon, lat]);
      if (point === null) return null;
      const [x, y] = point;
      const isShown = x >= 0 && x <= WIDTH && y >= 0 && y <= height;
      return isShown ? [tenth(x), tenth(y)] : null;
    },
  };
}

function projectionOf({ bounds }: MapArea): { readonly projection: GeoProjection; readonly height: number } {
  if (bounds === null) {
    const projection = geoEqualEarth().fitWidth(WIDTH, { type: "Sphere" });
    const [[, top], [, bottom]] = geoPath(projection).bounds({ type: "Sphere" });
    return { projection, height: Math.ceil(bottom - top) };
  }
  const [west, south, east, north] = bounds;
  const isAcrossEquator = south < 0 && north > 0;
  const projection = isAcrossEquator
    ? geoEqualEarth().rotate([-(west + east) / 2, 0])
    : geoConicEqualArea()
        .parallels([south + (north - south) / 6, north - (north - south) / 6])
        .rotate([-(west + east) / 2, 0])
        .center([0, (south + north) / 2]);
  const outline = outlineOf(bounds);
  projection.fitWidth(WIDTH, outline);
  const [[, top], [, bottom]] = geoPath(projection).bounds(outline);
  const height = Math.round(Math.min(MOST_HEIGHT, bottom - top));
  return { projection: projection.fitSize([WIDTH, height], outline), height };
}

/** The edge of an area as a line of many points, so that it bends with the projection. */
function outlineOf([west, south, east, north]: readonly [number, number, number, number]): GeoPermissibleObjects {
  const steps = 24;
  const along = (from: number, to: number): number[] =>
    Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / steps);
  return {
    type: "MultiPoint",
    coordinates: [
      ...along(west, east).flatMap((lon) => [
        [lon, north],
        [lon, south],
      ]),
      ...along(south, north).flatMap((lat) => [
        [west, lat],
        [east, lat],
      ]),
      [east, north],
    ],
  };
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
