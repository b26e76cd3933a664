import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * What is stored says the same words again and again: the first level takes most of them out, and others take longer.
 * Most of it is shorter than 8 KB, so that a larger window would only have to be cleared each time.
 */
const PACKING = { level: 1, windowBits: 13, memLevel: 6, chunkSize: 4096 } as const;

/** A text as a table keeps it where nobody looks for anything in it. */
export function packed(text: string): Uint8Array {
  return deflateRawSync(text, PACKING);
}

/** The text again. */
export function unpacked(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString("utf8");
}

/** The value that packed JSON holds. */
export function unpackedJson<T>({ body }: { readonly body: Uint8Array }): T {
  return JSON.parse(unpacked(body)) as T;
}
