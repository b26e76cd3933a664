import { parse } from "../language/parse.ts";
import type { Actor } from "../model/actor.ts";
import { type Article, storyParagraphs } from "../model/article.ts";
import type { Party } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { resolveMentions } from "./actors/resolve-mentions.ts";
import { findTurns, withoutLabel } from "./actors/turns.ts";
import { codeClaims } from "./claims/code-claims.ts";
import { foldTellings } from "./claims/fold-tellings.ts";
import type { Layers } from "./claims/layers.ts";
import { capitalZone } from "./dates/capital-zone.ts";
import { type Clock, resolveDates } from "./dates/resolve-dates.ts";
import { datedStory } from "./dates/when-of.ts";
import { findGarbled } from "./genre/find-garbled.ts";
import { findInvented } from "./genre/find-invented.ts";
import { soundClaims } from "./genre/sound-claims.ts";
import type { Kit } from "./kit.ts";
import { findOccasions } from "./occasions/find-occasions.ts";
import { foldOccasions } from "./occasions/fold-occasions.ts";
import { findLegs } from "./places/find-legs.ts";
import { findPlaces } from "./places/find-places.ts";
import { resolveDateline } from "./places/resolve-dateline.ts";
import { findQuotes } from "./quotes/find-quotes.ts";

/** Version of the analyser; raise it with every change that may change a reading, so that stores read again. */
export const ANALYSER = "2";

/**
 * Reads an article: what its sentences assert, by whom, of when and where.
 * One plain function; each stage takes the layers it needs and adds one.
 */
export function analyze(article: Article, kit: Kit): Reading {
  const turns = findTurns(article);
  const paragraphs = storyParagraphs(article).map((paragraph) => withoutLabel(paragraph, turns));
  const { text } = article;
  const isRead = article.language === "en" || article.language.startsWith("en-") || article.language === "und";
  const parsed = parse(text, kit.model, { blocks: isRead ? paragraphs : [], lexicon: kit.lexicon });
  const { sentences } = parsed;
  const invented = findInvented(text);
  const garbled = findGarbled(sentences);

  const dateline = resolveDateline(article.dateline, kit.places);
  const places = findPlaces(text, sentences, kit.places);
  // Actors need places, so that "Georgia" the state and "the Gulf of Oman" are settled before they could act.
  const actors = resolveMentions({ article, sentences, places, facts: kit.actors, turns, dateline });
  const clock: Clock = {
    published: article.published?.value ?? null,
    datelineDay: article.dateline?.day ?? null,
    zone: capitalZone(dateline?.country ?? null),
  };
  const dates = resolveDates(text, sentences, clock);
  const quotes = findQuotes(text, sentences, actors.index);

  const roleOf = (sentence: number) => paragraphs[sentences[sentence]!.block]?.role;
  const layers: Layers = {
    article,
    sentences,
    mentions: actors.index,
    places,
    dateline,
    legs: findLegs(sentences, places, actors.index),
    dates: datedStory(text, sentences, dates.whens, clock, (sentence) => roleOf(sentence) === "caption"),
    quotes,
    issuers: actors.issuers.map(issuingParty),
    speakersAt: (sentence) => actors.speakersAt(sentence).map(issuingParty),
    isHeadline: (sentence) => roleOf(sentence) === "headline" || roleOf(sentence) === "caption",
  };
  const told = invented === null ? soundClaims(codeClaims(layers, kit.kinds), sentences, garbled) : [];
  const events = foldTellings(told, layers, kit.kinds);
  const isSound = invented === null && garbled.notice === null;
  const occasions = foldOccasions(isSound ? findOccasions(layers, told, kit.kinds, kit.actors.countries) : []);
  return {
    article: article.id,
    analyser: ANALYSER,
    dateline,
    press: actors.press,
    sentences,
    mentions: actors.mentions,
    whens: dates.whens,
    places,
    quotes,
    // Retellings that found no event to join are no claims of their own.
    claims: [...events, ...occasions].flatMap((e) => e.claims),
    events,
    occasions,
    notices: [
      ...article.notices,
      ...parsed.notices,
      ...[invented, garbled.notice].filter((notice) => notice !== null),
      ...actors.notices,
      ...dates.notices,
    ],
  };
}

// Whoever issues a text has no words in it to point at.
function issuingParty({ id, name, country, office }: Actor): Party {
  return { name, country, office, actor: id, span: null, rule: "discourse/issuer" };
}
