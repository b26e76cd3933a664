import type { ByteSource } from "../bytes/byte-source.ts";
import { openDecoder } from "../bytes/web-platform.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { type DataRecord, recordToArticle } from "../record-to-article.ts";
import { fieldNames } from "./read-json.ts";

const LONGEST_LINE = 32 << 20;

/** Reads one JSON record a line, in constant memory; a broken line costs only itself. */
export async function* readJsonl(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const decoder = openDecoder("utf-8", false)!;
  for (let number = 1; ; number++) {
    const start = input.position;
    const bytes = await input.readLine(LONGEST_LINE);
    if (bytes === null) return;
    const line = decoder.decode(bytes).trim();
    if (line === "" || !context.begin()) continue;
    const source = `${context.source}:${number}`;
    let record: DataRecord;
    try {
      record = JSON.parse(line) as DataRecord;
    } catch (error) {
      yield noticeOf(
        { source },
        "intake/broken-json",
        `expected a JSON object on this line: ${(error as Error).message}.`,
        { start, end: input.position, isError: true },
      );
      continue;
    }
    const article =
      typeof record === "object" && record !== null
        ? await recordToArticle(record, { ...context, source, url: null }, context.fields)
        : null;
    if (article) yield { article };
    else {
      const message = `expected a field with text, found ${fieldNames(Object(record) as DataRecord)}. Name it: readout extract --field text=NAME.`;
      yield noticeOf({ source }, "intake/record-without-text", message, { start, end: input.position, isError: true });
    }
  }
}
