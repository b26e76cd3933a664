import type { Sentence, Token } from "../../model/sentence.ts";
import { type Phrase, type PhraseTable, phrasesAt } from "../../ontology/actors/phrases.ts";

/** Last words of names that act for nobody: "Non-Proliferation Treaty (NPT)", "missile (ICBM)". */
const NO_ACTORS = new Set(
  (
    "treaty agreement accord pact memorandum understanding missile missiles act law program programme plan declaration " +
    "resolution resolutions zone line deal system convention protocol initiative product disease forum summit exercise " +
    "dialogue conference day war study framework area index fund bill order"
  ).split(" "),
);
const SMALL = new Set(["of", "the", "and", "for", "on", "in", "de", "&", "to"]);

/**
 * Bodies that the article introduces with their abbreviation, "Coastal
 * Monitoring Agency (CMA)": both names, as phrases of one body, for what the
 * facts do not know.
 */
export function learnAbbreviations(
  text: string,
  sentences: readonly Sentence[],
  known: PhraseTable,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const { tokens } of sentences) {
    for (let i = 2; i + 1 < tokens.length; i++) {
      if (
        tokens[i - 1]!.form !== "(" ||
        tokens[i + 1]!.form !== ")" ||
        !/^\p{Lu}[\p{Lu}&-]{1,8}$/u.test(tokens[i]!.form)
      )
        continue;
      const first = openingOf(tokens, i);
      if (first < 0) continue;
      const { start } = tokens[first]!;
      const name = text.slice(start, tokens[i - 2]!.end);
      const facts = phrasesAt(known, text, start).filter((p) => p.words.length === name.length);
      // "Republic of Korea (ROK)": the facts know it already, if not always by its initials.
      const bodies = facts.filter((p) => p.kind === "body");
      phrases.push(...bodies.map((p) => ({ ...p, words: tokens[i]!.form })));
      if (facts.length > 0) continue;
      const country = stateWithin(tokens, first, i - 1, text, known);
      const base = { kind: "body" as const, country, name, type: "body" as const, sector: null, needs: [] };
      phrases.push({ ...base, words: name }, { ...base, words: tokens[i]!.form });
    }
  }
  return phrases;
}

// "Dornish Space Agency (DSA)": the adjective within the name says whose it is.
function stateWithin(
  tokens: readonly Token[],
  first: number,
  end: number,
  text: string,
  known: PhraseTable,
): string | null {
  for (let i = first; i < end; i++) {
    const codes = new Set(
      phrasesAt(known, text, tokens[i]!.start)
        .filter(tellsState)
        .map((p) => p.country),
    );
    const [code] = codes;
    if (codes.size === 1 && code != null) return code;
  }
  return null;
}

function tellsState({ kind }: Phrase): boolean {
  return kind === "adjective" || kind === "state";
}

// The word from which on the initials spell the abbreviation.
function openingOf(tokens: readonly Token[], abbreviation: number): number {
  const letters = tokens[abbreviation]!.form.toLowerCase().replace(/[^\p{L}]/gu, "");
  const last = tokens[abbreviation - 2]!;
  if (!/^\p{Lu}/u.test(last.form) || NO_ACTORS.has(last.form.toLowerCase())) return -1;
  let at = abbreviation - 2;
  for (let k = letters.length - 1; k >= 0; at--) {
    if (at < 0) return -1;
    const form = tokens[at]!.form.toLowerCase();
    if (form.startsWith(letters[k]!)) {
      if (k === 0) return /^\p{Lu}/u.test(tokens[at]!.form) ? at : -1;
      k--;
    } else if (!SMALL.has(form) && form !== "-" && form !== "'s" && form !== "’s") return -1;
  }
  return -1;
}
