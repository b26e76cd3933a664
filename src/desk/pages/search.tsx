import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import type { ActorRow, ArticleHit } from "../../store/queries.ts";
import { supportWords } from "../../views/certainty-words.ts";
import { countWords } from "../../views/count-words.ts";
import { kindNoun } from "../../views/kind-words.ts";
import { outletWord, printedBy } from "../../views/outlet-word.ts";
import { parseQuery, type SearchQuery } from "../../views/parse-query.ts";
import { sideText } from "../../views/side-text.ts";
import { nameOfActor } from "../actor-names.ts";
import { EventDay } from "../components/day.tsx";
import { Empty } from "../components/empty.tsx";
import { FoundText, Snippet } from "../components/found-text.tsx";
import { KindLabel } from "../components/mark.tsx";
import { Paging } from "../components/paging.tsx";
import { Problems } from "../components/problems.tsx";
import { Sides } from "../components/sides.tsx";
import { WatchLink } from "../components/watch-link.tsx";
import { exportedAs } from "../event-twins.ts";
import type { Ask, DeskPage, Frame, PageContext } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";
import { outletProblem, readCount } from "../query/event-filter.ts";

/** What one line of words finds among events, articles and actors. */
interface SearchView {
  readonly q: string;
  readonly asked: SearchQuery;
  readonly total: number;
  readonly events: readonly RecordEvent[];
  readonly next: string | null;
  readonly articles: readonly ArticleHit[];
  readonly moreArticles: string | null;
  readonly actors: readonly ActorRow[];
  readonly problems: readonly string[];
}

const LIMIT = { standard: 20, least: 1, most: 100 };
const ACTORS = 8;

/** One box for facts, articles and actors. */
export const searchPage: DeskPage<SearchView> = {
  path: "/search",
  title: "Search",
  restsOnRecord: true,
  load: loadSearch,
  titleOf: ({ q }) => (q === "" ? "Search" : `Search: ${q}`),
  render: (view, frame) => <Search view={view} frame={frame} />,
  twins: {
    json: ({ q, problems, total, events, next, articles, moreArticles, actors }) => ({
      q,
      problems,
      total,
      actors: actors.map((a) => ({ ...a, address: addressOf(a.id) })),
      events: events.map((event) => ({
        id: event.id,
        address: addressOf(event.id),
        label: `${event.when?.from ?? event.firstReported ?? ""} ${kindNoun(event.kind)}: ${sideText(event, () => true)}`,
        sentence: event.claims[0]?.text,
      })),
      next,
      articles: articles.map((a) => ({ ...a, address: addressOf(a.id) })),
      moreArticles,
    }),
    csv: (view, frame) => exportedAs("csv", queryOf(view.asked), `Readout: ${view.q}`, frame),
    atom: (view, frame) => exportedAs("atom", queryOf(view.asked), `Readout: ${view.q}`, frame),
  },
};

function queryOf({ from, to, kinds, statuses, certainties, actors, place, saidBy, text }: SearchQuery) {
  return { from, to, kinds, statuses, certainties, actors, place, saidBy, text };
}

async function loadSearch({ store }: PageContext, { query }: Ask): Promise<SearchView> {
  const q = (query.get("q") ?? "").trim();
  const asked = parseQuery(q);
  const problems = [...asked.problems, ...(asked.outlet === undefined ? [] : [outletProblem(asked.outlet)])];
  const limit = readCount(query, "limit", LIMIT, problems);
  const nothing = {
    q,
    asked,
    total: 0,
    events: [],
    next: null,
    articles: [],
    moreArticles: null,
    actors: [],
    problems,
  };
  if (q === "") return nothing;
  const events = queryOf(asked);
  const page = await store.findEvents({ ...events, cursor: query.get("after") || undefined, limit });
  const { from, to, outlet, text } = asked;
  const hasWords = text.some((t) => !t.isExcluded) || outlet !== undefined;
  const articles = hasWords
    ? await store.findArticles({ from, to, outlet, text, cursor: query.get("articles") || undefined, limit })
    : { rows: [], next: null };
  const name = text
    .filter((t) => !t.isExcluded)
    .flatMap((t) => t.words)
    .join(" ");
  const actors = name === "" ? [] : (await store.findActors({ name, limit: ACTORS })).rows;
  return {
    ...nothing,
    total: await store.countEvents({ ...events, limit }),
    events: page.rows,
    next: page.next,
    articles: articles.rows,
    moreArticles: articles.next,
    actors,
  };
}

function Search({ view, frame }: { readonly view: SearchView; readonly frame: Frame }): ComponentChild {
  const { q, asked, total, events, next, articles, moreArticles, actors, problems } = view;
  const { path, query } = frame.ask;
  if (q === "") return <HowToAsk />;
  const found = events.length + articles.length + actors.length;
  return (
    <div data-place="list evidence">
      <header class="title">
        <div>
          <p class="over">Search</p>
          <h1>{q}</h1>
          <p class="under">
            {countWords(total, "event")}
            {actors.length === 0
              ? null
              : `, ${actors.length === ACTORS ? "several actors" : countWords(actors.length, "actor")}`}
            {total === 0 ? null : (
              <>
                {". "}
                <a href={addressWith("/events", new URLSearchParams(), { q })}>See them on the timeline</a>
              </>
            )}
          </p>
        </div>
        <div class="actions">
          <WatchLink filter={{ ...view.asked, q }} nameOf={(actor) => nameOfActor(actor, frame.context.countryNames)} />
        </div>
      </header>
      <Problems problems={problems} />
      {found === 0 ? (
        <NothingFound view={view} />
      ) : (
        <div class="today">
          <div>
            {actors.length === 0 ? null : (
              <section class="box">
                <h2>Actors</h2>
                <p class="chips">
                  {actors.map(({ id, name, country, events: count }) => (
                    <a href={addressOf(id)}>
                      {name}
                      {country === null ? null : <span class="code"> {country}</span>}
                      <span class="quiet">{count}</span>
                    </a>
                  ))}
                </p>
              </section>
            )}
            <section class="box">
              <h2>
                Events <span class="number">{total}</span>
              </h2>
              {events.length === 0 ? <p class="soft">No event has these words in its sentences.</p> : null}
              {events.map((event) => (
                <Hit event={event} terms={asked.text} />
              ))}
              <Paging
                path={path}
                query={query}
                next={next}
                shown={`${events.length} of ${countWords(total, "event")}`}
              />
            </section>
          </div>
          <section class="box">
            <h2>Articles</h2>
            {articles.length === 0 ? (
              <p class="soft">
                {asked.text.length === 0
                  ? "Articles are found by words or outlet: only fields were asked for."
                  : "No article has these words."}
              </p>
            ) : (
              <ul>
                {articles.map((hit) => (
                  <li>
                    <a href={addressOf(hit.id)}>{hit.title ?? outletWord(hit.source)}</a>
                    <p class="quiet small">
                      {printedBy({ outlet: hit.outlet ?? hit.source, published: hit.published })}
                    </p>
                    {hit.snippet === null ? null : (
                      <p class="small soft">
                        <Snippet snippet={hit.snippet} />
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <Paging
              path={path}
              query={query}
              next={moreArticles}
              name="articles"
              shown={countWords(articles.length, "article")}
            />
          </section>
        </div>
      )}
    </div>
  );
}

function Hit({ event, terms }: { readonly event: RecordEvent; readonly terms: SearchQuery["text"] }): ComponentChild {
  // The sentence that has the words, where another than the first has them.
  const words = terms.filter((t) => !t.isExcluded).flatMap((t) => t.words);
  const told =
    event.claims.find((c) => words.every((w) => c.text.toLowerCase().includes(w))) ??
    event.claims.find((c) => words.some((w) => c.text.toLowerCase().includes(w))) ??
    event.claims[0]!;
  const by = printedBy(told);
  return (
    <article class="row hit" data-id={event.id} data-open={addressOf(event.id)} data-by={by}>
      <p class="by soft">
        <EventDay event={event} /> <KindLabel kind={event.kind} status={event.status} />
        <a href={addressOf(event.id)}>
          <Sides {...event} />
        </a>
      </p>
      <p class="sentence-text sentence">
        <FoundText text={told.text} terms={terms} />
      </p>
      <p class="quiet small">
        {by}; {supportWords(event)}
      </p>
    </article>
  );
}

function NothingFound({ view: { q, asked } }: { readonly view: SearchView }): ComponentChild {
  const words = asked.text.filter((t) => !t.isExcluded);
  return (
    <Empty
      title="Nothing found"
      searched={`Searched the sentences of all events, the texts of all articles and the names of all actors for ${q}. Every word has to occur.`}
      steps={[
        ...(words.length > 1
          ? words
              .slice(0, 3)
              .map((t) => (
                <a href={addressWith("/search", new URLSearchParams(), { q: t.words.join(" ") })}>
                  Only “{t.words.join(" ")}”
                </a>
              ))
          : words
              .slice(0, 1)
              .map((t) => (
                <a href={addressWith("/search", new URLSearchParams(), { q: `${t.words.join(" ").slice(0, 5)}*` })}>
                  Words that begin with “{t.words.join(" ").slice(0, 5)}”
                </a>
              ))),
        <a href="/search">How to ask</a>,
      ]}
    />
  );
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ["joint drill", "both words, anywhere"],
  ['"stern response"', "the phrase"],
  ["sanct*", "words that begin so"],
  ["missile -satellite", "without a word"],
  ["actor:KOR actor:USA", "both take part: a state's code, or part of a name"],
  ["kind:meet,call status:planned", "of these kinds, still to come"],
  ["place:Geneva from:2024-03 to:2024-05", "there and then"],
  ["who:KOR where:Geneva after:2024-03", "other words for the same fields"],
  ['said-by:"foreign ministry"', "told by them"],
  ["outlet:Yonhap", "articles that they printed"],
];

function HowToAsk(): ComponentChild {
  return (
    <div class="sheet">
      <header class="title">
        <div>
          <h1>Search</h1>
          <p class="under">One box for facts, articles and actors. Press / anywhere to get there.</p>
        </div>
      </header>
      <table class="plain-rows">
        <caption class="unseen">Ways to ask</caption>
        <thead>
          <tr>
            <th scope="col">Ask</th>
            <th scope="col">What it finds</th>
          </tr>
        </thead>
        <tbody>
          {EXAMPLES.map(([asked, finds]) => (
            <tr>
              <td>
                <a href={addressWith("/search", new URLSearchParams(), { q: asked })}>
                  <code>{asked}</code>
                </a>
              </td>
              <td class="soft">{finds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
