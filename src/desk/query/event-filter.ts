import { isDay } from "../../model/day.ts";
import { KINDS, type Kind, STATUSES, type Status } from "../../model/kind.ts";
import { CERTAINTIES, type Certainty } from "../../model/record-event.ts";
import type { EventQuery } from "../../store/queries.ts";
import { parseQuery } from "../../views/parse-query.ts";

/** What a list of events is asked for, as the address says it. */
export interface EventFilter extends Omit<EventQuery, "cursor" | "limit"> {
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly certainties: readonly Certainty[];
  readonly actors: readonly string[];
  readonly order: "newest" | "oldest";
  /** The words of the search box. */
  readonly q: string;
  /** What could not be used, in words for the asker. */
  readonly problems: readonly string[];
}

/** Reads the parameters that all lists of events share. What is wrong is left out and told, never guessed. */
export function readEventFilter(query: URLSearchParams): EventFilter {
  const problems: string[] = [];
  const q = query.get("q") ?? "";
  const words = parseQuery(q);
  problems.push(...words.problems);
  if (words.outlet !== undefined) problems.push(outletProblem(words.outlet));
  const oneOf = <T extends string>(name: string, known: readonly T[]): T[] =>
    listOf(query, name).flatMap((value) => {
      const found = known.find((k) => k === value);
      if (found === undefined) problems.push(`there is no ${name} “${value}”; known: ${known.join(", ")}`);
      return found ?? [];
    });
  const dayOf = (name: "from" | "to"): string | undefined => {
    const value = query.get(name);
    if (value === null || value === "") return words[name];
    const day = parseQuery(`${name}:${value}`)[name];
    if (day === undefined || !isDay(day)) {
      problems.push(`${name}=${value} is no day; expected 2024-03-05, 2024-03 or 2024`);
      return words[name];
    }
    return day;
  };
  const order = query.get("order") ?? "newest";
  if (order !== "newest" && order !== "oldest") {
    problems.push(`there is no order “${order}”; known: newest, oldest`);
  }
  const [from, to] = [dayOf("from"), dayOf("to")];
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(`the period ends (${to}) before it begins (${from}), so nothing can match`);
  }
  return {
    q,
    text: words.text,
    from,
    to,
    kinds: [...oneOf("kind", KINDS), ...words.kinds],
    statuses: [...oneOf("status", STATUSES), ...words.statuses],
    certainties: [...oneOf("certainty", CERTAINTIES), ...words.certainties],
    actors: [...listOf(query, "actor"), ...words.actors],
    place: query.get("place") || words.place,
    saidBy: query.get("said-by") || words.saidBy,
    story: query.get("story") || undefined,
    order: order === "oldest" ? "oldest" : "newest",
    problems,
  };
}

/** Events are told by several outlets, so that a list of them cannot be narrowed to one. */
export function outletProblem(outlet: string): string {
  return `outlet:${outlet} narrows articles, not events; all events are shown`;
}

/** The values of a parameter that may be given several times or as a list. */
export function listOf(query: URLSearchParams, name: string): string[] {
  const values = query.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(values.map((v) => v.trim()).filter((v) => v !== ""))];
}

/** A whole number within bounds; whatever else was asked is told. */
export function readCount(
  query: URLSearchParams,
  name: string,
  { standard, least, most }: { readonly standard: number; readonly least: number; readonly most: number },
  problems: string[],
): number {
  const value = query.get(name);
  if (value === null || value === "") return standard;
  const count = Number(value);
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  problems.push(`${name}=${value} is not a whole number from ${least} to ${most}`);
  return standard;
}
