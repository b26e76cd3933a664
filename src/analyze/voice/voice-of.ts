import type { Party } from "../../model/claim.ts";
import { covers } from "../../model/span.ts";
import { clauseTeller } from "./clause-teller.ts";
import { headlineTeller } from "./headline-teller.ts";
import { isOutlet } from "./is-outlet.ts";
import { isOwnWords } from "./own-words.ts";
import { sentenceTeller } from "./sentence-teller.ts";
import { SPEECH_ACTS } from "./speech-acts.ts";
import type { ToldAct, Voice, VoiceLayers } from "./told-act.ts";

export type { ToldAct, Voice, VoiceLayers } from "./told-act.ts";

const OWN: Voice = { saidBy: null, rule: "voice/outlet" };

/**
 * To whom the article attributes the report of an act: the speaker of the
 * quotation it stands in, else the nearest teller in the tree. Null in the
 * outlet's own voice, and where a speech act's source merely speaks it.
 */
export function voiceOf(layers: VoiceLayers, act: ToldAct): Voice {
  const told =
    quotedTeller(layers, act) ??
    clauseTeller(layers, act) ??
    sentenceTeller(layers, act) ??
    headlineTeller(layers, act);
  if (told === null || told.saidBy === null) return told ?? OWN;
  if (isOutlet(told.saidBy, layers)) return { saidBy: null, rule: "voice/outlet-names-itself" };
  if (isIssuersSide(told.saidBy, layers)) return { saidBy: null, rule: "voice/own-release" };
  if (act.kind !== null && SPEECH_ACTS.has(act.kind) && isOwnWords(layers, act, told.saidBy))
    return { saidBy: null, rule: "voice/own-words" };
  return told;
}

function quotedTeller({ sentences, quotes }: VoiceLayers, act: ToldAct): Voice | null {
  const token = sentences[act.sentence]!.tokens[act.trigger]!;
  const quote = quotes.find((q) => covers(q, token));
  return quote === undefined || quote.speaker === null ? null : { saidBy: quote.speaker, rule: "voice/quotation" };
}

// What a ministry's release reports its own side to have said, it says in its own voice. An agency that prints a
// statement keeps the voices in it apart.
function isIssuersSide(teller: Party, { issuers = [], outlet }: VoiceLayers): boolean {
  return outlet === null && teller.country !== null && issuers.some((i) => i.country === teller.country);
}
