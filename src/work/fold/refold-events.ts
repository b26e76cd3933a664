import type { Strand } from "../../model/account.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { Clustering } from "../../record/clustering.ts";
import { blockAffinity } from "../../record/fold-block.ts";
import { eventIdOf, type Happening, printOf, tieGroups } from "../../record/join-strands.ts";
import { makeEvent } from "../../record/make-event.ts";
import type { Voice } from "../../record/voice.ts";
import type { PlacedStrand, Store } from "../../store/store.ts";
import type { ChangedEvents } from "../changed-events.ts";
import type { AtHand, BlockAtHand } from "./at-hand.ts";
import type { StrandMoves } from "./refold-stories.ts";
import { voicesOfStrands } from "./voices-of-strands.ts";

/** What the move of strands does to a block. */
interface BlockMove {
  readonly gone: string[];
  readonly next: Strand[];
}

/** Folds across stories what changed within them, and writes the strands and events that this changes. */
export async function refoldEvents(store: Store, atHand: AtHand, moves: StrandMoves): Promise<ChangedEvents> {
  const { ties } = await atHand.decisions(store);
  const byBlock = blockMoves(moves);
  await addTiedBlocks(store, atHand, byBlock, moves);
  const blocks = await blocksAtHand(store, atHand, [...byBlock.keys()]);

  const wasIn = new Map<string, string>();
  const before = new Set<string>();
  const groups = new Set<readonly Strand[]>();
  for (const [name, { gone, next }] of byBlock) {
    const { clustering, eventOf } = blocks.get(name)!;
    const regrouping = clustering.change(gone, next);
    // Where a decision ties blocks together, all their groups are looked at; else those that can have changed.
    const isTied = ties.same.length > 0;
    for (const strand of [...regrouping.before.flat(), ...(isTied ? clustering.items() : [])]) {
      const event = eventOf.get(strand.id);
      if (event === undefined) continue;
      wasIn.set(strand.id, event);
      before.add(event);
    }
    for (const group of isTied ? clustering.groups() : regrouping.after) groups.add(group);
  }
  const happenings = tieGroups([...groups], ties.same).map((happening) => ({
    happening,
    id: eventIdOf(happening),
    print: printOf(happening),
  }));

  const prints = await store.eventPrints([...new Set([...before, ...happenings.map((h) => h.id)])]);
  const fresh = happenings.filter((h) => prints.get(h.id) !== h.print);
  const ids = new Set(happenings.map((h) => h.id));
  const gone = [...before].filter((id) => !ids.has(id) && prints.has(id));
  const old = await store.events([...gone, ...fresh.map((h) => h.id).filter((id) => prints.has(id))]);
  const voices = await voicesOfStrands(
    store,
    atHand,
    fresh.flatMap((h) => h.happening.strands),
  );
  const next = fresh.map(({ happening, print }) => ({ event: eventOf(happening, voices), print }));
  await store.replaceEvents(old, next);
  await placeStrands(store, { moves, happenings, blocks, wasIn });
  return { old, next: next.map((e) => e.event) };
}

/** The moves of strands, block by block. */
function blockMoves({ gone, next }: StrandMoves): Map<string, BlockMove> {
  const byBlock = new Map<string, BlockMove>();
  const at = (block: string): BlockMove => {
    const known = byBlock.get(block);
    if (known !== undefined) return known;
    const move = { gone: [], next: [] };
    byBlock.set(block, move);
    return move;
  };
  for (const strand of gone) at(strand.block).gone.push(strand.id);
  for (const strand of next) at(strand.block).next.push(strand);
  return byBlock;
}

/** Where a decision ties strands of two blocks, touching the one touches the other. */
async function addTiedBlocks(
  store: Store,
  atHand: AtHand,
  byBlock: Map<string, BlockMove>,
  moves: StrandMoves,
): Promise<void> {
  const { ties } = await atHand.decisions(store);
  if (ties.same.length === 0) return;
  const tied = new Set(ties.same.flatMap((tie) => tie.tellings));
  const blockOf = atHand.tiedBlocks ?? new Map<string, string>();
  const note = (strand: Strand): void => {
    for (const telling of strand.account.tellings) if (tied.has(telling)) blockOf.set(telling, strand.block);
  };
  if (atHand.tiedBlocks === null) {
    for (const { strand } of await store.strandsOfStories(await store.storyIdsOf(ties.articles))) note(strand);
    atHand.tiedBlocks = blockOf;
  }
  for (const strand of moves.next) note(strand);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { tellings } of ties.same) {
      const blocks = tellings.flatMap((t) => blockOf.get(t) ?? []);
      if (!blocks.some((b) => byBlock.has(b)) || blocks.every((b) => byBlock.has(b))) continue;
      for (const block of blocks) if (!byBlock.has(block)) byBlock.set(block, { gone: [], next: [] });
      grew = true;
    }
  }
}

/** The blocks as they stood: those at hand, and the others from the store. */
async function blocksAtHand(
  store: Store,
  atHand: AtHand,
  names: readonly string[],
): Promise<ReadonlyMap<string, BlockAtHand>> {
  const { ties } = await atHand.decisions(store);
  const found = new Map<string, BlockAtHand>();
  const missing = new Map<string, PlacedStrand[]>();
  for (const name of names) {
    const held = atHand.blocks.get(name);
    if (held === undefined) missing.set(name, []);
    else found.set(name, held);
  }
  for (const placed of await store.strandsInBlocks([...missing.keys()])) missing.get(placed.strand.block)!.push(placed);
  for (const [name, placed] of missing) {
    const clustering = new Clustering(blockAffinity(ties.apart));
    clustering.change(
      [],
      placed.map((p) => p.strand),
    );
    const block = { clustering, eventOf: new Map(placed.map((p) => [p.strand.id, p.event])) };
    atHand.blocks.set(name, block);
    found.set(name, block);
  }
  return found;
}

function eventOf({ strands, ties }: Happening, voices: ReadonlyMap<string, Voice>): RecordEvent {
  return makeEvent(
    strands.flatMap((s) => s.account.tellings.map((t) => voices.get(t)!)),
    ties,
  );
}

interface Placing {
  readonly moves: StrandMoves;
  readonly happenings: readonly { readonly happening: Happening; readonly id: string }[];
  readonly blocks: ReadonlyMap<string, BlockAtHand>;
  /** The events that the strands concerned were part of. */
  readonly wasIn: ReadonlyMap<string, string>;
}

/** Writes the strands that are new or have changed, and those that are now part of another event. */
async function placeStrands(store: Store, { moves, happenings, blocks, wasIn }: Placing): Promise<void> {
  const before = new Map(moves.gone.map((s) => [s.id, s]));
  for (const { id, block } of moves.gone) blocks.get(block)!.eventOf.delete(id);
  const written: PlacedStrand[] = [];
  const dropped: Strand[] = [];
  for (const { happening, id: event } of happenings) {
    for (const strand of happening.strands) {
      blocks.get(strand.block)!.eventOf.set(strand.id, event);
      const old = before.get(strand.id);
      before.delete(strand.id);
      const isMoved = old !== undefined && (old.print !== strand.print || old.block !== strand.block);
      if (!isMoved && wasIn.get(strand.id) === event) continue;
      if (wasIn.has(strand.id)) dropped.push(old ?? strand);
      written.push({ strand, event });
    }
  }
  await store.replaceStrands([...dropped, ...before.values()], written);
}
