import type { Actor } from "../../model/actor.ts";
import { actorIdOf } from "../../model/actor-id.ts";
import type { Article } from "../../model/article.ts";
import type { Mention } from "../../model/mention.ts";
import type { Notice } from "../../model/notice.ts";
import type { Place, PlaceMention } from "../../model/place.ts";
import type { Press } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { linkAppositions } from "./appositions.ts";
import type { Context } from "./context.ts";
import { noteEndedRoles } from "./ended-roles.ts";
import { type Entity, entityStore, toldOffice } from "./entities.ts";
import { emptyFocus, touch, weightOf } from "./focus.ts";
import { findIssuer } from "./issuer.ts";
import { layOutAll } from "./layout.ts";
import { addKnownCountries, learnPeople, personNamed } from "./learn-people.ts";
import { type MentionIndex, mentionIndex, type PlacedMention } from "./mention-index.ts";
import { noteGroups } from "./note-groups.ts";
import { pairListedNames } from "./pair-listed-names.ts";
import { findQuotations } from "./quotations.ts";
import { readUnits } from "./read-units.ts";
import { isFirstPerson, resolveSpeakers, type Voices } from "./resolve-speakers.ts";
import { RESOLVERS } from "./resolvers.ts";
import { settleCountries } from "./settle-countries.ts";
import { shareStates } from "./share-states.ts";
import { countStates, storyState } from "./state-codes.ts";
import type { Turn } from "./turns.ts";
import type { Unit } from "./unit.ts";
import { wrapperSentence } from "./wrapper.ts";

/** What resolving needs. */
export interface MentionInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly places: readonly PlaceMention[];
  readonly facts: ActorFacts;
  /** Where the article is filed from, where the gazetteer knows it. */
  readonly dateline?: Place | null;
  /** Who has the floor where, in a transcript. */
  readonly turns?: readonly Turn[];
}

/** Every actor phrase of an article, each resolved, and what was odd about them. */
export interface MentionLayer {
  readonly mentions: readonly Mention[];
  readonly index: MentionIndex;
  /** Those in whose name the text itself speaks; empty for an outlet's own reporting. */
  readonly issuers: readonly Actor[];
  /** In whose name a sentence speaks: the issuers, or whoever has the floor. */
  readonly speakersAt: (sentence: number) => readonly Actor[];
  readonly press: Press;
  readonly notices: readonly Notice[];
}

/**
 * Resolves every phrase that names an actor: persons, offices, bodies, states,
 * plurals and pronouns, each to actors that have one id within the article.
 */
export function resolveMentions({
  article,
  sentences,
  places,
  facts,
  dateline,
  turns = [],
}: MentionInput): MentionLayer {
  const closed = places.filter(
    (p) => p.place.precision === "water" || p.place.precision === "region" || p.place.precision === "site",
  );
  const wrapper = wrapperSentence(article, -1);
  const layouts = layOutAll(article.text, wrapper === undefined ? sentences : [...sentences, wrapper], facts, closed);
  const units = layouts.map((layout) => linkAppositions(layout, shareStates(layout, readUnits(layout, facts))));
  const issuer = findIssuer(article, facts, dateline?.country ?? null);
  const stateCounts = countStates(layouts);
  const context: Context = {
    article,
    facts,
    layouts,
    units,
    places,
    store: entityStore(),
    focus: emptyFocus(),
    issuer,
    day: article.published?.value ?? article.dateline?.day ?? null,
    stateCounts,
    story: storyState(stateCounts, { article, places, issuer, facts }),
    resolved: new Map(),
    listed: new Map(),
    quotations: findQuotations(article.text, sentences),
    notices: [],
  };
  learnPeople(context);
  addKnownCountries(context);
  if (wrapper !== undefined) noteIssuers(context, layouts.length - 1);
  pairListedNames(context);
  for (let s = 0; s < layouts.length; s++) resolveSentence(context, s);
  const voices = resolveSpeakers(context, turns);
  noteEndedRoles(context);
  settleCountries(context);
  return finish(context, voices, sentences.length);
}

// "issued by the spokesman for Secretary-General Nils Krag": the paper's "Secretary-General" is the one whom its wrapper names.
function noteIssuers(context: Context, wrapper: number): void {
  for (const unit of context.units[wrapper]!) {
    const person = unit.shape === "person" ? personNamed(context, unit.name!) : undefined;
    if (person !== undefined) touch(context.focus, person, 0, unit.first, 2);
  }
}

function resolveSentence(context: Context, index: number): void {
  const { sentence } = context.layouts[index]!;
  for (const unit of resolutionOrder(context.units[index]!)) {
    if (isFirstPerson(context, unit)) continue;
    for (const resolve of RESOLVERS) {
      const resolution = resolve(context, unit);
      if (resolution === undefined) continue;
      context.resolved.set(unit, resolution);
      // "Russian" in "Russian missiles" brings a state to mind, but less than a phrase of its own.
      const weight = unit.isModifier ? 0.7 : weightOf(sentence, unit.head);
      const shared = resolution.rule === "actors/capital-as-place" ? 0.4 : weight;
      for (const entity of resolution.entities) touch(context.focus, entity, index, unit.first, shared);
      break;
    }
  }
  noteGroups(context, index);
}

// Text order, but an office waits for the name beside it and for those it is "of": "officials from the Secretariat".
function resolutionOrder(units: readonly Unit[]): readonly Unit[] {
  const ends = (u: Unit) =>
    u.of.length > 0 && (u.shape === "office" || u.countries.length === 0)
      ? Math.max(u.last, u.of.at(-1)! + 1) - 0.5
      : u.shape === "person"
        ? u.nameFirst
        : u.shape === "pronoun" || u.phrases.length > 0
          ? u.first
          : u.last - 1;
  return [...units].sort((a, b) => ends(a) - ends(b) || a.first - b.first);
}

function finish(context: Context, voices: Voices, sentences: number): MentionLayer {
  const actors = new Map<Entity, Actor>();
  const actorOf = (entity: Entity): Actor => {
    const known = actors.get(entity);
    if (known !== undefined) return known;
    const { name, country, type } = entity;
    const actor: Actor = {
      id: actorIdOf(name, country),
      name,
      type,
      country,
      office: toldOffice(entity),
    };
    actors.set(entity, actor);
    return actor;
  };
  const placed: PlacedMention[] = [];
  for (const [unit, { entities, rule, alternatives = [] }] of context.resolved) {
    // The wrapper line lies behind the sentences of the story and is no sentence of the reading.
    if (unit.sentence >= sentences || unit.standsForPerson) continue;
    const { sentence } = context.layouts[unit.sentence]!;
    const start = sentence.tokens[unit.first]!.start;
    const end = sentence.tokens[unit.last - 1]!.end;
    const total = alternatives.reduce((sum, a) => sum + Math.max(0, a.score), 0);
    const mention: Mention = {
      start,
      end,
      text: context.article.text.slice(start, end),
      sentence: unit.sentence,
      head: unit.head,
      actors: entities.map(actorOf),
      rule,
      candidates:
        alternatives.length < 2 || total === 0
          ? []
          : alternatives.map((a) => ({ actor: actorOf(a.entity).id, score: share(a.score, total) })),
    };
    placed.push({ mention, first: unit.first, last: unit.last, isModifier: unit.isModifier });
  }
  placed.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return {
    mentions: placed.map((p) => p.mention),
    index: mentionIndex(placed),
    issuers: voices.issuers.map(actorOf),
    speakersAt: (sentence) => voices.at(sentence).map(actorOf),
    press: { country: context.issuer.home, isOfState: context.issuer.speaksFor !== null },
    notices: context.notices,
  };
}

function share(score: number, total: number): number {
  return Math.round((100 * Math.max(0, score)) / total) / 100;
}
