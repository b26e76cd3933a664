import { openDecoder } from "./bytes/web-platform.ts";

/** What an input is, told by its content. */
export type Format =
  | "empty"
  | "gzip"
  | "zip"
  | "pdf"
  | "warc"
  | "html"
  | "feed"
  | "sitemap"
  | "json"
  | "jsonl"
  | "csv"
  | "mail"
  | "text"
  | { readonly unknown: string };

const MAGIC: readonly [readonly number[], Format][] = [
  [[0x1f, 0x8b], "gzip"],
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0x50, 0x4b, 0x05, 0x06], "zip"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
  [[0x57, 0x41, 0x52, 0x43, 0x2f], "warc"],
  [[0x89, 0x50, 0x4e, 0x47], { unknown: "a PNG image" }],
  [[0xff, 0xd8, 0xff], { unknown: "a JPEG image" }],
  [[0x47, 0x49, 0x46, 0x38], { unknown: "a GIF image" }],
  [[0x42, 0x5a, 0x68], { unknown: "a bzip2 archive" }],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], { unknown: "an xz archive" }],
  [[0x28, 0xb5, 0x2f, 0xfd], { unknown: "a Zstandard archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { unknown: "a 7-Zip archive" }],
  [[0x52, 0x61, 0x72, 0x21], { unknown: "a RAR archive" }],
  [[0xd0, 0xcf, 0x11, 0xe0], { unknown: "an old Office document" }],
  [[0x7f, 0x45, 0x4c, 0x46], { unknown: "a program" }],
  [[0x4d, 0x5a, 0x90], { unknown: "a program" }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { unknown: "an RTF document" }],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], { unknown: "an SQLite database" }],
  [[0x00, 0x61, 0x73, 0x6d], { unknown: "a WebAssembly module" }],
  [[0x49, 0x44, 0x33], { unknown: "an MP3 recording" }],
  [[0x4f, 0x67, 0x67, 0x53], { unknown: "an Ogg recording" }],
];

const MAIL_HEADER =
  /^(?:From|To|Cc|Date|Subject|MIME-Version|Return-Path|Received|Message-ID|Content-Type|Content-Transfer-Encoding|Delivered-To|Reply-To|Sender|DKIM-Signature|X-[\w-]+|List-[\w-]+|ARC-[\w-]+|Authentication-Results|Snapshot-Content-Location|Content-Location):[ \t]/i;
/** Column names of news tables; two of them in a first line make it a header. */
const COLUMN =
  /^"?(?:title|headline|text|body|content|article|url|link|date|published|pubdate|published_at|publish_date|author|authors|source|outlet|publication|description|summary|language|id|story)"?$/i;

/** Tells a format from an input's first bytes; a declared type only breaks ties. */
export function detectFormat(head: Uint8Array, contentType: string | null = null): Format {
  if (head.length === 0) return "empty";
  for (const [magic, format] of MAGIC) if (magic.every((byte, index) => head[index] === byte)) return format;
  if (isBinary(head)) return { unknown: "binary data" };
  const text = looseText(head);
  const start = text.replace(/^[\s\ufeff]+/, "");
  if (start === "") return head.length < 4096 ? "empty" : "text";
  if (start.startsWith("<")) return detectMarkup(start, contentType);
  if (/^[[{]/.test(start)) {
    const json = detectJson(start);
    if (json) return json;
  }
  if (isMail(start)) return "mail";
  if (isTable(start)) return "csv";
  // A page may open with stray text, or a BOM in the wrong place.
  if (
    /<(?:html|body|article|head)[\s>]/i.test(start) ||
    (/html/i.test(contentType ?? "") && /<(?:p|div|br|h\d|a)[\s/>]/i.test(start))
  ) {
    return "html";
  }
  return "text";
}

function detectMarkup(start: string, contentType: string | null): Format {
  // What stands before the root element: declarations, comments, doctype.
  const root = /<([a-z_][\w.-]*:)?([a-z_][\w.-]*)[\s/>]/i.exec(
    start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>/gi, " "),
  );
  const name = root?.[2]?.toLowerCase() ?? "";
  if (/^(?:rss|feed|rdf|channel)$/.test(name)) return "feed";
  if (/^(?:urlset|sitemapindex)$/.test(name)) return "sitemap";
  if (/<!doctype html|<html[\s>]/i.test(start) || name === "html") return "html";
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) return "feed";
  if (/^<\?xml/i.test(start) && !/^(?:p|div|body|article|section|head|meta)$/.test(name))
    return { unknown: `XML with the root element <${root?.[1] ?? ""}${name}>` };
  return /^(?:head|body|div|p|article|section|meta|title|h[1-6]|table|span|a|ul|main|br|b|i|img|center|font)$/.test(
    name,
  ) || /html/i.test(contentType ?? "")
    ? "html"
    : "text";
}

function detectJson(start: string): Format | null {
  const line = start.slice(0, start.search(/[\r\n]|$/));
  if (start.startsWith("{") && /^\{[\s\S]*\}\s*$/.test(line) && /^\{/.test(start.slice(line.length).trimStart()))
    return "jsonl";
  if (/^\{\s*(?:"|\})|^\[\s*(?:[[{"\d\]]|$)/.test(start)) return "json";
  return null;
}

function isMail(start: string): boolean {
  if (/^From \S+ {1,2}\w{3} \w{3} /.test(start)) return true;
  const lines = start.split(/\r?\n/, 12);
  return lines.filter((line) => MAIL_HEADER.test(line)).length >= 3 && MAIL_HEADER.test(lines[0]!);
}

function isTable(start: string): boolean {
  const line = start.slice(0, start.search(/[\r\n]|$/));
  if (line.length > 2000) return false;
  for (const separator of [",", "\t", ";", "|"]) {
    const cells = line.split(separator);
    if (cells.length >= 2 && cells.filter((cell) => COLUMN.test(cell.trim())).length >= 2) return true;
  }
  return false;
}

/** Zero bytes that are no UTF-16, or many control characters: not text in any encoding. */
function isBinary(head: Uint8Array): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isMarked) return false;
  const length = Math.min(head.length, 8192);
  let control = 0;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = head[i]!;
    if (byte === 0) zeros[i % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  }
  const half = length / 2;
  const isUtf16 = Math.max(zeros[0]!, zeros[1]!) > half * 0.1 && Math.min(zeros[0]!, zeros[1]!) < half * 0.01;
  if (zeros[0]! + zeros[1]! > 0 && !isUtf16) return zeros[0]! + zeros[1]! > 2 || length < 200;
  return control > length * 0.1;
}

/** The head as characters, good enough to look for signs in. */
function looseText(head: Uint8Array): string {
  const zeros = head.subarray(0, 512).filter((byte) => byte === 0).length;
  const label = head[0] === 0xfe || (head[0] === 0 && zeros > 8) ? "utf-16be" : zeros > 8 ? "utf-16le" : "utf-8";
  return openDecoder(label, false)!.decode(head.subarray(0, 65_536));
}
