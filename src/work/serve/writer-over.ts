import { ReadoutError } from "../../errors.ts";
import type { Store } from "../../store/store.ts";
import { decide } from "../decide.ts";
import { onceOnly } from "./once-only.ts";
import type { Writer } from "./writer.ts";

/** Writes straight into a store. `now` gives ISO 8601 instants. */
export function writerOver(store: Store, now: () => string): Writer {
  return {
    decide: ({ decision, by, reason, seen }, once) =>
      onceOnly(store, once, now(), async (inside) => {
        await refuseChanged(inside, seen ?? {});
        return await decide(inside, decision, { by, reason, at: now() });
      }),
    markLook: (reader, at) => store.desk.saveLook(reader, at),
    saveBrief: (brief, once) =>
      onceOnly(store, once, now(), async (inside) => {
        if (await inside.desk.saveBrief(brief)) return brief;
        const stored = await inside.desk.brief(brief.id);
        throw new ReadoutError(
          "briefs/changed",
          stored === null
            ? `there is no brief "${brief.id}" any more; somebody has removed it. Save what you wrote as a new one.`
            : `"${stored.title}" is at version ${stored.version}, changed at ${stored.changedAt} by ${stored.by}; what was sent follows version ${brief.version - 1}. Load it again and put the change there.`,
        );
      }),
    removeBrief: (id) => store.desk.removeBrief(id),
    addWatch: (watch) => store.addWatch(watch),
    removeWatch: (id) => store.removeWatch(id),
  };
}

/** Two people on one event: the second one decides on what is not there any more, and has to see that first. */
async function refuseChanged(store: Store, seen: Readonly<Record<string, string>>): Promise<void> {
  const ids = Object.keys(seen);
  if (ids.length === 0) return;
  const prints = await store.eventPrints(ids);
  const changed = ids.filter((id) => prints.get(id) !== seen[id]);
  if (changed.length === 0) return;
  throw new ReadoutError(
    "reviews/changed",
    `${changed.join(", ")} changed after it was shown: a new report or another decision. Look at it again, then decide; nothing was stored.`,
  );
}
