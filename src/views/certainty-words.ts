import type { RecordEvent } from "../model/record-event.ts";
import { countWords, listWords } from "./count-words.ts";
import { outletWord } from "./outlet-word.ts";

type Supported = Pick<RecordEvent, "certainty" | "standing" | "origins" | "outlets">;

/** How well supported an event is, as short as a column: `2 origins`, `disputed`. Origins count, not outlets. */
export function supportWords({ certainty, standing, origins, outlets }: Supported): string {
  if (standing === "rejected") return "rejected";
  if (standing === "superseded") return "withdrawn";
  const told = countWords(origins.length, "origin");
  if (certainty === "disputed") return `disputed, ${told}`;
  return outlets.length > origins.length ? `${told}, ${outlets.length} outlets` : told;
}

/** The same as a sentence. */
export function certaintyWords({ certainty, standing, origins, outlets }: Supported): string {
  if (standing === "rejected") return "A person has rejected it: no claim counts.";
  if (standing === "superseded") return "No longer told: later editions have dropped it.";
  const names = listWords(origins.map(outletWord));
  const by =
    origins.length === 1
      ? outlets.length > 1
        ? `${countWords(outlets.length, "outlet")}, all of them from one origin, ${names}`
        : `one origin, ${names}`
      : `${countWords(origins.length, "independent origin")}: ${names}`;
  if (certainty === "disputed" && origins.length === 1) return `Disputed: ${names} tells it in more than one way.`;
  const lead: Readonly<Record<RecordEvent["certainty"], string>> = {
    reported: "Reported by",
    confirmed: "Confirmed by",
    disputed: "Disputed: accounts differ among",
    planned: "Announced, not yet reported to have happened; told by",
  };
  return `${lead[certainty]} ${by}.`;
}
