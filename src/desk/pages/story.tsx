import type { ComponentChild } from "preact";
import { ReadoutError } from "../../errors.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import type { Story } from "../../model/story.ts";
import { diffStory, type EditionDiff } from "../../record/diff-story.ts";
import { countWords, listWords } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import { outletWord } from "../../views/outlet-word.ts";
import { EditionChanges } from "../components/edition-diff.tsx";
import { Empty } from "../components/empty.tsx";
import { EventTable } from "../components/event-table.tsx";
import { type EventEvidence, EvidencePane } from "../components/evidence.tsx";
import { Members } from "../components/members.tsx";
import { eventTwins } from "../event-twins.ts";
import { loadEvidence } from "../load-evidence.ts";
import type { Ask, DeskPage, PageContext } from "../page.ts";
import { addressWith } from "../query/address.ts";

/** What several articles tell of the same, and how they hang together. */
interface StoryView {
  readonly story: Story;
  readonly events: readonly RecordEvent[];
  readonly total: number;
  readonly diffs: readonly EditionDiff[];
  readonly beside: EventEvidence | null;
}

/** So many rows are drawn; the timeline, narrowed to the story, has all. */
const MOST_ROWS = 120;
/** Editions of larger stories are compared two by two on demand, not all at once. */
const MOST_COMPARED = 60;

export const storyPage: DeskPage<StoryView> = {
  path: "/s/:id",
  title: "Story",
  load: loadStory,
  titleOf: ({ story }) => titleOf(story),
  render: (view) => <StoryBody view={view} />,
  twins: eventTwins(({ story }) => ({ query: { story: story.id }, title: titleOf(story) })),
};

function titleOf(story: Story): string {
  return story.title === "" ? "Story without a headline" : story.title;
}

async function loadStory({ store }: PageContext, { params, query }: Ask): Promise<StoryView> {
  const id = params.id ?? "";
  const [story] = await store.stories([id.includes(":") ? id : `story:${id}`]);
  if (story === undefined) {
    const message = `The record has no story “${id}”. A story takes its id from its earliest article, and one that came later may have been older.`;
    throw new ReadoutError("desk/not-found", message);
  }
  const asked = { story: story.id, order: "oldest" as const, limit: MOST_ROWS };
  const { rows } = await store.findEvents(asked);
  const wanted = query.get("e");
  const chosen = wanted === null ? rows[0] : (rows.find((e) => e.id === wanted) ?? rows[0]);
  const isCompared = story.members.length <= MOST_COMPARED && story.members.some((m) => m.supersededBy !== null);
  return {
    story,
    events: rows,
    total: await store.countEvents(asked),
    diffs: isCompared ? diffStory(story, await store.tellingsOf(story.members.map((m) => m.article))) : [],
    beside: chosen === undefined ? null : await loadEvidence(store, chosen),
  };
}

function StoryBody({ view }: { readonly view: StoryView }): ComponentChild {
  const { story, events, total, diffs, beside } = view;
  const { members, outlets, origins, from, to } = story;
  const shown = diffs.filter((d) => d.facts.length > 0);
  return (
    <div data-place="list evidence">
      <header class="title">
        <div>
          <p class="over">Story{from === null || to === null ? "" : `, ${periodText(from, to)}`}</p>
          <h1>{titleOf(story)}</h1>
          <p class="under">
            {countWords(members.length, "article")} of {countWords(outlets.length, "outlet")},{" "}
            {origins.length === 1
              ? `all from one origin, ${outletWord(origins[0]!)}`
              : `from ${countWords(origins.length, "independent origin")}: ${listWords(origins.map(outletWord), 6)}`}
          </p>
        </div>
      </header>
      <div class="panes">
        <aside class="aside members" aria-label="Articles">
          <h2>Articles</h2>
          <Members story={story} />
        </aside>
        <div class="wide-list">
          {events.length === 0 ? (
            <Empty
              title="No event was read from this story"
              searched={`All of its ${countWords(members.length, "article")} were read; none tells of an act between states or bodies.`}
            />
          ) : (
            <EventTable events={events} caption={`Events of ${titleOf(story)}`} chosen={beside?.event.id ?? null} />
          )}
          {total <= events.length ? null : (
            <p class="paging">
              <a class="button" href={addressWith("/events", new URLSearchParams(), { story: story.id })}>
                All {countWords(total, "event")}
              </a>
            </p>
          )}
          {shown.length === 0 ? null : (
            <section class="changes" id="changes">
              <h2>What later editions changed</h2>
              {shown.map((diff) => (
                <EditionChanges diff={diff} />
              ))}
            </section>
          )}
        </div>
        <EvidencePane beside={beside} />
      </div>
    </div>
  );
}
