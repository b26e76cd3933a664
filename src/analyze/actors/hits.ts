import type { Sentence, Token } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { type Phrase, type PhraseTable, phrasesAt } from "../../ontology/actors/phrases.ts";
import { isCapital } from "./words.ts";

/** A known name where it stands: tokens `first` up to `last`, exclusive. Several phrases when the words are ambiguous. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrases: readonly Phrase[];
}

/** The longest known names of a sentence, left to right, none inside another; none within `closed` spans ("South China Sea"). */
export function findHits(
  text: string,
  sentence: Sentence,
  tables: readonly PhraseTable[],
  closed: readonly Span[],
): readonly Hit[] {
  const { tokens } = sentence;
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.upos === "PUNCT") continue;
    const phrases = longestOf(tables, text, token.start).filter((p) => fits(p, sentence, i));
    if (phrases.length === 0) continue;
    const end = token.start + phrases[0]!.words.length;
    let last = i + 1;
    while (last < tokens.length && tokens[last - 1]!.end < end) last++;
    if (tokens[last - 1]!.end !== end && !endsWithStop(text, tokens[last - 1]!.end, end)) continue;
    if (
      closed.some((span) => span.start <= token.start && end <= span.end && span.end - span.start > end - token.start)
    )
      continue;
    hits.push({ first: i, last, phrases });
    i = last - 1;
  }
  return hits;
}

// What the article itself introduces comes first where it is as long.
function longestOf(tables: readonly PhraseTable[], text: string, start: number): readonly Phrase[] {
  let best: readonly Phrase[] = [];
  for (const table of tables) {
    const found = phrasesAt(table, text, start);
    if (found.length > 0 && (best.length === 0 || found[0]!.words.length > best[0]!.words.length)) best = found;
  }
  return best;
}

// "U.S" before the sentence's own full stop, "U.S." cut as "U.S" + ".".
function endsWithStop(text: string, tokenEnd: number, end: number): boolean {
  return (tokenEnd === end + 1 && text[end] === ".") || (tokenEnd === end - 1 && text[end - 1] === ".");
}

function fits(phrase: Phrase, sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  if (phrase.kind === "metonym") {
    const before = tokens[i - 1];
    if (before === undefined || before.form.toLowerCase() !== "the") return false;
    const after = tokens[i + phrase.words.split(" ").length];
    return after === undefined || !isCapital(after);
  }
  // "the South American nation" is anybody's but one's.
  if (/^Americans?$/.test(phrase.words))
    return !/^(?:South|North|Central|Latin|Native)$/.test(tokens[i - 1]?.form ?? "");
  if (phrase.kind === "outlet" && phrase.needsArticle === true && tokens[i - 1]?.form !== "The") return false;
  // "The National Electoral Council", "the Guardian Council": part of another name behind an article.
  const isBehindArticle = /^the$/i.test(tokens[i - 1]?.form ?? "");
  if (phrase.kind === "outlet" && isBehindArticle && isNamePart(tokens[i + phrase.words.split(" ").length]))
    return false;
  // "the Front for the Liberation of X" is no paper.
  if (phrase.kind === "outlet" && tokens[i + phrase.words.split(" ").length]?.form === "of") return false;
  // Short capitals name papers and parties, but also anything else; the tagger must see a name.
  if (phrase.kind === "outlet" && phrase.words.length <= 6) return tokens[i]!.upos === "PROPN";
  return true;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.upos !== "VERB" && isCapital(token);
}
