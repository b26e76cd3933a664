import { sayDuration } from "../../record/sources/say-duration.ts";
import { HEALTH_STATES, type HealthState, type SourceHealth } from "../../record/sources/source-health.ts";
import { cutTo, padTo, wrap } from "../terminal/measure.ts";
import type { Paint, Tone } from "../terminal/paint.ts";

const TONES: Readonly<Record<HealthState, Tone>> = {
  failing: "alarm",
  stale: "alarm",
  layout: "strain",
  silent: "strain",
  partial: "doubt",
  new: "quiet",
  ok: "quiet",
};
const STATE = 9;
const NAME = 30;

/** A source in the list: one line, and a second that says what is wrong. */
export function healthLines(health: SourceHealth, now: number, width: number, paint: Paint): string[] {
  const { state, newAt, perDay, lagMs, waiting, failed } = health;
  const facts = [
    newAt === null ? "nothing yet" : `new ${sayDuration(now - newAt)} ago`,
    perDay === null ? null : `${perDay < 10 ? perDay.toFixed(1) : Math.round(perDay)} a day`,
    lagMs === null ? null : `lag ${sayDuration(lagMs)}`,
    waiting > 0 ? `${waiting} waiting` : null,
    failed > 0 ? `${failed} failed` : null,
  ].filter((fact) => fact !== null);
  const head = `${paint(TONES[state], padTo(state, STATE))}${padTo(cutTo(health.name, NAME), NAME + 2)}`;
  const first = head + paint("quiet", cutTo(facts.join(" · "), Math.max(10, width - STATE - NAME - 2)));
  if (state === "ok") return [first];
  return [first, ...wrap(health.why, width - STATE).map((line) => " ".repeat(STATE) + paint(TONES[state], line))];
}

/** "14 sources: 1 failing, 2 silent, 11 ok": the worst first, as the list has them. */
export function healthSummary(all: readonly SourceHealth[]): string {
  const counts = HEALTH_STATES.map((state) => [all.filter((h) => h.state === state).length, state] as const);
  const said = counts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
  return `${all.length} ${all.length === 1 ? "source" : "sources"}: ${said.join(", ")}`;
}
