import { InvalidArgumentError } from "commander";
import { isDay } from "../../model/day.ts";
import { KINDS, type Kind, STATUSES, type Status } from "../../model/kind.ts";

/** An ISO day, as an option's value. */
export function dayValue(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(`expected a day such as 2024-03-05, got "${text}".`);
  return text;
}

/** A count of at least one. */
export function countValue(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError(`expected a whole number above 0, got "${text}".`);
  return count;
}

/** Kinds, parted by commas, added to those of earlier uses of the option. */
export function kindsValue(text: string, before: readonly Kind[] = []): readonly Kind[] {
  return [...before, ...listOf(text, KINDS, "kind")];
}

/** Statuses, parted by commas. */
export function statusesValue(text: string, before: readonly Status[] = []): readonly Status[] {
  return [...before, ...listOf(text, STATUSES, "status")];
}

/** Values of an option that may be given several times. */
export function listValue(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** A stretch of days: `14d`, `3w`. */
export function daysValue(text: string): number {
  const match = /^(\d{1,4})([dw]?)$/.exec(text);
  if (match === null) throw new InvalidArgumentError(`expected days or weeks such as 14d or 3w, got "${text}".`);
  return Number(match[1]) * (match[2] === "w" ? 7 : 1);
}

function listOf<T extends string>(text: string, known: readonly T[], what: string): T[] {
  return text.split(",").map((part) => {
    const found = known.find((k) => k === part.trim());
    if (found === undefined)
      throw new InvalidArgumentError(`there is no ${what} "${part.trim()}"; known: ${known.join(", ")}.`);
    return found;
  });
}
