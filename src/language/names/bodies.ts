import type { Token } from "../../model/sentence.ts";
import { isCapitalised } from "../characters.ts";
import { isNameWord, type NameCandidate, WEIGHT } from "./candidate.ts";
import { type NameLexicon, phraseAt } from "./lexicon.ts";

/** Words that end the name of a body: "Atomic Energy Agency". */
const HEADS = new Set(
  (
    "Agency Party Council Army Navy Ministry Department Forces Force Command Committee Commission Parliament Congress Senate " +
    "Assembly Court Bank University College Institute Organization Organisation Union Association Corporation Corp Corp. Inc " +
    "Inc. LLC PLC Co Co. Ltd Ltd. Group Company Bureau Office Service Services Authority Administration Guard Guards Corps Police Staff " +
    "Front Movement Brigade Brigades Alliance League Federation Foundation Fund Center Centre Academy Church Embassy Consulate " +
    "Cabinet Secretariat Tribunal Board Fleet Squadron Regiment Division Battalion Airlines Airways Industries Times Post Herald " +
    "Journal Tribune Gazette Network Media Press Presidium Politburo Laboratory Observatory Museum Society Club Initiative " +
    "Hospital Library Theatre Theater Trust Partners Motors Technologies Pharmaceuticals Pharma Systems Records Pictures Studios " +
    "Telegraph Chronicle Weekly Magazine Review Radio Television Telecom Petroleum Energy Electric Brewery Orchestra"
  ).split(" "),
);

/** Words that begin the name of a body with "of" or "for": "Ministry of Trade and Industry". */
const OPENERS = new Set(
  (
    "Ministry Department Bureau Office Academy Bank University Committee Commission Council Institute Federation Union " +
    "Association Organization Organisation Center Centre Board Chamber Court House Joint League Party Presidium Secretariat " +
    "Society Academy Cabinet Coalition Movement Front Army Guard Agency Fund Foundation College School " +
    "Authority Museum Library Laboratory"
  ).split(" "),
);

/** Bodies of a state, which copy names with or without the state: the state stays a name of its own. */
const STATE_ORGANS = new Set(["Ministry", "Department", "Embassy", "Parliament", "Cabinet", "Consulate"]);

/** True for the letters that end a firm's name, after a comma or none. */
export function isFirmEnd(form: string): boolean {
  return /^(?:Inc|Ltd|LLC|Corp|PLC|GmbH|L\.?L\.?C)\.?$/.test(form);
}

/** Bodies by the shape of their names: capitals that end in "Agency", "Ministry of ..." */
export function bodyCandidates(tokens: readonly Token[], lexicon: NameLexicon): NameCandidate[] {
  const forms = tokens.map((token) => token.form);
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]!)) continue;
    const first = HEADS.has(forms[at]!) ? runStart(tokens, forms, at, lexicon) : at;
    const last = OPENERS.has(forms[at]!) ? complementEnd(forms, at, lexicon) : at + 1;
    if (last - first < 2) continue;
    found.push({ first, last, type: "ORG", weight: WEIGHT.body * (last - first) });
  }
  return found;
}

/** Leftmost word of the capitals before a head, without a state in front of its own organ. */
function runStart(tokens: readonly Token[], forms: readonly string[], head: number, lexicon: NameLexicon): number {
  let first = head;
  // "Dorn, Inc."
  if (isFirmEnd(forms[head]!) && forms[first - 1] === "," && isCapitalised(forms[first - 2] ?? "")) first -= 2;
  while (first > 0 && isRunWord(tokens, first - 1)) first--;
  while (first < head && (/^(?:The|-|'s|’s|&|and)$/.test(forms[first]!) || tokens[first]!.upos === "ADP")) first++;
  return STATE_ORGANS.has(forms[head]!) ? withoutState(forms, first, head, lexicon) : first;
}

// A run ends before "and": two bodies are more common in the news than one with an "and" before its head.
function isRunWord(tokens: readonly Token[], at: number): boolean {
  const { form, upos, xpos } = tokens[at]!;
  if (form === "'s" || form === "’s" || form === "'" || form === "’") {
    // "People's Army", "Workers' Party", but "Norway's Foreign Ministry" is Norway's.
    return (
      at > 0 && /^(?:People|Peoples|Workers|Women|Children|Men|Teachers|Farmers|Veterans)$/.test(tokens[at - 1]!.form)
    );
  }
  if (form === "-" || form === "&") return at > 0 && tokens[at - 1]!.end === tokens[at]!.start;
  return isCapitalised(form) && (xpos.startsWith("NNP") || upos === "PROPN" || upos === "ADJ" || upos === "NOUN");
}

/** Where the body itself begins in "South Korean Defense Ministry". */
export function withoutState(forms: readonly string[], first: number, head: number, lexicon: NameLexicon): number {
  const known = phraseAt(lexicon, forms, first);
  if (known === undefined || (known.type !== "LOC" && known.type !== "NORP")) return first;
  const rest = first + known.words.length;
  return rest < head ? rest : first;
}

/** Right end of "Ministry of Trade, Industry and Energy"; the head's own end where no complement follows. */
function complementEnd(forms: readonly string[], head: number, lexicon: NameLexicon): number {
  let last = head + 1;
  let at = last;
  while (at < forms.length && isCapitalised(forms[at]!)) at++;
  if (at > last && forms[at] !== "of") return last;
  if (!takesPreposition(forms[head]!, forms[at] ?? "")) return last;
  at++;
  if (forms[at] === "the") at++;
  while (at < forms.length && isCapitalised(forms[at]!) && forms[at] !== "I") {
    // "Director of the Office of Trade Dorn Lee": a person follows without a comma.
    if (at > last && forms[at - 1] === forms[last - 1] && isPersonStart(forms[at]!, lexicon)) break;
    last = ++at;
    const joiner = forms[at];
    if ((joiner === "and" || joiner === "&" || joiner === "of") && isCapitalised(forms[at + 1] ?? "")) at++;
    // A comma joins only inside a list that an "and" closes.
    else if (joiner === "," && closesList(forms, at + 1)) at++;
  }
  return last;
}

function takesPreposition(head: string, word: string): boolean {
  if (word === "of") return true;
  if (word === "on") return /^(?:Committee|Commission|Council|Center|Centre)$/.test(head);
  return word === "for" && !/^(?:Army|Guard|Party|League|Front|Movement|House|Joint|Cabinet|Bank)$/.test(head);
}

function isPersonStart(form: string, lexicon: NameLexicon): boolean {
  return lexicon.givenNames.has(form) || lexicon.familyNamesFirst.has(form);
}

function closesList(forms: readonly string[], from: number): boolean {
  let at = from;
  while (at < forms.length && at - from < 8 && (isCapitalised(forms[at]!) || forms[at] === ",")) at++;
  return at > from && forms[at] === "and" && isCapitalised(forms[at + 1] ?? "");
}
