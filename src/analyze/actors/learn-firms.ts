import type { ActorType } from "../../model/actor.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Phrase } from "../../ontology/actors/phrases.ts";
import { isCapital } from "./words.ts";

/** Legal forms and words that end the name of a firm. */
const FIRM = new Set(
  (
    "Ltd Ltd. Limited Inc Inc. Incorporated Corp Corp. Corporation Co Co. Company LLC LLP PLC plc GmbH AG S.A. SAL JSC " +
    "OJSC PJSC OOO FZE FZCO FZC DMCC Pte Bhd BV B.V. N.V. Oy AB Holdings Holding Technologies Enterprises Trading Shipping"
  ).split(" "),
);
/** No firm's name in the news is longer. */
const LONGEST = 7;

/** Firms that the article names by their legal form, "Golden Lotus Holdings, Ltd.": bodies of no state until something tells one. */
export function learnFirms(text: string, sentences: readonly Sentence[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      if (!FIRM.has(tokens[i]!.form) || FIRM.has(tokens[i + 1]?.form ?? "")) continue;
      const first = openingOf(tokens, i);
      if (first < 0) continue;
      const name = text.slice(tokens[first]!.start, tokens[i]!.end);
      const base = { kind: "body" as const, country: null, type: "body" as ActorType, sector: "company", needs: [] };
      phrases.push({ ...base, name, words: name });
      const plain = withoutForm(name);
      if (plain !== name && plain.includes(" ")) phrases.push({ ...base, name, words: plain });
    }
  }
  return phrases;
}

// Back over the capitals, the legal forms and the comma before them.
function openingOf(tokens: readonly Token[], end: number): number {
  let first = end;
  for (let i = end - 1; i >= 0 && end - i < LONGEST; i--) {
    const token = tokens[i]!;
    const isComma = token.form === "," && FIRM.has(tokens[i + 1]!.form);
    if (isComma || token.form === "&") continue;
    if (!isCapital(token) || token.upos === "DET" || token.upos === "PRON") break;
    first = i;
  }
  return first < end && !FIRM.has(tokens[first]!.form) ? first : -1;
}

function withoutForm(name: string): string {
  return name.replace(
    /(?:,? (?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|Co|Company|LLC|LLP|PLC|plc|GmbH|JSC)\.?)+$/,
    "",
  );
}
