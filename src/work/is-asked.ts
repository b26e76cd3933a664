import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import type { EventQuery, TextTerm } from "../store/queries.ts";

/** True when an event is one that a query asks for: what a store does in SQL, for events that are in none. */
export function isAsked(event: RecordEvent, query: Omit<EventQuery, "limit" | "cursor" | "order">): boolean {
  const { from, to, kinds, statuses, certainties, actors = [], place, saidBy, story, text = [] } = query;
  const [first, last] = [event.when?.from ?? event.firstReported, event.when?.to ?? event.lastReported];
  return (
    (query.withHidden === true || event.standing === "counts") &&
    (from === undefined || (last ?? "") >= from) &&
    (to === undefined || (first ?? "9999") <= to) &&
    isOneOf(event.kind, kinds) &&
    isOneOf(event.status, statuses) &&
    isOneOf(event.certainty, certainties) &&
    actors.every((actor) => takesPart(event, actor)) &&
    (place === undefined || isAt(event, place)) &&
    (saidBy === undefined || contains(event.saidBy?.name, saidBy)) &&
    (story === undefined || event.stories.includes(story)) &&
    hasWords(event, text)
  );
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function isOneOf<T>(value: T, asked: readonly T[] | undefined): boolean {
  return asked === undefined || asked.length === 0 || asked.includes(value);
}

function contains(text: string | undefined, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) === true;
}

function takesPart(event: RecordEvent, asked: string): boolean {
  return sidesOf(event).some(({ name, country, actor }) => {
    if (isCountry(asked)) return country === asked;
    return asked.startsWith("actor:") ? actor === asked : contains(name, asked);
  });
}

function isAt({ where }: RecordEvent, asked: string): boolean {
  return isCountry(asked) ? where?.country === asked : contains(where?.name, asked);
}

function hasWords(event: RecordEvent, terms: readonly TextTerm[]): boolean {
  if (terms.length === 0) return true;
  const texts = [...event.claims.map((c) => c.text), ...sidesOf(event).map((p) => p.name), event.where?.name ?? ""];
  const words = texts.map((text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `);
  return terms.every(({ words: asked, isPrefix, isExcluded }) => {
    const sought = ` ${asked.join(" ")}${isPrefix ? "" : " "}`;
    return words.some((text) => text.includes(sought)) !== isExcluded;
  });
}
