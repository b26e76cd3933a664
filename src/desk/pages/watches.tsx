import type { ComponentChild } from "preact";
import { ReadoutError } from "../../errors.ts";
import { csvRow } from "../../export/fields.ts";
import { contentId } from "../../model/id.ts";
import { countWords } from "../../views/count-words.ts";
import { filterWords } from "../../views/filter-words.ts";
import { nameOfActor } from "../actor-names.ts";
import { AlertList } from "../components/alert-list.tsx";
import { DayBars } from "../components/day-bars.tsx";
import { Empty } from "../components/empty.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { Problems } from "../components/problems.tsx";
import { Title } from "../components/title.tsx";
import { loadWatches, type WatchesView, type WatchFinds, type WatchRow } from "../load-watches.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** Standing questions: what each finds, and a new one tried on the last 90 days before it is kept. */
export const watchesPage: DeskPage<WatchesView> = {
  path: "/watches",
  title: "Watches",
  key: "w",
  load: loadWatches,
  render: (view, frame) => <Watches view={view} frame={frame} />,
  twins: { csv: watchesCsv },
  async post(context, _ask, form, writer) {
    const removed = form.get("remove");
    if (removed !== null) {
      await writer.removeWatch(removed);
      return "/watches";
    }
    const query = (form.get("q") ?? "").trim();
    const name = (form.get("name") ?? "").trim() || query;
    if (query === "") {
      throw new ReadoutError(
        "desk/bad-query",
        "A watch needs a question. Write one as in the search box, such as kind:launch actor:PRK.",
      );
    }
    const id = contentId("watch", name, query);
    await writer.addWatch({ id, name, query, since: context.now });
    // The one that was changed goes once the new one is there: nothing is lost between them.
    const changed = form.get("of") ?? "";
    if (changed !== "" && changed !== id) await writer.removeWatch(changed);
    return "/watches";
  },
};

function watchesCsv({ watches }: WatchesView): string {
  const head = csvRow(["id", "name", "query", "since", "in_7_days", "in_90_days", "alerts_in_30_days"]);
  const rows = watches.map(({ watch: { id, name, query, since }, week, season, alerts }) =>
    csvRow([id, name, query, since, week, season, alerts.length]),
  );
  return head + rows.join("");
}

/** So many alerts of a watch stand in the list; its own page has all. */
const ALERTS_SHOWN = 3;

function Watches({ view, frame }: { readonly view: WatchesView; readonly frame: Frame }): ComponentChild {
  const { watches, more, preview } = view;
  const busy = watches.filter((w) => w.week > 0);
  return (
    <div data-place="list evidence">
      <Title
        over="Watches"
        under="A watch is a search that is asked again with every article. It gives one alert for each story, here, on Today and in its own feed."
      >
        {watches.length === 0
          ? "No standing question yet"
          : busy.length === 0
            ? `${countWords(watches.length, "watch", "watches")}, none with anything in the last 7 days`
            : `${busy.length} of ${countWords(watches.length, "watch", "watches")} with something in the last 7 days`}
      </Title>
      <div class="watches">
        <div>
          {watches.length === 0 ? (
            <Empty
              title="Nothing is watched"
              searched="No search has been saved as a watch."
              steps={[
                <>Write a question on the right and try it on the last 90 days.</>,
                <>
                  Or watch launches: <a href="/watches?q=kind:launch&name=Launches">kind:launch</a>
                </>,
              ]}
            />
          ) : (
            watches.map((row) => <WatchItem row={row} frame={frame} />)
          )}
          {more > 0 ? <p class="note">{countWords(more, "more watch", "more watches")} by the API.</p> : null}
        </div>
        <aside class="pane" aria-label="A new watch">
          <Builder view={view} frame={frame} />
          {preview === null ? null : <Preview preview={preview} frame={frame} />}
        </aside>
      </div>
    </div>
  );
}

function sentenceOf({ filter }: WatchFinds, frame: Frame): string {
  return filterWords(filter, (actor) => nameOfActor(actor, frame.context.countryNames));
}

function WatchItem({ row, frame }: { readonly row: WatchRow; readonly frame: Frame }): ComponentChild {
  const { watch, week, season, days, latest, alerts } = row;
  const query = new URLSearchParams({ q: watch.query });
  const sentence = sentenceOf(row, frame);
  return (
    <section class="watch">
      <header>
        <div>
          <h2>
            <a href={addressOf(watch.id)}>{watch.name}</a>
          </h2>
          {sentence.toLowerCase() === watch.name.toLowerCase() ? null : <p class="soft">{sentence}</p>}
          <p class="small quiet">
            <code>{watch.query}</code>, since {watch.since.slice(0, 10)}
          </p>
        </div>
        <div class="firing">
          <DayBars days={days} label={`Events a day found by ${watch.name}, 30 days`} />
          <span class="small quiet">30 days until {frame.context.today}</span>
        </div>
        <p class="firing">
          <b class="big">{week}</b>
          <span class="small quiet">in 7 days</span>
        </p>
        <p class="firing">
          <b class="big">{season}</b>
          <span class="small quiet">in 90 days</span>
        </p>
      </header>
      <Problems problems={row.filter.problems} />
      {alerts.length === 0 ? (
        <p class="small quiet">No alert in 30 days.</p>
      ) : (
        <AlertList alerts={alerts.slice(0, ALERTS_SHOWN)} />
      )}
      {alerts.length <= ALERTS_SHOWN ? null : (
        <p class="small">
          <a href={addressOf(watch.id)}>{countWords(alerts.length - ALERTS_SHOWN, "more alert")}</a>
        </p>
      )}
      {latest.length === 0 ? null : (
        <details>
          <summary>The latest {latest.length} of all it finds</summary>
          <EventLines events={latest} />
        </details>
      )}
      <div class="actions">
        <a class="button" href={`${addressOf(watch.id)}.atom`}>
          Feed
        </a>
        <a class="button" href={addressWith("/events", query, {})}>
          On the timeline
        </a>
        <a class="button" href={addressWith("/watches", query, { name: watch.name, of: watch.id })}>
          Change
        </a>
        <form method="post" action="/watches">
          <input type="hidden" name="csrf" value={frame.context.csrf} />
          <input type="hidden" name="remove" value={watch.id} />
          <button type="submit">Stop watching</button>
        </form>
      </div>
    </section>
  );
}

function Builder({ view, frame }: { readonly view: WatchesView; readonly frame: Frame }): ComponentChild {
  const changed = frame.ask.query.get("of");
  return (
    <form class="builder" method="get" action="/watches">
      <h2>{changed === null ? "A new watch" : "Change the watch"}</h2>
      {changed === null ? null : <input type="hidden" name="of" value={changed} />}
      <label for="watch-q">
        Question
        <input
          id="watch-q"
          type="text"
          name="q"
          value={frame.ask.query.get("q") ?? ""}
          placeholder="kind:launch actor:PRK"
          required
        />
      </label>
      <label for="watch-name">
        Name
        <input
          id="watch-name"
          type="text"
          name="name"
          value={view.preview?.name ?? ""}
          placeholder="Launches by North Korea"
        />
      </label>
      <button type="submit">Try it on the last 90 days</button>
      <p class="small quiet">
        Words and “phrases” of the sentence; <code>actor:</code>, <code>kind:</code>, <code>place:</code>,{" "}
        <code>status:</code>, <code>certainty:</code>, <code>said-by:</code> narrow it.
      </p>
    </form>
  );
}

function Preview({
  preview,
  frame,
}: {
  readonly preview: NonNullable<WatchesView["preview"]>;
  readonly frame: Frame;
}): ComponentChild {
  const { q, name, season, days, latest, filter } = preview;
  const changed = frame.ask.query.get("of");
  return (
    <section class="preview">
      <Problems problems={filter.problems} />
      <h2>{sentenceOf(preview, frame)}</h2>
      <p>
        {season === 0
          ? `Would not have fired in the 90 days until ${frame.context.today}.`
          : `Would have fired ${season === 1 ? "once" : `${season} times`} in the 90 days until ${frame.context.today}.`}
      </p>
      <form method="post" action="/watches">
        <input type="hidden" name="csrf" value={frame.context.csrf} />
        <input type="hidden" name="q" value={q} />
        <input type="hidden" name="name" value={name} />
        {changed === null ? null : <input type="hidden" name="of" value={changed} />}
        <button class="first" type="submit" autofocus>
          {changed === null ? "Watch this" : "Keep the change"}
        </button>
      </form>
      <DayBars days={days} label="Events a day, 30 days" />
      {latest.length === 0 ? (
        <p class="quiet">Nothing in the whole record matches.</p>
      ) : (
        <>
          <h3>The latest</h3>
          <EventLines events={latest} />
        </>
      )}
    </section>
  );
}
