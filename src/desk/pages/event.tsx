import type { ComponentChild } from "preact";
import type { Detail, Party } from "../../model/claim.ts";
import { detailOf, type EventField, type RecordEvent } from "../../model/record-event.ts";
import { certaintyWords } from "../../views/certainty-words.ts";
import { countWords } from "../../views/count-words.ts";
import { differingFields } from "../../views/differing-fields.ts";
import { type FieldGrounds, groundsOf, wordsAt } from "../../views/event-fields.ts";
import { eventRow } from "../../views/event-row.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";
import { weaponText } from "../../views/logs.ts";
import { ruleNote, ruleWords } from "../../views/rule-words.ts";
import { isMutual, sideText } from "../../views/side-text.ts";
import { CollectForm } from "../components/collect-form.tsx";
import { EventDay } from "../components/day.tsx";
import { Decisions } from "../components/decisions.tsx";
import { EditionChanges } from "../components/edition-diff.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { PlanOutcome } from "../components/expectation.tsx";
import { KindLabel } from "../components/mark.tsx";
import { Parties } from "../components/parties.tsx";
import { Sides } from "../components/sides.tsx";
import { ToldByOrigin } from "../components/told-by-origin.tsx";
import { WhenFact } from "../components/when.tsx";
import { eventTwins, exportedAs } from "../event-twins.ts";
import { type EventView, loadEvent } from "../load-event.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf } from "../query/address.ts";

/** One event with everything it rests on. */
export const eventPage: DeskPage<EventView> = {
  path: "/e/:id",
  title: "Event",
  load: loadEvent,
  titleOf: headlineOf,
  render: (view, frame) => <EventBody view={view} frame={frame} />,
  twins: {
    ...eventTwins((view) => ({ query: queryOf(view), title: headlineOf(view) })),
    // Of one event the sentences are the rows.
    csv: (view, frame) => exportedAs("csv-claims", queryOf(view), headlineOf(view), frame),
  },
};

function headlineOf({ event }: EventView): string {
  return `${kindNoun(event.kind)}: ${sideText(event, () => true)}`;
}

function queryOf({ event }: EventView) {
  return { among: [event.id], withHidden: true };
}

function EventBody({ view, frame }: { readonly view: EventView; readonly frame: Frame }): ComponentChild {
  const { event, stories, diffs, expectation, settles, history, related } = view;
  const { today } = frame.context;
  return (
    <div data-place="list evidence" id="evidence" tabindex={-1} data-evidence={event.id}>
      <header class="title">
        <div>
          <p class="over">
            <KindLabel kind={event.kind} status={event.status} />
            {event.status === "happened" ? null : <span>{statusWord(event.status)}</span>}
            <span>
              <EventDay event={event} />
            </span>
            {event.where === null ? null : <span>{event.where.name}</span>}
            {event.certainty === "disputed" ? <span class="tag warn">disputed</span> : null}
            {event.isAccepted ? <span class="tag good">accepted</span> : null}
          </p>
          <h1 class="headline">
            <Sides {...event} />
            <Matter event={event} />
          </h1>
          <p class="under">{certaintyWords(event)}</p>
        </div>
        <div class="actions">
          <CollectForm event={event.id} frame={frame} />
          <a class="button" href={`/review?e=${event.id}`}>
            Review
          </a>
        </div>
      </header>
      <div class="event">
        <div>
          <section>
            <h2>Evidence</h2>
            <ToldByOrigin {...view} />
          </section>
          {diffs.length === 0 ? null : (
            <section>
              <h2>What later editions changed</h2>
              {diffs.map((diff) => (
                <EditionChanges diff={diff} />
              ))}
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>What is said</h2>
            <Fields view={view} />
          </section>
          <Disagreements view={view} />
          {expectation === null ? null : (
            <section>
              <h2>What became of it</h2>
              <PlanOutcome expectation={expectation} today={today} />
            </section>
          )}
          {settles.length === 0 ? null : (
            <section>
              <h2>It settles what was announced</h2>
              <ul class="brief-list">
                {settles.map((plan) => (
                  <li>
                    <a href={addressOf(plan.event)}>“{plan.text}”</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {history.length === 0 ? null : (
            <section>
              <h2>Decisions</h2>
              <Decisions history={history} />
            </section>
          )}
          <section>
            <h2>{stories.length === 1 ? "Story" : "Stories"}</h2>
            <ul class="brief-list">
              {stories.map((story) => (
                <li>
                  <a href={addressOf(story.id)}>{story.title === "" ? "Without a headline" : story.title}</a>
                  <br />
                  <span class="quiet small">
                    {countWords(story.members.length, "article")}, {countWords(story.origins.length, "origin")}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {related.length === 0 ? null : (
            <section>
              <h2>Between the same states, two weeks around</h2>
              <EventLines events={related} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

/** What it is about, behind who did it to whom: "three short-range ballistic missiles". */
function Matter({ event }: { readonly event: RecordEvent }): ComponentChild {
  const about =
    eventRow(event).matter ?? weaponText({ weapon: detailOf(event, "weapon"), number: detailOf(event, "number") });
  return about === "" ? null : <span class="about"> {about}</span>;
}

/** Every field with its value, the words it rests on, and the rule that gave it. */
function Fields({ view }: { readonly view: EventView }): ComponentChild {
  const { event, claims } = view;
  const grounds = groundsOf(event, claims);
  const why = (field: EventField): ComponentChild => <Why grounds={grounds.get(field)} />;
  const toldOf = (span: Parameters<typeof wordsAt>[1]): ComponentChild => {
    const words = wordsAt(event, span);
    return words === null ? null : (
      <>
        {" "}
        <span class="told quiet">“{words}”</span>
      </>
    );
  };
  const sideOf = (parties: readonly Party[]): ComponentChild =>
    parties.map((party) => (
      <>
        <Parties parties={[party]} />
        {toldOf(party.span)}
        <br />
      </>
    ));
  const { plover, cameo, where, details } = event;
  return (
    <dl class="facts">
      <dt>What</dt>
      <dd>
        {kindNoun(event.kind)}, {statusWord(event.status)}
        {why("kind")}
        {why("status")}
      </dd>
      <dt>Who</dt>
      <dd>
        {event.sources.length === 0 ? <span class="quiet">unnamed</span> : sideOf(event.sources)}
        {why("sources")}
      </dd>
      {event.targets.length === 0 ? null : (
        <>
          <dt>{isMutual(event.kind) ? "With" : "To whom"}</dt>
          <dd>
            {sideOf(event.targets)}
            {why("targets")}
          </dd>
        </>
      )}
      <dt>When</dt>
      <dd>
        <WhenFact when={event.when} />
        {event.when === null && event.firstReported !== null ? (
          <span class="soft">; first reported {event.firstReported}</span>
        ) : null}
        {why("when")}
      </dd>
      <dt>Where</dt>
      <dd>
        {where === null ? (
          <span class="quiet">no place told</span>
        ) : (
          <>
            {where.name}
            {where.country === null ? null : <span class="code"> {where.country}</span>}
            <span class="soft">, {where.precision}</span>
            {where.lat === null || where.lon === null ? null : (
              <span class="quiet">
                , {where.lat.toFixed(2)}, {where.lon.toFixed(2)}
              </span>
            )}
            {toldOf(where.span)}
          </>
        )}
        {where === null ? null : why("where")}
      </dd>
      {details.map((detail: Detail) => (
        <>
          <dt>{detail.role}</dt>
          <dd title={detail.rule}>{detail.value}</dd>
        </>
      ))}
      {event.saidBy === null ? null : (
        <>
          <dt>Said by</dt>
          <dd>
            <Parties parties={[event.saidBy]} />
            {why("saidBy")}
          </dd>
        </>
      )}
      <dt>Codes</dt>
      <dd>
        PLOVER{" "}
        {[plover.type, plover.mode, ...plover.contexts].filter((p) => p !== null && p !== "").join(" · ") || "none"}
        {cameo === "" ? null : <>, CAMEO {cameo}</>}
      </dd>
      <dt>Id</dt>
      <dd>
        <code>{event.id}</code>
      </dd>
    </dl>
  );
}

function Why({ grounds }: { readonly grounds: FieldGrounds | undefined }): ComponentChild {
  if (grounds === undefined) return null;
  const { rules, alternatives, choice } = grounds;
  return (
    <span class="quiet small why">
      {choice === null ? null : (
        <span title={choice.rule}>
          {ruleNote(choice.rule)}
          {rules.length > 0 ? "; " : ""}
        </span>
      )}
      {rules.map((rule, i) => (
        <>
          {i === 0 ? "" : "; "}
          <span title={rule}>{ruleNote(rule)}</span>
        </>
      ))}
      {alternatives.length === 0
        ? null
        : `${choice === null && rules.length === 0 ? "" : "; "}not ${alternatives.join(", ")}`}
    </span>
  );
}

/** Fields that tellings give differently, with who holds which. */
function Disagreements({ view: { event } }: { readonly view: EventView }): ComponentChild {
  const differing = differingFields(event);
  if (differing.length === 0) return null;
  return (
    <section>
      <h2>Where accounts differ</h2>
      <table class="values plain-rows">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Told</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {differing.flatMap(({ label, tellings, rule, isDisputed }) =>
            tellings.map(({ value, outlets }, i) => (
              <tr>
                <th scope="row">
                  {i === 0 ? label : <span class="unseen">{label}</span>}
                  {i === 0 && isDisputed ? (
                    <>
                      {" "}
                      <span class="tag warn">disputed</span>
                    </>
                  ) : null}
                </th>
                <td>
                  {value === "" ? <span class="quiet">not told</span> : value}
                  {i === 0 ? (
                    <span class="quiet small why" title={rule}>
                      shown: {ruleWords(rule)}
                    </span>
                  ) : null}
                </td>
                <td class="soft">{outlets.length === 0 ? "a person set it so" : outlets.join(", ")}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
