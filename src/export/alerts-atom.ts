import { dayText } from "../views/day-text.ts";
import { sideText } from "../views/side-text.ts";
import type { Alert } from "../views/watch-alerts.ts";
import { xmlText } from "./fields.ts";

/** So many sentences of an alert stand in its entry. */
const SENTENCES = 5;

/** What a feed of alerts says of itself. */
export interface AlertFeed {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 instant at which it is written, for a feed without entries. */
  readonly at: string;
  /** Where a story is to be read, from the address of the feed. */
  readonly addressOf: (story: string) => string;
}

/** Alerts of one watch as an Atom feed (RFC 4287), an entry for each story. */
export function alertsAtom(alerts: readonly Alert[], { id, title, at, addressOf }: AlertFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:readout:${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${alerts[0]?.at ?? at}</updated>`,
    "<generator>Readout</generator>",
    "<author><name>Readout</name></author>",
    ...alerts.map((alert) => entryOf(alert, addressOf)),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf({ id, at, story, events }: Alert, addressOf: AlertFeed["addressOf"]): string {
  const facts = events.map((e) => `${e.kind}: ${sideText(e)}, ${dayText(e.when)}`);
  const sentences = [...new Set(events.flatMap((e) => e.claims[0]?.text ?? []))].slice(0, SENTENCES);
  return [
    "<entry>",
    `<id>urn:readout:${xmlText(id)}</id>`,
    `<title>${xmlText(facts[0]!)}</title>`,
    `<updated>${at}</updated>`,
    `<link rel="alternate" href="${xmlText(addressOf(story.id))}"/>`,
    `<summary>${xmlText([story.title, ...facts.slice(1)].filter((part) => part !== "").join("; "))}</summary>`,
    `<content type="text">${xmlText(sentences.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}
