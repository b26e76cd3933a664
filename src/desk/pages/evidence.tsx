import { kindNoun } from "../../views/kind-words.ts";
import { sideText } from "../../views/side-text.ts";
import { type EventEvidence, Evidence } from "../components/evidence.tsx";
import { exportedAs } from "../event-twins.ts";
import { namedEvent } from "../load-event.ts";
import { loadEvidence } from "../load-evidence.ts";
import type { DeskPage } from "../page.ts";

function titleOf({ event }: EventEvidence): string {
  return `Evidence: ${kindNoun(event.kind)}, ${sideText(event, () => true)}`;
}

/** The evidence of one event alone: what stands beside a list when a row is chosen. */
export const evidencePage: DeskPage<EventEvidence> = {
  path: "/e/:id/evidence",
  title: "Evidence",
  load: async ({ store }, { params }) => loadEvidence(store, await namedEvent(store, params.id ?? "")),
  titleOf,
  twins: {
    csv: (view, frame) => exportedAs("csv-claims", { among: [view.event.id], withHidden: true }, titleOf(view), frame),
  },
  render: (view) => (
    <div class="sheet" data-place="evidence">
      <h1 class="unseen">Evidence</h1>
      <Evidence {...view} />
    </div>
  ),
};
