import type { Actor, ActorType } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim, Event } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { sidesOf } from "../model/record-event.ts";
import { textAt } from "../model/span.ts";
import type { Evidence, Telling } from "../model/telling.ts";
import { contentStems, wordsOf } from "./words.ts";

/** Words enough to tell one commitment from another, few enough to leave the next clause out. */
const WORDS = 14;

/** What the article tells, one telling per event of its reading. */
export function tellingsOf(article: Article, reading: Reading): Telling[] {
  const actors = new Map(reading.mentions.flatMap((m) => m.actors.map((a): [string, Actor] => [a.id, a])));
  const { press } = reading;
  const telling = (event: Event): Telling => ({
    ...tellingOf(article, event, actors),
    ...(press === undefined ? {} : { press }),
  });
  // Ids come from content, so an event that is listed twice is one.
  return [
    ...new Map([...reading.events, ...(reading.occasions ?? [])].map((event) => [event.id, telling(event)])).values(),
  ];
}

/** The telling of one event of an article. */
export function tellingOf(article: Article, event: Event, actors: ReadonlyMap<string, Actor>): Telling {
  const { claims, ...rest } = event;
  const types: Record<string, ActorType> = {};
  for (const party of sidesOf(event)) {
    const type = actors.get(party.actor)?.type;
    if (type !== undefined) types[party.actor] = type;
  }
  return {
    id: event.id,
    article: article.id,
    event: rest,
    claims: claims.map((c) => c.id),
    evidence: claims.map(
      (claim): Evidence => ({
        claim: claim.id,
        start: claim.evidence.start,
        end: claim.evidence.end,
        text: textAt(article.text, claim.evidence),
        trigger: claim.trigger,
      }),
    ),
    words: [...new Set(claims.flatMap((claim) => wordsAfter(article.text, claim)))],
    types,
  };
}

/** Stems of the act and of what follows it in its sentence, without the names of the sides. */
function wordsAfter(text: string, claim: Claim): string[] {
  const end = Math.max(claim.trigger.end, claim.evidence.end);
  const names = new Set(sidesOf(claim).flatMap((party) => contentStems(party.name)));
  const after = wordsOf(text.slice(claim.trigger.start, end))
    .slice(0, 2 * WORDS)
    .join(" ");
  return contentStems(after)
    .filter((word) => !names.has(word))
    .slice(0, WORDS);
}
