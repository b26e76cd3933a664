import type { Strand } from "../../model/account.ts";
import type { Telling } from "../../model/telling.ts";
import { printedIn } from "../../record/printed-in.ts";
import { type Voice, voicesOf } from "../../record/voice.ts";
import type { Store } from "../../store/store.ts";
import type { AtHand } from "./at-hand.ts";

/** The voices of the strands' tellings, by telling: those at hand, and those of stories that nobody has touched. */
export async function voicesOfStrands(
  store: Store,
  atHand: AtHand,
  strands: readonly Strand[],
): Promise<ReadonlyMap<string, Voice>> {
  const found = new Map<string, Voice>();
  const missing: Strand[] = [];
  for (const strand of strands) {
    const fold = atHand.stories.get(strand.story)?.fold ?? null;
    const voices = strand.account.tellings.map((telling) => fold?.voice(telling));
    if (voices.includes(undefined)) missing.push(strand);
    else for (const voice of voices) found.set(voice!.telling.id, voice!);
  }
  if (missing.length === 0) return found;
  const { rulings } = await atHand.decisions(store);
  const articles = new Set(missing.flatMap((s) => s.account.articles));
  const byArticle = new Map<string, Telling[]>([...articles].map((id) => [id, []]));
  for (const telling of await store.tellingsOf([...articles])) byArticle.get(telling.article)!.push(telling);
  for (const story of await store.stories([...new Set(missing.map((s) => s.story))])) {
    for (const place of printedIn(story, rulings)) {
      const tellings = byArticle.get(place.member.article);
      if (tellings === undefined) continue;
      for (const voice of voicesOf(tellings, place, rulings)) found.set(voice.telling.id, voice);
    }
  }
  return found;
}
