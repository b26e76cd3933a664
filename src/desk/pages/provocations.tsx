import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { Kind } from "../../model/kind.ts";
import { bySource } from "../../views/by-source.ts";
import { supportWords } from "../../views/certainty-words.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { dayText } from "../../views/day-text.ts";
import { kindNoun, kindNouns } from "../../views/kind-words.ts";
import { daySpanText, type ProvocationEntry, weaponText } from "../../views/logs.ts";
import { outletWord } from "../../views/outlet-word.ts";
import { nameOfActor, nameOfCode } from "../actor-names.ts";
import { EventDay } from "../components/day.tsx";
import { Empty } from "../components/empty.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { LaneChart } from "../components/lane-chart.tsx";
import { KindLabel } from "../components/mark.tsx";
import { Paging } from "../components/paging.tsx";
import { Problems } from "../components/problems.tsx";
import { Sides } from "../components/sides.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Title } from "../components/title.tsx";
import { WatchLink } from "../components/watch-link.tsx";
import { eventTwins } from "../event-twins.ts";
import { loadProvocations, PROVOCATIONS, type ProvocationsView } from "../load-provocations.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** Launches, tests and attacks: when, by whom, with what, and who condemned them how soon. */
export const provocationsPage: DeskPage<ProvocationsView> = {
  path: "/provocations",
  title: "Provocations",
  key: "p",
  restsOnRecord: true,
  load: loadProvocations,
  render: (view, frame) => <Provocations view={view} frame={frame} />,
  twins: {
    ...eventTwins(({ filter: { q: _words, problems: _told, ...asked }, kinds }) => ({
      query: { ...asked, kinds, statuses: ["happened"] },
      title: "Readout: provocations",
    })),
    csv: (view) => provocationsCsv(view.entries),
  },
};

function Provocations({ view, frame }: { readonly view: ProvocationsView; readonly frame: Frame }): ComponentChild {
  const { filter, entries, total, next, lanes, problems, answerDays } = view;
  const { path, query } = frame.ask;
  return (
    <div data-place="list evidence chart">
      <Title
        over="Provocations"
        under={<Latest view={view} frame={frame} />}
        actions={
          <WatchLink
            filter={{ ...filter, kinds: view.kinds }}
            nameOf={(actor) => nameOfActor(actor, frame.context.countryNames)}
          />
        }
      >
        {headline(view, frame)}
      </Title>
      <Problems problems={problems} />
      <div class="bar-above">
        <Tabs
          label="Kinds"
          tabs={[
            {
              label: "All",
              href: addressWith(path, query, { kind: null, after: null }),
              isCurrent: !query.get("kind"),
            },
            ...PROVOCATIONS.map((kind) => ({
              label: kindNouns(kind),
              href: addressWith(path, query, { kind, after: null }),
              isCurrent: query.get("kind") === kind,
            })),
          ]}
        />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the log"
          fields={[
            { name: "actor", label: "State or actor", placeholder: "PRK" },
            { name: "from", label: "From", placeholder: "2024-03" },
            { name: "to", label: "To", placeholder: "2024-03-05" },
          ]}
        />
      </div>
      {lanes.length === 0 ? null : (
        <LaneChart
          title={findingOf(view)}
          metric="Launches, tests and attacks"
          lanes={lanes.map(({ kind, histogram }) => ({
            name: kindNouns(kind),
            tone: "k-provocation",
            histogram,
            href: (from, to) => addressWith(path, query, { kind, from, to, after: null }),
          }))}
        />
      )}
      {entries.length === 0 ? (
        <Nothing frame={frame} />
      ) : (
        <>
          <Log entries={entries} frame={frame} />
          <p class="note">
            Condemned: charges against the same state within seven days, by whoever is named as making them
            {answerDays === null
              ? ""
              : `; of those here the first came after ${countWords(answerDays, "day")} at the median`}
            .
          </p>
          <Paging
            path={path}
            query={query}
            next={next}
            shown={`${countWords(entries.length, "provocation")} of ${groupDigits(total)}`}
          />
        </>
      )}
    </div>
  );
}

function headline({ lanes, total, filter }: ProvocationsView, frame: Frame): string {
  const who = filter.actors.map((a) => nameOfActor(a, frame.context.countryNames));
  const by = who.length === 0 ? "" : ` with ${listWords(who)}`;
  if (total === 0) return `No provocation${by} in the record`;
  const parts = lanes
    .filter(({ histogram }) => histogram.total > 0)
    .map(({ kind, histogram: { total: count } }) => countWords(count, noun(kind), kindNouns(kind).toLowerCase()));
  return `${listWords(parts)}${by}`;
}

function noun(kind: Kind): string {
  return kindNoun(kind).toLowerCase();
}

function Latest({ view, frame }: { readonly view: ProvocationsView; readonly frame: Frame }): ComponentChild {
  const { latest } = view;
  if (latest === null) return "Counted over the whole record.";
  const { event, days } = latest;
  const doer = event.sources[0]?.country;
  return (
    <>
      <b>{days.most === 0 ? "Today" : `${daySpanText(days)} ${days.most === 1 ? "day" : "days"}`}</b>
      {days.most === 0 ? "" : " since"} the last: <a href={addressOf(event.id)}>{kindNoun(event.kind).toLowerCase()}</a>
      {doer === null || doer === undefined ? "" : ` by ${nameOfCode(doer, frame.context.countryNames)}`},{" "}
      {dayText(event.when)}, as told by {listWords(event.origins.map(outletWord))}.
    </>
  );
}

/** The month of most of them, named only where there is one such month. */
function findingOf({ lanes }: ProvocationsView): string {
  const bins = lanes[0]?.histogram.bins ?? [];
  const counts = bins.map((_, i) => lanes.reduce((sum, { histogram }) => sum + histogram.bins[i]!.count, 0));
  const most = Math.max(0, ...counts);
  if (most === 0) return "None in these days";
  const at = counts.indexOf(most);
  if (counts.lastIndexOf(most) !== at) return `At most ${most} a ${lanes[0]!.histogram.unit}`;
  const parts = lanes
    .map(({ kind, histogram }) => ({ kind, count: histogram.bins[at]!.count }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countWords(count, noun(kind), kindNouns(kind).toLowerCase()));
  return `Most in ${bins[at]!.unit}: ${listWords(parts)}`;
}

function Log({
  entries,
  frame,
}: {
  readonly entries: readonly ProvocationEntry[];
  readonly frame: Frame;
}): ComponentChild {
  return (
    <table class="rows log" data-rows>
      <caption class="unseen">Provocations, newest first</caption>
      <thead>
        <tr>
          <th scope="col" class="c-day">
            Day
          </th>
          <th scope="col" class="c-kind">
            Kind
          </th>
          <th scope="col" class="c-main">
            By whom, at whom
          </th>
          <th scope="col" class="c-what">
            With what
          </th>
          <th scope="col" class="c-way">
            Where, from, toward, range
          </th>
          <th scope="col" class="c-since number">
            Days since last
          </th>
          <th scope="col" class="c-answer">
            Condemned by, after days
          </th>
          <th scope="col" class="c-support">
            Told by
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ event, ...entry }) => (
          <tr class="row" data-id={event.id} data-open={addressOf(event.id)} data-by={event.claims[0]?.outlet}>
            <td class="c-day">
              <EventDay event={event} />
            </td>
            <td class="c-kind">
              <KindLabel kind={event.kind} status={event.status} />
            </td>
            <td class="c-main">
              <a href={addressOf(event.id)}>
                <Sides {...event} />
              </a>
              <span class="sentence" data-by={bySource(event)}>
                {event.claims[0]?.text}
              </span>
            </td>
            <td class="c-what">{weaponText(entry)}</td>
            <td class="c-way">{wayOf({ event, ...entry })}</td>
            <td class="c-since number">{entry.daysSinceLast === null ? "" : daySpanText(entry.daysSinceLast)}</td>
            <td class="c-answer">
              <Answers entry={{ event, ...entry }} frame={frame} />
            </td>
            <td class="c-support">
              <span class={event.certainty === "disputed" ? "tag warn" : "soft"}>{supportWords(event)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it set out from and went; an attack is at its place. */
function wayOf({ event, from, toward, range }: ProvocationEntry): string {
  const at = from === null && event.where !== null ? `at ${event.where.name}` : null;
  return [at, from === null ? null : `from ${from}`, toward === null ? null : `toward ${toward}`, range]
    .filter((part) => part !== null)
    .join(", ");
}

/** So many who condemn are named in a row. */
const NAMED = 3;

function Answers({ entry, frame }: { readonly entry: ProvocationEntry; readonly frame: Frame }): ComponentChild {
  const first = new Map<string, (typeof entry.condemned)[number]>();
  for (const answer of entry.condemned) {
    const who = answer.country ?? answer.event.sources[0]?.name ?? "somebody unnamed";
    if (!first.has(who)) first.set(who, answer);
  }
  if (first.size === 0) return <span class="quiet">none told</span>;
  return (
    <>
      {[...first].slice(0, NAMED).map(([who, { event, days }], i) => (
        <>
          {i === 0 ? "" : ", "}
          <a href={addressOf(event.id)} title={nameOfCode(who, frame.context.countryNames)}>
            {who}
          </a>{" "}
          <span class="quiet">{days}</span>
        </>
      ))}
      {first.size > NAMED ? <span class="quiet"> and {first.size - NAMED} more</span> : null}
    </>
  );
}

function Nothing({ frame }: { readonly frame: Frame }): ComponentChild {
  const { path, query } = frame.ask;
  const isNarrowed = [...query].some(([, value]) => value !== "");
  return (
    <Empty
      title={isNarrowed ? "No provocation matches" : "No provocation in the record"}
      searched={`Searched ${isNarrowed ? "within what the address asks for" : "the whole record"} for launches, nuclear tests and attacks that are told as having happened.`}
      steps={[
        isNarrowed ? (
          <a href={path}>All provocations</a>
        ) : (
          <a href="/events?status=planned,denied&kind=launch,nuclear-test,assault">Those announced or denied</a>
        ),
      ]}
    />
  );
}

/** The log as a table for a spreadsheet. */
function provocationsCsv(entries: readonly ProvocationEntry[]): string {
  const head = csvRow(
    "id day kind by against number weapon from toward range days_since_last days_since_last_at_most place condemned_by origins sentence".split(
      " ",
    ),
  );
  const rows = entries.map(({ event, ...e }) =>
    csvRow([
      event.id,
      event.when === null ? event.firstReported : dayText(event.when),
      event.kind,
      event.sources.map((p) => p.name).join("; "),
      event.targets.map((p) => p.name).join("; "),
      e.number,
      e.weapon,
      e.from,
      e.toward,
      e.range,
      e.daysSinceLast?.least,
      e.daysSinceLast?.most,
      event.where?.name,
      e.condemned.map((c) => `${c.country ?? "?"} ${c.days}`).join("; "),
      event.origins.join("; "),
      event.claims[0]?.text,
    ]),
  );
  return head + rows.join("");
}
