import type { ComponentChild } from "preact";
import { ReadoutError } from "../../errors.ts";
import { ATOM } from "../../export/atom.ts";
import { stateOn } from "../../model/expectation.ts";
import { sayDuration } from "../../record/sources/say-duration.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { differingFields } from "../../views/differing-fields.ts";
import { eventRow } from "../../views/event-row.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";
import { printedBy } from "../../views/outlet-word.ts";
import { sideText } from "../../views/side-text.ts";
import type { FreshEvent, FreshStory } from "../../views/since-last-look.ts";
import { AlertList } from "../components/alert-list.tsx";
import { EventDay } from "../components/day.tsx";
import { Empty } from "../components/empty.tsx";
import { dueWords, ExpectationTag } from "../components/expectation.tsx";
import { KindLabel } from "../components/mark.tsx";
import { Problems } from "../components/problems.tsx";
import { Sides } from "../components/sides.tsx";
import { exportedAs } from "../event-twins.ts";
import { loadToday, type TodayView } from "../load-today.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** What changed since the last look, by story; what is due; what is wrong with the sources. */
export const todayPage: DeskPage<TodayView> = {
  path: "/",
  title: "Today",
  key: "t",
  load: loadToday,
  render: (view, frame) => <Today view={view} frame={frame} />,
  twins: {
    csv: (view, frame) => {
      const among = view.stories.flatMap((s) => s.events.map((e) => e.event.id));
      return exportedAs("csv", { among, withHidden: true }, "Readout: new at the desk", frame);
    },
    async *atom({ stories }, { context }) {
      const writer = ATOM.open({ at: context.now, title: "Readout: new at the desk" });
      yield String(writer.head());
      for (const { event } of stories.flatMap((s) => s.events)) {
        const ids = [...new Set(event.claims.map((c) => c.article))];
        const articles = new Map((await context.store.articlesById(ids)).map((a) => [a.id, a]));
        yield String(writer.row({ event, claims: new Map(), articles }));
      }
      yield String(writer.tail());
    },
  },
  async post({ reader, now }, _ask, form, writer) {
    const until = form.get("until") ?? now;
    if (Number.isNaN(Date.parse(until))) throw new ReadoutError("desk/bad-query", `"${until}" is no time.`);
    // Only what the reader can have seen: nothing after this moment.
    await writer.markLook(reader, until < now ? until : now);
    return "/";
  },
};

/** So many of a story's events are shown here; its own page has all. */
const EVENTS_SHOWN = 8;

function Today({ view, frame }: { readonly view: TodayView; readonly frame: Frame }): ComponentChild {
  const { stories, moreStories, problems, due, settled, disputed, alerts, sources } = view;
  return (
    <div data-place="list today evidence">
      <header class="title">
        <div>
          <p class="over">{sinceWords(view, frame.context.now)}</p>
          <h1>{findingOf(view)}</h1>
          <SinceLinks frame={frame} />
        </div>
        <form class="actions" method="post" action="/">
          <input type="hidden" name="csrf" value={frame.context.csrf} />
          <input type="hidden" name="until" value={frame.context.now} />
          <button type="submit" data-do="seen">
            Mark all as seen <kbd>m</kbd>
          </button>
        </form>
      </header>
      <Problems problems={problems} />
      <div class="today">
        <div>
          {stories.length === 0 ? <NothingNew view={view} /> : stories.map((story) => <StoryNews fresh={story} />)}
          {moreStories === 0 ? null : (
            <p class="paging">
              {countWords(moreStories, "more story", "more stories")} in the <a href="/events">timeline</a>.
            </p>
          )}
        </div>
        <div>
          {disputed.length === 0 ? null : (
            <section class="box">
              <h2>
                Contradictions <span class="number">{disputed.length}</span>
              </h2>
              <ul>
                {disputed.slice(0, 8).map((event) => (
                  <li>
                    <KindLabel kind={event.kind} status={event.status} />{" "}
                    <a class="plain" href={addressOf(event.id)}>
                      <Sides {...event} />
                    </a>
                    {differingFields(event)
                      .filter((field) => field.isDisputed)
                      .map(({ label, tellings }) => (
                        <dl class="tellings">
                          <dt>{label}</dt>
                          {tellings.map(({ value, outlets }) => (
                            <dd>
                              {value === "" ? "not told" : value} <span class="quiet">{outlets.join(", ")}</span>
                            </dd>
                          ))}
                        </dl>
                      ))}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {alerts.length === 0 ? null : (
            <section class="box">
              <h2>
                Alerts <span class="number">{alerts.length}</span>
              </h2>
              <AlertList alerts={alerts} nameOf={(watch) => alerts.find((a) => a.watch === watch)?.name ?? watch} />
            </section>
          )}
          <Plans
            title="Due and overdue"
            plans={due}
            today={frame.context.today}
            empty="Nothing is due in the next seven days, and nothing of the last fourteen is open."
          />
          {settled.length === 0 ? null : (
            <Plans title="Settled since" plans={settled.slice(0, 8)} today={frame.context.today} empty="" />
          )}
          <section class="box">
            <h2>
              Sources{" "}
              <span class="number">
                {sources.troubled.length === 0
                  ? sources.total
                  : `${sources.troubled.length} of ${sources.total} in trouble`}
              </span>
            </h2>
            {sources.troubled.length === 0 ? (
              <p class="soft">
                {sources.total === 0 ? (
                  <>
                    No source is polled. Add one with <code>readout source add ADDRESS</code>.
                  </>
                ) : (
                  `All ${sources.total} answer as usual.`
                )}
              </p>
            ) : (
              <ul>
                {sources.troubled.map((health) => (
                  <li>
                    <b>{health.name}</b>{" "}
                    <span class={`tag ${health.state === "failing" ? "late" : "warn"}`}>{health.state}</span>
                    <p class="small soft">{health.why}</p>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}

function findingOf({ newEvents, changedEvents, stories, moreStories, isCut }: TodayView): string {
  if (newEvents + changedEvents === 0) return "Nothing new";
  const more = isCut ? "More than " : "";
  const parts = [
    ...(newEvents === 0 ? [] : [countWords(newEvents, "new event")]),
    ...(changedEvents === 0 ? [] : [`${groupDigits(changedEvents)} changed`]),
  ];
  return `${more}${parts.join(" and ")} in ${countWords(stories.length + moreStories, "story", "stories")}`;
}

function sinceWords({ since, basis }: TodayView, now: string): string {
  if (since === null) {
    return basis === "never-looked"
      ? "You have not marked the desk as seen yet: the latest of the record"
      : "The latest of the record";
  }
  const ago = Date.parse(now) - Date.parse(since);
  const at = since.slice(0, 16).replace("T", " ");
  const lead = basis === "last-look" ? "Since your last look" : "Since";
  return `${lead}, ${at} UTC${ago > 0 ? `, ${sayDuration(ago)} ago` : ""}`;
}

function SinceLinks({ frame }: { readonly frame: Frame }): ComponentChild {
  const { path, query } = frame.ask;
  const { now, lastLook } = frame.context;
  const back = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString().slice(0, 16);
  const choices: readonly (readonly [string, string | null])[] = [
    ...(lastLook === null ? [] : [["last look", null] as const]),
    ["24 hours", `${back(24)}Z`],
    ["7 days", `${back(168)}Z`],
    ["whole record", "ever"],
  ];
  return (
    <p class="chips">
      {choices.map(([label, since]) => (
        <a href={addressWith(path, query, { since })} aria-current={query.get("since") === since ? "true" : undefined}>
          {label}
        </a>
      ))}
    </p>
  );
}

function StoryNews({ fresh }: { readonly fresh: FreshStory }): ComponentChild {
  const { story, events, why } = fresh;
  // Where all of it is new, the line above says so.
  const isMixed = events.some((e) => e.isNew) && events.some((e) => !e.isNew);
  const dayOf = (news: FreshEvent | undefined): string | undefined =>
    news === undefined ? undefined : eventRow(news.event).day;
  return (
    <section class="story">
      <h2>
        <a href={addressOf(story.id)}>{story.title === "" ? "Story without a headline" : story.title}</a>
      </h2>
      <p class="why">{why}</p>
      {events.slice(0, EVENTS_SHOWN).map((news, i) => (
        <EventNews news={news} isMixed={isMixed} isSame={i > 0 && dayOf(news) === dayOf(events[i - 1])} />
      ))}
      {events.length <= EVENTS_SHOWN ? null : (
        <p class="small">
          <a href={addressOf(story.id)}>{countWords(events.length - EVENTS_SHOWN, "more event")}</a>
        </p>
      )}
    </section>
  );
}

interface EventNewsProps {
  readonly news: FreshEvent;
  /** True where some of the story's events are new and others changed. */
  readonly isMixed: boolean;
  readonly isSame: boolean;
}

function EventNews({ news: { event, isNew, note }, isMixed, isSame }: EventNewsProps): ComponentChild {
  const first = event.claims[0]!;
  const { matter, details, place } = eventRow(event);
  return (
    <div class="row news-row" data-id={event.id} data-open={addressOf(event.id)}>
      <EventDay event={event} isSame={isSame} />
      <KindLabel kind={event.kind} status={event.status} />
      <span class="what">
        <a href={addressOf(event.id)} title={`${kindNoun(event.kind)}: ${sideText(event, () => true)}`}>
          <Sides {...event} />
        </a>
        {[event.status === "happened" ? null : statusWord(event.status), matter, details, place].map((part) =>
          part === null || part === "" ? null : <span class="about"> {part}</span>,
        )}
        {note === "" ? null : <span class="note">{note}</span>}
        <span class="sentence" data-by={printedBy(first)}>
          {first.text}
        </span>
      </span>
      {isMixed ? <span class={isNew ? "tag good" : "tag"}>{isNew ? "new" : "changed"}</span> : <span />}
    </div>
  );
}

function Plans({
  title,
  plans,
  today,
  empty,
}: {
  readonly title: string;
  readonly plans: TodayView["due"];
  readonly today: string;
  readonly empty: string;
}): ComponentChild {
  return (
    <section class="box">
      <h2>
        {title} <span class="number">{plans.length}</span>
      </h2>
      {plans.length === 0 ? <p class="soft">{empty}</p> : null}
      <ul>
        {plans.map((plan) => (
          <li class={stateOn(plan, today) === "unreported" ? "overdue" : undefined}>
            <p class="plan">
              <KindLabel kind={plan.kind} status={plan.status} />
              <span class="soft small">{dueWords(plan)}</span>
              <ExpectationTag expectation={plan} today={today} />
            </p>
            <a class="plain" href={addressOf(plan.event)}>
              <Sides {...plan} />
            </a>
            {plan.place === null ? null : <span class="quiet"> {plan.place}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingNew({ view }: { readonly view: TodayView }): ComponentChild {
  const { since, record, sources } = view;
  const isEmpty = record.articles === 0;
  return (
    <Empty
      title={
        isEmpty
          ? "The record is empty"
          : `Nothing new since ${since?.slice(0, 16).replace("T", " ") ?? "the beginning"}`
      }
      searched={
        isEmpty
          ? "No article has been added so far."
          : `${countWords(record.events, "event")} from ${countWords(record.articles, "article")} in the record; ${countWords(sources.total, "source")} polled, ${sources.troubled.length} in trouble.`
      }
      steps={
        isEmpty
          ? [
              <>
                Add articles with <code>readout add FILES</code>, or a source with{" "}
                <code>readout source add ADDRESS</code>.
              </>,
            ]
          : [<a href="/events">The whole timeline</a>, <a href="/?since=ever">The latest of the record</a>]
      }
    />
  );
}
