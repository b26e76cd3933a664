import { bounded } from "../bytes/bounded.ts";
import { type ByteSource, oneChunk } from "../bytes/byte-source.ts";
import { inflate } from "../bytes/inflate.ts";
import type { Compression } from "../bytes/web-platform.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import { readStamp } from "../read-stamp.ts";
import type { ReadContext } from "../reader.ts";
import { latin1, parseHeaders, parseHttp } from "./http-message.ts";

/** Larger answers are films and archives, not articles. */
const MOST_PAYLOAD = 24 << 20;
const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;
/** Answers that can hold an article. */
const READABLE = /\b(?:html|xml|rss|atom|json|text\/plain|pdf|csv)\b/i;

/** One record of an archive that holds a page. */
export interface WarcPayload {
  readonly url: string;
  /** ISO day of capture. */
  readonly day: string | null;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly body: Uint8Array;
  /** Why the archive holds only a part of it: `length`, `time`, `disconnect`; null when it is whole. */
  readonly truncated: string | null;
  /** Where its record begins. */
  readonly start: number;
}

/** Reads the pages in a WARC archive, one record at a time. */
export async function* readWarc(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  for await (const found of warcPayloads(input, context)) {
    if ("notice" in found) {
      yield found;
      continue;
    }
    if (!context.begin()) continue;
    const { url, day, contentType, truncated } = found;
    const broken: string[] = [];
    yield* context.inner(unpacked(found, context, broken), {
      source: url,
      url,
      contentType,
      asOf: day ?? context.asOf,
      records: null,
      cut: truncated === null ? null : `the archive keeps it only up to a bound of its own (${truncated})`,
    });
    if (broken.length > 0) {
      const message = `expected a whole ${found.contentEncoding} answer: ${broken[0]}. What came before was read. Fetch it again.`;
      yield noticeOf({ source: url }, "intake/cut-record", message, { start: found.start });
    }
  }
}

/** A body without the packing it was sent in; one that breaks off ends early. Archives often unpack bodies and leave the header. */
async function* unpacked(found: WarcPayload, context: ReadContext, broken: string[]): AsyncGenerator<Uint8Array> {
  const packing = packingOf(found.contentEncoding?.toLowerCase() ?? "", found.body);
  if (packing === null) return yield found.body;
  try {
    const chunks = (context.inflate ?? inflate)(oneChunk(found.body), packing);
    yield* bounded(chunks, { bytes: found.body.length }, context.budget);
  } catch (error) {
    broken.push(error instanceof Error ? error.message : String(error));
  }
}

function packingOf(encoding: string, body: Uint8Array): Compression | null {
  const [first = 0, second = 0] = body;
  if (encoding === "gzip" || encoding === "x-gzip") return first === 0x1f && second === 0x8b ? "gzip" : null;
  if (encoding !== "deflate" && encoding !== "br") return null;
  // Neither has a mark of its own, but text has: no control characters.
  if (body.subarray(0, 256).every((byte) => byte > 31 || (byte > 8 && byte < 14))) return null;
  if (encoding === "br") return "br";
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? "deflate" : "deflate-raw";
}

/** The answers in an archive that can hold an article, with notices of records that are broken. */
export async function* warcPayloads(
  input: ByteSource,
  context: Pick<ReadContext, "source">,
): AsyncGenerator<WarcPayload | Extract<IntakeItem, { notice: unknown }>> {
  for (;;) {
    const start = input.position;
    const line = await input.readLine(LONGEST_LINE);
    if (line === null) return;
    const opening = latin1(line).trim();
    if (opening === "") continue;
    if (!opening.startsWith("WARC/")) {
      const skipped = await skipToRecord(input);
      yield warcNotice(
        context,
        "intake/broken-record",
        `expected "WARC/1.0" at byte ${start}, found "${opening.slice(0, 40)}"; ${skipped} lines were skipped to the next record.`,
        start,
      );
      continue;
    }
    const lines: string[] = [];
    for (;;) {
      const header = await input.readLine(LONGEST_LINE);
      const text = header === null ? "" : latin1(header).replace(/\r?\n$/, "");
      if (text === "") break;
      // Past that it is no header, and without a bound a broken archive would be held whole.
      if (lines.length < MOST_HEADERS) lines.push(text);
    }
    const headers = parseHeaders(lines);
    const length = Number(headers.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0) {
      yield warcNotice(
        context,
        "intake/broken-record",
        `expected a Content-Length in the record at byte ${start}.`,
        start,
      );
      await skipToRecord(input);
      continue;
    }
    const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
    const type = headers.get("warc-type")?.toLowerCase();
    if ((type !== "response" && type !== "resource" && type !== "conversion") || !/^https?:/i.test(url)) {
      await input.skip(length);
      continue;
    }
    if (length > MOST_PAYLOAD) {
      await input.skip(length);
      yield warcNotice(
        { source: url },
        "intake/record-too-large",
        `expected an answer of at most ${MOST_PAYLOAD >> 20} MB, it has ${length} bytes; it was passed over.`,
        start,
      );
      continue;
    }
    const record = await readExactly(input, length);
    if (record.length < length) {
      yield warcNotice(
        { source: url },
        "intake/cut-record",
        `expected ${length} bytes, the archive breaks off after ${record.length}; the page was left out. Fetch it again.`,
        start,
      );
      return;
    }
    const payload = payloadOf(record, type, url, headers, start);
    if (payload) yield payload;
  }
}

function payloadOf(
  record: Uint8Array,
  type: string,
  url: string,
  headers: ReadonlyMap<string, string>,
  start: number,
): WarcPayload | null {
  const day = readStamp(headers.get("warc-date") ?? "")?.day ?? null;
  const truncated = headers.get("warc-truncated") ?? null;
  if (type !== "response") {
    return {
      url,
      day,
      truncated,
      start,
      contentType: headers.get("content-type") ?? null,
      contentEncoding: null,
      body: record,
    };
  }
  const answer = parseHttp(record);
  if (!answer || answer.status < 200 || answer.status > 299 || answer.body.length === 0) return null;
  const contentType = answer.headers.get("content-type") ?? headers.get("warc-identified-payload-type") ?? null;
  if (contentType !== null && !READABLE.test(contentType)) return null;
  return {
    url,
    day,
    truncated,
    start,
    contentType,
    contentEncoding: answer.headers.get("content-encoding") ?? null,
    body: answer.body,
  };
}

async function readExactly(input: ByteSource, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const part = await input.read(length - at);
    if (part.length === 0) return bytes.subarray(0, at);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Moves on to the next line that opens a record; returns how many lines lay before it. */
async function skipToRecord(input: ByteSource): Promise<number> {
  for (let lines = 0; ; lines++) {
    const ahead = await input.peek(5);
    if (ahead.length === 0 || latin1(ahead) === "WARC/") return lines;
    await input.readLine(LONGEST_LINE);
  }
}

function warcNotice(context: Pick<ReadContext, "source">, rule: string, message: string, start: number) {
  return noticeOf(context, rule, message, { start, isError: true }) as Extract<IntakeItem, { notice: unknown }>;
}
