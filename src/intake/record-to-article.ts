import type { Article } from "../model/article.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { composeArticle } from "./compose-article.ts";
import type { FieldMap } from "./intake-item.ts";
import { readStamp } from "./read-stamp.ts";
import type { Block } from "./wire/block.ts";
import { splitBlocks } from "./wire/split-blocks.ts";

/** One row or object of a data file. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** Field names in use, the most telling first. */
const USUAL: Readonly<Record<keyof FieldMap, readonly string[]>> = {
  text: "content_html content_text text body articleBody article_body article content maintext full_text fulltext story bodyText plain_text raw_text description summary lead snippet abstract".split(
    " ",
  ),
  title: "title headline webTitle name subject".split(" "),
  url: "url link href web_url webUrl uri source_url sourceurl permalink DocumentIdentifier".split(" "),
  published:
    "published date_published datePublished published_at publishedAt publish_date publication_date publicationDate pubDate pubdate pub_date webPublicationDate date date_publish timestamp created_at created seendate versioncreated firstcreated".split(
      " ",
    ),
  revised:
    "revised modified date_modified dateModified modified_at modifiedAt updated updated_at updatedAt date_updated dateUpdated last_modified lastModified versionmodified".split(
      " ",
    ),
  outlet:
    "outlet publisher source_name sourceName site_name siteName publication newspaper news_site source site domain byline.source".split(
      " ",
    ),
  authors: "authors author creator byline creators".split(" "),
  language: "language lang".split(" "),
};

/** The article a record holds, or null when no field of it holds text. */
export async function recordToArticle(
  record: DataRecord,
  facts: ArticleFacts,
  fields: FieldMap = {},
): Promise<Article | null> {
  const pick = (field: keyof FieldMap) => {
    const named = fields[field];
    for (const name of named ? [named] : USUAL[field]) {
      const value = named ? valueAt(record, name) : (record[name] ?? caseless(record, name));
      const text = textOf(value);
      if (text !== null) return text;
    }
    return null;
  };
  const title = pick("title");
  const text = pick("text");
  if (text === null && title === null) return null;
  const stamp = readStamp(pick("published") ?? "");
  const address = pick("url");
  const outlet = pick("outlet");
  const language = pick("language")?.slice(0, 2).toLowerCase();
  const known: ArticleFacts = {
    source: address ?? facts.source,
    asOf: facts.asOf,
    url: address !== null && /^https?:\/\//i.test(address) ? address : null,
    title,
    outlet: outlet === null || /^https?:/i.test(outlet) ? (facts.outlet ?? null) : { value: outlet, from: "record" },
    titleFrom: "record",
    authorsFrom: "record",
    authors: (pick("authors") ?? "").split(/\s*[;,|]\s*/).filter((name) => name !== ""),
    published: stamp ? { value: stamp.day, from: "record" } : null,
    publishedAt: stamp?.instant ?? null,
    revised: pick("revised"),
    ...(language && /^[a-z]{2}$/.test(language) ? { language } : {}),
  };
  if (text !== null && /<(?:p|div|br|li|h[1-6]|span|a)[\s/>]/i.test(text.slice(0, 20_000))) {
    const { readFragment } = await import("./html/read-fragment.ts");
    return readFragment(text, known);
  }
  return underTitle(title, text ?? "", known);
}

/** Plain text with its title, where it has one, as its headline. */
export function underTitle(title: string | null, text: string, facts: ArticleFacts): Article {
  const repeats = title !== null && text.trimStart().startsWith(title);
  if (title === null || repeats) return composeArticle(text, 0, splitBlocks(text), facts);
  const heading: Block = { start: 0, end: title.length, role: "headline", rule: "record/title" };
  const whole = `${title}\n\n${text}`.trimEnd();
  return composeArticle(
    whole,
    0,
    [heading, ...splitBlocks(whole).filter((block) => block.start > title.length)],
    facts,
  );
}

function valueAt(record: DataRecord, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split("."))
    value = typeof value === "object" && value !== null ? (value as DataRecord)[step] : undefined;
  return value;
}

function caseless(record: DataRecord, name: string): unknown {
  const key = Object.keys(record).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : record[key];
}

/** A field's words: itself, the names in a list, or an object's own name. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((part) => part !== null);
    return parts.length > 0 ? parts.join(", ") : null;
  }
  if (typeof value === "object" && value !== null) {
    const { name, title, text, value: inner } = value as DataRecord;
    return textOf(name ?? title ?? text ?? inner ?? null);
  }
  return null;
}
