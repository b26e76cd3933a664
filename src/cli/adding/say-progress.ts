import { sayDuration } from "../../record/sources/say-duration.ts";

/** How far a run of adding is. */
export interface AddingState {
  readonly added: number;
  readonly known: number;
  readonly troubled: number;
  readonly elapsedMs: number;
  readonly bytes: number;
  /** Of all inputs; null where it is not known. */
  readonly totalBytes: number | null;
}

/** Too early to tell how long it takes. */
const FIRST_GUESS_MS = 3_000;

/** One line: items, rate, errors, time left. */
export function sayProgress({ added, known, troubled, elapsedMs, bytes, totalBytes }: AddingState): string {
  const parts = [`${added.toLocaleString("en")} added`, `${known.toLocaleString("en")} known`];
  if (troubled > 0) parts.push(`${troubled.toLocaleString("en")} in trouble`);
  const rate = (added + known) / Math.max(0.001, elapsedMs / 1000);
  const line = `${parts.join(", ")} · ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en")} a second`;
  if (totalBytes === null || totalBytes === 0 || bytes === 0) return line;
  const share = Math.min(1, bytes / totalBytes);
  const percent = `${Math.floor(share * 100)} %`;
  if (elapsedMs < FIRST_GUESS_MS) return `${line} · ${percent}`;
  return `${line} · ${percent}, ${sayDuration((elapsedMs / share) * (1 - share))} left`;
}
