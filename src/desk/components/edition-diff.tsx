import type { ComponentChild } from "preact";
import type { Telling } from "../../model/telling.ts";
import type { EditionDiff, FactChange } from "../../record/diff-story.ts";
import { countWords } from "../../views/count-words.ts";
import { outletWord } from "../../views/outlet-word.ts";
import { wordDiff } from "../../views/word-diff.ts";
import { addressOf } from "../query/address.ts";
import { Arrow } from "./icons.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

/** What a later edition changed, fact by fact, with the words taken out and put in. */
export function EditionChanges({ diff }: { readonly diff: EditionDiff }): ComponentChild {
  const { before, after, facts, unchanged } = diff;
  const name = (edition: string | null): string => edition ?? "first edition";
  return (
    <div class="origin">
      <h3>
        {outletWord(after.outlet)}
        <span class="soft">
          <a href={addressOf(before.article)}>{name(before.edition)}</a>
          <Arrow />
          <a href={addressOf(after.article)}>{name(after.edition)}</a>
        </span>
        <span class="quiet">{after.published}</span>
      </h3>
      <ul class="brief-list">
        {facts.map((fact) => (
          <li>
            <Change fact={fact} />
          </li>
        ))}
      </ul>
      {unchanged === 0 ? null : (
        <p class="quiet small">
          {countWords(unchanged, "fact")} {unchanged === 1 ? "stands" : "stand"} as before.
        </p>
      )}
    </div>
  );
}

function Change({ fact }: { readonly fact: FactChange }): ComponentChild {
  if (fact.change === "changed") {
    return (
      <>
        <Heading telling={fact.after} tag="changed" tone="warn" />
        <ul class="small soft">
          {fact.fields.map(({ field, before, after }) => (
            <li>
              {field}: <del>{before === "" ? "not told" : before}</del> <ins>{after === "" ? "not told" : after}</ins>
            </li>
          ))}
        </ul>
        <p class="sentence-text">
          {wordDiff(fact.before.evidence[0]?.text ?? "", fact.after.evidence[0]?.text ?? "").map((run) =>
            run.in === "both" ? run.text : run.in === "before" ? <del>{run.text}</del> : <ins>{run.text}</ins>,
          )}
        </p>
      </>
    );
  }
  const isNew = fact.change === "appeared";
  const telling = isNew ? fact.after : fact.before;
  const text = telling.evidence[0]?.text ?? "";
  return (
    <>
      <Heading telling={telling} tag={isNew ? "added" : "dropped"} tone={isNew ? "good" : ""} />
      <p class={`sentence-text ${isNew ? "added" : "dropped-text"}`}>{text}</p>
    </>
  );
}

function Heading({
  telling,
  tag,
  tone,
}: {
  readonly telling: Telling;
  readonly tag: string;
  readonly tone: string;
}): ComponentChild {
  return (
    <p>
      <span class={`tag ${tone}`}>{tag}</span> <KindLabel kind={telling.event.kind} status={telling.event.status} />{" "}
      <Sides {...telling.event} />
    </p>
  );
}
