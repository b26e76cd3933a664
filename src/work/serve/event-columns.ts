import { dayNumber } from "../../model/day.ts";
import type { EventOutline } from "../../store/queries.ts";
import { grown, type IntLists, intLists } from "./int-lists.ts";
import { type Interned, interned } from "./interned.ts";

/** A day that is not told, and a text that is not there. */
export const NONE = -0x80000000;

const NUMBERS = [
  "day",
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
  /** ISO days as the store has them, for the order of lists; empty where none is told. */
  readonly day: Interned;
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
  readonly size: number;
  readonly ids: readonly string[];
  readonly numbers: EventNumbers;
  readonly actors: IntLists;
  readonly countries: IntLists;
  readonly names: IntLists;
  readonly texts: EventTexts;
  /** Adds a row at the end. */
  push(outline: EventOutline): void;
  /** Puts the rows in this order, named by where they are now; those that are not named are gone. */
  reorder(order: Int32Array): void;
}

/** Columns without rows. */
export function eventColumns(): EventColumns {
  const texts: EventTexts = {
    day: interned(),
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
  let ids: string[] = [];
  let spare = new Int32Array(0);
  const [actors, countries, names] = [intLists(), intLists(), intLists()];
  return {
    get size() {
      return ids.length;
    },
    get ids() {
      return ids;
    },
    numbers,
    actors,
    countries,
    names,
    texts,
    push(outline) {
      const { id, from, to, sides, standing } = outline;
      const row = ids.push(id) - 1;
      if (row >= numbers.from.length) {
        for (const name of NUMBERS) numbers[name] = grown(numbers[name], row + 1);
      }
      numbers.day[row] = texts.day.numberOf(from ?? "");
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
      actors.push(once(sides.map((side) => texts.actor.numberOf(side.actor))));
      names.push(once(sides.map((side) => texts.name.numberOf(side.name))));
      countries.push(
        once(sides.flatMap((side) => (side.country === null ? [] : texts.country.numberOf(side.country)))),
      );
    },
    reorder(order) {
      ids = Array.from(order, (row) => ids[row]!);
      for (const name of NUMBERS) {
        const column = numbers[name];
        // Each column is written over the one before it: nothing is thrown away with each change.
        if (spare.length < column.length) spare = new Int32Array(column.length);
        for (let i = 0; i < order.length; i++) spare[i] = column[order[i]!]!;
        [numbers[name], spare] = [spare, column as Int32Array<ArrayBuffer>];
      }
      for (const lists of [actors, countries, names]) lists.reorder(order);
    },
  };
}

function numberOf(texts: Interned, text: string | null): number {
  return text === null ? NONE : texts.numberOf(text);
}

function once(values: readonly number[]): readonly number[] {
  return values.length < 2 ? values : [...new Set(values)];
}
