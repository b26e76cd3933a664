import type { ComponentChild } from "preact";
import type { Claim } from "../../model/claim.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { countWords } from "../../views/count-words.ts";
import { outletWord, printedBy } from "../../views/outlet-word.ts";
import { ruleArea, ruleWords } from "../../views/rule-words.ts";
import { type ToldSentence, toldSentences } from "../../views/told-sentences.ts";
import { addressOf } from "../query/address.ts";
import type { EventEvidence } from "./evidence.tsx";
import { Outside } from "./outside.tsx";
import { Sentence } from "./sentence.tsx";

/** Every sentence that tells of an event, by who first wrote it: copies of one agency are one witness. */
export function ToldByOrigin({ event, claims, articles }: EventEvidence): ComponentChild {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return origins(event).map(([origin, told]) => {
    const outlets = new Set(told.map((t) => t.outlet));
    return (
      <div class="origin">
        <h3>
          {outletWord(origin)}
          <span class="quiet">
            {outlets.size > 1
              ? `${countWords(outlets.size, "outlet")}, one origin`
              : countWords(told.length, "sentence")}
          </span>
        </h3>
        {told.map((t) => {
          const article = articles.find((a) => a.id === t.article);
          return <Told told={t} claims={t.claims.flatMap((id) => byId.get(id) ?? [])} article={article} />;
        })}
      </div>
    );
  });
}

function origins(event: RecordEvent): [string, ToldSentence[]][] {
  const groups = new Map<string, ToldSentence[]>();
  for (const told of toldSentences(event.claims)) groups.set(told.origin, [...(groups.get(told.origin) ?? []), told]);
  return [...groups];
}

interface ToldProps {
  readonly told: ToldSentence;
  /** Empty where a person added the event. */
  readonly claims: readonly Claim[];
  readonly article: EventEvidence["articles"][number] | undefined;
}

function Told({ told, claims, article }: ToldProps): ComponentChild {
  const look = told.standing === "counts" ? "" : told.standing === "rejected" ? "rejected" : "replaced";
  return (
    <div
      class={`said ${look}`}
      data-cite={`“${told.text.trim()}” ${printedBy(told)}.`}
      data-at={addressOf(told.article)}
    >
      <p class="by">
        <b title={told.outlet}>{outletWord(told.outlet)}</b>
        {told.published === null ? null : <span>{told.published}</span>}
        {article?.edition == null ? null : <span class="tag">{article.edition.label}</span>}
        {told.standing === "superseded" ? <span class="tag">replaced by a later edition</span> : null}
        {told.standing === "rejected" ? <span class="tag warn">rejected by a person</span> : null}
        {article?.title == null ? null : <span class="quiet">{article.title}</span>}
      </p>
      <Sentence text={told.text} claims={claims} />
      <p class="by">
        <a href={`${addressOf(told.article)}#said-${told.start}`}>In the article</a>
        <Outside url={article?.url}>Original</Outside>
      </p>
      <details>
        <summary>How it was read</summary>
        <ul>
          {claims.length === 0 ? <li>Added by a person.</li> : claims.map((claim) => <Reasons claim={claim} />)}
          <li class="quiet">
            Characters {told.start} to {told.end} of the article; {told.claims.join(", ")}
          </li>
        </ul>
      </details>
    </div>
  );
}

function Reasons({ claim }: { readonly claim: Claim }): ComponentChild {
  const own = { field: "kind" as const, rule: claim.rule, alternatives: [] as readonly string[] };
  return [own, ...claim.reasons].map(({ field, rule, alternatives }) => (
    <li title={ruleArea(rule)}>
      {field}: {ruleWords(rule)} <span class="rule">{rule}</span>
      {alternatives.length === 0 ? null : `, not ${alternatives.join(", ")}`}
    </li>
  ));
}
