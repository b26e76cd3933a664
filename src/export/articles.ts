import { type Article, storyParagraphs } from "../model/article.ts";
import { type Column, csvTable, type ExportFormat, jsonLines } from "./format.ts";

const text = (name: string, value: Column<Article>["value"]): Column<Article> => ({ name, type: "text", value });

const COLUMNS: readonly Column<Article>[] = [
  text("id", (a) => a.id),
  text("source", (a) => a.source),
  text("url", (a) => a.url),
  text("title", (a) => a.title),
  text("outlet", (a) => a.outlet?.value),
  text("authors", (a) => a.authors.join("; ")),
  text("published", (a) => a.published?.value),
  text("published_from", (a) => a.published?.from),
  text("dateline", (a) => a.dateline?.place),
  text("edition", (a) => a.edition?.label),
  text("language", (a) => a.language),
  text("text", storyText),
];

/** Articles as a table, with the text of their story. */
export const CSV_ARTICLES: ExportFormat<Article> = csvTable(
  "csv-articles",
  "articles as a table, with the text of the story",
  COLUMNS,
  (article) => [article],
);

/** Articles whole, with their typed paragraphs. */
export const JSONL_ARTICLES: ExportFormat<Article> = jsonLines(
  "jsonl-articles",
  "articles with their typed paragraphs, one JSON object a line",
  (article) => article,
);

function storyText(article: Article): string {
  return storyParagraphs(article)
    .map((p) => article.text.slice(p.start, p.end))
    .join("\n");
}
