import type { ComponentChild } from "preact";
import { KINDS, STATUSES } from "../../model/kind.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";
import type { TypedField } from "../../views/typed-fields.ts";
import type { ReviewItem } from "../load-review.ts";
import { EventDay } from "./day.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

interface ReviewActsProps {
  readonly item: ReviewItem;
  readonly next: string | null;
  readonly skipTo: string;
  readonly csrf: string;
  /** The page's own address: the queue goes on where it was. */
  readonly action: string;
}

/** Why something is rejected; each is one key. */
const REJECT_REASONS = [
  "not said in the sentence",
  "another kind of act",
  "wrong actor or side",
  "background, not news",
  "not an act at all",
] as const;

/** What can be decided on an event: a button and a key each. */
export function ReviewActs(props: ReviewActsProps): ComponentChild {
  const { item, skipTo } = props;
  return (
    <section class="acts" aria-label="Decide">
      <form method="post" action={props.action}>
        <Hidden {...props} act="accept" />
        <button class="first" type="submit" data-do="review.accept">
          Accept <kbd>y</kbd>
        </button>
      </form>
      <details name="act" data-panel="choices">
        <summary class="button" data-do="review.reject">
          Reject <kbd>n</kbd>
        </summary>
        <form class="panel" method="post" action={props.action}>
          <Hidden {...props} act="reject" />
          <h3>Why is it wrong?</h3>
          {REJECT_REASONS.map((reason, i) => (
            <button type="submit" name="reason" value={reason} data-do={`review.pick-${i + 1}`}>
              <kbd>{i + 1}</kbd> {reason}
            </button>
          ))}
        </form>
      </details>
      <details name="act" data-panel="fields">
        <summary class="button" data-do="review.edit">
          Edit <kbd>e</kbd>
        </summary>
        <form class="panel edit" method="post" action={props.action}>
          <Hidden {...props} act="correct" />
          <h3>As it should be</h3>
          {item.typed.map((field) => (
            <Field field={field} />
          ))}
          <label for="new-detail">
            <span>New detail</span>
            <input id="new-detail" type="text" name="new-detail" placeholder="number=2" />
          </label>
          <p class="small quiet">
            Names as <code>Kim Gunn (KOR); Sung Kim (USA)</code>, days as <code>2024-03-05</code> or{" "}
            <code>2024-03-05..2024-03-07</code>, places as <code>Seoul, KOR</code>. An empty field is cleared.
          </p>
          <button type="submit">Save what was changed</button>
        </form>
      </details>
      <Merge {...props} />
      <Split {...props} />
      <a class="button" href={skipTo} data-do="review.skip">
        Skip <kbd>Space</kbd>
      </a>
    </section>
  );
}

function Hidden({
  item: { event, print },
  next,
  csrf,
  act,
}: ReviewActsProps & { readonly act: string }): ComponentChild {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="do" value={act} />
      <input type="hidden" name="event" value={event.id} />
      <input type="hidden" name="print" value={print} />
      <input type="hidden" name="next" value={next ?? ""} />
    </>
  );
}

function Field({ field: { field, label, value } }: { readonly field: TypedField }): ComponentChild {
  const name = field === "detail" ? `detail:${label}` : field;
  const id = `to-${name}`;
  return (
    <label for={id}>
      <span>{label}</span>
      <input type="hidden" name={`as:${name}`} value={value} />
      {field === "kind" || field === "status" ? (
        <select id={id} name={`to:${name}`}>
          {(field === "kind" ? KINDS : STATUSES).map((option) => (
            <option value={option} selected={option === value}>
              {field === "kind"
                ? kindNoun(option as (typeof KINDS)[number])
                : statusWord(option as (typeof STATUSES)[number])}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} type="text" name={`to:${name}`} value={value} />
      )}
    </label>
  );
}

function Merge(props: ReviewActsProps): ComponentChild {
  const { candidates } = props.item;
  return (
    <details name="act" data-panel="choices">
      <summary class="button" data-do="review.merge">
        Merge <kbd>+</kbd>
      </summary>
      <form class="panel" method="post" action={props.action}>
        <Hidden {...props} act="same" />
        <h3>{candidates.length === 0 ? "Nothing like it in the days around" : "The same happening as"}</h3>
        {candidates.map((other, i) => (
          <button type="submit" name="other" value={other.id} data-do={`review.pick-${i + 1}`}>
            <kbd>{i + 1}</kbd>
            <span>
              <EventDay event={other} /> <KindLabel kind={other.kind} status={other.status} /> <Sides {...other} />
              <span class="quiet"> {other.claims[0]?.text}</span>
            </span>
          </button>
        ))}
      </form>
    </details>
  );
}

function Split(props: ReviewActsProps): ComponentChild {
  const { claims } = props.item.event;
  return (
    <details name="act" data-panel="fields">
      <summary class="button" data-do="review.split">
        Split <kbd>s</kbd>
      </summary>
      <form class="panel" method="post" action={props.action}>
        <Hidden {...props} act="different" />
        {claims.length < 2 ? (
          <h3>One sentence alone tells it; there is nothing to split</h3>
        ) : (
          <>
            <h3>Which sentences tell of something else?</h3>
            {claims.map((told) => (
              <label class="tick" for={`split-${told.claim}`}>
                <input id={`split-${told.claim}`} type="checkbox" name="claims" value={told.claim} />
                <span>
                  {told.text} <span class="quiet">{told.outlet}</span>
                </span>
              </label>
            ))}
            <button type="submit">Split them off</button>
          </>
        )}
      </form>
    </details>
  );
}
