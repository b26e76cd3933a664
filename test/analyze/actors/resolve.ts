import { readFileSync } from "node:fs";
import { resolveMentions } from "../../../src/analyze/actors/resolve-mentions.ts";
import type { Article } from "../../../src/model/article.ts";
import { textAt } from "../../../src/model/span.ts";
import { ACTOR_TABLES, type ActorFacts, loadActors } from "../../../src/ontology/load-actors.ts";
import { sketch } from "../sketch.ts";

const tables = ACTOR_TABLES.map((table) => ({
  table,
  text: readFileSync(new URL(`../../../src/ontology/actors/${table}.tsv`, import.meta.url), "utf8"),
}));

/** The facts that ship, with the rows of `holders` added. */
export function factsWith(holders = ""): ActorFacts {
  return loadActors([...tables, { table: "holders", text: holders }]);
}

const shipped = factsWith();

/** What each phrase of a sketched text was resolved to: `text -> name|country; ...`, and the rule. */
export function resolve(
  lines: readonly string[],
  {
    outlet = null,
    dateline = null,
    published = "2031-05-04",
    facts = shipped,
  }: Partial<{ outlet: string | null; dateline: string | null; published: string; facts: ActorFacts }> = {},
) {
  const { text, sentences } = sketch(...lines);
  const layer = resolveMentions({
    article: articleOf(text, { outlet, dateline, published }),
    sentences,
    places: [],
    facts,
  });
  const find = (words: string) => {
    const mention = layer.mentions.find((m) => textAt(text, m) === words);
    if (mention === undefined)
      throw new Error(`no mention "${words}" among: ${layer.mentions.map((m) => textAt(text, m)).join(" | ")}`);
    return mention;
  };
  return {
    notices: layer.notices,
    find,
    who: (words: string) => find(words).actors.map((a) => `${a.name}|${a.country}`),
    rule: (words: string) => find(words).rule,
    office: (words: string) => find(words).actors[0]?.office,
  };
}

function articleOf(
  text: string,
  { outlet, dateline, published }: { outlet: string | null; dateline: string | null; published: string },
): Article {
  return {
    id: "article:test",
    source: "test",
    url: null,
    title: null,
    outlet: outlet === null ? null : { value: outlet, from: "test" },
    authors: [],
    published: { value: published, from: "test" },
    publishedAt: null,
    dateline: dateline === null ? null : { place: dateline, day: null, agency: null, start: 0, end: 0 },
    edition: null,
    language: "en",
    text,
    offset: 0,
    paragraphs: [{ start: 0, end: text.length, role: "body", rule: "test" }],
    notices: [],
  };
}
