import { deflateRawSync, inflateRawSync } from "node:zlib";

/** What is stored says the same words again and again: the first level takes most of them out, and others take longer. */
const LEVEL = 1;

/** A text as a table keeps it where nobody looks for anything in it. */
export function packed(text: string): Uint8Array {
  return deflateRawSync(text, { level: LEVEL });
}

/** The text again. */
export function unpacked(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString("utf8");
}

/** The value that packed JSON holds. */
export function unpackedJson<T>({ body }: { readonly body: Uint8Array }): T {
  return JSON.parse(unpacked(body)) as T;
}
