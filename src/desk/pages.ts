import { deskAssets } from "./assets.ts";
import { bareDocument, documentWith, problemDocumentWith } from "./document.tsx";
import { loginForm } from "./login.tsx";
import type { Desk, DeskPage } from "./page.ts";
import { actorPage } from "./pages/actor.tsx";
import { actorsPage } from "./pages/actors.tsx";
import { articlePage } from "./pages/article.tsx";
import { briefPage } from "./pages/brief.tsx";
import { briefsPage } from "./pages/briefs.tsx";
import { calendarPage } from "./pages/calendar.tsx";
import { collectPage } from "./pages/collect.tsx";
import { eventPage } from "./pages/event.tsx";
import { evidencePage } from "./pages/evidence.tsx";
import { followUpsPage } from "./pages/follow-ups.tsx";
import { helpPage } from "./pages/help.tsx";
import { mapPage } from "./pages/map.tsx";
import { networkPage } from "./pages/network.tsx";
import { provocationsPage } from "./pages/provocations.tsx";
import { resolutionPage } from "./pages/resolution.tsx";
import { resolutionsPage } from "./pages/resolutions.tsx";
import { reviewPage } from "./pages/review.tsx";
import { searchPage } from "./pages/search.tsx";
import { sourcePage } from "./pages/source.tsx";
import { sourcesPage } from "./pages/sources.tsx";
import { storyPage } from "./pages/story.tsx";
import { timelinePage } from "./pages/timeline.tsx";
import { todayPage } from "./pages/today.tsx";
import { watchPage } from "./pages/watch.tsx";
import { watchesPage } from "./pages/watches.tsx";
import { problemBody } from "./problem.tsx";

/** Every page, in the order of the menu. A new one is a file and a line here. */
const PAGES: readonly DeskPage[] = [
  todayPage,
  timelinePage,
  searchPage,
  eventPage,
  evidencePage,
  storyPage,
  articlePage,
  provocationsPage,
  resolutionsPage,
  resolutionPage,
  sourcesPage,
  sourcePage,
  watchesPage,
  watchPage,
  followUpsPage,
  calendarPage,
  actorsPage,
  actorPage,
  networkPage,
  mapPage,
  reviewPage,
  briefsPage,
  collectPage,
  briefPage,
];

/** The desk: all that the server mounts. */
export const desk: Desk = {
  pages: [...PAGES, helpPage(PAGES)],
  assets: deskAssets,
  document: documentWith(PAGES),
  problemDocument: problemDocumentWith(PAGES),
  bareDocument,
  problem: problemBody,
  login: loginForm,
};
