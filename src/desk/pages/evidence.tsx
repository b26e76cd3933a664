import { kindNoun } from "../../views/kind-words.ts";
import { sideText } from "../../views/side-text.ts";
import { type EventEvidence, Evidence } from "../components/evidence.tsx";
import { namedEvent } from "../load-event.ts";
import { loadEvidence } from "../load-evidence.ts";
import type { DeskPage } from "../page.ts";

/** The evidence of one event alone: what stands beside a list when a row is chosen. */
export const evidencePage: DeskPage<EventEvidence> = {
  path: "/e/:id/evidence",
  title: "Evidence",
  load: async ({ store }, { params }) => loadEvidence(store, await namedEvent(store, params.id ?? "")),
  titleOf: ({ event }) => `Evidence: ${kindNoun(event.kind)}, ${sideText(event, () => true)}`,
  render: (view) => (
    <div class="sheet" data-place="evidence">
      <h1 class="unseen">Evidence</h1>
      <Evidence {...view} />
    </div>
  ),
};
