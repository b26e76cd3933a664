import { dayNumber } from "../../model/day.ts";
import type { EventOutline } from "../../store/queries.ts";
import { type Interned, interned } from "./interned.ts";

/** A day that is not told. */
export const NO_DAY = -0x80000000;

/** One event, its texts as numbers. */
export interface EventRowOfNumbers {
  readonly id: string;
  readonly from: string | null;
  readonly fromDay: number;
  readonly toDay: number;
  readonly month: number;
  readonly kind: number;
  readonly status: number;
  readonly certainty: number;
  /** -1 where there is none, as with `placeCountry` and `saidBy`. */
  readonly place: number;
  readonly placeCountry: number;
  readonly saidBy: number;
  readonly isHidden: boolean;
  /** Each actor and each country once. */
  readonly actors: readonly number[];
  readonly countries: readonly number[];
  readonly names: readonly number[];
}

/** The texts behind the numbers, column by column. */
export interface EventTexts {
  readonly kind: Interned;
  readonly status: Interned;
  readonly certainty: Interned;
  readonly place: Interned;
  readonly country: Interned;
  readonly saidBy: Interned;
  readonly actor: Interned;
  readonly name: Interned;
  readonly month: Interned;
}

/** Columns without texts yet. */
export function emptyTexts(): EventTexts {
  return {
    kind: interned(),
    status: interned(),
    certainty: interned(),
    place: interned(),
    country: interned(),
    saidBy: interned(),
    actor: interned(),
    name: interned(),
    month: interned(),
  };
}

/** An outline with its texts as numbers. */
export function numbered(outline: EventOutline, texts: EventTexts): EventRowOfNumbers {
  const { id, from, to, sides } = outline;
  const orNone = (texts: Interned, text: string | null): number => (text === null ? -1 : texts.numberOf(text));
  return {
    id,
    from,
    fromDay: from === null ? NO_DAY : dayNumber(from),
    toDay: to === null ? NO_DAY : dayNumber(to),
    month: orNone(texts.month, from === null ? null : from.slice(0, 7)),
    kind: texts.kind.numberOf(outline.kind),
    status: texts.status.numberOf(outline.status),
    certainty: texts.certainty.numberOf(outline.certainty),
    place: orNone(texts.place, outline.place),
    placeCountry: orNone(texts.country, outline.placeCountry),
    saidBy: orNone(texts.saidBy, outline.saidBy),
    isHidden: outline.standing !== "counts",
    actors: [...new Set(sides.map((side) => texts.actor.numberOf(side.actor)))],
    countries: [
      ...new Set(sides.flatMap((side) => (side.country === null ? [] : texts.country.numberOf(side.country)))),
    ],
    names: [...new Set(sides.map((side) => texts.name.numberOf(side.name)))],
  };
}
