import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { addDays, daysBetween } from "../../model/day.ts";
import { stateOn } from "../../model/expectation.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import { nameOfCode } from "../actor-names.ts";
import { Empty } from "../components/empty.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { PlanTable } from "../components/plan-table.tsx";
import { Problems } from "../components/problems.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Title } from "../components/title.tsx";
import { exportedAs } from "../event-twins.ts";
import {
  FOLLOW_UP_STATES,
  type FollowUpList,
  type FollowUpState,
  type FollowUpsView,
  loadFollowUps,
} from "../load-follow-ups.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressWith } from "../query/address.ts";

/** What was announced, and what became of it: the overdue, the due, the settled. */
export const followUpsPage: DeskPage<FollowUpsView> = {
  path: "/followups",
  title: "Follow-ups",
  key: "f",
  load: loadFollowUps,
  render: (view, frame) => <FollowUps view={view} frame={frame} />,
  twins: {
    csv: (view) => followUpsCsv(view),
    ics: ({ on }, frame) =>
      exportedAs("icalendar", { statuses: ["planned", "proposed", "cancelled"], from: on }, "Announced", frame),
  },
};

const TAB_WORDS: Readonly<Record<FollowUpState, string>> = {
  overdue: "Overdue",
  ahead: "Still ahead",
  settled: "Settled",
  undated: "Without a day",
};

function FollowUps({ view, frame }: { readonly view: FollowUpsView; readonly frame: Frame }): ComponentChild {
  const { lists, state, on, actor, problems } = view;
  const { path, query } = frame.ask;
  const isEmpty = lists.every((l) => l.count === 0);
  return (
    <div data-place="list evidence">
      <Title
        over="Follow-ups"
        under={<Under view={view} frame={frame} />}
        actions={
          <a class="button" href={addressWith("/calendar", new URLSearchParams(), { actor, month: on.slice(0, 7) })}>
            As a calendar
          </a>
        }
      >
        {headline(view)}
      </Title>
      <Problems problems={problems} />
      <div class="bar-above">
        <Tabs
          label="States"
          tabs={[
            {
              label: "All that is near",
              href: addressWith(path, query, { state: null, from: null, to: null }),
              isCurrent: state === null,
            },
            ...FOLLOW_UP_STATES.map((s) => ({
              label: TAB_WORDS[s],
              href: addressWith(path, query, { state: s, from: null, to: null }),
              isCurrent: state === s,
            })),
          ]}
        />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the plans"
          fields={[
            { name: "actor", label: "State or actor", placeholder: "KOR" },
            { name: "on", label: "As on", placeholder: on },
          ]}
        />
      </div>
      {isEmpty ? (
        <Nothing view={view} frame={frame} />
      ) : (
        lists.map((list) => <List list={list} view={view} frame={frame} />)
      )}
    </div>
  );
}

function headline({ lists, state }: FollowUpsView): string {
  const of = (wanted: FollowUpState): FollowUpList | undefined => lists.find((l) => l.state === wanted);
  const number = (list: FollowUpList | undefined): string =>
    list === undefined ? "" : `${list.isMore ? "more than " : ""}${groupDigits(list.count)}`;
  if (state !== null) {
    const words: Readonly<Record<FollowUpState, string>> = {
      overdue: "overdue",
      ahead: "still ahead",
      settled: "settled",
      undated: "announced for no stated day",
    };
    return `${number(of(state))} ${words[state]}`.replace(/^./, (c) => c.toUpperCase());
  }
  if (lists.every((l) => l.count === 0)) return "Nothing overdue, due or settled in these days";
  const overdue = of("overdue")?.count === 0 ? "Nothing" : number(of("overdue"));
  return `${overdue} overdue, ${number(of("ahead"))} due within 30 days, ${number(of("settled"))} settled`;
}

function Under({
  view: { on, actor },
  frame,
}: {
  readonly view: FollowUpsView;
  readonly frame: Frame;
}): ComponentChild {
  const { today, countryNames } = frame.context;
  return (
    <>
      What was announced or promised{actor === "" ? "" : ` with ${nameOfCode(actor, countryNames)}`}, as it stands
      {on === today ? " today" : ""} on {on}. Overdue: its days are over and no article in the record tells that it took
      place.
    </>
  );
}

function List({
  list,
  view,
  frame,
}: {
  readonly list: FollowUpList;
  readonly view: FollowUpsView;
  readonly frame: Frame;
}): ComponentChild {
  const { state, plans, count, from, to, isMore } = list;
  const { path, query } = frame.ask;
  const period = from === null || to === null ? "" : `, windows that end ${periodText(from, to)}`;
  return (
    <section class="plan-list">
      <h2>
        {TAB_WORDS[state]} <span class="quiet">{`${isMore ? "more than " : ""}${groupDigits(count)}${period}`}</span>
        {view.state === null ? <a href={addressWith(path, query, { state })}>all</a> : null}
      </h2>
      {plans.length === 0 ? (
        <p class="quiet">None.</p>
      ) : (
        <PlanTable plans={plans} on={view.on} caption={`${TAB_WORDS[state]} plans`} />
      )}
      {count > plans.length ? (
        <p class="note">{countWords(count - plans.length, "more", "more")}; narrow by actor or period to see them.</p>
      ) : null}
      {view.state === null || from === null || to === null ? null : (
        <nav class="paging" aria-label="Periods">
          <a class="button" href={addressWith(path, query, shifted(from, to, -1))}>
            Earlier
          </a>
          <a class="button" href={addressWith(path, query, shifted(from, to, 1))}>
            Later
          </a>
        </nav>
      )}
    </section>
  );
}

function shifted(from: string, to: string, by: 1 | -1): { from: string; to: string } {
  const days = (daysBetween(from, to) + 1) * by;
  return { from: addDays(from, days), to: addDays(to, days) };
}

function Nothing({ view, frame }: { readonly view: FollowUpsView; readonly frame: Frame }): ComponentChild {
  const { lists, on } = view;
  const { path, query } = frame.ask;
  const from = lists.flatMap((l) => l.from ?? []).sort()[0];
  const to = lists
    .flatMap((l) => l.to ?? [])
    .sort()
    .at(-1);
  const days = from === undefined || to === undefined ? "are not told" : `end ${periodText(from, to)}`;
  return (
    <Empty
      title="Nothing announced for these days"
      searched={`Looked for plans, proposals and pledges whose days ${days}, as on ${on}.`}
      steps={[
        <a href={addressWith(path, query, { state: "ahead", from: on, to: addDays(on, 3650) })}>
          All that is still ahead, in the next ten years
        </a>,
        <a href={addressWith(path, query, { state: "overdue", from: addDays(on, -3650), to: on })}>
          All that is overdue, of the last ten years
        </a>,
        <a href={addressWith(path, query, { state: "undated" })}>Plans without a day</a>,
      ]}
    />
  );
}

function followUpsCsv({ lists, on }: FollowUpsView): string {
  const head = csvRow(
    "event due_from due_to state outcome kind status sides sentence settled_by rule article".split(" "),
  );
  const rows = lists.flatMap(({ plans }) =>
    plans.map((p) =>
      csvRow([
        p.event,
        p.dueFrom,
        p.dueTo,
        stateOn(p, on),
        p.outcome,
        p.kind,
        p.status,
        [...p.sources, ...p.targets].map((party) => party.name).join("; "),
        p.text,
        p.settledBy,
        p.rule,
        p.article,
      ]),
    ),
  );
  return head + rows.join("");
}
