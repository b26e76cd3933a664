import type { ComponentChild } from "preact";
import type { Kind, Status } from "../../model/kind.ts";
import { familyOf } from "../../views/kind-family.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";

/** A shape for the status: filled for what is done, hollow for what is to come, struck for what is not. */
const SHAPES: Readonly<Record<Status, ComponentChild>> = {
  happened: <circle cx="5" cy="5" r="4.2" />,
  ongoing: (
    <>
      <circle class="line" cx="5" cy="5" r="4" />
      <path d="M5 1a4 4 0 0 0 0 8z" />
    </>
  ),
  planned: <circle class="line" cx="5" cy="5" r="4" />,
  proposed: <circle class="line dashed" cx="5" cy="5" r="4" />,
  denied: (
    <>
      <circle class="line" cx="5" cy="5" r="4" />
      <path class="line" d="M2.3 7.7l5.4-5.4" />
    </>
  ),
  cancelled: <path class="line" d="M1.5 1.5l7 7M8.5 1.5l-7 7" />,
};

export function StatusMark({ status }: { readonly status: Status }): ComponentChild {
  return (
    <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}

/** A kind as colour, shape and word: `○ Meeting`. The status is said where it is not the usual one. */
export function KindLabel({ kind, status }: { readonly kind: Kind; readonly status: Status }): ComponentChild {
  return (
    <span class={`kind k-${familyOf(kind).id}`} title={`${kindNoun(kind)}, ${statusWord(status)}`}>
      <StatusMark status={status} />
      <span>
        {kindNoun(kind)}
        {status === "happened" ? null : <span class="unseen">, {statusWord(status)}</span>}
      </span>
    </span>
  );
}
