/** A part of the world that a map shows. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  /** Degrees: west, south, east, north; null for the whole world. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
}

/** From small to large: the first that holds nearly everything is shown. */
export const MAP_AREAS: readonly MapArea[] = [
  { id: "korea", name: "Korea and the seas around it", bounds: [122, 32.5, 134, 44] },
  { id: "northeast-asia", name: "Northeast Asia", bounds: [108, 24, 150, 51] },
  { id: "middle-east", name: "Middle East", bounds: [24, 11, 65, 43] },
  { id: "europe", name: "Europe", bounds: [-12, 34, 45, 63] },
  { id: "southeast-asia", name: "Southeast Asia", bounds: [91, -12, 142, 27] },
  { id: "south-asia", name: "South and Central Asia", bounds: [45, 4, 98, 50] },
  { id: "africa", name: "Africa", bounds: [-20, -36, 56, 38] },
  { id: "americas", name: "The Americas", bounds: [-130, -56, -30, 60] },
  { id: "world", name: "World", bounds: null },
];

/** A point with how much is there. */
interface Weighted {
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
}

/** An area that leaves out more than this share says too little. */
const MOST_LEFT_OUT = 0.15;

/** The smallest area that holds nearly all of what is to be shown; the world where none does. */
export function areaFor(points: readonly Weighted[]): MapArea {
  const all = points.reduce((sum, p) => sum + p.count, 0);
  const inside = (area: MapArea): number =>
    points.filter((p) => isWithin(p, area)).reduce((sum, p) => sum + p.count, 0);
  return MAP_AREAS.find((area) => all > 0 && inside(area) >= all * (1 - MOST_LEFT_OUT)) ?? MAP_AREAS.at(-1)!;
}

function isWithin({ lat, lon }: Pick<Weighted, "lat" | "lon">, { bounds }: MapArea): boolean {
  if (bounds === null) return true;
  const [west, south, east, north] = bounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
