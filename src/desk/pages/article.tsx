import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { Party } from "../../model/claim.ts";
import { countWords } from "../../views/count-words.ts";
import { dayText } from "../../views/day-text.ts";
import { outletWord } from "../../views/outlet-word.ts";
import type { ReaderFact } from "../../views/reader.ts";
import { partyText } from "../../views/side-text.ts";
import { ArticleText } from "../components/article-text.tsx";
import { FactList } from "../components/fact-list.tsx";
import { Members } from "../components/members.tsx";
import { Outside } from "../components/outside.tsx";
import { type ArticleView, loadArticle } from "../load-article.ts";
import type { DeskPage } from "../page.ts";
import { addressOf } from "../query/address.ts";

/** One article, to be read with its facts in the margin. */
export const articlePage: DeskPage<ArticleView> = {
  path: "/d/:id",
  title: "Article",
  load: loadArticle,
  titleOf: ({ article }) => article.title ?? outletWord(article.source),
  render: (view) => <Reader view={view} />,
  twins: { csv: ({ facts }) => factsCsv(facts) },
};

function Reader({ view }: { readonly view: ArticleView }): ComponentChild {
  const { article, story, facts, paragraphs, quotes, notices, isRead } = view;
  const outlet = outletWord(article.outlet?.value ?? article.source);
  const published = article.published?.value ?? "undated";
  const hasHeadline = paragraphs.some((p) => p.role === "headline");
  const citedAs = ({ sentence }: ReaderFact): string => `“${sentence.trim()}” ${outlet}, ${published}.`;
  return (
    <div class="reader" data-place="reader evidence">
      <nav class="members" aria-label="The story's articles">
        {story === null ? null : (
          <>
            <h2>
              <a href={addressOf(story.id)}>{countWords(story.members.length, "article")} in the story</a>
            </h2>
            <Members story={story} current={article.id} />
            {story.members.some((m) => m.supersededBy !== null) ? (
              <p class="small">
                <a href={`${addressOf(story.id)}#changes`} data-do="differences">
                  What later editions changed
                </a>
              </p>
            ) : null}
          </>
        )}
      </nav>
      <article class="article" lang={article.language === "und" ? undefined : article.language}>
        {hasHeadline ? null : <h1>{article.title ?? outlet}</h1>}
        <p class="meta">
          <b title={article.source}>{outlet}</b>, {published}
          {article.published === null ? null : <span class="quiet"> (from {article.published.from})</span>}
          {article.edition === null ? null : <span class="tag">{article.edition.label}</span>}
          {article.authors.length === 0 ? null : `, ${article.authors.join(", ")}`}{" "}
          <Outside url={article.url}>original</Outside>
        </p>
        <ArticleText paragraphs={paragraphs} />
      </article>
      <aside class="margin" aria-label="Facts of the article">
        <h2>
          Facts <span class="number quiet">{facts.length}</span>
        </h2>
        {facts.length === 0 ? (
          <p class="soft">
            {isRead
              ? "Nothing in this text was read as an act of one state or body towards another."
              : "This article is kept but has not been read yet; “readout rebuild” reads it."}
          </p>
        ) : (
          <FactList facts={facts} citedAs={citedAs} />
        )}
        {quotes.length === 0 ? null : (
          <>
            <h2>
              Statements <span class="number quiet">{quotes.length}</span>
            </h2>
            <ul class="brief-list">
              {quotes.map((quote) => (
                <li>
                  <b>{quote.speaker === null ? "Speaker not told" : partyText(quote.speaker)}</b>
                  <p class="sentence-text">“{quote.text}”</p>
                </li>
              ))}
            </ul>
          </>
        )}
        {notices.length === 0 ? null : (
          <>
            <h2>Odd in the text</h2>
            <ul class="brief-list">
              {notices.map((notice) => (
                <li>
                  {notice.message} <span class="rule">{notice.rule}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </aside>
    </div>
  );
}

/** The facts of the margin, one row each, as this article tells them. */
function factsCsv(facts: readonly ReaderFact[]): string {
  const head = csvRow(["number", "event", "kind", "status", "who", "to_whom", "when", "where", "sentence"]);
  return head + facts.map(factRow).join("");
}

function factRow({ n, event, claims: [told], sentence }: ReaderFact): string {
  const namesOf = (parties: readonly Party[] = []): string => parties.map((p) => partyText(p)).join("; ");
  return csvRow([
    n,
    event?.id,
    told?.kind,
    told?.status,
    namesOf(told?.sources),
    namesOf(told?.targets),
    told?.when == null ? null : dayText(told.when),
    told?.where?.name,
    sentence.trim(),
  ]);
}
