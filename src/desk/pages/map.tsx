import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { filterWords } from "../../views/filter-words.ts";
import { FAMILIES } from "../../views/kind-family.ts";
import { MAP_AREAS } from "../../views/map-areas.ts";
import { nameOfActor, nameOfCode } from "../actor-names.ts";
import { Empty } from "../components/empty.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { MapDrawing } from "../components/map-drawing.tsx";
import { PeriodSlider } from "../components/period-slider.tsx";
import { Problems } from "../components/problems.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Title } from "../components/title.tsx";
import { exportedAs } from "../event-twins.ts";
import { loadMap, type MapPlace, type MapView } from "../load-map.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressWith } from "../query/address.ts";
import { baseMapOf } from "../world-shapes.ts";

/** Where it happened, drawn no more exactly than it is told, with a list of what has no place. */
export const mapPage: DeskPage<MapView> = {
  path: "/map",
  title: "Map",
  key: "m",
  restsOnRecord: true,
  load: loadMap,
  titleOf: (view) => `Map: ${headline(view)}`,
  render: (view, frame) => <MapBody view={view} frame={frame} />,
  twins: {
    geojson: ({ filter: { q: _q, problems: _p, ...query } }, frame) => exportedAs("geojson", query, "Map", frame),
    csv: ({ points, wide }) =>
      csvRow(["place", "country", "precision", "lat", "lon", "events", "provocations"]) +
      [...points, ...wide.map((p) => ({ ...p, lat: null, lon: null }))]
        .map((p) => csvRow([p.name, p.country, p.precision, p.lat, p.lon, p.count, p.provocations]))
        .join(""),
  },
};

const ROWS = 50;
const WIDE = 30;

function MapBody({ view, frame }: { readonly view: MapView; readonly frame: Frame }): ComponentChild {
  const { area, points, months, filter, problems, total } = view;
  const { path } = frame.ask;
  const query = canonical(view, frame.ask.query);
  const family = FAMILIES.find((f) => filter.kinds.length > 0 && filter.kinds.every((k) => f.kinds.includes(k)));
  const eventsAt = (place: string): string =>
    addressWith("/events", query, { place, area: null, precision: null, after: null });
  return (
    <div data-place="list evidence chart">
      <Title over="Map" under={<Under view={view} frame={frame} />}>
        {headline(view)}
      </Title>
      <Problems problems={problems} />
      <div class="bar-above">
        <Tabs
          label="Kinds"
          tabs={[
            {
              label: "All kinds",
              href: addressWith(path, query, { kind: null }),
              isCurrent: filter.kinds.length === 0,
            },
            ...FAMILIES.map((f) => ({
              label: f.label,
              href: addressWith(path, query, { kind: f.kinds.join(",") }),
              isCurrent: f === family,
            })),
          ]}
        />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the map"
          fields={[
            { name: "actor", label: "State or actor", placeholder: "PRK" },
            {
              name: "area",
              label: "Area",
              options: [
                { value: "", label: "Where most of it is" },
                ...MAP_AREAS.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
            {
              name: "precision",
              label: "Precision",
              options: [
                { value: "", label: "Any" },
                { value: "site", label: "Sites" },
                { value: "city", label: "Towns" },
                { value: "region", label: "Regions" },
              ],
            },
          ]}
        />
      </div>
      {months === null ? null : (
        <PeriodSlider months={months} from={filter.from} to={filter.to} path={path} query={query} />
      )}
      {total === 0 ? (
        <Empty
          title="No event matches"
          searched={`Searched the whole record for ${wordsOf(view, frame)}.`}
          steps={[<a href={path}>The map of everything</a>]}
        />
      ) : (
        <>
          <MapDrawing
            map={baseMapOf(area)}
            points={points}
            tone={family === undefined ? null : `k-${family.id}`}
            hrefOf={(p) => eventsAt(p.name)}
          />
          <p class="note">
            A mark's area grows with its events
            {family === undefined ? "; its red part are launches, tests and attacks" : ""}. Solid: a site or town.
            Dashed: a region, somewhere in which it was. Coasts and borders: Natural Earth, which draws borders as they
            are held, not as they are claimed.
          </p>
          <div class="map-lists">
            <section data-table>
              <h2>On the map</h2>
              <Places places={points.slice(0, ROWS)} frame={frame} hrefOf={eventsAt} />
              {points.length > ROWS ? (
                <p class="note">{countWords(points.length - ROWS, "more place")} in the table as CSV.</p>
              ) : null}
            </section>
            <section>
              <h2>Told only as a country or a sea</h2>
              {view.wide.length === 0 ? (
                <p class="quiet">None.</p>
              ) : (
                <Places places={view.wide.slice(0, WIDE)} frame={frame} hrefOf={eventsAt} />
              )}
            </section>
            <section>
              <h2>
                Without a place <span class="quiet">{groupDigits(view.placeless)}</span>
              </h2>
              {view.placelessEvents.length === 0 ? (
                <p class="quiet">{view.placeless === 0 ? "None." : "None among the newest."}</p>
              ) : (
                <>
                  <EventLines events={view.placelessEvents} />
                  <p class="note">
                    The newest of {groupDigits(view.placeless)}.{" "}
                    <a href={addressWith("/events", query, { area: null, precision: null })}>All events</a>
                  </p>
                </>
              )}
            </section>
          </div>
        </>
      )}
    </div>
  );
}

function canonical({ filter: { from, to } }: MapView, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!next.has("first") && !next.has("last")) return next;
  next.delete("first");
  next.delete("last");
  if (from !== undefined) next.set("from", from);
  if (to !== undefined) next.set("to", to);
  return next;
}

function sum(places: readonly MapPlace[]): number {
  return places.reduce((all, p) => all + p.count, 0);
}

function headline({ points, area, total }: MapView): string {
  const [first, second] = points;
  if (total === 0) return "Nothing to show";
  if (first === undefined) return `No event has a place in ${area.id === "world" ? "the world" : area.name}`;
  const places = second === undefined ? first.name : `${first.name} and ${second.name}`;
  return `Most in ${places}: ${countWords(sum(points.slice(0, 2)), "event")} of ${groupDigits(sum(points))} placed`;
}

function wordsOf({ filter }: MapView, frame: Frame): string {
  return filterWords(filter, (actor) => nameOfActor(actor, frame.context.countryNames)).replace(/^./, (c) =>
    c.toLowerCase(),
  );
}

function Under({ view, frame }: { readonly view: MapView; readonly frame: Frame }): ComponentChild {
  const { points, wide, placeless, elsewhere, unlisted, total, area } = view;
  const parts = [
    `${groupDigits(sum(points))} in ${countWords(points.length, "place")} of this map`,
    elsewhere === 0 ? null : `${groupDigits(elsewhere)} beyond it`,
    wide.length === 0 ? null : `${groupDigits(sum(wide))} told as a country or sea`,
    unlisted === 0 ? null : `${groupDigits(unlisted)} in places of a few events each, not drawn`,
    placeless === 0 ? null : `${groupDigits(placeless)} without a place`,
  ].filter((p) => p !== null);
  return (
    <>
      {area.name}. {wordsOf(view, frame).replace(/^./, (c) => c.toUpperCase())}: {countWords(total, "event")}, of them{" "}
      {listWords(parts, 6)}.
    </>
  );
}

function Places({
  places,
  frame,
  hrefOf,
}: {
  readonly places: readonly MapPlace[];
  readonly frame: Frame;
  readonly hrefOf: (place: string) => string;
}): ComponentChild {
  return (
    <table class="rows places" data-rows>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Told as</th>
          <th scope="col" class="number">
            Events
          </th>
          <th scope="col" class="number">
            Provocations
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ name, country, precision, count, provocations }) => (
          <tr class="row" data-open={hrefOf(name)}>
            <td title={country === null ? undefined : nameOfCode(country, frame.context.countryNames)}>
              <a href={hrefOf(name)}>{name}</a>
              {country === null ? null : <span class="code"> {country}</span>}
            </td>
            <td class="soft">{precision === "water" ? "sea" : precision}</td>
            <td class="number">{groupDigits(count)}</td>
            <td class="number">{provocations === 0 ? "" : groupDigits(provocations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
