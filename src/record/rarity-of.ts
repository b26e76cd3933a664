import { COMMON_STEMS } from "./common-stems.ts";

const LEVELS = new Map(
  COMMON_STEMS.flatMap((stems, level) => stems.split(" ").map((stem): [string, number] => [stem, level])),
);
const RAREST = 6.5;

/**
 * How much a stem says of a text's subject: the natural logarithm of one in how
 * many news texts have it. A fixed table and not the store's own counts, so that
 * what belongs together never depends on what else has been added.
 */
export function rarityOf(stem: string): number {
  const level = LEVELS.get(stem);
  return level === undefined ? RAREST : level + 0.5;
}
