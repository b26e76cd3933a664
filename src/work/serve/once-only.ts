import { ReadoutError } from "../../errors.ts";
import type { Store } from "../../store/store.ts";
import type { Once } from "./writer.ts";

/** So long a request may be sent again and get its first answer. */
const ANSWERS_KEPT_MS = 24 * 3_600_000;

/** The answer that this very request was given before; null where there is none. */
export async function answerGiven<T>(store: Store, once: Once | undefined): Promise<T | null> {
  if (once === undefined) return null;
  const known = await store.desk.answer(once.key);
  if (known === null) return null;
  if (known.print !== once.print) {
    throw new ReadoutError(
      "api/key-reused",
      "this idempotency key was sent before with another request. Take a new key for each new request.",
    );
  }
  return JSON.parse(known.body) as T;
}

/** Does the work and keeps its answer under the key, as one; a key that has an answer gives that one. */
export async function onceOnly<T>(
  store: Store,
  once: Once | undefined,
  at: string,
  work: (inside: Store) => Promise<T>,
): Promise<T> {
  return await store.transact(async (inside) => {
    const given = await answerGiven<T>(inside, once);
    if (given !== null) return given;
    const answer = await work(inside);
    if (once === undefined) return answer;
    await inside.desk.keepAnswer({ ...once, at, body: JSON.stringify(answer) });
    await inside.desk.dropAnswersBefore(new Date(Date.parse(at) - ANSWERS_KEPT_MS).toISOString());
    return answer;
  });
}
