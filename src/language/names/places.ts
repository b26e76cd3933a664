import type { Token } from "../../model/sentence.ts";
import { isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";

/** Words that end the name of a place: "Kosong County", "Dorn Islands". */
const ENDS =
  /^(?:County|Province|Prefecture|Region|District|Municipality|City|Town|Village|Island|Islands|Peninsula|Sea|Ocean|Strait|Gulf|Bay|River|Lake|Mountain|Mountains|Valley|Desert|Basin|Canal|Harbor|Harbour|Airport|Airfield|Heights|Hills|Oblast|Governorate|Township|Archipelago|Plateau|Delta)$/;

/** Words that begin one: "Lake Dorn", "Gulf of Dorn". */
const STARTS = /^(?:Lake|Mount|Mt\.|Cape|Fort|Port|Camp|Gulf|Strait|Bay|Isle|Sea)$/;

/** Places by the shape of their names. */
export function placeCandidates(tokens: readonly Token[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]!)) continue;
    const first = ENDS.test(tokens[at]!.form) ? runStart(tokens, at) : at;
    const last = STARTS.test(tokens[at]!.form) ? complementEnd(tokens, at) : at + 1;
    if (last - first > 1) found.push({ first, last, type: "LOC", weight: WEIGHT.place * (last - first) });
  }
  return found;
}

function runStart(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && isNameWord(tokens[first - 1]!)) first--;
  return first;
}

function complementEnd(tokens: readonly Token[], head: number): number {
  let at = head + 1;
  if (tokens[at]?.form === "of") at++;
  const start = at;
  while (at < tokens.length && isNameWord(tokens[at]!)) at++;
  return at > start ? at : head + 1;
}
