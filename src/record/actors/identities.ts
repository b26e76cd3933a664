import type { Party } from "../../model/claim.ts";
import type { NamedActor, Review } from "../../model/review.ts";
import type { Telling } from "../../model/telling.ts";
import { UnionFind } from "../union-find.ts";

/** Who people said is one actor, and who is somebody else in which article. */
export interface Identities {
  /** Every id that goes by another, with that other. */
  readonly aliases: ReadonlyMap<string, string>;
  /** All ids of the actor that an id belongs to, itself among them, in order. */
  readonly idsOf: (actor: string) => readonly string[];
  /** The decisions that an id goes by another by. */
  readonly mergesOf: (actor: string) => readonly string[];
  readonly splits: readonly Split[];
}

/** A decision that an actor is somebody else in the articles it rests on. */
export interface Split {
  readonly review: string;
  readonly articles: readonly string[];
  readonly actor: string;
  readonly as: NamedActor;
}

/** The identities that decisions in force make, given in the order they were made. */
export function identitiesOf(reviews: readonly Review[]): Identities {
  const joined = new UnionFind<string>();
  const merges: { readonly review: string; readonly kept: string; readonly all: readonly string[] }[] = [];
  const splits: Split[] = [];
  for (const { id, decision } of reviews) {
    if (decision.type === "merge-actors") {
      const [kept, ...others] = decision.actors;
      if (kept === undefined) continue;
      for (const other of others) joined.join(kept, other);
      merges.push({ review: id, kept, all: decision.actors });
    } else if (decision.type === "split-actor") {
      const articles = [...new Set(decision.on.map((anchor) => anchor.article))];
      splits.push({ review: id, articles, actor: decision.actor, as: decision.as });
    }
  }
  const groups = joined.groups([...new Set(merges.flatMap((merge) => merge.all))].sort());
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  // Of several decisions on one actor, the last says by which id it goes.
  const heads = new Map(merges.map(({ kept }) => [groupOf.get(kept)!, kept]));
  const aliases = new Map(
    groups.flatMap((group) => {
      const head = heads.get(group)!;
      return group.filter((id) => id !== head).map((id) => [id, head] as const);
    }),
  );
  return {
    aliases,
    idsOf: (actor) => groupOf.get(actor) ?? [actor],
    mergesOf: (actor) => {
      const group = aliases.has(actor) ? groupOf.get(actor)! : [];
      return merges.flatMap(({ review, kept }) => (group.includes(kept) ? review : []));
    },
    splits,
  };
}

/** The id that an actor goes by. */
export function standingId({ aliases }: Identities, actor: string): string {
  return aliases.get(actor) ?? actor;
}

/** A telling with every actor under the id it goes by, and the decisions that changed one. */
export interface Identified {
  /** Merged, not split: folding goes by this, so that who is split off stays one with what others tell. */
  readonly read: Telling;
  readonly telling: Telling;
  readonly reviews: readonly string[];
}

/**
 * Puts the actors of a telling under the ids they go by; the telling itself where that changes nothing.
 * `decisions` are those that rest on its article.
 */
export function identify(telling: Telling, identities: Identities, decisions: readonly string[]): Identified {
  if (identities.aliases.size + identities.splits.length === 0) return { read: telling, telling, reviews: [] };
  const reviews = new Set<string>();
  const merged = withParties(telling, (party) => {
    const actor = standingId(identities, party.actor);
    if (actor === party.actor) return party;
    for (const review of identities.mergesOf(party.actor)) reviews.add(review);
    return { ...party, actor };
  });
  const here = identities.splits.filter((split) => decisions.includes(split.review));
  const split = withParties(telling, (party) => splitParty(party, here, identities, reviews));
  const isSplit = here.some(({ review }) => reviews.has(review));
  return { read: merged, telling: isSplit ? split : merged, reviews: [...reviews].sort() };
}

function splitParty(party: Party, splits: readonly Split[], identities: Identities, reviews: Set<string>): Party {
  const applied = splitsOf(party.actor, splits, identities);
  for (const { review } of applied) reviews.add(review);
  const last = applied.at(-1);
  if (last === undefined) return { ...party, actor: standingId(identities, party.actor) };
  const { name, country, actor } = last.as;
  return { ...party, name, country, actor: standingId(identities, actor), rule: "review/another-actor" };
}

/** Of an article's splits those that are about an actor read there, or about whom it was split to; the last one says who it is. */
export function splitsOf(actor: string, splits: readonly Split[], identities: Identities): readonly Split[] {
  const isOne = (a: string, b: string): boolean => standingId(identities, a) === standingId(identities, b);
  const applied: Split[] = [];
  for (const split of splits) {
    const now = applied.at(-1)?.as.actor ?? actor;
    if (isOne(split.actor, now) || isOne(split.actor, actor)) applied.push(split);
  }
  return applied;
}

function withParties(telling: Telling, change: (party: Party) => Party): Telling {
  const { event } = telling;
  const types = { ...telling.types };
  let isChanged = false;
  const changed = (party: Party): Party => {
    const next = change(party);
    const type = telling.types[party.actor];
    if (type !== undefined) types[next.actor] = type;
    if (next.actor !== party.actor || next.name !== party.name) isChanged = true;
    return next;
  };
  const sources = event.sources.map(changed);
  const targets = event.targets.map(changed);
  const saidBy = event.saidBy === null ? null : changed(event.saidBy);
  return isChanged ? { ...telling, event: { ...event, sources, targets, saidBy }, types } : telling;
}
