import { openDecoder } from "../bytes/web-platform.ts";

/** One file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is written by today's tools for text. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
/** More members than this is an archive made to hurt. */
const MOST_ENTRIES = 200_000;

/** The files of a zip archive by its directory; throws when there is no sound one. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, at } = directoryOf(view);
  count = Math.min(count, MOST_ENTRIES);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new Error(`its directory is broken at entry ${i + 1} of ${count}`);
    const flags = view.getUint16(at + 8, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
      throw new Error(`entry ${i + 1} of ${count} points nowhere`);
    // The local header's own lengths place the data: writers pad them differently.
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: openDecoder("utf-8", false)!.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryOf(view: DataView): { count: number; at: number } {
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  // More than 65,534 files: the true numbers stand in a record of their own, which another points to.
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === LARGE_LOCATOR) {
    const large = Number(view.getBigUint64(end - 12, true));
    if (large + 56 <= view.byteLength && view.getUint32(large, true) === LARGE_END)
      return {
        count: Number(view.getBigUint64(large + 32, true)),
        at: Number(view.getBigUint64(large + 48, true)),
      };
  }
  return { count, at };
}

function endRecordAt(view: DataView): number {
  // The record closes the file, but for a comment of at most 64 KB.
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error("it has no directory at its end, so it was cut off");
}
