import { describe, expect, it } from "vitest";
import { areaFor, MAP_AREAS } from "../../src/views/map-areas.ts";
import { drawBaseMap, type WorldShapes } from "../../src/views/map-drawing.ts";
import { placeLabels } from "../../src/views/place-labels.ts";

const at = (lat: number, lon: number, count = 1) => ({ lat, lon, count });
const SEOUL = at(37.57, 126.98);
const TOKYO = at(35.68, 139.69);
const KYIV = at(50.45, 30.52);
const LIMA = at(-12.05, -77.04);
/** An island of our own around the sea between Seoul and Tokyo. */
const SHAPES: WorldShapes = {
  land: {
    type: "Polygon",
    coordinates: [
      [
        [125, 34],
        [125, 40],
        [141, 40],
        [141, 34],
        [125, 34],
      ],
    ],
  },
  borders: {
    type: "MultiLineString",
    coordinates: [
      [
        [133, 34],
        [133, 40],
      ],
    ],
  },
};

describe("the map", () => {
  it("shows the smallest area that holds nearly everything", () => {
    expect(areaFor([SEOUL, at(39.03, 125.75)]).id).toBe("korea");
    expect(areaFor([SEOUL, TOKYO]).id).toBe("northeast-asia");
    expect(areaFor([at(50, 30, 95), at(35.68, 139.69, 5)]).id).toBe("europe");
    expect(areaFor([SEOUL, KYIV, LIMA]).id).toBe("world");
    expect(areaFor([]).id).toBe("world");
  });

  it.each(MAP_AREAS.map((a) => [a.id, a] as const))(
    "places points of %s within the drawing, west to the left",
    (_, area) => {
      const map = drawBaseMap(area, SHAPES);
      const [west, south, east, north] = area.bounds ?? [-170, -80, 170, 80];
      const points = [
        [west + 1, north - 1],
        [east - 1, north - 1],
        [west + 1, south + 1],
        [east - 1, south + 1],
      ].map(([lon, lat]) => map.place(lon!, lat!));
      for (const point of points) {
        expect(point).not.toBeNull();
        expect(point![0]).toBeGreaterThanOrEqual(0);
        expect(point![0]).toBeLessThanOrEqual(map.width);
        expect(point![1]).toBeGreaterThanOrEqual(0);
        expect(point![1]).toBeLessThanOrEqual(map.height);
      }
      expect(points[0]![0]).toBeLessThan(points[1]![0]);
      expect(points[0]![1]).toBeLessThan(points[2]![1]);
    },
  );

  it("leaves out what lies beyond its area", () => {
    const korea = drawBaseMap(MAP_AREAS[0]!, SHAPES);
    expect(korea.place(LIMA.lon, LIMA.lat)).toBeNull();
    expect(korea.place(SEOUL.lon, SEOUL.lat)).not.toBeNull();
  });

  it("draws the same coasts and borders every time", () => {
    const area = MAP_AREAS[1]!;
    const once = drawBaseMap(area, SHAPES);
    expect(once.land).toMatch(/^M/);
    expect(once.borders).toMatch(/^M/);
    expect(drawBaseMap(area, SHAPES).land).toBe(once.land);
  });

  it("writes names where they have room, and leaves out those that have none", () => {
    const marks = [
      { name: "Seoul", x: 100, y: 100, radius: 10 },
      { name: "Incheon", x: 96, y: 101, radius: 5 },
      { name: "Busan", x: 160, y: 180, radius: 5 },
    ];
    const size = { width: 400, height: 300, most: 9 };
    const labels = placeLabels(marks, size);
    expect(labels[0]).toEqual({ name: "Seoul", x: 114, y: 104, anchor: "start" });
    expect(labels.find((l) => l.name === "Incheon")?.anchor).not.toBe("start");
    expect(placeLabels(marks, { ...size, most: 1 }).map((l) => l.name)).toEqual(["Seoul"]);
    const crowd = Array.from({ length: 9 }, (_, i) => ({ name: `Place ${i}`, x: 100 + i, y: 100, radius: 8 }));
    expect(placeLabels(crowd, size).length).toBeLessThan(9);
    const edge = placeLabels([{ name: "Vladivostok", x: 395, y: 100, radius: 4 }], size);
    expect(edge[0]?.anchor).toBe("end");
  });
});
