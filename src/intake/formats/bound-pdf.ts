import { indexOfBytes } from "../bytes/index-of-bytes.ts";
import type { Inflate } from "../bytes/inflate.ts";
import { latin1 } from "./http-message.ts";

/** What the text, fonts and tables of a document may unpack to, all together. */
const MOST_UNPACKED = 192 << 20;
/** A stream's dictionary is shorter. */
const LONGEST_DICTIONARY = 2048;
/** Packings that nobody uses for long streams today, and that no bound is known of before they are undone. */
const OLD_PACKING = /\/(?:LZWDecode|LZW|RunLengthDecode|RL|Crypt)\b/;
const LONGEST_OLD = 256 * 1024;
const STREAM = Uint8Array.from("stream", (sign) => sign.charCodeAt(0));
const END = Uint8Array.from("endstream", (sign) => sign.charCodeAt(0));

/**
 * Looks through a PDF's packed streams before a reader unpacks them into
 * memory. Null when they stay within bounds, otherwise why not. Pictures are
 * passed over: nobody unpacks them for the text.
 */
export async function boundPdf(bytes: Uint8Array, inflate: Inflate): Promise<string | null> {
  let left = MOST_UNPACKED;
  for (let at = indexOfBytes(bytes, STREAM, 0); at >= 0; at = indexOfBytes(bytes, STREAM, at + STREAM.length)) {
    const dictionary = dictionaryBefore(bytes, at);
    if (dictionary === null || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 13 ? 2 : 1);
    const end = indexOfBytes(bytes, END, start);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/g) ?? [];
    if (OLD_PACKING.test(dictionary) && packed.length > LONGEST_OLD)
      return `a stream of ${packed.length} bytes is packed in a way whose size cannot be told`;
    left -= await unpackedLength(packed, filters, inflate, left);
    if (left < 0) return `its streams unpack to more than ${MOST_UNPACKED >> 20} MB`;
    if (end > 0) at = end;
  }
  return null;
}

/** How much comes out of a stream, counted no further than beyond the limit; a broken one gives what it gives. */
async function unpackedLength(
  packed: Uint8Array,
  filters: readonly string[],
  inflate: Inflate,
  limit: number,
): Promise<number> {
  let chunks = pieces(packed);
  for (const filter of filters) {
    if (/A85|ASCII85/.test(filter)) chunks = fromAscii85(chunks);
    else if (/AHx|ASCIIHex/.test(filter)) chunks = fromHex(chunks);
    else chunks = inflate(chunks, "deflate");
  }
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) break;
    }
  } catch {
    // Encrypted or broken: the reader will say so.
  }
  return length;
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

async function* fromAscii85(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let group: number[] = [];
  for await (const chunk of chunks) {
    const out: number[] = [];
    for (const sign of chunk) {
      if (sign === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
      if (sign < 0x21 || sign > 0x75) continue;
      group.push(sign - 0x21);
      if (group.length < 5) continue;
      const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
      out.push((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
      group = [];
    }
    yield Uint8Array.from(out);
  }
}

async function* fromHex(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let half = -1;
  for await (const chunk of chunks) {
    const out: number[] = [];
    for (const sign of chunk) {
      const digit = Number.parseInt(String.fromCharCode(sign), 16);
      if (Number.isNaN(digit)) continue;
      if (half < 0) half = digit;
      else {
        out.push(half * 16 + digit);
        half = -1;
      }
    }
    yield Uint8Array.from(out);
  }
}

/** The dictionary that ends just before the word `stream`; null where the word is a part of another. */
function dictionaryBefore(bytes: Uint8Array, at: number): string | null {
  const before = latin1(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  if (!/>>\s*$/.test(before)) return null;
  const object = before.lastIndexOf(" obj");
  return object < 0 ? before : before.slice(object);
}
