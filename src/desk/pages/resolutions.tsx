import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import type { ResolutionPage } from "../../views/resolution-pages.ts";
import { UNNUMBERED } from "../../views/resolution-pages.ts";
import { Empty } from "../components/empty.tsx";
import { Title } from "../components/title.tsx";
import { loadResolutions, type ResolutionsView } from "../load-resolutions.ts";
import type { DeskPage } from "../page.ts";

/** The resolutions that are named, and how often in a charge or a call. */
export const resolutionsPage: DeskPage<ResolutionsView> = {
  path: "/resolutions",
  title: "Resolutions",
  key: "u",
  load: loadResolutions,
  render: (view) => <Resolutions {...view} />,
  twins: {
    csv: ({ resolutions }) =>
      csvRow(["resolution", "charges", "calls", "others", "first", "last"]) +
      resolutions
        .map((r) => csvRow([r.resolution, r.charges.length, r.calls.length, r.others.length, ...daysOf(r)]))
        .join(""),
  },
};

const SHOWN = 120;

function Resolutions({ resolutions, searched, isAll }: ResolutionsView): ComponentChild {
  const numbered = resolutions.filter((r) => r.resolution !== UNNUMBERED);
  const charges = numbered.reduce((sum, r) => sum + r.charges.length, 0);
  const top = numbered[0];
  return (
    <div data-place="list">
      <Title
        over="Security Council resolutions"
        under="What is listed is what speakers claim and ask for. The record gives no verdict on whether a resolution was kept."
      >
        {top === undefined
          ? "No resolution is named by its number"
          : `${countWords(numbered.length, "resolution")} named by number, in ${countWords(charges, "charge")}; most often ${top.resolution}`}
      </Title>
      {resolutions.length === 0 ? (
        <Empty
          title="No resolution is named"
          searched={`Searched the sentences of ${countWords(searched, "event")} that speak of a resolution for charges, calls and details that name one.`}
          steps={[<a href="/events?q=resolution*">All events that speak of a resolution</a>]}
        />
      ) : (
        <>
          <table class="rows resolutions" data-rows>
            <caption class="unseen">Resolutions, those named most first</caption>
            <thead>
              <tr>
                <th scope="col">Resolution</th>
                <th scope="col" class="number">
                  Charges
                </th>
                <th scope="col" class="number">
                  Calls
                </th>
                <th scope="col" class="number">
                  Otherwise
                </th>
                <th scope="col">First named</th>
                <th scope="col">Last named</th>
                <th scope="col" class="c-main">
                  Latest charge
                </th>
              </tr>
            </thead>
            <tbody>
              {[...numbered, ...resolutions.filter((r) => r.resolution === UNNUMBERED)].slice(0, SHOWN).map((r) => (
                <Row resolution={r} />
              ))}
            </tbody>
          </table>
          <p class="note">
            Found in {countWords(searched, "event")} that speak of a resolution
            {isAll ? "" : ", the newest of them; older ones are not counted here"}. A charge counts for each resolution
            that its sentence names
            {resolutions.length > SHOWN ? `; ${resolutions.length - SHOWN} more are in the table as CSV` : ""}.
          </p>
        </>
      )}
    </div>
  );
}

function Row({ resolution: r }: { readonly resolution: ResolutionPage }): ComponentChild {
  const [first, last] = daysOf(r);
  const latest = [...r.charges].sort((a, b) => ((dayOf(a) ?? "") < (dayOf(b) ?? "") ? 1 : -1))[0];
  const address = `/unscr/${r.resolution}`;
  return (
    <tr class="row" data-open={address}>
      <th scope="row">
        <a href={address}>{r.resolution === UNNUMBERED ? "without a number" : r.resolution}</a>
      </th>
      <Count of={r.charges} />
      <Count of={r.calls} />
      <Count of={r.others} />
      <td>{first}</td>
      <td>{last}</td>
      <td class="c-main soft">{latest?.claims[0]?.text}</td>
    </tr>
  );
}

function Count({ of }: { readonly of: readonly RecordEvent[] }): ComponentChild {
  return <td class={of.length === 0 ? "number quiet" : "number"}>{groupDigits(of.length)}</td>;
}

function dayOf(event: RecordEvent): string | null {
  return event.when?.from ?? event.firstReported;
}

function daysOf(r: ResolutionPage): readonly [first: string, last: string] {
  const days = [...r.charges, ...r.calls, ...r.others].flatMap((e) => dayOf(e) ?? []).sort();
  return [days[0] ?? "", days.at(-1) ?? ""];
}
