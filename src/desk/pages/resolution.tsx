import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { claimVerb, speakersOf } from "../../views/charge-words.ts";
import { countWords, listWords } from "../../views/count-words.ts";
import { dayText } from "../../views/day-text.ts";
import { UNNUMBERED } from "../../views/resolution-pages.ts";
import { EventDay } from "../components/day.tsx";
import { Empty } from "../components/empty.tsx";
import { LaneChart } from "../components/lane-chart.tsx";
import { KindLabel } from "../components/mark.tsx";
import { Parties } from "../components/parties.tsx";
import { Title } from "../components/title.tsx";
import { loadResolution, type ResolutionView } from "../load-resolutions.ts";
import type { DeskPage } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** What is said in the name of one resolution, and by whom. */
export const resolutionPage: DeskPage<ResolutionView> = {
  path: "/unscr/:n",
  title: "Resolution",
  load: loadResolution,
  titleOf: nameOf,
  render: (view) => <Resolution view={view} />,
  twins: {
    csv: ({ charges, calls, others }) =>
      csvRow(["event", "day", "said", "by", "about", "sentence", "outlet"]) +
      [
        ...charges.map((e) => ["charge", e] as const),
        ...calls.map((e) => ["call", e] as const),
        ...others.map((e) => ["named", e] as const),
      ]
        .map(([said, e]) =>
          csvRow([
            e.id,
            e.when === null ? e.firstReported : dayText(e.when),
            said,
            e.sources.map((p) => p.name).join("; "),
            e.targets.map((p) => p.name).join("; "),
            e.claims[0]?.text,
            e.claims[0]?.outlet,
          ]),
        )
        .join(""),
  },
};

function nameOf({ resolution }: Pick<ResolutionView, "resolution">): string {
  return resolution === UNNUMBERED ? "Resolutions without a number" : `Resolution ${resolution}`;
}

/** So many sentences a section has. */
const SHOWN = 50;

function Resolution({ view }: { readonly view: ResolutionView }): ComponentChild {
  const { resolution, charges, calls, others, named, isAll } = view;
  const query = new URLSearchParams({ q: resolution === UNNUMBERED ? "resolution*" : resolution });
  const sum = charges.length + calls.length + others.length;
  return (
    <div data-place="list evidence chart">
      <Title
        over={
          <>
            <a href="/resolutions">Resolutions</a> {nameOf(view)}
          </>
        }
        under="Claimed by those named, not found by the record. Whether it was kept is for the reader to judge."
      >
        {sum === 0
          ? `Nobody in the record names ${resolution === UNNUMBERED ? "a resolution without its number" : `resolution ${resolution}`}`
          : `${nameOf(view)}: named in ${listWords([
              charges.length === 0 ? "no charge" : countWords(charges.length, "charge"),
              ...(calls.length === 0 ? [] : [countWords(calls.length, "call")]),
              ...(others.length === 0 ? [] : [countWords(others.length, "other event")]),
            ])}`}
      </Title>
      {sum === 0 ? (
        <Empty
          title="Nothing in its name"
          searched="Searched the sentences of all charges and calls, and the details of all other events, for the number."
          steps={[
            <a href={addressWith("/events", query, {})}>Events with this number in their sentence</a>,
            <a href="/resolutions">All resolutions that are named</a>,
          ]}
        />
      ) : (
        <>
          {named === null ? null : (
            <LaneChart
              title={`${countWords(named.total, "event")} with ${resolution === UNNUMBERED ? "the word" : "the number"} in its sentences`}
              metric="Events"
              lanes={[
                {
                  name: "Named",
                  histogram: named,
                  href: (from, to) => addressWith("/events", query, { from, to }),
                },
              ]}
            />
          )}
          <Section title="Charges that name it" events={charges} verb />
          <Section title="Calls that name it" events={calls} />
          <Section title="Named otherwise" events={others} />
          {isAll ? null : <p class="note">Only the newest 2,000 events that speak of it were looked through.</p>}
        </>
      )}
    </div>
  );
}

function Section({
  title,
  events,
  verb = false,
}: {
  readonly title: string;
  readonly events: readonly RecordEvent[];
  /** Charges say whose claim they are. */
  readonly verb?: boolean;
}): ComponentChild {
  if (events.length === 0) return null;
  return (
    <section class="charges">
      <h2>
        {title} <span class="quiet">{events.length}</span>
      </h2>
      <ol>
        {events.slice(0, SHOWN).map((event) => (
          <li class="row charge" data-id={event.id} data-open={addressOf(event.id)} data-by={event.claims[0]?.outlet}>
            <span class="when">
              <EventDay event={event} />
            </span>
            <div>
              <p>
                <b>{speakersOf(event)}</b>{" "}
                {verb ? claimVerb(event) : <KindLabel kind={event.kind} status={event.status} />}
                {event.targets.length === 0 ? null : (
                  <span class="soft">
                    {" "}
                    about <Parties parties={event.targets} />
                  </span>
                )}
              </p>
              <p class="sentence-text">
                <a class="plain sentence" href={addressOf(event.id)}>
                  {event.claims[0]?.text}
                </a>
              </p>
              <p class="small quiet">
                {event.claims[0]?.outlet}, {event.claims[0]?.published ?? "undated"}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {events.length > SHOWN ? (
        <p class="note">{countWords(events.length - SHOWN, "more", "more")} in the table as CSV.</p>
      ) : null}
    </section>
  );
}
