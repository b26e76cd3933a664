import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** What is sent, ready made: it is hashed and packed once, in the thread that drew it. */
export interface Sheet {
  /** Hash of the text; the same text has the same one. */
  readonly print: string;
  readonly bytes: Uint8Array;
  /** Whether the bytes are packed with gzip. */
  readonly isPacked: boolean;
}

/** Less than this costs more to pack than it saves. */
const LEAST_PACKED = 1_000;
/** A page goes to a seventh of its size in a fifth of a millisecond; more work or a longer window saves little. */
const PACKING = { level: 3, memLevel: 7, windowBits: 14 };

/** Makes a text or bytes ready to be sent. */
export function sheetOf(body: string | Uint8Array): Sheet {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const print = createHash("sha1").update(bytes).digest("base64url");
  const isPacked = bytes.length >= LEAST_PACKED;
  // Copied to its own size: what is sent to another thread takes along all of the memory that it is a part of.
  return { print, bytes: new Uint8Array(isPacked ? gzipSync(bytes, PACKING) : bytes), isPacked };
}

/** The bytes for an asker that does not unpack. */
export function unpacked({ bytes, isPacked }: Sheet): Uint8Array {
  return isPacked ? gunzipSync(bytes) : bytes;
}
