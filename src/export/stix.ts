import type { Party } from "../model/claim.ts";
import { contentId } from "../model/id.ts";
import type { Place } from "../model/place.ts";
import type { EventClaim, RecordEvent } from "../model/record-event.ts";
import { dayText } from "../views/day-text.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { sideText } from "../views/side-text.ts";
import { alpha2Of } from "./alpha-2.ts";
import type { ExportContext, ExportFormat, ExportWriter } from "./format.ts";

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Objects that others point to, written once and before the first that needs them. */
interface Written {
  readonly ids: Set<string>;
  readonly texts: string[];
}

/**
 * Events as a STIX 2.1 bundle, as OpenCTI and MISP take it: a `report` for each event, which points
 * to an `identity` for each side and a `location`, and names every sentence among its references.
 */
export const STIX: ExportFormat<ExportedEvent> = {
  name: "stix",
  about: "events as reports with identities and locations (STIX 2.1)",
  mediaType: "application/stix+json;version=2.1",
  extension: "stix.json",
  open: (context) => bundleWriter(context),
};

function bundleWriter(context: ExportContext): ExportWriter<ExportedEvent> {
  const written: Written = { ids: new Set(), texts: [] };
  const at = instantOf(context.at);
  const coder: StixObject = {
    type: "identity",
    spec_version: "2.1",
    id: stixId("identity", "readout"),
    created: at,
    modified: at,
    name: "Readout",
    identity_class: "system",
  };
  const taken = (): string => written.texts.splice(0).join("");
  return {
    head: () => {
      const id = stixId("bundle", context.title, context.at);
      add(written, coder);
      return `{"type":"bundle","id":"${id}","objects":[\n${taken()}`;
    },
    row: ({ event, articles }) => {
      const created = event.firstReported === null ? at : instantOf(event.firstReported);
      const shared = { spec_version: "2.1", created, modified: created, created_by_ref: coder.id };
      const refs = [
        ...[...event.sources, ...event.targets].map((party) => ({ ...identityOf(party), ...shared })),
        ...locationsOf(event.where).map((location) => ({ ...location, ...shared })),
      ];
      for (const object of refs) add(written, object);
      add(written, {
        type: "report",
        id: stixId("report", event.id),
        ...shared,
        modified: event.lastReported === null ? created : instantOf(event.lastReported),
        published: created,
        name: `${event.kind}: ${sideText(event)}`,
        description: descriptionOf(event),
        labels: [
          event.kind,
          event.status,
          event.certainty,
          ...(event.plover.type === "" ? [] : [event.plover.type.toLowerCase()]),
        ],
        confidence: Math.round(100 * event.confidence),
        external_references: event.claims.map((told) => referenceOf(told, articles.get(told.article)?.url ?? null)),
        object_refs: refs.length === 0 ? [coder.id] : [...new Set(refs.map((object) => object.id))],
      });
      return taken();
    },
    tail: () => "\n]}\n",
  };
}

function add({ ids, texts }: Written, object: StixObject): void {
  if (ids.has(object.id)) return;
  texts.push(`${ids.size === 0 ? "" : ",\n"}${JSON.stringify(object)}`);
  ids.add(object.id);
}

function identityOf({ actor, name, country, office }: Party): StixObject {
  return {
    type: "identity",
    id: stixId("identity", actor),
    name,
    // Only an office tells a person for sure; what else a side is, a party does not say.
    identity_class: office === null ? "unknown" : "individual",
    ...(office === null ? {} : { roles: [office] }),
    ...(country === null ? {} : { labels: [country] }),
  };
}

/** STIX wants a country or a point of every location: seas and the like have neither. */
function locationsOf(where: Place | null): StixObject[] {
  if (where === null) return [];
  const country = alpha2Of(where.country);
  if (country === null && where.lat === null) return [];
  return [
    {
      type: "location",
      id: stixId("location", where.name, where.country ?? ""),
      name: where.name,
      ...(country === null ? {} : { country }),
      ...(where.lat === null || where.lon === null ? {} : { latitude: where.lat, longitude: where.lon }),
    },
  ];
}

function descriptionOf(event: RecordEvent): string {
  const when = event.when === null ? "undated" : `${dayText(event.when)} (${event.when.text})`;
  return [event.claims[0]!.text, [when, event.where?.name].filter((part) => part !== undefined).join(", ")].join("\n");
}

function referenceOf(told: EventClaim, url: string | null): object {
  return {
    source_name: told.outlet,
    external_id: told.claim,
    description: told.text,
    ...(url === null ? {} : { url }),
  };
}

/** The same thing has the same id in every bundle, so that importing twice changes nothing. */
function stixId(type: string, ...parts: readonly string[]): string {
  const digits = [contentId("", type, ...parts), contentId("", ...parts, type)].map((id) => id.slice(1)).join("");
  // A name-based identifier (version 5) by its shape, which is what readers check.
  const variant = "89ab"[Number.parseInt(digits[16]!, 16) % 4];
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `${type}--${a}-${b}-5${c}-${variant}${d}-${e}`;
}

/** STIX writes instants in UTC with milliseconds. */
function instantOf(day: string): string {
  return new Date(day).toISOString();
}
