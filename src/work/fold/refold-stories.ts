import type { Strand } from "../../model/account.ts";
import type { Story } from "../../model/story.ts";
import type { Telling } from "../../model/telling.ts";
import { printedIn } from "../../record/printed-in.ts";
import type { Rulings } from "../../record/rulings.ts";
import { StoryFold } from "../../record/story-fold.ts";
import { placePrint, type Voice, voicesOf } from "../../record/voice.ts";
import type { Store } from "../../store/store.ts";
import type { AtHand, StoryAtHand } from "./at-hand.ts";
import type { Regrouped } from "./regroup-stories.ts";

/** Strands that changed: those that are no more or stood otherwise, and those that are new or stand otherwise. */
export interface StrandMoves {
  readonly gone: readonly Strand[];
  readonly next: readonly Strand[];
}

/** What of a story has to be folded anew. */
interface StoryWork {
  readonly story: Story;
  readonly fold: StoryFold;
  /** Null where the store has to say what the story's strands were. */
  readonly gone: readonly string[] | null;
  readonly joined: readonly string[];
}

/** Folds within stories what changed there, and says which strands that changes. */
export async function refoldStories(
  store: Store,
  atHand: AtHand,
  { before, after }: Regrouped,
  told: readonly Telling[],
): Promise<StrandMoves> {
  const { rulings, ties } = await atHand.decisions(store);
  const old = new Map(before.map((story) => [story.id, story]));
  const works = after.flatMap((story) =>
    workOn(story, old.get(story.id), { atHand, rulings, empty: () => new StoryFold(story.id, ties.apart) }),
  );
  const ended = before.filter((story) => !after.some((s) => s.id === story.id));
  const stored = await store.strandsOfStories([
    ...works.filter((work) => work.gone === null).map((work) => work.story.id),
    ...ended.filter((story) => (atHand.stories.get(story.id)?.fold ?? null) === null).map((story) => story.id),
  ]);
  const was: Strand[] = stored.map((placed) => placed.strand);
  const now: Strand[] = [];
  for (const { id } of ended) {
    was.push(...(atHand.stories.get(id)?.fold?.strands() ?? []));
    atHand.stories.delete(id);
  }
  const tellings = await tellingsByArticle(
    store,
    works.flatMap((work) => work.joined),
    told,
  );
  for (const { story, fold, gone, joined } of works) {
    const isJoined = new Set(joined);
    const voices: Voice[] = printedIn(story, rulings)
      .filter(({ member }) => isJoined.has(member.article))
      .flatMap((place) => voicesOf(tellings.get(place.member.article) ?? [], place, rulings));
    const change = fold.change(gone ?? [], voices);
    was.push(...change.before);
    now.push(...change.after);
  }
  return { gone: was, next: now };
}

interface Means {
  readonly atHand: AtHand;
  readonly rulings: Rulings;
  readonly empty: () => StoryFold;
}

/** The work on one story; none where nothing of it shows in events. */
function workOn(story: Story, old: Story | undefined, { atHand, rulings, empty }: Means): StoryWork[] {
  const held: StoryAtHand | undefined = atHand.stories.get(story.id);
  const isCold = old !== undefined && (held?.fold ?? null) === null;
  const fold = held?.fold ?? empty();
  if (held !== undefined) atHand.stories.set(story.id, { ...held, fold });
  const all = story.members.map((m) => m.article);
  if (isCold) return [{ story, fold, gone: null, joined: all }];
  const printsOf = (one: Story): Map<string, string> =>
    new Map(printedIn(one, rulings).map((place) => [place.member.article, placePrint(place)]));
  const prints = old === undefined ? new Map<string, string>() : printsOf(old);
  const now = printsOf(story);
  const joined = all.filter((article) => prints.get(article) !== now.get(article));
  const stays = new Set(all);
  const gone = [...prints.keys()].filter((article) => !stays.has(article) || joined.includes(article));
  return joined.length + gone.length === 0 ? [] : [{ story, fold, gone, joined }];
}

async function tellingsByArticle(
  store: Store,
  articles: readonly string[],
  told: readonly Telling[],
): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const found = new Map<string, Telling[]>();
  const put = (telling: Telling): void => {
    const list = found.get(telling.article);
    if (list === undefined) found.set(telling.article, [telling]);
    else list.push(telling);
  };
  for (const telling of told) put(telling);
  for (const telling of await store.tellingsOf(articles.filter((id) => !found.has(id)))) put(telling);
  return found;
}
