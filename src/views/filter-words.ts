import type { Kind, Status } from "../model/kind.ts";
import { listWords } from "./count-words.ts";
import { kindNouns, statusWord } from "./kind-words.ts";

/** What a list of events is narrowed by. */
export interface Filtered {
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly certainties: readonly string[];
  readonly actors: readonly string[];
  readonly place?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q: string;
}

/** The question a list answers, as its title: `Planned meetings with South Korea, 2024-03`. */
export function filterWords(filter: Filtered, nameOf: (actor: string) => string): string {
  const { kinds, statuses, certainties, actors, place, saidBy } = filter;
  const qualities = [...statuses.map(statusWord), ...certainties.filter((c) => !statuses.includes(c as Status))];
  const nouns = kinds.length === 0 ? "events" : listWords(kinds.map((k) => kindNouns(k).toLowerCase()));
  const parts = [[listWords(qualities), nouns].filter((p) => p !== "").join(" ")];
  if (actors.length > 0) parts.push(`with ${listWords(actors.map(nameOf))}`);
  if (place !== undefined) parts.push(`at ${nameOf(place)}`);
  if (saidBy !== undefined) parts.push(`as told by ${saidBy}`);
  const words = filter.q.replace(/\b[a-z-]+:("[^"]*"|\S+)/gi, "").trim();
  if (words !== "") parts.push(`with the words “${words}”`);
  const title = `${parts.join(" ")}${periodWords(filter)}`;
  return (kinds.length + qualities.length === 0 && parts.length === 1 ? "all " : "")
    .concat(title)
    .replace(/^./, (c) => c.toUpperCase());
}

function periodWords({ from, to }: Filtered): string {
  if (from !== undefined && to !== undefined) {
    const period = periodText(from, to);
    return `, ${period}`;
  }
  if (from !== undefined) return `, since ${from}`;
  return to === undefined ? "" : `, until ${to}`;
}

/** A period as short as it can be told: `2024-03`, `2024`, `2024-03-05`, `2024-03-05 to 2024-03-09`. */
export function periodText(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  if (from === `${month}-01` && to === `${month}-${last}`) return month;
  return `${from} to ${to}`;
}
