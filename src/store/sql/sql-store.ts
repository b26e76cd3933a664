import type { Store } from "../store.ts";
import * as actorIds from "./actor-ids.ts";
import * as actors from "./actors.ts";
import * as articles from "./articles.ts";
import * as decisions from "./decisions.ts";
import { sqlDesk } from "./desk.ts";
import * as events from "./events.ts";
import * as expectations from "./expectations.ts";
import * as find from "./find-events.ts";
import * as meetings from "./meeting-tallies.ts";
import * as outlines from "./outlines.ts";
import type { Part } from "./part.ts";
import * as plans from "./plans.ts";
import { sqlSources } from "./sources.ts";
import type { Sql } from "./sql.ts";
import * as stories from "./stories.ts";
import * as strands from "./strands.ts";
import * as tallies from "./tallies.ts";
import * as told from "./told.ts";
import * as names from "./told-names.ts";
import * as upkeep from "./upkeep.ts";

/** The store over either database. Its SQL differs where the databases do, and nowhere else. */
export function sqlStore(sql: Sql, address: string, desk = "main"): Store {
  const part: Part = { sql, desk };
  return {
    address,
    sources: sqlSources(part),
    desk: sqlDesk(part),
    transact: (work) => sql.transact((inner) => work(sqlStore(inner, address, desk))),
    close: () => sql.close(),

    addArticles: (list, at) => articles.addArticles(part, list, at),
    articlesById: (ids) => articles.articlesById(part, ids),
    addedAt: (ids) => articles.addedAt(part, ids),
    articleIdsAfter: (id, limit) => articles.articleIdsAfter(part, id, limit),
    findArticles: (query) => articles.findArticles(part, query),
    addReviews: (list) => decisions.addReviews(part, list),
    reviews: () => decisions.reviews(part),
    addWatch: (watch) => decisions.addWatch(part, watch),
    removeWatch: (id) => decisions.removeWatch(part, id),
    watches: () => decisions.watches(part),

    saveTold: (list) => told.saveTold(part, list),
    readings: (ids) => told.readings(part, ids),
    unread: (analyser, id, limit) => told.unread(part, analyser, id, limit),
    sketchesOn: (days) => told.sketchesOn(part, days),
    sketchesOf: (ids) => told.sketchesOf(part, ids),
    tellingsOf: (ids) => told.tellingsOf(part, ids),
    claimsOf: (ids) => told.claimsOf(part, ids),
    claimsById: (ids) => told.claimsById(part, ids),
    articlesNaming: (ids) => names.articlesWith(part, ids),
    actorsNamed: (ids) => names.namesTold(part, ids),
    sightings: (query) => actorIds.sightings(part, query),
    officesSeen: (country) => actorIds.officesSeen(part, country),

    storyIdsOf: (ids) => stories.storyIdsOf(part, ids),
    placesOf: (ids) => stories.placesOf(part, ids),
    childrenOf: (article) => stories.childrenOf(part, article),
    stories: (ids) => stories.stories(part, ids),
    storyIdsAfter: (id, limit) => stories.storyIdsAfter(part, id, limit),
    findStories: (query) => stories.findStories(part, query),
    replaceStories: (ids, next) => stories.replaceStories(part, ids, next),

    strandsOfStories: (ids) => strands.strandsOfStories(part, ids),
    strandsInBlocks: (blocks) => strands.strandsInBlocks(part, blocks),
    blocksAfter: (block, limit) => strands.blocksAfter(part, block, limit),
    replaceStrands: (ids, next) => strands.replaceStrands(part, ids, next),

    eventPrints: (ids) => events.eventPrints(part, ids),
    events: (ids) => events.events(part, ids),
    resolveEvent: (id) => events.resolveEvent(part, id),
    replaceEvents: (old, next) => events.replaceEvents(part, old, next),
    findEvents: async (query) => find.findEvents(part, await actorIds.withActorsNow(part, query)),
    outlinesAfter: (after, limit) => outlines.outlinesAfter(part, after, limit),
    outlinesOf: (ids) => outlines.outlinesOf(part, ids),
    eventIds: async (query) => find.eventIds(part, await actorIds.withActorsNow(part, query)),
    countEvents: async (query) => find.countEvents(part, await actorIds.withActorsNow(part, query)),
    facets: async (query, field, limit) => find.facets(part, await actorIds.withActorsNow(part, query), field, limit),
    tallyEvents: async (query, unit) => tallies.tallyEvents(part, await actorIds.withActorsNow(part, query), unit),
    tallyArticles: (unit, from, to) => tallies.tallyArticles(part, unit, from, to),
    tallyPairs: async (query, by, limit) =>
      meetings.tallyPairs(part, await actorIds.withActorsNow(part, query), by, limit),
    tallyPlaces: async (query, limit) => meetings.tallyPlaces(part, await actorIds.withActorsNow(part, query), limit),
    findActors: (query) => actors.findActors(part, query),
    actorNames: (actor) => actors.actorNames(part, actor),
    actorsNow: (ids) => actorIds.actorsNow(part, ids),
    replaceAliases: (aliases) => actorIds.replaceAliases(part, aliases),

    replaceExpectations: (ids, next) => expectations.replaceExpectations(part, ids, next),
    replacePlanWatches: (ids, next) => plans.replacePlanWatches(part, ids, next),
    plansWatched: (asked) => plans.plansWatched(part, asked),
    settlersOf: (queries) => plans.settlersOf(part, queries),
    findExpectations: (query) => expectations.findExpectations(part, query),
    expectationsOf: (ids) => expectations.expectationsOf(part, ids),

    idsStarting: (what, prefix, limit) => upkeep.idsStarting(part, what, prefix, limit),
    clearDerived: (keep) => upkeep.clearDerived(part, keep),
    logChanges: (changes) => upkeep.logChanges(part, changes),
    changesSince: (seq, limit) => upkeep.changesSince(part, seq, limit),
    changeBefore: (at) => upkeep.changeBefore(part, at),
    lastChange: () => upkeep.lastChange(part),
    takeTurn: (folding) => upkeep.takeTurn(part, folding),
    foldedBy: () => upkeep.foldedBy(part),
    noteFolding: (folding) => upkeep.noteFolding(part, folding),
    counts: (analyser) => upkeep.counts(part, analyser),
    check: () => upkeep.check(part),
    derivedLines: () => upkeep.derivedLines(part),
  };
}
