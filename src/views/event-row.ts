import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { dayText } from "./day-text.ts";
import { outletWord, printedBy } from "./outlet-word.ts";
import { sideText } from "./side-text.ts";

/** One event as a line of a list. */
export interface EventRow {
  readonly id: string;
  readonly day: string;
  /** False where no day is told and `day` is the one on which it was first reported. */
  readonly isDated: boolean;
  readonly kind: string;
  readonly sides: string;
  readonly place: string | null;
  readonly status: string;
  readonly certainty: string;
  readonly outlets: number;
  readonly origins: readonly string[];
  readonly saidBy: string | null;
  /** What was agreed, asked, charged or talked about, in the article's words. */
  readonly matter: string | null;
  /** The other details: `weapon: ballistic missile, number: 2`. */
  readonly details: string;
  readonly sentence: string;
  /** Who printed the sentence, and when. */
  readonly source: string;
}

/** Roles of details that say what an act is about. */
const MATTERS = ["content", "act", "topic"];

/**
 * The row of an event. Actors in `met` have been introduced further up the list
 * and go without their office; those of this row are added to it.
 */
export function eventRow(event: RecordEvent, met: Set<string> = new Set()): EventRow {
  const first = event.claims[0]!;
  const sides = sideText(event, (party) => met.has(party.actor));
  for (const party of sidesOf(event)) if (party.office !== null) met.add(party.actor);
  return {
    id: event.id,
    day: event.when === null ? (event.firstReported ?? "undated") : dayText(event.when),
    isDated: event.when !== null,
    kind: event.kind,
    sides,
    place: event.where?.name ?? null,
    status: event.status,
    certainty: event.standing === "counts" ? event.certainty : event.standing,
    outlets: event.outlets.length,
    origins: event.origins,
    saidBy: event.saidBy?.name ?? null,
    matter: event.details.find((d) => MATTERS.includes(d.role))?.value ?? null,
    details: event.details
      .filter((d) => !MATTERS.includes(d.role))
      .map((d) => `${d.role}: ${d.value}`)
      .join(", "),
    sentence: first.text,
    source: printedBy(first),
  };
}

/** How many tell it, in words: `4 outlets, 1 origin: Yonhap`. */
export function originText({ outlets, origins }: Pick<EventRow, "outlets" | "origins">): string {
  const names = origins.slice(0, 3).map(outletWord).join(", ") + (origins.length > 3 ? " …" : "");
  const count = `${origins.length} ${origins.length === 1 ? "origin" : "origins"}`;
  return outlets > origins.length ? `${outlets} outlets, ${count}: ${names}` : `${count}: ${names}`;
}
