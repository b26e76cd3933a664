import type { ComponentChild } from "preact";
import { addDays } from "../../model/day.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import type { Histogram, HistogramBin } from "../../views/histogram.ts";
import type { FamilyId } from "../../views/kind-family.ts";

export interface HistogramChartProps {
  readonly histogram: Histogram;
  /** The list narrowed to some days. */
  readonly addressOfDays: (from: string | null, to: string | null) => string;
  /** What the chart shows, as a finding. */
  readonly title: string;
}

const ALL_HEIGHT = 56;
const LANE_HEIGHT = 20;

/** Events over time: all of them above, and a lane for each kind on one scale, from zero. */
export function HistogramChart({ histogram, addressOfDays, title }: HistogramChartProps): ComponentChild {
  const { bins, families, highest, before, after, unit, total } = histogram;
  const lanes = families.filter((f) => f.count > 0);
  const tallest = Math.max(1, ...bins.flatMap((b) => Object.values(b.byFamily)));
  const blank = bins.filter((b) => b.articles === 0).length;
  const period = periodText(bins[0]!.from, bins.at(-1)!.to);
  return (
    <figure class="chart" data-chart>
      <figcaption>
        <b>{title}</b>
        <span class="soft">
          Events a {unit}, {period}
        </span>
      </figcaption>
      <div class="lanes">
        <span class="lane-name">All</span>
        <svg class="all" role="img" aria-label={`All events a ${unit}, at most ${highest}`}>
          <Hatch />
          <Grounds bins={bins} height={ALL_HEIGHT} />
          <line class="grid" x1="0" x2="100%" y1="0.5" y2="0.5" />
          <Outline counts={bins.map((b) => b.count)} height={ALL_HEIGHT} highest={highest} />
          <line class="base" x1="0" x2="100%" y1={ALL_HEIGHT - 0.5} y2={ALL_HEIGHT - 0.5} />
        </svg>
        <span class="number">{groupDigits(total - before - after)}</span>
        {lanes.map(({ id, label, count }) => (
          <>
            <span class={`lane-name k-${id}`}>
              <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
                <circle cx="5" cy="5" r="4.2" />
              </svg>
              {label}
            </span>
            <svg class={`lane k-${id}`} role="img" aria-label={`${label} a ${unit}`}>
              <Outline counts={bins.map((b) => b.byFamily[id] ?? 0)} height={LANE_HEIGHT} highest={tallest} />
              <line class="base" x1="0" x2="100%" y1={LANE_HEIGHT - 0.5} y2={LANE_HEIGHT - 0.5} />
            </svg>
            <span class="number">{groupDigits(count)}</span>
          </>
        ))}
        <span />
        <Axis bins={bins} />
        <span />
        <Columns bins={bins} href={addressOfDays} />
      </div>
      <p class="source">
        Tallest bar: {countWords(highest, "event")}; in the lanes {groupDigits(tallest)}. Counted by the first day of
        each event.
        {blank === 0 ? null : ` Hatched: no article of that ${unit} in the record, so nothing can be said of it.`}
        {before + after === 0 ? null : " Not drawn: "}
        {before === 0 ? null : (
          <a href={addressOfDays(null, addDays(bins[0]!.from, -1))}>{countWords(before, "event")} before</a>
        )}
        {before > 0 && after > 0 ? ", " : null}
        {after === 0 ? null : (
          <a href={addressOfDays(addDays(bins.at(-1)!.to, 1), null)}>{countWords(after, "event")} after</a>
        )}
        {before + after === 0 ? null : "."}
      </p>
      <TableTwin histogram={histogram} addressOfDays={addressOfDays} />
    </figure>
  );
}

/** The bars of a lane as one shape; its width is counted in bins, so that it is as wide as the lane. */
function Outline({
  counts,
  height,
  highest,
}: {
  readonly counts: readonly number[];
  readonly height: number;
  readonly highest: number;
}): ComponentChild {
  const gap = counts.length > 60 ? 0.12 : 0.2;
  const bars = counts.map((count, i) => {
    if (count === 0) return "";
    const size = Math.max(2, Math.round((count / highest) * (height - 2)));
    return `M${round(i + gap / 2)} ${height - 1}v-${size}h${round(1 - gap)}v${size}z`;
  });
  return (
    <svg
      viewBox={`0 0 ${counts.length} ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      aria-hidden="true"
    >
      <path class="bar" d={bars.join("")} />
    </svg>
  );
}

/** A link over each bin, from the bars of all down to the last lane. */
function Columns({
  bins,
  href,
}: {
  readonly bins: readonly HistogramBin[];
  readonly href: (from: string, to: string) => string;
}): ComponentChild {
  const step = 100 / bins.length;
  return (
    <svg class="columns">
      <title>Days to narrow the list to</title>
      {bins.map((bin, i) =>
        bin.count === 0 ? null : (
          <a href={href(bin.from, bin.to)} tabindex={-1} aria-label={`${bin.unit}: ${countWords(bin.count, "event")}`}>
            <rect x={`${round(i * step)}%`} width={`${round(step)}%`} height="100%" />
          </a>
        ),
      )}
    </svg>
  );
}

/** Percent: of few bins each bar would be a wall. */
const WIDEST_BAR = 5;

interface BarsProps {
  readonly bins: readonly HistogramBin[];
  readonly height: number;
  readonly highest: number;
  readonly family?: FamilyId;
  readonly href: (from: string, to: string) => string;
}

/** Positions are shares of the width, so that the text beside them is never stretched. */
export function Bars({ bins, height, highest, family, href }: BarsProps): ComponentChild {
  const step = 100 / bins.length;
  const gap = bins.length > 60 ? 0.12 : 0.2;
  const width = Math.min(step * (1 - gap), WIDEST_BAR);
  return bins.map((bin, i) => {
    const count = family === undefined ? bin.count : (bin.byFamily[family] ?? 0);
    if (count === 0) return null;
    const size = Math.max(2, Math.round((count / highest) * (height - 2)));
    return (
      <a href={href(bin.from, bin.to)} tabindex={-1} aria-label={`${bin.unit}: ${countWords(count, "event")}`}>
        <rect
          class="bar"
          x={`${round(i * step + (step - width) / 2)}%`}
          width={`${round(width)}%`}
          y={height - 1 - size}
          height={size}
        />
      </a>
    );
  });
}

/** Ground of the bins of which the record has no article, neighbours as one. */
export function Grounds({
  bins,
  height,
}: {
  readonly bins: readonly HistogramBin[];
  readonly height: number;
}): ComponentChild {
  const step = 100 / bins.length;
  return bins.map((bin, i) => {
    if (bin.articles > 0 || bins[i - 1]?.articles === 0) return null;
    const end = bins.findIndex((b, at) => at > i && b.articles > 0);
    const length = (end < 0 ? bins.length : end) - i;
    return (
      <rect class="uncovered" x={`${round(i * step)}%`} width={`${round(length * step)}%`} y="0" height={height} />
    );
  });
}

export function Hatch(): ComponentChild {
  return (
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch-line" d="M0 0v5" />
      </pattern>
    </defs>
  );
}

/** At most so many labels fit under the bars. */
const LABELS = 9;

export function Axis({ bins }: { readonly bins: readonly HistogramBin[] }): ComponentChild {
  const every = Math.ceil(bins.length / LABELS);
  const step = 100 / bins.length;
  return (
    <svg class="axis" aria-hidden="true">
      {bins.map((bin, i) =>
        i % every !== 0 ? null : (
          <>
            <line class="tick" x1={`${round(i * step)}%`} x2={`${round(i * step)}%`} y1="0" y2="4" />
            <text x={`${round(i * step)}%`} y="15">
              {bin.unit}
            </text>
          </>
        ),
      )}
    </svg>
  );
}

function TableTwin({ histogram, addressOfDays }: Omit<HistogramChartProps, "title">): ComponentChild {
  const lanes = histogram.families.filter((f) => f.count > 0);
  const bins = histogram.bins.filter((b) => b.count > 0 || b.articles === 0);
  return (
    <details data-table>
      <summary>The same as a table</summary>
      <div class="wide">
        <table class="plain-rows">
          <caption class="unseen">Events a {histogram.unit} by kind</caption>
          <thead>
            <tr>
              <th scope="col">{histogram.unit}</th>
              <th scope="col" class="number">
                All
              </th>
              {lanes.map((l) => (
                <th scope="col" class="number">
                  {l.label}
                </th>
              ))}
              <th scope="col" class="number">
                Articles
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((b) => (
              <tr>
                <th scope="row">
                  <a href={addressOfDays(b.from, b.to)}>{b.unit}</a>
                </th>
                <td class="number">{b.count}</td>
                {lanes.map((l) => (
                  <td class="number">{b.byFamily[l.id] ?? 0}</td>
                ))}
                <td class="number">{b.articles}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
