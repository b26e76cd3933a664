import type { Article } from "../model/article.ts";
import { ByteSource, oneChunk } from "./bytes/byte-source.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import { readText } from "./formats/read-text.ts";
import type { Intake, IntakeItem, IntakeLink, IntakeNotice, IntakeOptions } from "./intake-item.ts";
import { noticeOf } from "./notice-of.ts";
import type { ReadContext, Reader, UnpackBudget } from "./reader.ts";
import { settleLanguage } from "./settle-language.ts";

/** Enough of an input to tell its format by. */
const HEAD = 64 * 1024;
/** Archives inside archives inside archives are somebody's trap. */
const DEEPEST = 4;
/** What one input may unpack to, all its members together. */
const MOST_UNPACKED = 64 * 2 ** 30;

// Loaded when first met: plain text must not wait for a DOM or a PDF reader.
const READERS: Readonly<Record<Exclude<Format, "empty" | "text" | { unknown: string }>, () => Promise<Reader>>> = {
  gzip: async () => (await import("./formats/read-gzip.ts")).readGzip,
  zip: async () => (await import("./formats/read-zip.ts")).readZip,
  pdf: async () => (await import("./formats/read-pdf.ts")).readPdf,
  warc: async () => (await import("./formats/read-warc.ts")).readWarc,
  html: async () => (await import("./html/read-page.ts")).readPage,
  feed: async () => (await import("./feed/read-feed.ts")).readFeed,
  sitemap: async () => (await import("./feed/read-sitemap.ts")).readSitemap,
  json: async () => (await import("./formats/read-json.ts")).readJson,
  jsonl: async () => (await import("./formats/read-jsonl.ts")).readJsonl,
  csv: async () => (await import("./formats/read-csv.ts")).readCsv,
  mail: async () => (await import("./formats/read-mail.ts")).readMail,
};

/** Formats that are one record; readers of the others count their records themselves. */
const WHOLE: ReadonlySet<Format> = new Set<Format>(["pdf", "html"]);

/**
 * Reads the articles of one input as its bytes arrive, whatever its format:
 * one item at a time, in constant memory for the formats that hold many.
 */
export async function* readArticles(
  bytes: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<IntakeItem> {
  yield* readAt(bytes, options, 0, { left: MOST_UNPACKED });
}

/** Reads all articles of an input that is in memory. */
export async function parseArticles(bytes: Uint8Array, options: IntakeOptions): Promise<Intake> {
  const articles: Article[] = [];
  const links: IntakeLink[] = [];
  const notices: IntakeNotice[] = [];
  for await (const item of readArticles(oneChunk(bytes), options)) {
    if ("article" in item) articles.push(item.article);
    else if ("link" in item) links.push(item.link);
    else notices.push(item.notice);
  }
  return { articles, links, notices };
}

async function* readAt(
  bytes: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
  depth: number,
  budget: UnpackBudget,
): AsyncGenerator<IntakeItem> {
  const input = new ByteSource(bytes);
  const context: ReadContext = {
    ...options,
    depth,
    budget,
    begin: () => options.records?.begin() ?? true,
    inner: (inside, changed) => readAt(inside, { ...options, contentType: null, ...changed }, depth + 1, budget),
  };
  const fail = (rule: string, message: string) =>
    noticeOf(options, rule, message, { end: input.position, isError: true });
  try {
    const format = detectFormat(await input.peek(HEAD), options.contentType);
    if (format === "empty")
      yield fail("intake/empty", "expected news text, the file is empty. Check how it was saved.");
    else if (typeof format === "object") {
      yield fail(
        "intake/unknown-format",
        `expected text, HTML, a feed, JSON, CSV, WARC, mail, PDF, DOCX or an archive of these; this is ${format.unknown}. Convert it to one of them.`,
      );
    } else if (depth > DEEPEST) {
      yield fail(
        "intake/nested-too-deep",
        `expected at most ${DEEPEST} archives inside one another. Unpack it and read what is inside.`,
      );
    } else {
      if (WHOLE.has(format) && !context.begin()) return;
      const read = format === "text" ? readText : await READERS[format]();
      for await (const item of read(input, context))
        yield "article" in item ? { article: await settleLanguage(item.article) } : item;
    }
  } catch (error) {
    // One broken input must not end the batch; what came before it stands.
    const cause = error instanceof Error ? error.message : String(error);
    yield fail("intake/unreadable", `stopped at byte ${input.position}: ${cause}. What came before it was kept.`);
  } finally {
    await input.close();
  }
}
