import type { ComponentChild } from "preact";
import { sayDuration } from "../../record/sources/say-duration.ts";
import type { HealthState } from "../../record/sources/source-health.ts";
import { webAddress } from "../../views/web-address.ts";
import type { TroubledItem } from "../load-sources.ts";
import { addressOf } from "../query/address.ts";
import { Outside } from "./outside.tsx";

const STATE_WORDS: Readonly<Record<HealthState, string>> = {
  failing: "fails",
  stale: "not polled",
  layout: "layout changed",
  silent: "silent",
  partial: "in part",
  new: "new",
  ok: "well",
};

/** How a source is, as a word; amber where somebody should look. */
export function HealthTag({ state }: { readonly state: HealthState }): ComponentChild {
  return <span class={`tag ${state === "ok" ? "good" : state === "new" ? "" : "warn"}`}>{STATE_WORDS[state]}</span>;
}

/** How long ago, in one unit. */
export function agoWords(time: number | null, now: string): string {
  return time === null ? "never" : `${sayDuration(Math.max(0, Date.parse(now) - time))} ago`;
}

/** What did not come through, with the reason. */
export function Troubles({
  items,
  names,
  now,
}: {
  readonly items: readonly TroubledItem[];
  /** Names of the sources, where there are several. */
  readonly names?: ReadonlyMap<string, string>;
  readonly now: string;
}): ComponentChild {
  return (
    <table class="plain-rows troubles">
      <thead>
        <tr>
          <th scope="col">When</th>
          {names === undefined ? null : <th scope="col">Source</th>}
          <th scope="col">Item</th>
          <th scope="col">What happened</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr>
            <td class="quiet">{agoWords(item.at, now)}</td>
            {names === undefined ? null : (
              <td>
                <a href={`/sources/${item.source}`}>{names.get(item.source) ?? item.source}</a>
              </td>
            )}
            <td>
              {item.article !== null ? (
                <a href={addressOf(item.article)}>{item.title ?? item.url ?? "without a title"}</a>
              ) : webAddress(item.url) !== null ? (
                <Outside url={item.url}>{item.title ?? item.url}</Outside>
              ) : (
                (item.title ?? "without a title")
              )}
            </td>
            <td>
              {item.message} <span class="rule">{item.code}</span>
            </td>
            <td>{STATES[item.state](item.attempts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STATES: Readonly<Record<TroubledItem["state"], (attempts: number) => string>> = {
  waiting: (attempts) => `tried ${attempts === 1 ? "once" : `${attempts} times`}, waits`,
  stored: () => "stored with the feed's own text",
  failed: (attempts) => `given up after ${attempts === 1 ? "one try" : `${attempts} tries`}`,
};
