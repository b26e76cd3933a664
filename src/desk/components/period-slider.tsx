import type { ComponentChild } from "preact";
import type { Histogram } from "../../views/histogram.ts";
import { monthNumberOf, monthOfNumber } from "../../views/month-span.ts";
import { addressWith } from "../query/address.ts";
import { Axis, Bars, Grounds, Hatch } from "./histogram.tsx";

const HEIGHT = 40;
/** What the form itself sets. */
const OWN = ["from", "to", "first", "last", "after"];

/** A period chosen on the bars of all months: each bar is a link, and two sliders below them a form. */
export function PeriodSlider({
  months,
  from,
  to,
  path,
  query,
}: {
  readonly months: Histogram;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly path: string;
  readonly query: URLSearchParams;
}): ComponentChild {
  const { bins } = months;
  const [least, most] = [monthNumberOf(bins[0]!.from), monthNumberOf(bins.at(-1)!.to)];
  const within = (day: string | undefined, otherwise: number): number =>
    day === undefined ? otherwise : Math.max(least, Math.min(most, monthNumberOf(day)));
  const [first, last] = [within(from, least), within(to, most)];
  const kept = [...query].filter(([name, value]) => !OWN.includes(name) && value !== "");
  const href = (a: string, b: string): string => addressWith(path, query, { from: a, to: b });
  return (
    <form class="slider" method="get" action={path} aria-label="Period">
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="track">
        <svg class="months" height={HEIGHT}>
          <title>{`Events a ${months.unit}, at most ${months.highest}`}</title>
          <Hatch />
          <Grounds bins={bins} height={HEIGHT} />
          <Bars bins={bins} height={HEIGHT} highest={Math.max(1, months.highest)} href={href} />
          <rect class="beyond" x="0" width={share(first - least, most - least + 1)} height={HEIGHT} />
          <rect
            class="beyond"
            x={share(last - least + 1, most - least + 1)}
            width={share(most - last, most - least + 1)}
            height={HEIGHT}
          />
          <line class="base" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        </svg>
        <Axis bins={bins} />
        {least === most ? null : (
          <>
            <label for="slide-first">
              <span class="unseen">First month, now {monthOfNumber(first)}</span>
              <input id="slide-first" type="range" name="first" min={least} max={most} value={first} />
            </label>
            <label for="slide-last">
              <span class="unseen">Last month, now {monthOfNumber(last)}</span>
              <input id="slide-last" type="range" name="last" min={least} max={most} value={last} />
            </label>
          </>
        )}
      </div>
      <div class="chosen-period">
        <p>
          <b>{monthOfNumber(first)}</b>
          {first === last ? null : (
            <>
              {" "}
              to <b>{monthOfNumber(last)}</b>
            </>
          )}
        </p>
        <div class="actions">
          {least === most ? null : <button type="submit">Show</button>}
          {from === undefined && to === undefined ? null : (
            <a class="button" href={addressWith(path, query, { from: null, to: null })}>
              All
            </a>
          )}
        </div>
      </div>
    </form>
  );
}

function share(part: number, whole: number): string {
  return `${Math.round((Math.max(0, part) / whole) * 10_000) / 100}%`;
}
