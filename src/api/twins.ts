import type { IncomingMessage } from "node:http";
import type { DeskPage, TwinFormat } from "../desk/page.ts";

interface TwinFacts {
  readonly mediaType: string;
  /** Saved rather than shown. */
  readonly isDownload: boolean;
}

/** How each twin is sent. */
export const TWINS: Readonly<Record<TwinFormat, TwinFacts>> = {
  json: { mediaType: "application/json; charset=utf-8", isDownload: false },
  csv: { mediaType: "text/csv; charset=utf-8; header=present", isDownload: true },
  ics: { mediaType: "text/calendar; charset=utf-8", isDownload: true },
  geojson: { mediaType: "application/geo+json; charset=utf-8", isDownload: false },
  atom: { mediaType: "application/atom+xml; charset=utf-8", isDownload: false },
  md: { mediaType: "text/markdown; charset=utf-8", isDownload: true },
  // A page of its own that is saved, never one that runs at the desk's address.
  html: { mediaType: "text/html; charset=utf-8", isDownload: true },
  docx: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", isDownload: true },
};

const HEADER = "x-readout-twin";
const ENDING = new RegExp(`^([^?]*)\\.(${Object.keys(TWINS).join("|")})(\\?.*)?$`);

/**
 * Takes a twin's ending off an address before it is routed, so that a page has
 * one route: `/e/event:3f.json` is the page `/e/event:3f`, asked for as JSON.
 */
export function routeTwin(request: IncomingMessage): string {
  delete request.headers[HEADER];
  const url = request.url ?? "/";
  if (url.startsWith("/api/") || url.startsWith("/assets/")) return url;
  const match = ENDING.exec(url);
  if (match === null) return url;
  const [, path, format, query = ""] = match;
  request.headers[HEADER] = format!;
  return `${path === "/index" ? "/" : path}${query}`;
}

/** The twin that a request is for; null for the page itself. */
export function twinOf(headers: IncomingMessage["headers"]): TwinFormat | null {
  return (headers[HEADER] as TwinFormat | undefined) ?? null;
}

/** The formats that a page can be had in. */
export function formatsOf({ twins }: DeskPage): TwinFormat[] {
  const formats = Object.keys(TWINS) as TwinFormat[];
  return formats.filter((format) => (format === "json" ? twins?.json !== null : twins?.[format] !== undefined));
}

/** The addresses of a page's twins, with its query. */
export function twinAddresses(page: DeskPage, url: string): Partial<Record<TwinFormat, string>> {
  const at = url.indexOf("?");
  const [path, query] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
  return Object.fromEntries(
    formatsOf(page).map((format) => [format, `${path === "/" ? "/index" : path}.${format}${query}`]),
  );
}
