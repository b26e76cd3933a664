import { ReadoutError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Kind, Status } from "../model/kind.ts";
import { type EventField, type RecordEvent, sidesOf } from "../model/record-event.ts";
import type { Anchor, Decision } from "../model/review.ts";
import type { Span } from "../model/span.ts";
import { partiesOf, problemWith } from "../record/correct.ts";
import type { Store } from "../store/store.ts";
import { anchorsFor } from "./decide.ts";

/** What a person at the desk asks for, by ids; the decision itself rests on words. */
export type AskedDecision =
  | {
      readonly type: "accept" | "reject";
      readonly event: string;
      /** Only these claims of it; all where none are named. */
      readonly claims?: readonly string[];
    }
  | {
      readonly type: "correct";
      readonly event: string;
      readonly claims?: readonly string[];
      readonly field: EventField;
      readonly value: string;
    }
  | { readonly type: "same"; readonly event: string; readonly other: string }
  /** These claims of the event tell of something else. */
  | { readonly type: "different"; readonly event: string; readonly claims: readonly string[] }
  | ({ readonly type: "add" } & AskedEvent)
  /** These are one actor, who goes by the first. */
  | { readonly type: "merge-actors"; readonly actors: readonly string[] }
  /** Who takes part in these events under the actor's name is somebody else: `Kim Gun-su (KOR)`. */
  | {
      readonly type: "split-actor";
      readonly actor: string;
      readonly name: string;
      readonly events: readonly string[];
    }
  | { readonly type: "undo"; readonly review: string };

/** An event that a person enters, as typed; the words are copied from the article. */
export interface AskedEvent {
  readonly article: string;
  readonly words: string;
  readonly kind: Kind;
  readonly status: Status;
  /** `Kim Gunn (KOR); Sung Kim (USA)` */
  readonly sources: string;
  readonly targets: string;
  /** `2024-03-05` or `2024-03-05..2024-03-07`; empty for none. */
  readonly when: string;
  /** `Seoul, KOR`; empty for none. */
  readonly where: string;
}

/** The decision that was asked for. Refuses what makes no sense before anything is stored. */
export async function decisionFor(store: Store, asked: AskedDecision): Promise<Decision> {
  if (asked.type === "undo") return { type: "undo", review: asked.review };
  if (asked.type === "add") return additionOf(store, asked);
  if (asked.type === "merge-actors") return mergeOf(store, asked.actors);
  if (asked.type === "split-actor") return splitOf(store, asked);
  const event = await eventOf(store, asked.event);
  const anchors = await anchorsFor(store, event);
  switch (asked.type) {
    case "accept":
    case "reject":
      return { type: asked.type, on: chosen(event, anchors, asked.claims) };
    case "correct": {
      const { field, value } = asked;
      const problem = problemWith({ field, value });
      if (problem !== null) {
        throw new ReadoutError("reviews/bad-value", `"${value}" cannot be the ${field} of an event: ${problem}.`);
      }
      return { type: "correct", on: chosen(event, anchors, asked.claims), correction: { field, value } };
    }
    case "same": {
      const other = await eventOf(store, asked.other);
      if (other.id === event.id) {
        throw new ReadoutError("reviews/not-in-event", `${asked.event} and ${asked.other} are one event already.`);
      }
      return { type: "same", on: [anchors[0]!, (await anchorsFor(store, other))[0]!] };
    }
    case "different": {
      const own = chosen(event, anchors, asked.claims);
      const rest = anchors.filter((anchor) => !own.includes(anchor));
      if (rest.length === 0) {
        throw new ReadoutError(
          "reviews/not-in-event",
          `all claims of ${asked.event} are named, so there is nothing to part them from. Name those that tell of something else.`,
        );
      }
      return { type: "different", on: [own[0]!, ...rest] };
    }
  }
}

async function additionOf(store: Store, asked: AskedEvent): Promise<Decision> {
  const problem = problemWith({ field: "when", value: asked.when });
  if (problem !== null) throw new ReadoutError("reviews/bad-value", `"${asked.when}" is no time: ${problem}.`);
  const [article] = await store.articlesById([asked.article]);
  if (article === undefined) throw new ReadoutError("desk/not-found", `there is no article "${asked.article}" here.`);
  const [from = null, to = from] = asked.when.trim() === "" ? [] : asked.when.trim().split("..");
  return {
    type: "add",
    on: [{ article: article.id, ...placeOfWords(article, asked.words), kind: asked.kind }],
    event: {
      kind: asked.kind,
      status: asked.status,
      sources: partiesOf(asked.sources),
      targets: partiesOf(asked.targets),
      from,
      to,
      where: asked.where.trim() === "" ? null : asked.where.trim(),
    },
  };
}

async function mergeOf(store: Store, asked: readonly string[]): Promise<Decision> {
  const actors = [...new Set(await store.actorsNow(asked))];
  for (const id of actors) await requireActor(store, id);
  if (actors.length < 2) {
    throw new ReadoutError("reviews/not-an-actor", `${asked.join(" and ")} go by one id already, ${actors[0] ?? ""}.`);
  }
  return { type: "merge-actors", actors };
}

type AskedSplit = Extract<AskedDecision, { readonly type: "split-actor" }>;

async function splitOf(store: Store, { actor, name, events }: AskedSplit): Promise<Decision> {
  const [id = actor] = await store.actorsNow([actor]);
  await requireActor(store, id);
  const [as] = partiesOf(name);
  if (as === undefined)
    throw new ReadoutError("reviews/bad-value", `"${name}" names nobody: expected "Kim Gun-su (KOR)".`);
  const [now] = await store.actorsNow([as.actor]);
  if (now === id) {
    throw new ReadoutError("reviews/not-an-actor", `"${name}" is ${id} itself. Give a name that tells the two apart.`);
  }
  const on: Anchor[] = [];
  for (const asked of events) {
    const event = await eventOf(store, asked);
    const parties = [...sidesOf(event), ...(event.saidBy === null ? [] : [event.saidBy])];
    if (!parties.some((party) => party.actor === id)) {
      throw new ReadoutError(
        "reviews/not-an-actor",
        `${id} takes no part in ${asked}. Name the events that it is split off in.`,
      );
    }
    on.push(...(await anchorsFor(store, event)));
  }
  return { type: "split-actor", on, actor: id, as: { actor: as.actor, name: as.name, country: as.country } };
}

async function requireActor(store: Store, id: string): Promise<void> {
  const { rows } = await store.findActors({ ids: [id], limit: 1 });
  if (rows.length === 0 && (await store.actorsNamed([id])).length === 0) {
    throw new ReadoutError(
      "reviews/not-an-actor",
      `there is no actor "${id}" in any event. "readout actor NAME" finds its id.`,
    );
  }
}

/** Where words stand in an article; line ends and runs of spaces may differ. */
function placeOfWords({ text, source }: Article, words: string): Span & { readonly words: string } {
  const typed = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = words.trim() === "" ? [] : [...text.matchAll(new RegExp(typed.join("\\s+"), "g"))];
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const what = first === undefined ? "are not in" : `stand ${found.length} times in`;
    const message = `the words "${words.trim().slice(0, 80)}" ${what} ${source}. Copy the sentence that tells the event, whole.`;
    throw new ReadoutError("reviews/words-unclear", message);
  }
  return { start: first.index, end: first.index + first[0].length, words: first[0] };
}

async function eventOf(store: Store, id: string): Promise<RecordEvent> {
  const event = await store.resolveEvent(id);
  if (event === null) throw new ReadoutError("desk/not-found", `there is no event "${id}" in this store.`);
  return event;
}

/** The anchors of the claims that are named; of all where none are. */
function chosen(event: RecordEvent, anchors: readonly Anchor[], claims: readonly string[] | undefined): Anchor[] {
  if (claims === undefined) return [...anchors];
  const places = claims.map((claim) => {
    const at = event.claims.findIndex((told) => told.claim === claim);
    if (at < 0) throw new ReadoutError("reviews/not-in-event", `"${claim}" is no claim of ${event.id}.`);
    return at;
  });
  return places.map((at) => anchors[at]!);
}
