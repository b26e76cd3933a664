import type { ByteSource } from "../bytes/byte-source.ts";
import { decodeText } from "../bytes/decode-text.ts";
import { charsetOf } from "../charset-of.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { type DataRecord, recordToArticle } from "../record-to-article.ts";
import { decodingNotices } from "./read-text.ts";

const MOST_BYTES = 256 << 20;
/** Where services put their list of articles. */
const LISTS = "items articles results data docs documents hits response value entries news stories posts records".split(
  " ",
);

/** Reads JSON: a JSON Feed, a list of records, a service's answer, or one record. */
export async function* readJson(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const { bytes, isWhole } = await input.rest(MOST_BYTES);
  if (!isWhole) {
    const message = `expected JSON of at most ${MOST_BYTES >> 20} MB. Write one record a line (JSONL), which is read in any length.`;
    yield noticeOf(context, "intake/json-too-large", message, { isError: true });
    return;
  }
  const decoded = decodeText(bytes, charsetOf(context.contentType));
  yield* decodingNotices(decoded, context);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\ufeff/, ""));
  } catch (error) {
    yield noticeOf(
      context,
      "intake/broken-json",
      `expected JSON: ${(error as Error).message}. Check where the file was cut.`,
      { isError: true },
    );
    return;
  }
  const { records, outlet } = recordsIn(value, 0);
  for (const [index, record] of records.entries()) {
    if (!context.begin()) continue;
    const source = records.length > 1 ? `${context.source}#${index + 1}` : context.source;
    const article = await recordToArticle(record, { ...context, source, url: null, outlet }, context.fields);
    if (article) yield { article };
    else
      yield noticeOf(
        { source },
        "intake/record-without-text",
        `expected a field with text, found ${fieldNames(record)}. Name it: readout extract --field text=NAME.`,
        { isError: true },
      );
  }
  if (records.length === 0) {
    yield noticeOf(context, "intake/no-records", "expected an object or a list of objects with articles in them.", {
      isError: true,
    });
  }
}

/** A record's field names, for messages. */
export function fieldNames(record: DataRecord): string {
  return Object.keys(record).slice(0, 12).join(", ") || "none";
}

function recordsIn(
  value: unknown,
  depth: number,
): { records: readonly DataRecord[]; outlet: { value: string; from: string } | null } {
  if (Array.isArray(value)) {
    const records = value
      .map((entry) => (isRecord(entry) && isRecord(entry._source) ? entry._source : entry))
      .filter(isRecord);
    return { records, outlet: null };
  }
  if (!isRecord(value)) return { records: [], outlet: null };
  const isFeed = typeof value.version === "string" && value.version.includes("jsonfeed");
  const outlet = isFeed && typeof value.title === "string" ? { value: value.title, from: "feed" } : null;
  if (depth < 3 && (isFeed || typeof value.text !== "string")) {
    for (const name of LISTS) {
      const inner = value[name];
      if (Array.isArray(inner) ? inner.some(isRecord) : isRecord(inner) && LISTS.some((list) => list in inner)) {
        return { records: recordsIn(inner, depth + 1).records, outlet };
      }
    }
  }
  return { records: [value], outlet };
}

function isRecord(value: unknown): value is DataRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
