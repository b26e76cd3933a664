import { ByteSource } from "../bytes/byte-source.ts";
import { decodeText } from "../bytes/decode-text.ts";
import { composeArticle } from "../compose-article.ts";
import { openXml } from "../feed/open-xml.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import { readStamp } from "../read-stamp.ts";
import type { ReadContext } from "../reader.ts";
import { splitBlocks } from "../wire/split-blocks.ts";
import type { ZipEntry } from "./zip-entries.ts";

const MOST_BYTES = 256 << 20;

/** Reads a Word document: its paragraphs as lines, its properties as facts. */
export async function* readDocx(
  entries: readonly ZipEntry[],
  context: ReadContext,
  open: (entry: ZipEntry) => AsyncIterable<Uint8Array>,
): AsyncGenerator<IntakeItem> {
  let cut: string | null = null;
  const part = async (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) return "";
    const { bytes, isWhole } = await new ByteSource(open(entry)).rest(MOST_BYTES);
    if (!isWhole) cut = `a document is read up to ${MOST_BYTES >> 20} MB`;
    return decodeText(bytes).text;
  };
  const text = paragraphsOf(await part("word/document.xml"));
  if (text.trim() === "") {
    yield noticeOf(
      context,
      "intake/no-text",
      "expected a document with text, found none. If it holds scans, recognise their text first.",
      { isError: true },
    );
    return;
  }
  const properties = await part("docProps/core.xml");
  const property = (name: string) =>
    new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]+)<`).exec(properties)?.[1]?.trim() ?? null;
  const created = readStamp(property("created") ?? "");
  const article = composeArticle(text, 0, splitBlocks(text), {
    ...context,
    asOf: context.asOf ?? created?.day ?? null,
    url: context.url ?? null,
    title: null,
    cut,
  });
  yield { article };
}

/** The running text of a WordprocessingML body, a paragraph a line. */
function paragraphsOf(xml: string): string {
  let text = "";
  let isText = false;
  let deleted = 0;
  const parser = openXml({
    onopentagname(name) {
      if (name === "w:t") isText = true;
      else if (name === "w:tab") text += "\t";
      else if (name === "w:br" || name === "w:cr") text += "\n";
      else if (name === "w:del" || name === "w:moveFrom") deleted++;
    },
    ontext(part) {
      if (isText && deleted === 0) text += part;
    },
    onclosetag(name) {
      if (name === "w:t") isText = false;
      else if (name === "w:p") text += "\n";
      else if (name === "w:del" || name === "w:moveFrom") deleted--;
    },
  });
  parser.push(xml);
  parser.end();
  return text;
}
