import { addDays } from "../model/day.ts";
import type { Status } from "../model/kind.ts";
import { detailOf } from "../model/record-event.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { sideText } from "../views/side-text.ts";
import { webAddress } from "../views/web-address.ts";
import { compactDay } from "./fields.ts";
import { type ExportFormat, textFormat } from "./format.ts";

/** RFC 5545 wants lines of at most 75 octets. */
const OCTETS = 75;
const STATES: Readonly<Partial<Record<Status, string>>> = {
  planned: "CONFIRMED",
  proposed: "TENTATIVE",
  cancelled: "CANCELLED",
};

const FACTS = {
  name: "icalendar",
  about: "announced events, for calendars (.ics)",
  mediaType: "text/calendar; charset=utf-8",
  extension: "ics",
};

/** What is planned, as an iCalendar file: an all-day entry for every announced event with a day. */
export const ICALENDAR: ExportFormat<ExportedEvent> = textFormat(FACTS, {
  head: ({ title }) =>
    lines([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Readout//Readout//EN",
      "CALSCALE:GREGORIAN",
      `X-WR-CALNAME:${escaped(title)}`,
    ]),
  row: ({ event, articles }, { at }) => {
    const state = STATES[event.status];
    if (state === undefined || event.when === null) return "";
    const first = event.claims[0]!;
    const url = webAddress(articles.get(first.article)?.url);
    const entry = [
      "BEGIN:VEVENT",
      `UID:${event.id}@readout`,
      `DTSTAMP:${at.slice(0, 19).replace(/[-:]/g, "")}Z`,
      `DTSTART;VALUE=DATE:${compactDay(event.when.from)}`,
      // The end is the first day that is no longer part of it.
      `DTEND;VALUE=DATE:${compactDay(addDays(event.when.to, 1))}`,
      `SUMMARY:${escaped(`${detailOf(event, "occasion") ?? event.kind}: ${sideText(event)}`)}`,
      `DESCRIPTION:${escaped(`${first.text}\n${first.outlet}, ${first.published ?? "undated"}`)}`,
      ...(event.where === null ? [] : [`LOCATION:${escaped(event.where.name)}`]),
      ...(url === null ? [] : [`URL:${url}`]),
      `STATUS:${state}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
    return lines(entry);
  },
  tail: () => lines(["END:VCALENDAR"]),
});

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, "\\n");
}

function lines(entries: readonly string[]): string {
  return entries.map((entry) => `${folded(entry)}\r\n`).join("");
}

/** Long lines go on after a line end and a space, never within a character. */
function folded(line: string): string {
  let out = "";
  let used = 0;
  for (const char of line) {
    const code = char.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (used + size > OCTETS) {
      out += "\r\n ";
      used = 1;
    }
    out += char;
    used += size;
  }
  return out;
}
