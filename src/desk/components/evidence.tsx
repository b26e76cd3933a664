import type { ComponentChild } from "preact";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { certaintyWords } from "../../views/certainty-words.ts";
import { countWords } from "../../views/count-words.ts";
import { differingFields } from "../../views/differing-fields.ts";
import { statusWord } from "../../views/kind-words.ts";
import { outletWord } from "../../views/outlet-word.ts";
import { isMutual } from "../../views/side-text.ts";
import { toldSentences } from "../../views/told-sentences.ts";
import { addressOf } from "../query/address.ts";
import { KindLabel } from "./mark.tsx";
import { Outside } from "./outside.tsx";
import { Parties } from "./parties.tsx";
import { Sentence } from "./sentence.tsx";
import { WhenFact } from "./when.tsx";

/** An event with the claims and articles it rests on. */
export interface EventEvidence {
  readonly event: RecordEvent;
  readonly claims: readonly Claim[];
  /** Without their texts. */
  readonly articles: readonly Pick<Article, "id" | "url" | "title" | "edition">[];
}

/** So many sentences stand beside a list; the page of the event has all. */
const SENTENCES = 3;

/** The evidence of the event chosen in a list, beside it; nothing where none is chosen. */
export function EvidencePane({ beside }: { readonly beside: EventEvidence | null }): ComponentChild {
  return beside === null ? null : (
    <aside class="pane" id="evidence" tabindex={-1} aria-label="Evidence">
      <Evidence {...beside} />
    </aside>
  );
}

/** The evidence of an event, as it stands beside a list. */
export function Evidence({ event, claims, articles }: EventEvidence): ComponentChild {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const sentences = toldSentences(event.claims);
  const told = sentences.slice(0, SENTENCES);
  const rest = sentences.length - told.length;
  const first = told[0]!;
  const source = articles.find((a) => a.id === first.article);
  return (
    <article class="evidence" data-evidence={event.id}>
      <div class="soft small">
        <KindLabel kind={event.kind} status={event.status} />
        {event.status === "happened" ? null : ` · ${statusWord(event.status)}`}
      </div>
      {told.map((told) => {
        const article = articles.find((a) => a.id === told.article);
        return (
          <div
            class={`said ${told.standing === "counts" ? "" : told.standing === "rejected" ? "rejected" : "replaced"}`}
          >
            <Sentence text={told.text} claims={told.claims.flatMap((id) => byId.get(id) ?? [])} />
            <p class="by">
              <b title={told.outlet}>{outletWord(told.outlet)}</b>
              {told.published === null ? null : <span>{told.published}</span>}
              {article?.edition == null ? null : <span>{article.edition.label}</span>}
              {told.standing === "superseded" ? <span class="tag">replaced by a later edition</span> : null}
              {told.standing === "rejected" ? <span class="tag warn">rejected</span> : null}
              <a href={`${addressOf(told.article)}#said-${told.start}`}>in the article</a>
            </p>
          </div>
        );
      })}
      {rest === 0 ? null : (
        <p class="small">
          <a href={addressOf(event.id)}>{countWords(rest, "more sentence")}</a>
        </p>
      )}
      <EventFacts event={event} />
      <p class="soft small">{certaintyWords(event)}</p>
      <p class="actions">
        <a class="button" href={addressOf(event.id)} data-open-event>
          Open <kbd>o</kbd>
        </a>
        <Outside url={source?.url} look="button">
          Original <kbd>v</kbd>
        </Outside>
      </p>
    </article>
  );
}

/** Who, to whom, when, where: the fields of an event, one below the other. */
function EventFacts({ event }: { readonly event: RecordEvent }): ComponentChild {
  const { sources, targets, when, where, saidBy, details } = event;
  const disputed = differingFields(event).filter((field) => field.isDisputed);
  return (
    <dl class="facts">
      <dt>Who</dt>
      <dd>{sources.length === 0 ? <span class="quiet">unnamed</span> : <Parties parties={sources} />}</dd>
      {targets.length === 0 ? null : (
        <>
          <dt>{isMutual(event.kind) ? "With" : "To whom"}</dt>
          <dd>
            <Parties parties={targets} />
          </dd>
        </>
      )}
      <dt>When</dt>
      <dd>
        <WhenFact when={when} />
      </dd>
      {where === null ? null : (
        <>
          <dt>Where</dt>
          <dd>
            {where.name}
            {where.country === null ? null : <span class="code"> {where.country}</span>}
          </dd>
        </>
      )}
      {details.map(({ role, value }) => (
        <>
          <dt>{role}</dt>
          <dd>{value}</dd>
        </>
      ))}
      {saidBy === null ? null : (
        <>
          <dt>Says</dt>
          <dd>
            <Parties parties={[saidBy]} />
          </dd>
        </>
      )}
      {disputed.map(({ label, tellings }) => (
        <>
          <dt>
            <span class="tag warn">disputed</span>
          </dt>
          <dd>
            {label}:{" "}
            {tellings.map(({ value, outlets }, i) => (
              <>
                {i === 0 ? "" : "; "}
                {value === "" ? "not told" : value} <span class="quiet">{outlets.join(", ")}</span>
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}
