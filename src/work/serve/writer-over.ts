import { ReadoutError } from "../../errors.ts";
import type { Store } from "../../store/store.ts";
import { decide } from "../decide.ts";
import type { Once, Writer } from "./writer.ts";

/** So long a request may be sent again and get its first answer. */
const ANSWERS_KEPT_MS = 24 * 3_600_000;

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

/** Does the work and keeps its answer under the key, as one; a key that has an answer gives that one. */
async function onceOnly<T>(
  store: Store,
  once: Once | undefined,
  at: string,
  work: (inside: Store) => Promise<T>,
): Promise<T> {
  return await store.transact(async (inside) => {
    if (once === undefined) return await work(inside);
    const known = await inside.desk.answer(once.key);
    if (known !== null && known.print !== once.print) {
      throw new ReadoutError(
        "api/key-reused",
        "this idempotency key was sent before with another request. Take a new key for each new request.",
      );
    }
    if (known !== null) return JSON.parse(known.body) as T;
    const answer = await work(inside);
    await inside.desk.keepAnswer({ ...once, at, body: JSON.stringify(answer) });
    await inside.desk.dropAnswersBefore(new Date(Date.parse(at) - ANSWERS_KEPT_MS).toISOString());
    return answer;
  });
}
