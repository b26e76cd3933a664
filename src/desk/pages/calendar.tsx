import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { type Expectation, type ExpectationState, stateOn } from "../../model/expectation.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { familyOf } from "../../views/kind-family.ts";
import { kindNoun } from "../../views/kind-words.ts";
import { lastDayOf, monthAfter, monthName } from "../../views/month-grid.ts";
import { sideText } from "../../views/side-text.ts";
import { FilterForm } from "../components/filter-form.tsx";
import { StatusMark } from "../components/mark.tsx";
import { PlanTable } from "../components/plan-table.tsx";
import { Title } from "../components/title.tsx";
import { exportedAs } from "../event-twins.ts";
import { type CalendarDay, type CalendarView, loadCalendar } from "../load-calendar.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** The plans of a month, day by day. Its calendar feed has all that is announced from then on. */
export const calendarPage: DeskPage<CalendarView> = {
  path: "/calendar",
  title: "Calendar",
  load: loadCalendar,
  titleOf: ({ month }) => `Calendar of ${monthName(month)}`,
  render: (view, frame) => <Calendar view={view} frame={frame} />,
  twins: {
    ics: ({ actor, month }, frame) =>
      exportedAs(
        "icalendar",
        {
          statuses: ["planned", "proposed", "cancelled"],
          from: `${month}-01`,
          // A feed without a month is for subscribing to: it goes on.
          ...(frame.ask.query.get("month") ? { to: lastDayOf(month) } : {}),
          ...(actor === "" ? {} : { actors: [actor] }),
        },
        actor === "" ? "Announced" : `Announced, with ${actor}`,
        frame,
      ),
    csv: (view, frame) => calendarCsv(view, frame.context.today),
  },
};

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/** So many plans are written into a day. */
const SHOWN = 5;
const LONG_SHOWN = 60;

function Calendar({ view, frame }: { readonly view: CalendarView; readonly frame: Frame }): ComponentChild {
  const { month, weeks, long, count, isAll, actor } = view;
  const { path, query } = frame.ask;
  const { today } = frame.context;
  const at = (to: string): string => addressWith(path, query, { month: to });
  return (
    <div data-place="list evidence">
      <Title
        over={
          <>
            <a href={addressWith("/followups", new URLSearchParams(), { actor })}>Follow-ups</a> Calendar
          </>
        }
        under={`What was announced for these days, as it stands on ${today}. A plan for up to six days stands on each of them, longer ones below.${
          isAll ? "" : " There are more than could be looked through; narrow by actor."
        }`}
        actions={
          <>
            <a class="button" href={at(monthAfter(month, -1))} rel="prev" data-do="earlier">
              {monthName(monthAfter(month, -1))}
            </a>
            {month === today.slice(0, 7) ? null : (
              <a class="button" href={addressWith(path, query, { month: null })}>
                Now
              </a>
            )}
            <a class="button" href={at(monthAfter(month, 1))} rel="next" data-do="older">
              {monthName(monthAfter(month, 1))}
            </a>
          </>
        }
      >
        {monthName(month)}: {countWords(count, "plan")}
        {overdueWords(view, today)}
      </Title>
      <div class="bar-above">
        <Legend />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the calendar"
          fields={[
            { name: "actor", label: "State or actor", placeholder: "KOR" },
            { name: "month", label: "Month", placeholder: today.slice(0, 7) },
          ]}
        />
      </div>
      <table class="calendar">
        <caption class="unseen">{monthName(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th scope="col">{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <Day day={day} frame={frame} actor={actor} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {long.length === 0 ? null : (
        <section class="plan-list">
          <h2>
            Some time in these days <span class="quiet">{groupDigits(long.length)}</span>
          </h2>
          <PlanTable plans={long.slice(0, LONG_SHOWN)} on={today} caption="Plans for longer periods" />
          {long.length > LONG_SHOWN ? (
            <p class="note">{countWords(long.length - LONG_SHOWN, "more", "more")}, in the table as CSV.</p>
          ) : null}
        </section>
      )}
    </div>
  );
}

function overdueWords({ weeks, month }: CalendarView, today: string): string {
  const plans = new Map(
    weeks.flatMap((week) =>
      week.filter((d) => d.day.startsWith(month)).flatMap((d) => d.plans.map((p) => [p.id, p] as const)),
    ),
  );
  const overdue = [...plans.values()].filter((p) => stateOn(p, today) === "unreported").length;
  return overdue === 0 ? "" : `, ${overdue} overdue`;
}

const STATE_WORDS: Readonly<Record<ExpectationState, string>> = {
  open: "still ahead",
  met: "took place",
  "met-late": "took place late",
  moved: "moved",
  cancelled: "called off",
  contradicted: "said not to be so",
  unreported: "overdue",
};

/** The mark that a plan's state is drawn with: hollow while open, filled once it took place. */
function markOf(state: ExpectationState): "planned" | "happened" | "cancelled" | "denied" | "proposed" {
  if (state === "met" || state === "met-late") return "happened";
  if (state === "cancelled" || state === "moved") return "cancelled";
  return state === "contradicted" ? "denied" : "planned";
}

function Legend(): ComponentChild {
  return (
    <ul class="legend" aria-label="Marks">
      {(["planned", "happened", "cancelled"] as const).map((status) => (
        <li>
          <StatusMark status={status} />
          {status === "planned" ? "announced" : status === "happened" ? "took place" : "moved or called off"}
        </li>
      ))}
      <li>
        <span class="late">late</span> overdue
      </li>
    </ul>
  );
}

function Day({
  day: { day, isInMonth, plans },
  frame,
  actor,
}: {
  readonly day: CalendarDay;
  readonly frame: Frame;
  readonly actor: string;
}): ComponentChild {
  const { today } = frame.context;
  const rest = plans.length - SHOWN;
  return (
    <td class={[isInMonth ? "" : "beyond", day === today ? "is-today" : ""].filter((c) => c !== "").join(" ")}>
      <a
        class="number-of-day plain"
        href={addressWith("/events", new URLSearchParams(), { from: day, to: day, actor })}
        title={`Events of ${day}`}
        aria-current={day === today ? "date" : undefined}
      >
        {Number(day.slice(8))}
      </a>
      {plans.length === 0 ? null : (
        <ul>
          {plans.slice(0, SHOWN).map((plan) => (
            <Plan plan={plan} today={today} />
          ))}
          {rest > 0 ? (
            <li class="small">
              <a
                href={addressWith("/events", new URLSearchParams(), {
                  from: day,
                  to: day,
                  status: "planned,proposed",
                  actor,
                })}
              >
                {countWords(rest, "more", "more")}
              </a>
            </li>
          ) : null}
        </ul>
      )}
    </td>
  );
}

function Plan({ plan, today }: { readonly plan: Expectation; readonly today: string }): ComponentChild {
  const state = stateOn(plan, today);
  return (
    <li class={`k-${familyOf(plan.kind).id} plan`} title={`${STATE_WORDS[state]}: ${plan.text}`}>
      <a href={addressOf(plan.event)}>
        <StatusMark status={markOf(state)} />
        <span>
          {state === "unreported" ? <span class="late">late </span> : null}
          <b>{kindNoun(plan.kind)}</b> {shortSides(plan)}
          <span class="unseen">, {STATE_WORDS[state]}</span>
        </span>
      </a>
    </li>
  );
}

/** The states of a plan, or its actors where none is known. */
function shortSides({ sources, targets }: Expectation): string {
  const sides = [...sources, ...targets];
  const codes = [...new Set(sides.map((p) => p.country ?? p.name))];
  return codes.length === 0 ? "unnamed" : codes.slice(0, 4).join(" – ");
}

function calendarCsv({ weeks, long }: CalendarView, today: string): string {
  const plans = new Map([...weeks.flat().flatMap((d) => d.plans), ...long].map((p) => [p.id, p]));
  return (
    csvRow(["event", "due_from", "due_to", "state", "kind", "sides", "sentence"]) +
    [...plans.values()]
      .map((p) => csvRow([p.event, p.dueFrom, p.dueTo, stateOn(p, today), p.kind, sideText(p), p.text]))
      .join("")
  );
}
