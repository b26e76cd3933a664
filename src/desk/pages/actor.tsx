import type { ComponentChild } from "preact";
import type { Kind } from "../../model/kind.ts";
import { bySource } from "../../views/by-source.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { familyOf } from "../../views/kind-family.ts";
import { kindNouns } from "../../views/kind-words.ts";
import { nameOfCode } from "../actor-names.ts";
import { EventDay } from "../components/day.tsx";
import { Decisions } from "../components/decisions.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { ExpectationTag } from "../components/expectation.tsx";
import { HistogramChart } from "../components/histogram.tsx";
import { KindLabel } from "../components/mark.tsx";
import { RankBars } from "../components/rank-bars.tsx";
import { Sides } from "../components/sides.tsx";
import { TermBars } from "../components/term-bars.tsx";
import { Title } from "../components/title.tsx";
import { WatchLink } from "../components/watch-link.tsx";
import { exportedAs } from "../event-twins.ts";
import { type ActorView, loadActor } from "../load-actor.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** One actor: its names, offices over time, whom it met, what it said and what it bound itself to. */
export const actorPage: DeskPage<ActorView> = {
  path: "/a/:id",
  title: "Actor",
  load: loadActor,
  titleOf: ({ name }) => name,
  render: (view, frame) => <ActorBody view={view} frame={frame} />,
  twins: {
    csv: ({ id, name }, frame) => exportedAs("csv", { actors: [id] }, name, frame),
    ics: ({ id, name }, frame) =>
      exportedAs("icalendar", { actors: [id], statuses: ["planned", "proposed", "cancelled"] }, name, frame),
    geojson: ({ id, name }, frame) => exportedAs("geojson", { actors: [id] }, name, frame),
    atom: ({ id, name }, frame) => exportedAs("atom", { actors: [id] }, name, frame),
  },
};

function ActorBody({ view, frame }: { readonly view: ActorView; readonly frame: Frame }): ComponentChild {
  const { id, histogram, terms, total } = view;
  const events = (changes: Readonly<Record<string, string | null>>): string =>
    addressWith("/events", new URLSearchParams({ actor: id }), changes);
  return (
    <div data-place="list evidence chart">
      <Title
        over={<a href="/actors">Actors</a>}
        under={<Under view={view} frame={frame} />}
        actions={
          total === 0 ? undefined : (
            <>
              <a class="button" href={addressWith("/network", new URLSearchParams({ actor: id }), {})}>
                Whom it met
              </a>
              <a class="button" href={events({})}>
                All {countWords(total, "event")}
              </a>
              <WatchLink
                filter={{ kinds: [], statuses: [], certainties: [], actors: [id], q: "" }}
                nameOf={() => view.name}
              />
            </>
          )
        }
      >
        {view.name}
        {view.country === null || view.country === id ? null : <span class="code"> {view.country}</span>}
      </Title>
      {histogram === null ? null : (
        <HistogramChart
          histogram={histogram}
          title={findingOf(view)}
          addressOfDays={(from, to) => events({ from, to })}
        />
      )}
      <div class="actor">
        <div>
          {terms.places.length === 0 ? null : (
            <section>
              <h2>Offices over time</h2>
              <TermBars {...terms} />
              <p class="note">
                Solid: from the table of office-holders. Outlined: so called by articles, from the first to the last of
                them; more than a year without one begins a new term.
              </p>
            </section>
          )}
          <Meetings view={view} frame={frame} />
          <Commitments view={view} frame={frame} />
          <Words view={view} />
        </div>
        <div>
          <Names view={view} />
          {view.history.length === 0 ? null : (
            <section>
              <h2>Who it is</h2>
              <Decisions history={view.history} />
            </section>
          )}
          {view.members.length === 0 ? null : (
            <section>
              <h2>Its actors</h2>
              <RankBars
                label="Actors of this state by events"
                items={view.members.map((m) => ({ name: m.name, href: addressOf(m.id), count: m.count }))}
              />
            </section>
          )}
          {view.counterparts.length === 0 ? null : (
            <section>
              <h2>Met, called, visited, agreed with</h2>
              <RankBars
                label="Counterparts by events"
                items={view.counterparts.map((c) => ({
                  name: c.name,
                  count: c.count,
                  href: addressWith("/events", new URLSearchParams(), {
                    actor: `${id},${c.id}`,
                    kind: "meet,call,visit,agree",
                  }),
                }))}
              />
            </section>
          )}
          <section>
            <h2>By kind</h2>
            <RankBars
              label="Events by kind"
              items={view.kinds.map(({ value, count }) => ({
                name: kindNouns(value as Kind),
                tone: `k-${familyOf(value as Kind).id}`,
                count,
                href: events({ kind: value }),
              }))}
            />
          </section>
          <section>
            <h2>Latest</h2>
            <EventLines events={view.latest} />
          </section>
        </div>
      </div>
    </div>
  );
}

function Under({ view, frame }: { readonly view: ActorView; readonly frame: Frame }): ComponentChild {
  const { office, country, id, histogram } = view;
  const of = country === null || country === id ? null : nameOfCode(country, frame.context.countryNames);
  const first = histogram?.bins.find((b) => b.count > 0)?.unit;
  const last = histogram?.bins.findLast((b) => b.count > 0)?.unit;
  return (
    <>
      {office === null ? null : `${office.replace(/^./, (c) => c.toUpperCase())}, as told last`}
      {of === null ? null : (
        <>
          {office === null ? "Of " : ", "}
          <a href={`/a/${country}`}>{of}</a>
        </>
      )}
      {office === null && of === null ? "" : " · "}
      {view.total === 0 ? "on no side of an event, but told from" : `in ${countWords(view.total, "event")}`}
      {first === undefined || last === undefined ? "" : first === last ? `, ${first}` : `, mostly ${first} to ${last}`}
    </>
  );
}

function findingOf({ counterparts, histogram }: ActorView): string {
  const top = counterparts[0];
  const bin = histogram?.bins.reduce((a, b) => (b.count > a.count ? b : a));
  const most = bin === undefined || bin.count === 0 ? "Nothing in these days" : `Most in ${bin.unit}`;
  return top === undefined ? most : `${most}; most often with ${top.name}`;
}

function Names({ view: { names, aliases, id } }: { readonly view: ActorView }): ComponentChild {
  const [first, ...others] = names;
  return (
    <section>
      <h2>Names</h2>
      <dl class="facts">
        {first === undefined ? null : (
          <>
            <dt>Told as</dt>
            <dd>
              {[first, ...others].slice(0, 8).map(({ name, count }, i) => (
                <>
                  {i === 0 ? "" : ", "}
                  {name} <span class="quiet">{count}</span>
                </>
              ))}
            </dd>
          </>
        )}
        {aliases.length === 0 ? null : (
          <>
            <dt>Also</dt>
            <dd>{aliases.join(", ")}</dd>
          </>
        )}
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
    </section>
  );
}

function Meetings({ view, frame }: { readonly view: ActorView; readonly frame: Frame }): ComponentChild {
  const { meetings, meetingsTotal, id } = view;
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2>
        Meetings and calls <span class="quiet">{groupDigits(meetingsTotal)}</span>
      </h2>
      <table class="rows meetings" data-rows>
        <caption class="unseen">Meetings and calls, newest first</caption>
        <thead>
          <tr>
            <th scope="col" class="c-day">
              Day
            </th>
            <th scope="col" class="c-kind">
              Kind
            </th>
            <th scope="col" class="c-main">
              {view.country === id ? "Who" : "With"}
            </th>
            <th scope="col" class="c-form">
              Form
            </th>
            <th scope="col" class="c-place">
              Place
            </th>
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ event, form, topic, countries }) => {
            const others = [...event.sources, ...event.targets].filter((p) => p.actor !== id);
            return (
              <tr class="row" data-id={event.id} data-open={addressOf(event.id)} data-by={event.claims[0]?.outlet}>
                <td class="c-day">
                  <EventDay event={event} />
                </td>
                <td class="c-kind">
                  <KindLabel kind={event.kind} status={event.status} />
                </td>
                <td class="c-main">
                  <a href={addressOf(event.id)}>
                    {others.length === 0 ? (
                      <span class="quiet">not told with whom</span>
                    ) : (
                      <Sides kind={event.kind} sources={others} targets={[]} />
                    )}
                  </a>
                  {topic === null ? null : <span class="about"> {topic}</span>}
                  <span class="sentence" data-by={bySource(event)}>
                    {event.claims[0]?.text}
                  </span>
                </td>
                <td
                  class="c-form soft"
                  title={listWords(countries.map((c) => nameOfCode(c, frame.context.countryNames)))}
                >
                  {form === "one-sided" ? "" : form}
                </td>
                <td class="c-place">{event.where?.name}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {meetingsTotal > meetings.length ? (
        <p class="note">
          <a href={addressWith("/events", new URLSearchParams({ actor: id }), { kind: "meet,call" })}>
            All {groupDigits(meetingsTotal)}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Commitments({ view, frame }: { readonly view: ActorView; readonly frame: Frame }): ComponentChild {
  if (view.commitments.length === 0) return null;
  return (
    <section>
      <h2>Commitments</h2>
      <ul class="commitments">
        {view.commitments.map(({ event, content, deadline, expectation }) => (
          <li class="row" data-id={event.id} data-open={addressOf(event.id)} data-by={event.claims[0]?.outlet}>
            <span>
              <EventDay event={event} />
            </span>
            <div>
              <a class="plain" href={addressOf(event.id)}>
                <Sides {...event} />
              </a>
              {content === null ? null : <span> {content}</span>}
              {deadline === null ? null : <span class="soft">, by {deadline}</span>}
              <p class="sentence-text">{event.claims[0]?.text}</p>
            </div>
            <span>
              {expectation === null ? null : <ExpectationTag expectation={expectation} today={frame.context.today} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ view: { words, told } }: { readonly view: ActorView }): ComponentChild {
  if (words.length + told.length === 0) return null;
  return (
    <section>
      <h2>Statements</h2>
      {words.map(({ text, article, outlet, published }) => (
        <blockquote class="said-words">
          <p>“{text}”</p>
          <footer class="small quiet">
            <a href={addressOf(article)}>{outlet}</a>, {published ?? "undated"}
          </footer>
        </blockquote>
      ))}
      {told.length === 0 ? null : (
        <>
          <h3>Told on its word</h3>
          <EventLines events={told} />
        </>
      )}
    </section>
  );
}
