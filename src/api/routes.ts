import type { ApiRoute } from "./route.ts";
import { actorById, findActors } from "./routes/actors.ts";
import { alertsOfWatch } from "./routes/alerts.ts";
import { articleById, findArticles } from "./routes/articles.ts";
import { addBrief, briefById, changeBrief, findBriefs, removeBrief } from "./routes/briefs.ts";
import { changes } from "./routes/changes.ts";
import { claimById, claimsOf } from "./routes/claims.ts";
import { decide, findDecisions } from "./routes/decisions.ts";
import { editionChanges } from "./routes/edition-changes.ts";
import { eventById } from "./routes/event.ts";
import { findEvents } from "./routes/events.ts";
import { findExpectations } from "./routes/expectations.ts";
import { facets } from "./routes/facets.ts";
import { findProvocations, findResolutions, reviewList } from "./routes/logs.ts";
import { lastLook, markLook } from "./routes/look.ts";
import { findHolders } from "./routes/offices.ts";
import { search } from "./routes/search.ts";
import { sources } from "./routes/sources.ts";
import { status } from "./routes/status.ts";
import { findStories, storyById } from "./routes/stories.ts";
import { articleTallies, eventTallies, pairTallies, placeTallies } from "./routes/tallies.ts";
import { addWatch, findWatches, removeWatch } from "./routes/watches.ts";

/** Every route of the API, in the order of its documentation. A new one is a file and a line here. */
export const ROUTES: readonly ApiRoute[] = [
  findEvents,
  eventById,
  facets,
  eventTallies,
  pairTallies,
  placeTallies,
  findProvocations,
  findResolutions,
  findStories,
  storyById,
  editionChanges,
  findArticles,
  articleById,
  articleTallies,
  claimsOf,
  claimById,
  findActors,
  actorById,
  findHolders,
  findExpectations,
  sources,
  search,
  changes,
  findDecisions,
  reviewList,
  decide,
  findBriefs,
  addBrief,
  briefById,
  changeBrief,
  removeBrief,
  findWatches,
  addWatch,
  alertsOfWatch,
  removeWatch,
  lastLook,
  markLook,
  status,
];
