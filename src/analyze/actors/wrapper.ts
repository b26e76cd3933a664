import { tokenize } from "../../language/tokenize.ts";
import { type Article, storyParagraphs } from "../../model/article.ts";
import type { Sentence, Token } from "../../model/sentence.ts";

const WRAPPER =
  /\b(?:statement|communiqu[eé]|declaration|readout|text)\b.{0,80}\b(?:released|issued|made public|delivered|adopted|published)\b.{0,40}\bby\b/is;
const CLOSED = new Map([
  ["of", "ADP"],
  ["for", "ADP"],
  ["by", "ADP"],
  ["to", "ADP"],
  ["on", "ADP"],
  ["and", "CCONJ"],
  ["the", "DET"],
  ["was", "AUX"],
  ["were", "AUX"],
]);

/**
 * The line that says who issues a text ("The following statement was released
 * by ..."). It is no part of the story, so nobody has parsed it; its words are
 * tagged by their looks, which is enough for a list of titles and names.
 */
export function wrapperSentence(article: Article, block: number): Sentence | undefined {
  const story = new Set(storyParagraphs(article));
  const paragraph = article.paragraphs
    .slice(0, 12)
    .find((p) => !story.has(p) && WRAPPER.test(article.text.slice(p.start, p.end)));
  if (paragraph === undefined) return undefined;
  const spans = tokenize(article.text, paragraph);
  const tokens = spans.map(({ start, end }, i): Token => {
    const form = article.text.slice(start, end);
    const { upos, xpos } = tagOf(form);
    return {
      start,
      end,
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos,
      feats: "",
      head: i - 1,
      deprel: i === 0 ? "root" : "dep",
    };
  });
  return { start: paragraph.start, end: paragraph.end, tokens, names: [], block };
}

function tagOf(form: string): { upos: string; xpos: string } {
  if (form === "'s" || form === "’s") return { upos: "PART", xpos: "POS" };
  if (!/[\p{L}\p{N}]/u.test(form)) return { upos: "PUNCT", xpos: form };
  const closed = CLOSED.get(form.toLowerCase());
  if (closed !== undefined) return { upos: closed, xpos: closed };
  if (/^\p{Lu}/u.test(form)) return { upos: "PROPN", xpos: /s$/.test(form) ? "NNPS" : "NNP" };
  return { upos: "NOUN", xpos: /s$/.test(form) ? "NNS" : "NN" };
}
