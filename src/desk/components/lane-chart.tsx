import type { ComponentChild } from "preact";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import type { Histogram } from "../../views/histogram.ts";
import { Axis, Bars, Grounds, Hatch } from "./histogram.tsx";

/** One row of bars: what it counts, and where its marks lead. */
export interface Lane {
  readonly name: string;
  /** Class that colours it, where it is a kind. */
  readonly tone?: string;
  /** All lanes of a chart have the same bins. */
  readonly histogram: Histogram;
  readonly href: (from: string, to: string) => string;
}

export interface LaneChartProps {
  /** What the chart shows, as a finding. */
  readonly title: string;
  /** What is counted. */
  readonly metric: string;
  readonly lanes: readonly Lane[];
}

const ONLY_HEIGHT = 64;
const LANE_HEIGHT = 30;

/** Counts over time in lanes on one scale, from zero, with days that nothing can be said of hatched. */
export function LaneChart({ title, metric, lanes }: LaneChartProps): ComponentChild {
  const [first] = lanes;
  if (first === undefined) return null;
  const { bins, unit } = first.histogram;
  const highest = Math.max(1, ...lanes.map((l) => l.histogram.highest));
  const height = lanes.length === 1 ? ONLY_HEIGHT : LANE_HEIGHT;
  const blank = bins.some((b) => b.articles === 0);
  const before = lanes.reduce((sum, l) => sum + l.histogram.before, 0);
  return (
    <figure class="chart" data-chart>
      <figcaption>
        <b>{title}</b>
        <span class="soft">
          {metric} a {unit}, {periodText(bins[0]!.from, bins.at(-1)!.to)}
        </span>
      </figcaption>
      <div class="lanes">
        {lanes.map(({ name, tone, histogram, href }, i) => (
          <>
            <span class={`lane-name ${tone ?? ""}`}>{name}</span>
            <svg class={`lane high-${height} ${tone ?? ""}`}>
              <title>{`${name} a ${unit}, at most ${histogram.highest}`}</title>
              {i === 0 ? <Hatch /> : null}
              <Grounds bins={histogram.bins} height={height} />
              <Bars bins={histogram.bins} height={height} highest={highest} href={href} />
              <line class="base" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
            </svg>
            <span class="number">{groupDigits(histogram.total - histogram.before - histogram.after)}</span>
          </>
        ))}
        <span />
        <Axis bins={bins} />
        <span />
      </div>
      <p class="source">
        Tallest bar: {groupDigits(highest)}. Counted by the first day of each event.
        {blank ? ` Hatched: no article of that ${unit} in the record, so nothing can be said of it.` : ""}
        {before === 0 ? "" : ` Not drawn: ${countWords(before, "event")} before.`}
      </p>
      <details data-table>
        <summary>The same as a table</summary>
        <LaneTable lanes={lanes} />
      </details>
    </figure>
  );
}

/** So many rows at most: the chart has the rest. */
const ROWS = 60;

function LaneTable({ lanes }: { readonly lanes: readonly Lane[] }): ComponentChild {
  const { bins, unit } = lanes[0]!.histogram;
  const told = bins
    .map((bin, i) => ({ bin, counts: lanes.map((l) => l.histogram.bins[i]!) }))
    .filter(({ bin, counts }) => bin.articles === 0 || counts.some((c) => c.count > 0))
    .reverse();
  return (
    <table class="plain-rows">
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          {lanes.map((l) => (
            <th scope="col" class="number">
              {l.name}
            </th>
          ))}
          <th scope="col" class="number">
            Articles
          </th>
        </tr>
      </thead>
      <tbody>
        {told.slice(0, ROWS).map(({ bin, counts }) => (
          <tr>
            <th scope="row">{bin.unit}</th>
            {counts.map((c, i) => (
              <td class="number">{c.count === 0 ? "0" : <a href={lanes[i]!.href(bin.from, bin.to)}>{c.count}</a>}</td>
            ))}
            <td class="number">{bin.articles === 0 ? "none" : groupDigits(bin.articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
