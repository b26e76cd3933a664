import type { ComponentChild } from "preact";
import { countWords } from "../../views/count-words.ts";
import { webAddress } from "../../views/web-address.ts";
import type { ReviewItem } from "../load-review.ts";
import { addressOf } from "../query/address.ts";
import { Outside } from "./outside.tsx";
import { Sentence } from "./sentence.tsx";

/** The sentence that tells an event, within the text around it, and who else tells it. */
export function ReviewSentence({
  item: { event, claim, context, article },
}: {
  readonly item: ReviewItem;
}): ComponentChild {
  const [first, ...others] = event.claims;
  if (first === undefined) return null;
  return (
    <section class="in-context" aria-label="The sentence">
      <p class="by soft small">
        <b>{first.outlet}</b> {first.published ?? "undated"}
        {article?.title == null ? null : (
          <>
            {" "}
            · <a href={addressOf(article.id)}>{article.title}</a>
          </>
        )}
        {webAddress(article?.url) === null ? null : (
          <>
            {" "}
            · <Outside url={article?.url}>original</Outside>
          </>
        )}
      </p>
      {context === null || context.before.trim() === "" ? null : (
        <p class="around">
          {context.isCutBefore ? "… " : ""}
          {context.before.trim()}
        </p>
      )}
      <Sentence text={first.text} claims={claim === null ? [] : [claim]} />
      {context === null || context.after.trim() === "" ? null : (
        <p class="around">
          {context.after.trim()}
          {context.isCutAfter ? " …" : ""}
        </p>
      )}
      {others.length === 0 ? null : (
        <details class="others">
          <summary>{countWords(others.length, "other sentence")} of the same event</summary>
          <ul class="brief-list">
            {others.map((told) => (
              <li>
                <p>{told.text}</p>
                <p class="quiet small">
                  <a href={addressOf(told.article)}>{told.outlet}</a>, {told.published ?? "undated"}
                  {told.standing === "counts"
                    ? ""
                    : told.standing === "rejected"
                      ? ", rejected"
                      : ", replaced by a later edition"}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
