import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { PairTally } from "../../model/tally.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import { kindNouns } from "../../views/kind-words.ts";
import { Empty } from "../components/empty.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { NetworkDrawing } from "../components/network-drawing.tsx";
import { PairTable } from "../components/pair-table.tsx";
import { PeriodSlider } from "../components/period-slider.tsx";
import { Problems } from "../components/problems.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Title } from "../components/title.tsx";
import { loadNetwork, type NetworkView } from "../load-network.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressWith } from "../query/address.ts";

/** Who met whom: a drawing, a matrix and a list of the same counts. */
export const networkPage: DeskPage<NetworkView> = {
  path: "/network",
  title: "Network",
  key: "n",
  restsOnRecord: true,
  load: loadNetwork,
  titleOf: (view) => `Network: ${headline(view)}`,
  render: (view, frame) => <Network view={view} frame={frame} />,
  twins: {
    csv: ({ pairs }) =>
      csvRow(["a", "a_name", "b", "b_name", "meetings"]) +
      pairs.map((p) => csvRow([p.a, p.aName, p.b, p.bName, p.count])).join(""),
  },
};

const ROWS = 30;

function Network({ view, frame }: { readonly view: NetworkView; readonly frame: Frame }): ComponentChild {
  const { by, kinds, actor, actorName, from, to, pairs, layout, matrix, months, problems, total } = view;
  const { path } = frame.ask;
  // The slider's own numbers give way to the days they stand for.
  const query = canonical(view, frame.ask.query);
  const hrefOf = (a: string, b: string): string =>
    addressWith("/events", new URLSearchParams(), {
      kind: kinds.join(","),
      actor: [...new Set([a, b, ...(actor === "" ? [] : [actor])])].join(","),
      from: from ?? null,
      to: to ?? null,
    });
  return (
    <div data-place="list chart">
      <Title
        over={
          actor === "" ? (
            "Network of meetings"
          ) : (
            <>
              <a href={addressWith(path, query, { actor: null })}>Network of meetings</a> {actorName}
            </>
          )
        }
        under={
          <>
            {kindsWords(view)} that took place, {periodWords(view)}: {countWords(total, "event")},{" "}
            {countWords(pairs.length, "pair")}
            {by === "country"
              ? " of states and bodies. Unnamed partners and allies are left out"
              : " of persons and bodies. States are left out"}
            .
          </>
        }
      >
        {headline(view)}
      </Title>
      <Problems problems={problems} />
      <div class="bar-above">
        <Tabs
          label="Who"
          tabs={(["country", "actor"] as const).map((one) => ({
            label: one === "country" ? "States and bodies" : "Persons and bodies",
            href: addressWith(path, query, {
              by: one === "country" ? null : one,
              actor: one === "country" && actor.startsWith("actor:") ? null : actor,
            }),
            isCurrent: by === one,
          }))}
        />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the network"
          fields={[
            { name: "actor", label: "Only meetings with", placeholder: "KOR" },
            {
              name: "kind",
              label: "Kind",
              options: [
                { value: "", label: "Meetings and calls" },
                { value: "meet", label: "Meetings" },
                { value: "call", label: "Calls" },
                { value: "meet,call,visit", label: "With visits" },
                { value: "agree", label: "Agreements" },
              ],
            },
          ]}
        />
      </div>
      {months === null ? null : <PeriodSlider months={months} from={from} to={to} path={path} query={query} />}
      {pairs.length === 0 ? (
        <Empty
          title="Nobody met anybody"
          searched={`Searched ${listWords(kinds.map((k) => kindNouns(k).toLowerCase()))} that took place, ${periodWords(view)}${actor === "" ? "" : `, with ${actorName}`}, for two named sides.`}
          steps={[
            <a href={addressWith(path, query, { from: null, to: null })}>The whole record</a>,
            <a href={path}>The network of all</a>,
          ]}
        />
      ) : (
        <>
          <NetworkDrawing
            layout={layout}
            hrefOf={hrefOf}
            hrefOfNode={(id) => addressWith(path, query, { actor: id, by: by === "actor" ? "actor" : null })}
          />
          <p class="source note">
            Drawn:{" "}
            {countWords(
              layout.nodes.length,
              by === "country" ? "state or body" : "actor",
              by === "country" ? "states and bodies" : "actors",
            )}
            , {countWords(layout.edges.length, "pair")}
            {layout.edges.length < pairs.length ? ` of ${groupDigits(pairs.length)}, the most frequent` : ""}. A line's
            width and a mark's area grow with the meetings; where a mark lies means nothing. Every line opens its
            meetings, every mark its own network.
          </p>
          <PairTable matrix={matrix} pairs={pairs.slice(0, ROWS)} more={pairs.length - ROWS} hrefOf={hrefOf} />
        </>
      )}
    </div>
  );
}

function canonical({ from, to }: NetworkView, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!next.has("first") && !next.has("last")) return next;
  next.delete("first");
  next.delete("last");
  if (from !== undefined) next.set("from", from);
  if (to !== undefined) next.set("to", to);
  return next;
}

function kindsWords({ kinds }: NetworkView): string {
  return listWords(kinds.map((k) => kindNouns(k).toLowerCase())).replace(/^./, (c) => c.toUpperCase());
}

function periodWords({ from, to }: NetworkView): string {
  if (from !== undefined && to !== undefined) return periodText(from, to);
  return from !== undefined ? `since ${from}` : to !== undefined ? `until ${to}` : "in the whole record";
}

function headline({ pairs, actor, actorName, kinds }: NetworkView): string {
  const top = pairs[0];
  const what = (count: number): string =>
    kinds.length === 1
      ? `${groupDigits(count)} ${kindNouns(kinds[0]!).toLowerCase()}`
      : `${groupDigits(count)} ${count === 1 ? "meeting or call" : "meetings and calls"}`;
  if (top === undefined) return actor === "" ? "Nobody met anybody" : `${actorName} met nobody`;
  if (actor === "") return `${top.aName} and ${top.bName} met most: ${what(top.count)}`;
  const own = pairs.find((p) => p.a === actor || p.b === actor);
  if (own === undefined) return `${actorName} and ${countWords(pairs.length, "pair")} around it`;
  return `${actorName} met ${otherOf(own, actor)} most: ${what(own.count)}`;
}

function otherOf(pair: PairTally, actor: string): string {
  return pair.a === actor ? pair.bName : pair.aName;
}
