import { childrenOf, type Tree, yieldOf } from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Mention } from "../../model/mention.ts";
import { type Span, textAt } from "../../model/span.ts";
import type { MentionLookup } from "./mention-lookup.ts";

/** Words between the head of a phrase and the name it carries: "spokesman Lee", "the ministry's Kim". */
const NAME_RELATIONS = ["appos", "flat", "compound", "nmod", "amod"] as const;

/** True for "the statement", "the readout": what speaks for an issuer named elsewhere. */
export function isDocument(lemma: string): boolean {
  return DOCUMENTS.has(lemma);
}

const DOCUMENTS = new Set("statement report readout release document letter message text transcript post".split(" "));

/**
 * The actor at a head word, as a party of a claim. Without a mention the words
 * themselves name it ("local residents"), unless they are only a pronoun.
 */
export function partyAt(
  text: string,
  tree: Tree,
  sentence: number,
  head: number,
  mentions: MentionLookup,
  rule: string,
): Party | null {
  const mention = mentionAt(tree, sentence, head, mentions);
  if (mention !== undefined) return partyOf(mention, rule);
  const token = tree.tokens[head]!;
  // A pronoun nobody resolved names nobody, and a document speaks for an issuer that these words do not name.
  if (token.upos === "PRON" || token.upos === "DET" || isDocument(token.lemma)) return null;
  const span = phraseSpan(tree, head);
  const name = textAt(text, span).replace(/\s+/g, " ");
  return { name, country: null, office: null, actor: contentId("actor", name), span, rule };
}

/** Everybody whom a head word stands for: "both ministers" are two parties. */
export function eachPartyAt(
  text: string,
  tree: Tree,
  sentence: number,
  head: number,
  mentions: MentionLookup,
  rule: string,
): readonly Party[] {
  const mention = mentionAt(tree, sentence, head, mentions);
  const one = partyAt(text, tree, sentence, head, mentions, rule);
  if (mention === undefined || one === null || mention.actors.length < 2) return one === null ? [] : [one];
  return mention.actors.map(({ id, name, country, office }) => ({ ...one, name, country, office, actor: id }));
}

/** The mention at a head word, or at a name that hangs on it. */
export function mentionAt(tree: Tree, sentence: number, head: number, mentions: MentionLookup): Mention | undefined {
  const own = mentions.at(sentence, head);
  if (own !== undefined && own.actors.length > 0) return own;
  for (const relation of NAME_RELATIONS) {
    for (const c of childrenOf(tree, head, relation)) {
      const found = mentions.at(sentence, c);
      if (found !== undefined && found.actors.length > 0) return found;
    }
  }
  return undefined;
}

/** One party for a mention; a group of states speaks as `INT`. */
export function partyOf(mention: Mention, rule: string): Party {
  const first = mention.actors[0]!;
  const span = { start: mention.start, end: mention.end };
  if (mention.actors.length === 1) {
    return { name: first.name, country: first.country, office: first.office, actor: first.id, span, rule };
  }
  const countries = new Set(mention.actors.map((a) => a.country).filter((c) => c !== null));
  return {
    name: mention.text,
    country: countries.size > 1 ? "INT" : ([...countries][0] ?? null),
    office: null,
    actor: contentId("actor", ...mention.actors.map((a) => a.id)),
    span,
    rule,
  };
}

// The phrase without article, preposition, relative clauses and appositions: "spokesman for the ministry".
function phraseSpan(tree: Tree, head: number): Span {
  let { start, end } = tree.tokens[head]!;
  for (const c of childrenOf(tree, head, "compound", "amod", "nmod:poss", "nummod")) {
    if (c < head) start = Math.min(start, yieldOf(tree, c).start);
  }
  for (const c of childrenOf(tree, head, "flat", "nmod", "compound", "fixed")) {
    if (c > head) end = Math.max(end, yieldOf(tree, c).end);
  }
  return { start, end };
}
