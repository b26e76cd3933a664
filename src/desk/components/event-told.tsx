import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { printedBy } from "../../views/outlet-word.ts";
import { addressOf } from "../query/address.ts";
import { Sides } from "./sides.tsx";

/** Who did it to whom, leading to the event, and the sentence that tells it, which opens with its row. */
export function EventTold({ event }: { readonly event: RecordEvent }): ComponentChild {
  const [claim] = event.claims;
  return (
    <>
      <a class="plain" href={addressOf(event.id)}>
        <Sides {...event} />
      </a>
      {claim === undefined ? null : (
        <span class="sentence" data-by={printedBy(claim)}>
          {claim.text}
        </span>
      )}
    </>
  );
}
