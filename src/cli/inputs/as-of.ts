import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ReadoutError } from "../../errors.ts";
import { isDay } from "../../model/day.ts";

/** Reads `{ "file name": "day" }`. */
export function readAsOfMap(path: string, folder: string): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(folder, path), "utf8"));
  } catch (cause) {
    throw new ReadoutError("cli/as-of-map", `${path} cannot be read as JSON, expected { "file name": "2024-03-05" }.`, {
      cause,
    });
  }
  const entries = Object.entries(value ?? {});
  const wrong = entries.find(([, day]) => typeof day !== "string" || !isDay(day));
  if (wrong !== undefined || Array.isArray(value)) {
    const what = wrong === undefined ? "a list" : `${JSON.stringify(wrong[1])} for "${wrong[0]}"`;
    throw new ReadoutError(
      "cli/as-of-map",
      `${path} has ${what}, expected a day such as "2024-03-05" for each file name.`,
    );
  }
  return new Map(entries as [string, string][]);
}
