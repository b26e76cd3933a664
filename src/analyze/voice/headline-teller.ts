import { treeOf } from "../../language/tree.ts";
import { partyOf } from "../quotes/party-at.ts";
import type { ToldAct, Voice, VoiceLayers } from "./told-act.ts";

/** The longest name that a headline puts before or behind its colon. */
const LONGEST_NAME = 4;

/** "North fires missile: Seoul", "Seoul: North fires missile": the headline's way to say who tells it. */
export function headlineTeller(layers: VoiceLayers, act: ToldAct): Voice | null {
  const sentence = layers.sentences[act.sentence]!;
  const { tokens } = treeOf(sentence);
  // Full sentences end in a mark; their colons introduce something.
  if (tokens.length === 0 || /[.!?]["”’']?$/.test(layers.text.slice(sentence.start, sentence.end).trimEnd()))
    return null;
  const colon = tokens.findIndex((t) => t.form === ":");
  if (colon <= 0) return null;
  const [first, last] = act.trigger < colon ? [colon + 1, tokens.length] : [0, colon];
  if (last - first > LONGEST_NAME || last <= first) return null;
  const rule = "voice/headline";
  for (let i = first; i < last; i++) {
    const mention = layers.mentions.at(act.sentence, i);
    if (mention !== undefined && mention.actors.length > 0) return { saidBy: partyOf(mention, rule), rule };
  }
  return null;
}
