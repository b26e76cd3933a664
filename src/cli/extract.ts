import { type Command, InvalidArgumentError } from "commander";
import type { FieldMap } from "../intake/intake-item.ts";
import { storyText } from "../intake/story-text.ts";
import { type Article, storyParagraphs } from "../model/article.ts";
import { textAt } from "../model/span.ts";
import type { Cli } from "./cli.ts";
import { readAsOfMap } from "./inputs/as-of.ts";
import { eachArticle } from "./inputs/each-article.ts";
import { dayValue } from "./options/values.ts";
import { tellOf } from "./terminal/tell-of.ts";

interface ExtractOptions {
  readonly asOf?: string;
  readonly asOfMap?: string;
  readonly field?: FieldMap;
}

/** `readout extract`: clean articles, without reading them for events. */
export function registerExtract(program: Command, cli: Cli): void {
  program
    .command("extract")
    .summary("print clean articles from files of any format")
    .description(
      "Finds the articles in text, HTML, feeds, sitemaps, JSON, CSV, WARC, mail, PDF and DOCX files and in archives of\nthese, and prints one line of JSON each: title, text, day, outlet, dateline, edition, language, and what was dropped.",
    )
    .argument("<input...>", 'files, folders, patterns, or "-" for standard input')
    .option("--as-of <day>", "the day the reader holds the articles, for texts that give no date", dayValue)
    .option("--as-of-map <file>", 'such a day for each file name: { "a.txt": "2024-03-05" }')
    .option(
      "--field <name=path>",
      "for JSON and CSV: which field holds text, title, url, published, revised, outlet, authors or language; repeatable",
      addField,
    )
    .addHelpText(
      "after",
      `
Examples:
  readout extract page.html                      see what is taken for the story and what is dropped
  readout extract crawl.warc.gz > articles.jsonl   turn a web archive into clean articles
  readout extract --field text=body.plain dump.json | readout add -   store records with fields of their own`,
    )
    .action((inputs: readonly string[], options: ExtractOptions) => runExtract(cli, inputs, options));
}

async function runExtract(cli: Cli, inputs: readonly string[], options: ExtractOptions): Promise<void> {
  const map = options.asOfMap === undefined ? undefined : readAsOfMap(options.asOfMap, cli.folder);
  for await (const given of eachArticle(cli, inputs, { day: options.asOf, map, fields: options.field })) {
    if (given.type === "article") await cli.out.write(`${JSON.stringify(extractLine(given.article))}\n`);
    else await tellOf(cli, given);
  }
}

const FIELDS = ["text", "title", "url", "published", "revised", "outlet", "authors", "language"] as const;

function addField(value: string, before: FieldMap | undefined): FieldMap {
  const [name = "", path = ""] = value.split(/=(.*)/s);
  const field = FIELDS.find((known) => known === name);
  if (field === undefined || path === "") {
    throw new InvalidArgumentError(`expected NAME=PATH with NAME one of ${FIELDS.join(", ")}; got "${value}".`);
  }
  return { ...before, [field]: path };
}

/** An article as `readout extract` prints it. */
export function extractLine(article: Article) {
  const { source, url, title, published, publishedAt, authors, outlet, language, edition, dateline, text } = article;
  const { origins } = article;
  const story = new Set(storyParagraphs(article));
  return {
    source,
    url,
    title,
    titleFrom: origins?.title ?? null,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
    publishedAt,
    revised: article.revisedAt ?? null,
    authors,
    authorsFrom: origins?.authors ?? null,
    outlet: outlet?.value ?? null,
    outletFrom: outlet?.from ?? null,
    language,
    languageFrom: origins?.language ?? null,
    edition,
    dateline: dateline && { place: dateline.place, day: dateline.day, agency: dateline.agency },
    text: storyText(article),
    captions: article.paragraphs.filter((p) => p.role === "caption").map((p) => textAt(text, p)),
    dropped: article.paragraphs
      .filter((p) => !story.has(p))
      .map((p) => ({ role: p.role, rule: p.rule, text: textAt(text, p) })),
    notices: article.notices.map(({ rule, message }) => ({ rule, message })),
  };
}
