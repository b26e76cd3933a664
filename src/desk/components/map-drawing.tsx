import type { ComponentChild } from "preact";
import { countWords } from "../../views/count-words.ts";
import type { BaseMap } from "../../views/map-drawing.ts";
import { placeLabels } from "../../views/place-labels.ts";
import type { MapPoint } from "../load-map.ts";

const RADIUS = { least: 3.5, most: 24 };
const LABELS = 22;

/** Points on the empty map; the larger lie below the smaller, and each opens its events. */
export function MapDrawing({
  map,
  points,
  tone,
  hrefOf,
}: {
  readonly map: BaseMap;
  /** Those of most events first. */
  readonly points: readonly MapPoint[];
  /** Class of the one kind that is shown; none where there are several. */
  readonly tone: string | null;
  readonly hrefOf: (point: MapPoint) => string;
}): ComponentChild {
  const highest = Math.max(1, ...points.map((p) => p.count));
  const radiusOf = (count: number): number =>
    tenth(RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt((count - 1) / Math.max(1, highest - 1)));
  const marks = points.flatMap((point) => {
    const at = map.place(point.lon, point.lat);
    return at === null ? [] : [{ point, name: point.name, x: at[0], y: at[1], radius: radiusOf(point.count) }];
  });
  const labels = placeLabels(marks, { width: map.width, height: map.height, most: LABELS });
  return (
    <figure class="drawing map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-label={`Map: ${map.area.name}; the same as a table below`}>
        <title>{map.area.name}</title>
        <path class="land" d={map.land} />
        <path class="borders" d={map.borders} />
        <g class={`points ${tone ?? ""}`}>
          {marks.map(({ point, x, y, radius }) => (
            <a href={hrefOf(point)} aria-label={`${point.name}: ${countWords(point.count, "event")}`}>
              <title>{`${point.name}: ${countWords(point.count, "event")}${
                point.provocations > 0 ? `, of them ${countWords(point.provocations, "provocation")}` : ""
              }; told as a ${point.precision}`}</title>
              <circle class={point.precision === "region" ? "point wide" : "point"} cx={x} cy={y} r={radius} />
              {point.provocations > 0 && tone === null ? (
                <circle class="within" cx={x} cy={y} r={tenth(radius * Math.sqrt(point.provocations / point.count))} />
              ) : null}
            </a>
          ))}
        </g>
        <g class="labels">
          {labels.map(({ name, x, y, anchor }) => (
            <text x={tenth(x)} y={tenth(y)} class={anchor}>
              {name}
            </text>
          ))}
        </g>
      </svg>
    </figure>
  );
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
