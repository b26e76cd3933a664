import type { ExportedEvent } from "../views/exported-event.ts";
import { sideText } from "../views/side-text.ts";
import { type ExportFormat, textFormat } from "./format.ts";

const FACTS = {
  name: "geojson",
  about: "events for maps (GeoJSON)",
  mediaType: "application/geo+json; charset=utf-8",
  extension: "geojson",
};

/** Events on the map (RFC 7946): a feature each; one without a point has none rather than a wrong one. */
export const GEOJSON: ExportFormat<ExportedEvent> = textFormat(FACTS, {
  head: () => '{"type":"FeatureCollection","features":[\n',
  row: ({ event, articles }, _context, index) => {
    const { where } = event;
    const hasPoint = where !== null && where.lat !== null && where.lon !== null;
    const first = event.claims[0]!;
    const feature = {
      type: "Feature",
      id: event.id,
      // Longitude first.
      geometry: hasPoint ? { type: "Point", coordinates: [where.lon, where.lat] } : null,
      properties: {
        kind: event.kind,
        status: event.status,
        certainty: event.certainty,
        sides: sideText(event),
        from: event.when?.from ?? null,
        to: event.when?.to ?? null,
        place: where?.name ?? null,
        country: where?.country ?? null,
        precision: where?.precision ?? null,
        origins: event.origins.length,
        sentence: first.text,
        outlet: first.outlet,
        url: articles.get(first.article)?.url ?? null,
      },
    };
    return `${index === 0 ? "" : ",\n"}${JSON.stringify(feature)}`;
  },
  tail: () => "\n]}\n",
});
