import type { ByteSource } from "../bytes/byte-source.ts";
import { decodeText } from "../bytes/decode-text.ts";
import { charsetOf } from "../charset-of.ts";
import { decodingNotices } from "../formats/read-text.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { storyText } from "../story-text.ts";
import { readHtml } from "./read-html.ts";

/** Pages beyond this are data in disguise; their head still holds the story. */
const MOST_BYTES = 24 << 20;

/** Reads one web page. */
export async function* readPage(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const { bytes, isWhole } = await input.rest(MOST_BYTES);
  const decoded = decodeText(bytes, charsetOf(context.contentType) ?? declaredIn(bytes));
  yield* decodingNotices(decoded, context);
  if (!isWhole) {
    yield noticeOf(
      context,
      "intake/page-too-long",
      `expected a page of at most ${MOST_BYTES >> 20} MB; the rest was not read.`,
      { start: MOST_BYTES },
    );
  }
  const cut = isWhole ? (context.cut ?? null) : `a page is read up to ${MOST_BYTES >> 20} MB`;
  const article = readHtml(decoded.text, { ...context, cut });
  if (storyText(article) === "") {
    const message =
      "expected a page with a story, found no running text. Save the page after it has loaded, or give the article's own address.";
    yield noticeOf(context, "intake/no-story", message, { end: bytes.length, isError: true });
    return;
  }
  yield { article };
}

/** The encoding a page declares in its first kilobytes. */
function declaredIn(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w.-]+)/i.exec(head)?.[1] ??
    null
  );
}
