import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { sayDuration } from "../../record/sources/say-duration.ts";
import { countWords } from "../../views/count-words.ts";
import { webAddress } from "../../views/web-address.ts";
import { DayBars } from "../components/day-bars.tsx";
import { Outside } from "../components/outside.tsx";
import { agoWords, HealthTag, Troubles } from "../components/source-health.tsx";
import { Title } from "../components/title.tsx";
import { loadSource, type SourceView } from "../load-sources.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressWith } from "../query/address.ts";

/** One source: how it is, its rhythm, and what did not come through. */
export const sourcePage: DeskPage<SourceView> = {
  path: "/sources/:id",
  title: "Source",
  load: loadSource,
  titleOf: ({ source }) => source.name,
  render: (view, frame) => <SourceBody view={view} frame={frame} />,
  twins: {
    csv: ({ troubled }) =>
      csvRow(["title", "url", "state", "attempts", "code", "message", "at"]) +
      troubled
        .map((t) => csvRow([t.title, t.url, t.state, t.attempts, t.code, t.message, new Date(t.at).toISOString()]))
        .join(""),
  },
};

const FORMS = { feed: "a feed", sitemap: "a sitemap", page: "a page that lists links" } as const;

function SourceBody({ view, frame }: { readonly view: SourceView; readonly frame: Frame }): ComponentChild {
  const { source, health, days, oddities, troubled } = view;
  const { now } = frame.context;
  const nowMs = Date.parse(now);
  const searched = new URLSearchParams({ q: `outlet:"${source.name}"` });
  const rows: readonly (readonly [string, ComponentChild])[] = [
    [
      "Polled",
      `${agoWords(health.polledAt, now)}, ${health.dueAt <= nowMs ? "due now" : `next in ${sayDuration(health.dueAt - nowMs)}`}`,
    ],
    ["Answered", agoWords(health.succeededAt, now)],
    ["Last new", agoWords(health.newAt, now)],
    ["A day", health.perDay === null ? "not known yet" : countWords(Math.round(health.perDay * 10) / 10, "item")],
    [
      "Lag",
      health.lagMs === null
        ? "not known yet"
        : `${sayDuration(health.lagMs)} from publication to being seen, at the median`,
    ],
    [
      "Items",
      `${health.stored} stored, ${health.waiting} waiting, ${health.failed} failed${
        health.fromFeed === 0 ? "" : `; ${health.fromFeed} of those stored have the feed's own text only`
      }`,
    ],
    [
      "Address",
      <>
        {webAddress(source.url) === null ? source.url : <Outside url={source.url}>{source.url}</Outside>},{" "}
        {FORMS[source.form]}
      </>,
    ],
    ["Added", source.addedAt.slice(0, 10)],
    ["Id", <code>{source.id}</code>],
  ];
  return (
    <div>
      <Title
        over={
          <>
            <a href="/sources">Sources</a> <HealthTag state={health.state} />
          </>
        }
        under={health.why.replace(/^./, (c) => c.toUpperCase())}
        actions={
          <a class="button" href={addressWith("/search", searched, {})}>
            Its articles
          </a>
        }
      >
        {source.name}
      </Title>
      <div class="one-source">
        <dl class="facts">
          {rows.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <figure class="chart">
          <figcaption>
            <b>Items a day</b>
            <span class="soft">the last 30 days until {frame.context.today}</span>
          </figcaption>
          <DayBars days={days} label={`Items of ${source.name} a day over 30 days`} />
          <details data-table>
            <summary>The same as a table</summary>
            <table class="plain-rows">
              <tbody>
                {[...days].reverse().map(({ day, count }) => (
                  <tr>
                    <th scope="row">{day}</th>
                    <td class="number">{count ?? "not known"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figure>
      </div>
      {oddities.length === 0 ? null : (
        <section class="charges">
          <h2>Odd in the feed itself</h2>
          <ul class="brief-list">
            {oddities.map((oddity) => (
              <li>{oddity}</li>
            ))}
          </ul>
        </section>
      )}
      {troubled.length === 0 ? null : (
        <section class="charges wide">
          <h2>What did not come through</h2>
          <Troubles items={troubled} now={now} />
        </section>
      )}
    </div>
  );
}
