import { ReadoutError } from "../errors.ts";
import type { EventField } from "../model/record-event.ts";
import type { Decision } from "../model/review.ts";
import { type AskedDecision, decisionFor } from "../work/asked-decision.ts";
import type { Writer } from "../work/serve/writer.ts";
import { QUEUE_END } from "./load-review.ts";
import type { Ask, PageContext } from "./page.ts";
import { addressWith } from "./query/address.ts";

/** What a field of the form is called: `to:when`, `to:detail:number`; what it was when it was shown stands under `as:`. */
const FIELD = /^to:(kind|status|sources|targets|when|where|saidBy|detail)(?::(.*))?$/;

/** Stores what a form of the review page decides, and goes on to the next event. */
export async function postReview(
  { store, reader }: PageContext,
  { path, query }: Ask,
  form: URLSearchParams,
  writer: Writer,
): Promise<string> {
  const text = (name: string): string => form.get(name) ?? "";
  const reason = text("reason").trim();
  // All are read before any is stored: one that makes no sense must not leave the others behind.
  const decisions: Decision[] = [];
  for (const asked of askedBy(form)) decisions.push(await decisionFor(store, asked));
  let seen: Readonly<Record<string, string>> =
    text("event") === "" || text("print") === "" ? {} : { [text("event")]: text("print") };
  let done = "";
  for (const decision of decisions) {
    const review = await writer.decide({ decision, by: reader, reason, seen });
    done = review.id;
    // The first of several corrections changes the event that the others are on.
    seen = {};
  }
  if (text("do") === "undo") return addressWith(path, query, { e: text("back") || null, done: null });
  return addressWith(path, query, { e: text("next") || QUEUE_END, done });
}

/** The decisions that a form stands for: several where several fields were changed. */
function askedBy(form: URLSearchParams): readonly AskedDecision[] {
  const event = form.get("event") ?? "";
  const act = form.get("do") ?? "";
  switch (act) {
    case "accept":
    case "reject":
      return [{ type: act, event }];
    case "correct": {
      const changed = correctionsIn(form);
      if (changed.length === 0) {
        throw new ReadoutError(
          "desk/bad-query",
          "No field was changed, so there is nothing to correct. Accept it as it is, or go back and change a field.",
        );
      }
      return changed.map(({ field, value }) => ({ type: "correct", event, field, value }));
    }
    case "same":
      return [{ type: "same", event, other: form.get("other") ?? "" }];
    case "different": {
      const claims = form.getAll("claims");
      if (claims.length === 0) {
        throw new ReadoutError(
          "desk/bad-query",
          "No sentence was ticked. Tick those that tell of something else, then split.",
        );
      }
      return [{ type: "different", event, claims }];
    }
    case "undo":
      return [{ type: "undo", review: form.get("review") ?? "" }];
    default:
      throw new ReadoutError("desk/bad-query", `A form of the review page cannot ask for “${act}”.`);
  }
}

function correctionsIn(form: URLSearchParams): { readonly field: EventField; readonly value: string }[] {
  const changed = [...form].flatMap(([name, value]) => {
    const match = FIELD.exec(name);
    if (match === null) return [];
    const [, field, role] = match as unknown as [string, EventField, string | undefined];
    const typed = value.trim();
    if (typed === (form.get(name.replace(/^to:/, "as:")) ?? "").trim()) return [];
    return [{ field, value: field === "detail" ? `${role ?? ""}=${typed}` : typed }];
  });
  const added = (form.get("new-detail") ?? "").trim();
  return added === "" ? changed : [...changed, { field: "detail", value: added }];
}
