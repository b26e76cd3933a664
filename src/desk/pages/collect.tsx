import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { countWords } from "../../views/count-words.ts";
import { Empty } from "../components/empty.tsx";
import { EventLines } from "../components/event-lines.tsx";
import { Title } from "../components/title.tsx";
import { type BriefRow, loadBriefs } from "../load-brief.ts";
import type { Ask, DeskPage, Frame, PageContext } from "../page.ts";
import { addressOf } from "../query/address.ts";
import { collectFact } from "../write-brief.ts";

/** Which brief a fact goes to. */
export interface CollectView {
  readonly event: RecordEvent | null;
  readonly briefs: readonly BriefRow[];
}

/** Takes a fact from any page into a brief: sent to as a form, by the key `b`, or opened to choose the brief. */
export const collectPage: DeskPage<CollectView> = {
  path: "/briefs/collect",
  title: "To a brief",
  load: loadCollect,
  render: (view, frame) => <Collect view={view} frame={frame} />,
  async post(context, _ask, form, writer) {
    const { brief, key } = await collectFact(context, writer, {
      event: form.get("event") ?? "",
      claim: form.get("claim"),
      brief: form.get("brief"),
    });
    return `${addressOf(brief)}#${key}`;
  },
};

async function loadCollect(context: PageContext, { query }: Ask): Promise<CollectView> {
  const id = query.get("event") || null;
  return {
    event: id === null ? null : await context.store.resolveEvent(id),
    briefs: await loadBriefs(context),
  };
}

function Collect({
  view: { event, briefs },
  frame,
}: {
  readonly view: CollectView;
  readonly frame: Frame;
}): ComponentChild {
  if (event === null) {
    return (
      <>
        <Title over={<a href="/briefs">Briefs</a>}>Nothing to collect</Title>
        <Empty
          title="No event was named"
          searched="This page takes an event into a brief, and its address names none that the record has."
          steps={[<a href="/events">Choose a row of the timeline and press b</a>, <a href="/briefs">Your briefs</a>]}
        />
      </>
    );
  }
  return (
    <>
      <Title over={<a href="/briefs">Briefs</a>}>Which brief shall cite it?</Title>
      <EventLines events={[event]} />
      <ul class="brief-choice">
        {briefs.map(({ brief, facts }) => (
          <li>
            <Choice
              frame={frame}
              event={event.id}
              brief={brief.id}
              label={brief.title}
              note={countWords(facts, "fact")}
            />
          </li>
        ))}
        <li>
          <Choice
            frame={frame}
            event={event.id}
            brief=""
            label={briefs.length === 0 ? "A new brief" : "Your latest, or a new one"}
            note=""
          />
        </li>
      </ul>
    </>
  );
}

function Choice({
  frame,
  event,
  brief,
  label,
  note,
}: {
  readonly frame: Frame;
  readonly event: string;
  readonly brief: string;
  readonly label: string;
  readonly note: string;
}): ComponentChild {
  return (
    <form method="post" action="/briefs/collect">
      <input type="hidden" name="csrf" value={frame.context.csrf} />
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="brief" value={brief} />
      <button type="submit">{label}</button> <span class="quiet">{note}</span>
    </form>
  );
}
