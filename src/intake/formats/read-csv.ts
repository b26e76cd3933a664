import type { ByteSource } from "../bytes/byte-source.ts";
import { decodeText } from "../bytes/decode-text.ts";
import { openDecoder } from "../bytes/web-platform.ts";
import { charsetOf } from "../charset-of.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { recordToArticle } from "../record-to-article.ts";
import { openCsv } from "./csv-rows.ts";
import { fieldNames } from "./read-json.ts";
import { decodingNotices } from "./read-text.ts";

const SAMPLE = 256 * 1024;

/** Reads a table with a header line, one article a row, in constant memory. */
export async function* readCsv(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const sample = await input.peek(SAMPLE);
  const decoded = decodeText(sample, charsetOf(context.contentType), sample.length < SAMPLE);
  yield* decodingNotices(decoded, context);
  const decoder = openDecoder(decoded.encoding, false)!;
  const csv = openCsv(separatorOf(decoded.text));
  let header: readonly string[] | null = null;
  let number = 0;
  const read = async function* (rows: Iterable<readonly string[]>): AsyncGenerator<IntakeItem> {
    for (const row of rows) {
      number++;
      if (header === null) {
        header = row.map((name) => name.trim());
        continue;
      }
      if ((row.length === 1 && row[0]!.trim() === "") || !context.begin()) continue;
      const record = Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
      const source = `${context.source}:${number}`;
      const article = await recordToArticle(record, { ...context, source, url: null }, context.fields);
      if (article) yield { article };
      else
        yield noticeOf(
          { source },
          "intake/record-without-text",
          `expected a column with text, found ${fieldNames(record)}. Name it: readout extract --field text=NAME.`,
          { isError: true },
        );
    }
  };
  for await (const chunk of input.chunks()) yield* read(csv.push(decoder.decode(chunk, { stream: true })));
  yield* read(csv.push(decoder.decode()));
  const last = csv.end();
  yield* read(last.rows);
  if (last.isOpen)
    yield noticeOf(
      context,
      "intake/open-quote",
      `the last row's quotation mark is never closed; the row was read as far as it goes.`,
      { start: input.position },
    );
}

function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [",", "\t", ";", "|"].map((sign) => [line.split(sign).length, sign] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}
