import { bounded } from "../bytes/bounded.ts";
import { type ByteSource, oneChunk } from "../bytes/byte-source.ts";
import { inflate } from "../bytes/inflate.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

const MOST_BYTES = 1 << 30;
/** Members that are never news: system leftovers, pictures, styles. */
const SKIPPED =
  /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db)|\/$|\.(?:png|jpe?g|gif|svg|webp|css|js|ico|woff2?|ttf|mp[34]|avi|mov)$/i;

/** Reads every file in a zip archive; a DOCX is one. */
export async function* readZip(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const { bytes, isWhole } = await input.rest(MOST_BYTES);
  if (!isWhole) {
    yield noticeOf(
      context,
      "intake/zip-too-large",
      "expected a zip archive of at most 1 GB. Unpack it and read the folder.",
      { isError: true },
    );
    return;
  }
  let entries: readonly ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch (error) {
    yield noticeOf(
      context,
      "intake/broken-zip",
      `expected a whole zip archive, ${(error as Error).message}. Fetch it again.`,
      { isError: true },
    );
    return;
  }
  // Files that share their packed bytes unpack a small archive without end.
  if (entries.reduce((sum, { packed }) => sum + packed.length, 0) > bytes.length) {
    const message = "expected a zip archive, its files lie over one another; it is a trap.";
    yield noticeOf(context, "intake/broken-zip", message, { isError: true });
    return;
  }
  if (entries.some(({ name }) => name === "word/document.xml")) {
    const { readDocx } = await import("./read-docx.ts");
    if (context.begin()) yield* readDocx(entries, context, (entry) => contentOf(entry, context));
    return;
  }
  if (entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype")) {
    yield noticeOf(
      context,
      "intake/unknown-format",
      "expected DOCX among Office documents; this is a workbook, slides or a book. Save its text as DOCX, PDF or HTML.",
      { isError: true },
    );
    return;
  }
  for (const entry of entries) {
    if (SKIPPED.test(entry.name)) continue;
    const source = `${context.source}/${entry.name}`;
    if (entry.isEncrypted || (entry.method !== 0 && entry.method !== 8)) {
      yield noticeOf(
        { source },
        "intake/locked-entry",
        `expected a plain or deflated file, it is ${entry.isEncrypted ? "encrypted" : `packed by method ${entry.method}`}. Unpack it by hand.`,
        { isError: true },
      );
      continue;
    }
    yield* context.inner(contentOf(entry, context), { source });
  }
}

function contentOf(entry: ZipEntry, context: ReadContext): AsyncIterable<Uint8Array> {
  if (entry.method === 0) return oneChunk(entry.packed);
  return bounded(
    (context.inflate ?? inflate)(oneChunk(entry.packed), "deflate-raw"),
    { bytes: entry.packed.length },
    context.budget,
  );
}
