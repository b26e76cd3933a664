import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { sayDuration } from "../../record/sources/say-duration.ts";
import type { HealthState } from "../../record/sources/source-health.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { DayBars } from "../components/day-bars.tsx";
import { Empty } from "../components/empty.tsx";
import { agoWords, HealthTag, Troubles } from "../components/source-health.tsx";
import { Title } from "../components/title.tsx";
import { loadSources, type SourceRow, type SourcesView } from "../load-sources.ts";
import type { DeskPage, Frame } from "../page.ts";

/** The sources that are polled, the dead and the silent first. */
export const sourcesPage: DeskPage<SourcesView> = {
  path: "/sources",
  title: "Sources",
  key: "s",
  load: loadSources,
  render: (view, frame) => <Sources view={view} frame={frame} />,
  twins: {
    csv: ({ sources }) =>
      csvRow("id name address state why items_a_day lag_ms stored waiting failed from_feed".split(" ")) +
      sources
        .map(({ health: h }) =>
          csvRow([
            h.source,
            h.name,
            h.url,
            h.state,
            h.why,
            h.perDay === null ? null : Math.round(h.perDay * 100) / 100,
            h.lagMs,
            h.stored,
            h.waiting,
            h.failed,
            h.fromFeed,
          ]),
        )
        .join(""),
  },
};

const FINDINGS: Readonly<Record<Exclude<HealthState, "ok" | "new">, (count: number) => string>> = {
  failing: (n) => `${n} ${n === 1 ? "fails" : "fail"}`,
  stale: (n) => `${n} ${n === 1 ? "has" : "have"} not been polled`,
  layout: (n) => `${n} changed ${n === 1 ? "its" : "their"} layout`,
  silent: (n) => `${n} ${n === 1 ? "is" : "are"} silent`,
  partial: (n) => `${n} come${n === 1 ? "s" : ""} through in part`,
};

function Sources({ view, frame }: { readonly view: SourcesView; readonly frame: Frame }): ComponentChild {
  const { sources, counts, troubled } = view;
  const all = counts.reduce((sum, c) => sum + c.count, 0);
  const faults = counts.flatMap(({ state, count }) =>
    count === 0 || state === "ok" || state === "new" ? [] : [FINDINGS[state](count)],
  );
  const names = new Map(sources.map(({ health }) => [health.source, health.name]));
  return (
    <div data-place="list">
      <Title
        over="Sources"
        under={
          all === 0 ? undefined : "Judged by each source's own habit: a ministry rests for weeks, a wire for minutes."
        }
      >
        {all === 0
          ? "No source is polled"
          : faults.length === 0
            ? `${all === 1 ? "The one source is" : `All ${all} sources are`} well`
            : `Of ${countWords(all, "source")} ${listWords(faults)}`}
      </Title>
      {all === 0 ? (
        <Empty
          title="Nothing is polled yet"
          searched="The desk has no feeds, sitemaps or pages to poll; what is in the record was added by hand."
          steps={[
            <>
              Add one with <code>readout source add ADDRESS</code>; a site's front page will do, its feed is found.
            </>,
          ]}
        />
      ) : (
        <>
          <table class="rows sources" data-rows>
            <caption class="unseen">Sources, the worst first</caption>
            <thead>
              <tr>
                <th scope="col" class="c-state">
                  State
                </th>
                <th scope="col" class="c-name">
                  Source
                </th>
                <th scope="col" class="c-main">
                  Why
                </th>
                <th scope="col" class="c-new">
                  Last new
                </th>
                <th scope="col" class="c-days">
                  Items a day, last 30 days
                </th>
                <th scope="col" class="number c-count">
                  A day
                </th>
                <th scope="col" class="number c-count">
                  Lag
                </th>
                <th scope="col" class="number c-count">
                  Stored
                </th>
                <th scope="col" class="number c-count">
                  Waiting
                </th>
                <th scope="col" class="number c-count">
                  Failed
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((row) => (
                <Row row={row} now={frame.context.now} />
              ))}
            </tbody>
          </table>
          {troubled.length === 0 ? null : (
            <section class="charges wide">
              <h2>What did not come through</h2>
              <Troubles items={troubled} names={names} now={frame.context.now} />
            </section>
          )}
          <p class="note">
            Lag: from publication to being seen, at the median. Failed items are tried again by{" "}
            <code>readout retry</code>. A thick base line marks days before what is remembered of the source.
          </p>
        </>
      )}
    </div>
  );
}

function Row({ row: { health, days }, now }: { readonly row: SourceRow; readonly now: string }): ComponentChild {
  const { source, name, state, why, newAt, perDay, lagMs, stored, waiting, failed } = health;
  const address = `/sources/${source}`;
  return (
    <tr class="row" data-open={address}>
      <td class="c-state">
        <HealthTag state={state} />
      </td>
      <td class="c-name">
        <a href={address}>{name}</a>
      </td>
      <td class={state === "ok" ? "c-main quiet" : "c-main"} title={why}>
        {why}
      </td>
      <td class="c-new">{newAt === null ? <span class="quiet">nothing yet</span> : agoWords(newAt, now)}</td>
      <td class="c-days">
        <DayBars days={days} label={`Items of ${name} a day over 30 days`} />
      </td>
      <td class="number">{perDay === null ? "" : perDay < 10 ? perDay.toFixed(1) : groupDigits(Math.round(perDay))}</td>
      <td class="number">{lagMs === null ? "" : sayDuration(lagMs)}</td>
      <td class="number">{groupDigits(stored)}</td>
      <td class="number">{waiting === 0 ? "" : groupDigits(waiting)}</td>
      <td class="number">{failed === 0 ? "" : groupDigits(failed)}</td>
    </tr>
  );
}
