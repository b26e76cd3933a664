import type { ComponentChild } from "preact";
import { supportWords } from "../../views/certainty-words.ts";
import { familyOf } from "../../views/kind-family.ts";
import { statusWord } from "../../views/kind-words.ts";
import type { ReaderFact } from "../../views/reader.ts";
import { addressOf } from "../query/address.ts";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";
import { WhenFact } from "./when.tsx";

/** The facts of an article in its margin, numbered as in the text. */
export function FactList({
  facts,
  citedAs,
}: {
  readonly facts: readonly ReaderFact[];
  /** Outlet and day, for citations. */
  readonly citedAs: (fact: ReaderFact) => string;
}): ComponentChild {
  return (
    <ol>
      {facts.map((fact) => {
        const claim = fact.claims[0]!;
        const { where, saidBy, details, when, kind, status } = claim;
        return (
          <li
            class={`fact may-hide k-${familyOf(kind).id}`}
            id={`fact-${fact.n}`}
            data-n={fact.n}
            data-cite={citedAs(fact)}
            data-at={fact.event === null ? undefined : addressOf(fact.event.id)}
          >
            <a class="n plain" href={`#said-${claim.evidence.start}`} aria-label={`Fact ${fact.n} in the text`}>
              {fact.n}
            </a>
            <div>
              <p>
                <KindLabel kind={kind} status={status} />
                {status === "happened" ? null : <span class="soft"> {statusWord(status)}</span>}
                {fact.standing === "counts" ? null : <span class="tag warn">{fact.standing}</span>}
              </p>
              <p>
                {fact.event === null ? (
                  <Sides {...claim} />
                ) : (
                  <a class="plain" href={addressOf(fact.event.id)} data-event={fact.event.id}>
                    <Sides {...claim} />
                  </a>
                )}
              </p>
              <p class="more">
                {when === null ? null : (
                  <>
                    <WhenFact when={when} />
                    <br />
                  </>
                )}
                {[
                  where?.name,
                  ...details.map((d) => `${d.role}: ${d.value}`),
                  saidBy === null ? undefined : `says ${saidBy.name}`,
                  fact.event === null ? undefined : supportWords(fact.event),
                ]
                  .filter((part) => part !== undefined)
                  .join(" · ")}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
