import { FOLDING } from "../../record/folding.ts";
import type { Store } from "../../store/store.ts";
import { AtHand } from "./at-hand.ts";

interface Left {
  /** The number of the turn that left it. */
  readonly turn: number;
  readonly atHand: AtHand;
}

/** What the last piece of writing through each open store left at hand. */
const left = new WeakMap<Store, Left>();

/**
 * Runs a piece of writing as one, with what the one before left at hand. Pieces
 * are counted in the store: if others have written since, or the last one
 * failed, it begins with empty hands.
 */
export async function inTurn<T>(store: Store, work: (inside: Store, atHand: AtHand) => Promise<T>): Promise<T> {
  let now: Left | null = null;
  const result = await store.transact(async (inside) => {
    const before = await inside.takeTurn(FOLDING);
    const last = left.get(store);
    left.delete(store);
    now = { turn: before + 1, atHand: last?.turn === before ? last.atHand : new AtHand() };
    return work(inside, now.atHand);
  });
  if (now !== null) left.set(store, now);
  return result;
}
