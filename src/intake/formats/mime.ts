import { decodeText } from "../bytes/decode-text.ts";
import { indexOfBytes } from "../bytes/index-of-bytes.ts";
import { charsetOf } from "../charset-of.ts";
import { headerEnd, latin1, parseHeaders } from "./http-message.ts";

/** A message or one of its parts. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  /** Type in small letters without parameters: `text/html`. */
  readonly type: string;
  readonly filename: string | null;
  /** Decoded content; empty for a part that only holds parts. */
  readonly body: Uint8Array;
  readonly parts: readonly MimePart[];
  /** It has more parts, or parts within parts, than are looked into. */
  readonly isCut: boolean;
}

const DEEPEST = 12;
const MOST_PARTS = 2000;

/** Takes a message apart into its parts. */
export function parseMime(bytes: Uint8Array, depth = 0): MimePart {
  const end = headerEnd(bytes);
  const headers = parseHeaders(latin1(bytes.subarray(0, end < 0 ? bytes.length : end)).split(/\r?\n/));
  const body = end < 0 ? new Uint8Array(0) : bytes.subarray(end);
  const declared = headers.get("content-type") ?? "text/plain";
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(declared)?.[0]?.toLowerCase() ?? "text/plain";
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(declared);
  const filename = /(?:file)?name\*?\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(
    `${headers.get("content-disposition") ?? ""};${declared}`,
  );
  const name = filename ? (filename[1] ?? filename[2] ?? null) : null;
  // A message forwarded whole is a part that holds one part.
  if (type === "message/rfc822" && depth < DEEPEST) {
    const inner = parseMime(decodeTransfer(body, headers.get("content-transfer-encoding") ?? ""), depth + 1);
    return { headers, type, filename: name, body: new Uint8Array(0), parts: [inner], isCut: inner.isCut };
  }
  const isHolder = type.startsWith("multipart/") && boundary !== null;
  if (isHolder && depth < DEEPEST) {
    const parts = splitAt(body, boundary[1] ?? boundary[2]!).map((part) => parseMime(part, depth + 1));
    const isCut = parts.length >= MOST_PARTS || parts.some((part) => part.isCut);
    return { headers, type, filename: name, body: new Uint8Array(0), parts, isCut };
  }
  return {
    headers,
    type,
    filename: name,
    body: decodeTransfer(body, headers.get("content-transfer-encoding") ?? ""),
    parts: [],
    isCut: isHolder,
  };
}

/** The text of a part, by its own character set. */
export function textOfPart(part: MimePart): string {
  return decodeText(part.body, charsetOf(part.headers.get("content-type"))).text;
}

/** A header's words: `=?utf-8?B?...?=` decoded, raw bytes read as UTF-8 where they are that. */
export function decodeWords(header: string): string {
  const raw = Uint8Array.from(header, (sign) => sign.charCodeAt(0) & 0xff);
  const text = /[\x80-\xff]/.test(header) ? decodeText(raw).text : header;
  return text
    .replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, "$1")
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, data: string) => {
      const bytes =
        how.toLowerCase() === "b"
          ? fromBase64(data)
          : fromQuotedPrintable(Uint8Array.from(data.replace(/_/g, " "), (s) => s.charCodeAt(0)));
      return decodeText(bytes, charset.replace(/\*.*$/, "")).text;
    });
}

function splitAt(body: Uint8Array, boundary: string): readonly Uint8Array[] {
  const mark = Uint8Array.from(`--${boundary}`, (sign) => sign.charCodeAt(0));
  const parts: Uint8Array[] = [];
  let from = -1;
  for (
    let at = indexOfBytes(body, mark, 0);
    at >= 0 && parts.length < MOST_PARTS;
    at = indexOfBytes(body, mark, at + mark.length)
  ) {
    if (at > 0 && body[at - 1] !== 10) continue;
    if (from >= 0) parts.push(body.subarray(from, body[at - 2] === 13 ? at - 2 : Math.max(from, at - 1)));
    const isLast = body[at + mark.length] === 45 && body[at + mark.length + 1] === 45;
    const lineEnd = body.indexOf(10, at + mark.length);
    if (isLast || lineEnd < 0) return parts;
    from = lineEnd + 1;
  }
  // A message cut off in a part: what there is of it.
  if (from >= 0 && from < body.length) parts.push(body.subarray(from));
  return parts;
}

function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return fromBase64(latin1(body));
  if (/quoted-printable/i.test(encoding)) return fromQuotedPrintable(body);
  return body;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
VALUES[45] = 62;
VALUES[95] = 63;

/** Base64, signs outside its alphabet passed over. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== 61) {
      bytes[length++] = body[at]!;
      continue;
    }
    const pair = latin1(body.subarray(at + 1, at + 3));
    if (/^[\da-f]{2}$/i.test(pair)) {
      bytes[length++] = Number.parseInt(pair, 16);
      at += 2;
    } else if (/^\r?\n/.test(pair)) at += pair[0] === "\r" ? 2 : 1;
    else bytes[length++] = 61;
  }
  return bytes.subarray(0, length);
}
