/**
 * Readout as a library: text in, claims out, and the fold that makes a record
 * of them. Nothing here touches disk, network or clock; the `Kit` of model and
 * facts is handed in (`readout/kit` opens the one that ships with the program).
 */
export { ANALYSER, analyze } from "./analyze/analyze.ts";
export type { Kit } from "./analyze/kit.ts";
export type { ArticleFacts } from "./intake/article-facts.ts";
export type { Intake, IntakeItem, IntakeLink, IntakeNotice, IntakeOptions } from "./intake/intake-item.ts";
export { parseArticle } from "./intake/parse-article.ts";
export { parseArticles, readArticles } from "./intake/read-articles.ts";
export { storyText } from "./intake/story-text.ts";
export { parse } from "./language/parse.ts";
export * from "./model/index.ts";
export { foldRecord } from "./record/fold-record.ts";
