import type { ByteSource } from "../bytes/byte-source.ts";
import { inflate } from "../bytes/inflate.ts";
import { composeArticle } from "../compose-article.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { splitBlocks } from "../wire/split-blocks.ts";
import { boundPdf } from "./bound-pdf.ts";
import { layOutPages, type PdfItem } from "./pdf-lines.ts";

const MOST_BYTES = 128 << 20;
/** Releases are a few pages long; what goes on beyond this is a book. */
const MOST_PAGES = 400;

/** Reads the text layer of a PDF; pages that are pictures have none. */
export async function* readPdf(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const { bytes, isWhole } = await input.rest(MOST_BYTES);
  if (!isWhole) {
    yield noticeOf(context, "intake/pdf-too-large", `expected a PDF of at most ${MOST_BYTES >> 20} MB. Split it.`, {
      isError: true,
    });
    return;
  }
  const trap = await boundPdf(bytes, context.inflate ?? inflate);
  if (trap !== null) {
    const message = `expected a document of text, ${trap}; it is a trap or a book of drawings. Save its text in another form.`;
    yield noticeOf(context, "intake/pdf-too-large", message, { isError: true });
    return;
  }
  const { getDocumentProxy } = await import("unpdf");
  const pages: PdfItem[][] = [];
  let cut: string | null = null;
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) cut = `of ${pdf.numPages} pages ${MOST_PAGES} are read`;
    for (let number = 1; number <= pdf.numPages && number <= MOST_PAGES; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(
        content.items.flatMap((item) =>
          "str" in item
            ? [
                {
                  text: item.str,
                  x: item.transform[4],
                  y: item.transform[5],
                  height: item.height,
                  endsLine: item.hasEOL,
                },
              ]
            : [],
        ),
      );
    }
    await pdf.destroy();
  } catch (error) {
    yield noticeOf(
      context,
      "intake/broken-pdf",
      `expected a readable PDF: ${error instanceof Error ? error.message : error}. Open it and save it again without a password.`,
      { isError: true },
    );
    return;
  }
  const text = layOutPages(pages);
  if (!/\p{L}{3}/u.test(text)) {
    yield noticeOf(
      context,
      "intake/no-text",
      "expected a PDF with a text layer, its pages are pictures. Recognise their text first.",
      { isError: true },
    );
    return;
  }
  yield { article: composeArticle(text, 0, splitBlocks(text, "page"), { ...context, url: context.url ?? null, cut }) };
}
