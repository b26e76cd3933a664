import { dayText } from "../views/day-text.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { sideText } from "../views/side-text.ts";
import { webAddress } from "../views/web-address.ts";
import { xmlText } from "./fields.ts";
import { type ExportFormat, textFormat } from "./format.ts";

const FACTS = {
  name: "atom",
  about: "events as a feed (Atom)",
  mediaType: "application/atom+xml; charset=utf-8",
  extension: "atom",
};

/** Events as an Atom feed (RFC 4287), an entry each. */
export const ATOM: ExportFormat<ExportedEvent> = textFormat(FACTS, {
  head: ({ title, at }) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>urn:readout:events</id>\n<title>${xmlText(title)}</title>\n<updated>${at}</updated>\n<generator>Readout</generator>\n<author><name>Readout</name></author>\n`,
  row: ({ event, articles }, { at }) => {
    const first = event.claims[0]!;
    const url = webAddress(articles.get(first.article)?.url);
    const updated = event.lastReported === null ? at : `${event.lastReported}T00:00:00Z`;
    const facts = [
      dayText(event.when),
      event.where?.name,
      event.status,
      `${event.origins.length} independent: ${event.origins.join(", ")}`,
    ];
    const about = facts.filter((f) => f !== undefined).join(" · ");
    return [
      "<entry>",
      `<id>urn:readout:${xmlText(event.id)}</id>`,
      `<title>${xmlText(`${event.kind}: ${sideText(event)}`)}</title>`,
      `<updated>${updated}</updated>`,
      ...(url === null ? [] : [`<link rel="alternate" href="${xmlText(url)}"/>`]),
      `<category term="${event.kind}"/><category term="${event.status}"/>`,
      `<summary>${xmlText(about)}</summary>`,
      `<content type="text">${xmlText(first.text)}</content>`,
      "</entry>",
      "",
    ].join("\n");
  },
  tail: () => "</feed>\n",
});
