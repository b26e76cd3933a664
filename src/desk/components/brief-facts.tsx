import type { ComponentChild } from "preact";
import type { Brief } from "../../model/brief.ts";
import type { FactState } from "../../views/fact-state.ts";
import { addressOf } from "../query/address.ts";

/** So many facts have a key of their own. */
const KEYED = 9;

/** The facts of a brief in their order, each with how it stands now; buttons of the form around them. */
export function BriefFacts({
  facts,
  states,
  cited,
}: {
  readonly facts: Brief["facts"];
  readonly states: readonly FactState[];
  /** Keys that the text cites. */
  readonly cited: ReadonlySet<string>;
}): ComponentChild {
  if (facts.length === 0) {
    return (
      <p class="quiet">
        None yet. Press <kbd>b</kbd> on a row of any list, or open an event and send it here.
      </p>
    );
  }
  return (
    <ol class="collected">
      {facts.map(({ key, event, text, outlet, published, article, start }, i) => {
        const state = states.find((s) => s.key === key);
        return (
          <li id={key}>
            <p class="head-line">
              <code>{key}</code>
              {cited.has(key) ? <span class="tag good">cited</span> : <span class="tag">not cited</span>}
              {state === undefined || state.isSound ? null : <span class="tag warn">{state.words}</span>}
            </p>
            <p class="words">{text}</p>
            <p class="small quiet">
              <a href={`${addressOf(article)}#said-${start}`}>{outlet}</a>, {published ?? "undated"} ·{" "}
              <a href={addressOf(state?.event ?? event)}>event</a>
            </p>
            <div class="actions">
              <button type="submit" name="do" value={`cite:${key}`} data-cites={key} data-do={`brief.cite-${i + 1}`}>
                Cite {i < KEYED ? <kbd>Alt {i + 1}</kbd> : null}
              </button>
              <button type="submit" name="do" value={`up:${key}`} disabled={i === 0} aria-label={`Move ${key} up`}>
                ↑
              </button>
              <button
                type="submit"
                name="do"
                value={`down:${key}`}
                disabled={i === facts.length - 1}
                aria-label={`Move ${key} down`}
              >
                ↓
              </button>
              <button type="submit" name="do" value={`remove:${key}`}>
                Remove
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
