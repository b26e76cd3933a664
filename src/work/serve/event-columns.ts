import { dayNumber } from "../../model/day.ts";
import type { EventOutline } from "../../store/queries.ts";
import { grown, type IntLists, intLists } from "./int-lists.ts";
import { type Interned, interned } from "./interned.ts";

/** A day that is not told, and a text that is not there. */
export const NONE = -0x80000000;

const NUMBERS = [
  "from",
  "to",
  "month",
  "kind",
  "status",
  "certainty",
  "place",
  "placeCountry",
  "saidBy",
  "isHidden",
] as const;

export type NumberColumn = (typeof NUMBERS)[number];

/** Columns of one number a row. `from` and `to` are days since 1970; the others number the texts of `EventTexts`. */
export type EventNumbers = { [Name in NumberColumn]: Int32Array };

/** The texts behind the numbers. */
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

/** Events as columns of numbers: a question goes through a hundred thousand of them in a thousandth of a second. */
export interface EventColumns {
  readonly ids: string[];
  /** ISO days as the store has them, for the order of lists. */
  readonly days: (string | null)[];
  readonly numbers: EventNumbers;
  readonly actors: IntLists;
  readonly countries: IntLists;
  readonly names: IntLists;
  readonly texts: EventTexts;
  set(row: number, outline: EventOutline): void;
}

/** Columns without rows. */
export function eventColumns(): EventColumns {
  const texts: EventTexts = {
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
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, new Int32Array(1024)])) as EventNumbers;
  const ids: string[] = [];
  const days: (string | null)[] = [];
  const [actors, countries, names] = [intLists(), intLists(), intLists()];
  return {
    ids,
    days,
    numbers,
    actors,
    countries,
    names,
    texts,
    set(row, outline) {
      const { id, from, to, sides, standing } = outline;
      if (row >= numbers.from.length) {
        for (const name of NUMBERS) numbers[name] = grown(numbers[name], row + 1);
      }
      ids[row] = id;
      days[row] = from;
      numbers.from[row] = from === null ? NONE : dayNumber(from);
      numbers.to[row] = to === null ? NONE : dayNumber(to);
      numbers.month[row] = numberOf(texts.month, from === null ? null : from.slice(0, 7));
      numbers.kind[row] = texts.kind.numberOf(outline.kind);
      numbers.status[row] = texts.status.numberOf(outline.status);
      numbers.certainty[row] = texts.certainty.numberOf(outline.certainty);
      numbers.place[row] = numberOf(texts.place, outline.place);
      numbers.placeCountry[row] = numberOf(texts.country, outline.placeCountry);
      numbers.saidBy[row] = numberOf(texts.saidBy, outline.saidBy);
      numbers.isHidden[row] = standing === "counts" ? 0 : 1;
      actors.set(row, once(sides.map((side) => texts.actor.numberOf(side.actor))));
      names.set(row, once(sides.map((side) => texts.name.numberOf(side.name))));
      countries.set(
        row,
        once(sides.flatMap((side) => (side.country === null ? [] : texts.country.numberOf(side.country)))),
      );
    },
  };
}

function numberOf(texts: Interned, text: string | null): number {
  return text === null ? NONE : texts.numberOf(text);
}

function once(values: readonly number[]): number[] {
  return [...new Set(values)];
}
