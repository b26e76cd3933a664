import type { ComponentChild } from "preact";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { filterWords } from "../../views/filter-words.ts";
import { FAMILIES, familyOf } from "../../views/kind-family.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";
import { nameOfActor, nameOfCode } from "../actor-names.ts";
import { Empty } from "../components/empty.tsx";
import { EventTable } from "../components/event-table.tsx";
import { EvidencePane } from "../components/evidence.tsx";
import { Facet, type FacetList } from "../components/facets.tsx";
import { HistogramChart } from "../components/histogram.tsx";
import { CrossIcon } from "../components/icons.tsx";
import { Paging } from "../components/paging.tsx";
import { Problems } from "../components/problems.tsx";
import { WatchLink } from "../components/watch-link.tsx";
import { eventTwins } from "../event-twins.ts";
import { loadTimeline, type TimelineView } from "../load-timeline.ts";
import type { DeskPage, Frame, PageContext } from "../page.ts";
import { addressWith } from "../query/address.ts";
import { listOf } from "../query/event-filter.ts";

/** What happened, in the order of its days, with its evidence beside it. */
export const timelinePage: DeskPage<TimelineView> = {
  path: "/events",
  title: "Timeline",
  key: "l",
  restsOnRecord: true,
  load: loadTimeline,
  titleOf: (view) => filterWords(view.filter, (code) => code),
  render: (view, frame) => <Timeline view={view} frame={frame} />,
  twins: eventTwins((view, { context }) => ({ query: queryOf(view), title: titleOf(view, context) })),
};

function queryOf({ filter }: TimelineView) {
  const { q: _words, problems: _told, ...query } = filter;
  return query;
}

function titleOf({ filter, events }: TimelineView, context: PageContext): string {
  return filterWords(filter, (actor) => actorLabel(actor, events, context));
}

/** An actor's name as the events shown have it; an id that none of them has is spelled out. */
function actorLabel(actor: string, events: TimelineView["events"], { countryNames }: PageContext): string {
  for (const event of events) {
    const party = [...event.sources, ...event.targets].find((p) => p.actor === actor);
    if (party !== undefined) return party.name;
  }
  return nameOfActor(actor, countryNames);
}

function Timeline({ view, frame }: { readonly view: TimelineView; readonly frame: Frame }): ComponentChild {
  const { filter, events, total, histogram, beside, next, problems } = view;
  const { path, query } = frame.ask;
  const title = titleOf(view, frame.context);
  return (
    <div data-place="list evidence chart">
      <header class="title">
        <div>
          <h1>{title}</h1>
          <p class="under">{countWords(total, "event")}</p>
          <Chips view={view} frame={frame} />
        </div>
        <div class="actions">
          <WatchLink filter={filter} nameOf={(actor) => actorLabel(actor, events, frame.context)} />
        </div>
      </header>
      <Problems problems={problems} />
      <div class="panes">
        <Aside view={view} frame={frame} />
        {histogram === null ? null : (
          <div class="over-list">
            <HistogramChart
              histogram={histogram}
              title={findingOf(view)}
              addressOfDays={(from, to) => addressWith(path, query, { from, to, after: null, e: null })}
            />
          </div>
        )}
        <div>
          {events.length === 0 ? (
            <NothingFound view={view} frame={frame} />
          ) : (
            <>
              <EventTable events={events} caption={title} gaps={new Map(view.gaps)} chosen={beside?.event.id ?? null} />
              <Paging
                path={path}
                query={query}
                next={next}
                shown={`${countWords(events.length, "event")} of ${groupDigits(total)}`}
              />
            </>
          )}
        </div>
        <EvidencePane beside={beside} />
      </div>
    </div>
  );
}

/** What the chart says: when most of it was. */
function findingOf({ histogram }: TimelineView): string {
  const top = histogram?.bins.reduce((a, b) => (b.count > a.count ? b : a));
  if (histogram === null || top === undefined || top.count === 0) return "Nothing in these days";
  return histogram.bins.filter((b) => b.count > 0).length === 1
    ? `All of it in ${top.unit}`
    : `Most in ${top.unit}: ${countWords(top.count, "event")}`;
}

function Aside({ view, frame }: { readonly view: TimelineView; readonly frame: Frame }): ComponentChild {
  const { path, query } = frame.ask;
  const { countryNames } = frame.context;
  const { facets, filter } = view;
  const counts = new Map(facets.kind.map((f) => [f.value, f.count]));
  const lists: FacetList[] = [
    {
      name: "kind",
      title: "Kind",
      values: FAMILIES.flatMap((family) =>
        family.kinds
          .filter((kind) => counts.has(kind))
          .map((kind) => ({
            value: kind,
            label: kindNoun(kind),
            count: counts.get(kind)!,
            tone: `k-${familyOf(kind).id}`,
          })),
      ).sort((a, b) => b.count - a.count),
    },
    {
      name: "actor",
      title: "State or body",
      values: facets.country.map(({ value, count }) => ({ value, count, label: nameOfCode(value, countryNames) })),
    },
    {
      name: "actor",
      title: "Actor",
      values: facets.actor.map(({ value, count }) => ({
        value,
        count,
        label: actorLabel(value, view.events, frame.context),
      })),
    },
    { name: "place", title: "Place", values: facets.place.map((f) => ({ ...f, label: f.value })) },
    { name: "certainty", title: "Certainty", values: facets.certainty.map((f) => ({ ...f, label: f.value })) },
    {
      name: "status",
      title: "Status",
      values: facets.status.map((f) => ({ ...f, label: statusWord(f.value as Parameters<typeof statusWord>[0]) })),
    },
  ];
  return (
    <aside class="aside" aria-label="Narrow the list">
      <Period from={filter.from} to={filter.to} frame={frame} />
      {lists.map((facet) => (
        <Facet facet={facet} path={path} query={query} />
      ))}
    </aside>
  );
}

function Period({
  from,
  to,
  frame,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly frame: Frame;
}): ComponentChild {
  const { path, query } = frame.ask;
  const kept = [...query].filter(([name]) => !["from", "to", "after", "e"].includes(name));
  return (
    <form class="facet period" method="get" action={path} aria-label="Period">
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label>
        From
        <input type="text" name="from" value={from} placeholder="2024-03-05" />
      </label>
      <label>
        To
        <input type="text" name="to" value={to} placeholder="2024-03" />
      </label>
      <button type="submit">Show these days</button>
    </form>
  );
}

/** The filters in force, each a link to the list without it. */
function Chips({ view, frame }: { readonly view: TimelineView; readonly frame: Frame }): ComponentChild {
  const { path, query } = frame.ask;
  const chips: { readonly label: string; readonly href: string }[] = [];
  for (const name of ["kind", "actor", "certainty", "status", "place", "said-by", "story", "q"]) {
    const values = name === "q" || name === "place" || name === "said-by" ? query.getAll(name) : listOf(query, name);
    for (const value of values.filter((v) => v !== "")) {
      const rest = values.filter((v) => v !== value).join(",");
      const label = name === "actor" ? actorLabel(value, view.events, frame.context) : value;
      chips.push({
        label: `${name}: ${label}`,
        href: addressWith(path, query, { [name]: rest, after: null, e: null }),
      });
    }
  }
  for (const name of ["from", "to"] as const) {
    const value = query.get(name);
    if (value !== null && value !== "") {
      chips.push({ label: `${name} ${value}`, href: addressWith(path, query, { [name]: null, after: null, e: null }) });
    }
  }
  if (chips.length === 0) return null;
  return (
    <p class="chips">
      {chips.map(({ label, href }) => (
        <a href={href} title="Leave out">
          {label} <CrossIcon />
        </a>
      ))}
      {chips.length > 1 ? <a href={path}>Leave out all</a> : null}
    </p>
  );
}

function NothingFound({ view, frame }: { readonly view: TimelineView; readonly frame: Frame }): ComponentChild {
  const { path, query } = frame.ask;
  const isNarrowed = [...query].length > 0;
  return (
    <Empty
      title={isNarrowed ? "No event matches" : "The record has no events yet"}
      searched={
        isNarrowed
          ? `Searched the whole record for ${titleOf(view, frame.context).replace(/^./, (c) => c.toLowerCase())}.`
          : "Nothing has been read so far."
      }
      steps={
        isNarrowed
          ? [
              <a href={path}>All events</a>,
              ...(query.has("from") || query.has("to")
                ? [<a href={addressWith(path, query, { from: null, to: null })}>The same in all years</a>]
                : []),
              ...(query.get("q")
                ? [
                    <a href={addressWith("/search", new URLSearchParams(), { q: query.get("q") })}>
                      Search the articles for these words
                    </a>,
                  ]
                : []),
            ]
          : [
              <>
                Add articles with <code>readout add FILES</code>, or a source with{" "}
                <code>readout source add ADDRESS</code>.
              </>,
            ]
      }
    />
  );
}
