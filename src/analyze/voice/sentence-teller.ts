import { treeOf } from "../../language/tree.ts";
import { partyAt } from "../quotes/party-at.ts";
import { sourceHeadAt } from "../quotes/source-head.ts";
import type { ToldAct, Voice, VoiceLayers } from "./told-act.ts";

/**
 * "According to the ministry, ...", "..., according to the ministry.": at either
 * end of a sentence the phrase covers all of it, wherever the parser hangs it.
 */
export function sentenceTeller(layers: VoiceLayers, act: ToldAct): Voice | null {
  const tree = treeOf(layers.sentences[act.sentence]!);
  const at = tree.tokens.findIndex((_, i) => sourceHeadAt(tree, i) >= 0);
  if (at < 0 || (at > 0 && tree.tokens[at - 1]!.deprel !== "punct")) return null;
  const source = sourceHeadAt(tree, at);
  const isClosing = at > act.trigger && tree.tokens.slice(source).every((t) => t.upos !== "VERB" && t.upos !== "AUX");
  if (at > 1 && !isClosing) return null;
  const rule = "voice/according-to";
  const saidBy = partyAt(layers.text, tree, act.sentence, source, layers.mentions, rule);
  return saidBy === null ? null : { saidBy, rule };
}
