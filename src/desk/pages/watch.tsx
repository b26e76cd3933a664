import type { ComponentChild } from "preact";
import { alertsAtom } from "../../export/alerts-atom.ts";
import { csvRow } from "../../export/fields.ts";
import { countWords } from "../../views/count-words.ts";
import { filterWords } from "../../views/filter-words.ts";
import { sideText } from "../../views/side-text.ts";
import { nameOfActor } from "../actor-names.ts";
import { AlertList } from "../components/alert-list.tsx";
import { DayBars } from "../components/day-bars.tsx";
import { Empty } from "../components/empty.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { Problems } from "../components/problems.tsx";
import { Title } from "../components/title.tsx";
import { loadWatch, type WatchRow } from "../load-watches.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** One standing question: its alerts with why they came, and what else it finds. */
export const watchPage: DeskPage<WatchRow> = {
  path: "/watches/:id",
  title: "Watch",
  load: loadWatch,
  titleOf: ({ watch }) => watch.name,
  render: (view, frame) => <WatchBody view={view} frame={frame} />,
  twins: {
    csv: alertsCsv,
    atom: ({ watch, alerts }, { context }) =>
      alertsAtom(alerts, { id: watch.id, title: `Readout: ${watch.name}`, at: context.now, addressOf }),
  },
};

function WatchBody({ view, frame }: { readonly view: WatchRow; readonly frame: Frame }): ComponentChild {
  const { watch, filter, alerts, week, season, days, latest } = view;
  const query = new URLSearchParams({ q: watch.query });
  const since = `${watch.since.slice(0, 16).replace("T", " ")} UTC`;
  return (
    <div data-place="list evidence">
      <Title
        over={<a href="/watches">Watches</a>}
        under={
          <>
            {filterWords(filter, (actor) => nameOfActor(actor, frame.context.countryNames))}: <code>{watch.query}</code>
            , watched since {since}
          </>
        }
        actions={
          <>
            <a class="button" href={`${addressOf(watch.id)}.atom`}>
              Feed
            </a>
            <a class="button" href={addressWith("/events", query, {})}>
              On the timeline
            </a>
          </>
        }
      >
        {watch.name}: {alerts.length === 0 ? "no alert yet" : countWords(alerts.length, "alert")}
      </Title>
      <Problems problems={filter.problems} />
      <div class="watches">
        <div>
          {alerts.length === 0 ? (
            <Empty
              title="No alert so far"
              searched={`No article that was added since ${since} tells anything of the kind that is new. What the record had before gives no alert.`}
              steps={[<a href={addressWith("/events", query, {})}>What the whole record has</a>]}
            />
          ) : (
            <AlertList alerts={alerts} />
          )}
        </div>
        <aside class="pane" aria-label="All that it finds">
          <h2>All that it finds</h2>
          <p>
            {countWords(week, "event")} of the last 7 days, {season} of the last 90.
          </p>
          <DayBars days={days} label={`Events a day found by ${watch.name}, 30 days`} />
          <EventLines events={latest} />
        </aside>
      </div>
    </div>
  );
}

function alertsCsv({ alerts }: WatchRow): string {
  const head = csvRow(["id", "at", "story", "title", "event", "kind", "sides", "sentence"]);
  const rows = alerts.flatMap(({ id, at, story, events }) =>
    events.map((event) =>
      csvRow([id, at, story.id, story.title, event.id, event.kind, sideText(event), event.claims[0]?.text]),
    ),
  );
  return head + rows.join("");
}
