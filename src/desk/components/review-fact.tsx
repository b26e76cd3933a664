import type { ComponentChild } from "preact";
import { certaintyWords } from "../../views/certainty-words.ts";
import { listWords } from "../../views/count-words.ts";
import { groundsOf } from "../../views/event-fields.ts";
import { statusWord } from "../../views/kind-words.ts";
import { ruleNote } from "../../views/rule-words.ts";
import { isMutual } from "../../views/side-text.ts";
import type { ReviewItem } from "../load-review.ts";
import { addressOf } from "../query/address.ts";
import { KindLabel } from "./mark.tsx";
import { Parties } from "./parties.tsx";
import { WhenFact } from "./when.tsx";

/** The fact that the reader made of a sentence, field by field, with the rule behind each. */
export function ReviewFact({ item: { event, claim, doubts } }: { readonly item: ReviewItem }): ComponentChild {
  const { sources, targets, where, saidBy, details } = event;
  const grounds = groundsOf(event, claim === null ? [] : [claim]);
  const why = (field: Parameters<typeof grounds.get>[0]): ComponentChild => {
    const rules = grounds.get(field)?.rules ?? [];
    return rules.length === 0 ? null : <span class="quiet small why">{rules.map(ruleNote).join("; ")}</span>;
  };
  const nobody = <span class="quiet">nobody named</span>;
  return (
    <section class="pane fact-pane" aria-label="The fact">
      <h2>
        <KindLabel kind={event.kind} status={event.status} /> <span class="soft">{statusWord(event.status)}</span>
        {event.isAccepted ? <span class="tag good">accepted</span> : null}
        {event.standing === "rejected" ? <span class="tag warn">rejected</span> : null}
      </h2>
      {doubts.length === 0 ? null : (
        <p class="doubts">
          <span class="tag warn">look at</span> {listWords(doubts.map((d) => d.why))}
        </p>
      )}
      <dl class="facts">
        <dt>Kind</dt>
        <dd>
          {event.kind}
          {why("kind")}
        </dd>
        <dt>Status</dt>
        <dd>
          {statusWord(event.status)}
          {why("status")}
        </dd>
        <dt>Who</dt>
        <dd>
          {sources.length === 0 ? nobody : <Parties parties={sources} />}
          {why("sources")}
        </dd>
        <dt>{isMutual(event.kind) ? "With" : "To whom"}</dt>
        <dd>
          {targets.length === 0 ? nobody : <Parties parties={targets} />}
          {why("targets")}
        </dd>
        <dt>When</dt>
        <dd>
          <WhenFact when={event.when} />
        </dd>
        <dt>Where</dt>
        <dd>
          {where === null ? (
            <span class="quiet">no place told</span>
          ) : (
            <>
              {where.name}
              {where.country === null ? null : <span class="code"> {where.country}</span>}
            </>
          )}
          {where === null ? null : why("where")}
        </dd>
        {saidBy === null ? null : (
          <>
            <dt>Said by</dt>
            <dd>
              <Parties parties={[saidBy]} />
            </dd>
          </>
        )}
        {details.map(({ role, value, rule }) => (
          <>
            <dt>{role}</dt>
            <dd>
              {value}
              <span class="quiet small why">{ruleNote(rule)}</span>
            </dd>
          </>
        ))}
      </dl>
      <p class="soft small">
        {certaintyWords(event)} <a href={addressOf(event.id)}>All of it</a>
      </p>
    </section>
  );
}
