import { childrenOf, headOf, isRelation, isReportingVerb, type Tree, treeOf } from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import type { Quote } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { MentionLookup } from "./mention-lookup.ts";
import { isDocument, partyAt } from "./party-at.ts";
import { sourceHeadAt } from "./source-head.ts";
import { speakerHeads } from "./speaker-heads.ts";

/** Who speaks a quotation, and how that was found. */
export interface Attribution {
  readonly speaker: Party | null;
  readonly rule: string;
}

const NOBODY: Attribution = { speaker: null, rule: "quotes/no-speaker" };

/** Verbs that introduce speech beside those that report a clause: "he began: ..." */
const SPEECH_VERBS = new Set(
  "say tell add ask write tweet post read begin conclude continue describe call term denounce condemn praise hail slam blast criticize criticise accuse vow pledge agree refer express deliver state speak".split(
    " ",
  ),
);

interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly marked: readonly Span[];
  readonly mentions: MentionLookup;
}

/**
 * The speaker of the `index`-th marked stretch. Tried in the order in which a
 * reader looks: behind the closing mark, before the opening mark, the clause
 * that holds the words, a line that ends in a colon, and the last speaker
 * where the quotation simply goes on.
 */
export function speakerOf(
  text: string,
  sentences: readonly Sentence[],
  marked: readonly Span[],
  index: number,
  previous: Quote | null,
  mentions: MentionLookup,
): Attribution {
  const quoted = marked[index]!;
  const scene: Scene = { text, sentences, marked, mentions };
  const first = sentenceAt(sentences, quoted.start);
  const last = sentenceAt(sentences, quoted.end - 1);
  if (first < 0 || last < 0) return NOBODY;
  // `"We will respond," Kim said`: a comma inside or behind the mark leads on to the speaker.
  const endsOpen =
    /^[,\s]*["”»'’]?,?\s*(?:\p{Ll}|\p{Lu})/u.test(text.slice(quoted.end, quoted.end + 4)) &&
    !/[.!?]$/.test(text.slice(quoted.start, quoted.end));
  const isIntroduced =
    /[,:]\s*["“„«‘']$/.test(text.slice(Math.max(0, quoted.start - 4), quoted.start)) ||
    /\bthat\s+["“„«‘']$/.test(text.slice(0, quoted.start));
  const before = () => beforeMark(scene, first, quoted, previous);
  const behind = () => behindMark(scene, last, quoted, previous);
  const clause = () => inClause(scene, first, quoted, previous);
  const isInline = !isIntroduced && !standsAlone(scene, first, quoted);
  const found =
    (isIntroduced && !endsOpen
      ? (before() ?? behind())
      : // Words quoted inside a clause are told by whoever tells the clause, before its own verb is asked.
        ((standsAlone(scene, first, quoted) ? null : reporterAbove(scene, first, quoted, previous)) ??
        behind() ??
        (isInline ? sourceOf(scene, first) : null) ??
        before())) ??
    clause() ??
    colonLine(scene, first, quoted);
  if (found !== null) return found;
  return goesOn(scene, first, quoted, previous) ?? NOBODY;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return sentences.findIndex((s) => s.start <= offset && offset < s.end);
}

// Words inside any quotation never name the speaker of this one.
function isSpoken(scene: Scene, token: Span): boolean {
  return scene.marked.some((q) => overlaps(q, token));
}

function isSpeechVerb(tree: Tree, i: number): boolean {
  return isReportingVerb(tree, i) || (tree.tokens[i]!.upos === "VERB" && SPEECH_VERBS.has(tree.tokens[i]!.lemma));
}

function behindMark(scene: Scene, sentence: number, quoted: Span, previous: Quote | null): Attribution | null {
  const tree = treeOf(scene.sentences[sentence]!);
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (token.start < quoted.end) continue;
    // Another quotation opens: what follows speaks for that one, unless this verb stands between the two.
    if (isSpoken(scene, token)) return null;
    // Strong punctuation ends the reach of the marks.
    if (token.form === ";" || token.form === ".") return null;
    const found = isSpeechVerb(tree, i)
      ? byVerb(scene, sentence, tree, i, "quotes/verb-behind", previous)
      : bySource(scene, sentence, tree, i);
    if (found !== null) return found;
  }
  return null;
}

function beforeMark(scene: Scene, sentence: number, quoted: Span, previous: Quote | null): Attribution | null {
  const tree = treeOf(scene.sentences[sentence]!);
  let passedQuote = false;
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    const token = tree.tokens[i]!;
    if (token.start >= quoted.start) continue;
    if (isSpoken(scene, token)) {
      passedQuote = true;
      continue;
    }
    if (!isSpeechVerb(tree, i)) continue;
    // `"We will," he said, "respond"`: the verb between the two serves both.
    const found = byVerb(scene, sentence, tree, i, passedQuote ? "quotes/broken" : "quotes/verb-before", previous);
    if (found !== null) return found;
  }
  return null;
}

function byVerb(
  scene: Scene,
  sentence: number,
  tree: Tree,
  verb: number,
  rule: string,
  previous: Quote | null,
): Attribution | null {
  const maySpeak = (i: number) => !isSpoken(scene, tree.tokens[i]!);
  for (const head of speakerHeads(tree, sentence, verb, scene.mentions, maySpeak)) {
    const token = tree.tokens[head]!;
    // "it added" goes on with whoever spoke last, whatever else the pronoun could mean.
    // So does the statement that was just quoted.
    const isSame = isDocument(token.lemma) || (token.upos === "PRON" && GOES_ON.has(tree.tokens[verb]!.lemma));
    if (isSame && previous !== null && previous.speaker !== null) {
      return { speaker: { ...previous.speaker, span: null }, rule: "quotes/added" };
    }
    const speaker = partyAt(scene.text, tree, sentence, head, scene.mentions, rule);
    if (speaker !== null) return { speaker, rule };
  }
  return null;
}

const GOES_ON = new Set(["add", "continue", "conclude", "go"]);

/** Verbs that do nothing but report: others tell an act, which somebody may report in turn. */
const REPORTING = new Set(
  "say tell add state note explain write tweet post remark comment stress underline".split(" "),
);

/** Heads between quoted words and the verb that reports them. */
const FURTHEST = 30;

// "told reporters that "many" had condemned it": words within a reported clause are those of its reporter, whoever acts in it.
function reporterAbove(scene: Scene, sentence: number, quoted: Span, previous: Quote | null): Attribution | null {
  const tree = treeOf(scene.sentences[sentence]!);
  const within = tree.tokens.findIndex((t) => t.start >= quoted.start && t.end <= quoted.end);
  if (within < 0) return null;
  const verb = reporterInTree(tree, within) ?? reporterOfThat(tree, within);
  if (verb === null || isSpoken(scene, tree.tokens[verb]!)) return null;
  return byVerb(scene, sentence, tree, verb, "quotes/reported-clause", previous);
}

function reporterInTree(tree: Tree, within: number): number | null {
  for (let at = within, steps = 0; headOf(tree, at) >= 0 && steps < FURTHEST; at = headOf(tree, at), steps++) {
    const above = headOf(tree, at);
    if (isReporter(tree, above) && isRelation(tree, at, "ccomp", "xcomp") && at > above) return above;
  }
  return null;
}

// Long clauses come loose from their verb in the tree; "told him after the talks that" shows it in the words.
function reporterOfThat(tree: Tree, within: number): number | null {
  for (let that = within - 1; that > 0; that--) {
    if (tree.tokens[that]!.upos !== "SCONJ" || tree.tokens[that]!.form.toLowerCase() !== "that") continue;
    for (let at = that - 1; at >= 0 && that - at <= THAT_REACH; at--) {
      if (isReporter(tree, at)) return at;
      if (tree.tokens[at]!.upos === "VERB") break;
    }
  }
  return null;
}

const THAT_REACH = 9;

// "said ..., adding that": the one who said it adds.
function isReporter(tree: Tree, verb: number): boolean {
  const { lemma, upos, xpos } = tree.tokens[verb]!;
  const isAddition = xpos === "VBG" && childrenOf(tree, verb, "nsubj").length === 0 && headOf(tree, verb) >= 0;
  return upos === "VERB" && REPORTING.has(lemma) && !isAddition;
}

function bySource(scene: Scene, sentence: number, tree: Tree, i: number): Attribution | null {
  const source = sourceHeadAt(tree, i);
  if (source < 0) return null;
  const rule = "quotes/according-to";
  const speaker = partyAt(scene.text, tree, sentence, source, scene.mentions, rule);
  return speaker === null ? null : { speaker, rule };
}

function sourceOf(scene: Scene, sentence: number): Attribution | null {
  const tree = treeOf(scene.sentences[sentence]!);
  for (let i = 0; i < tree.tokens.length; i++) {
    const found = isSpoken(scene, tree.tokens[i]!) ? null : bySource(scene, sentence, tree, i);
    if (found !== null) return found;
  }
  return null;
}

function standsAlone(scene: Scene, sentence: number, quoted: Span): boolean {
  const own = scene.sentences[sentence]!;
  return scene.text.slice(own.start, quoted.start).replace(/["“„«‘'\s]/g, "") === "";
}

// "agreed to "strengthen coordination", according to the ministry": the clause around the words has a teller.
function inClause(scene: Scene, sentence: number, quoted: Span, previous: Quote | null): Attribution | null {
  const tree = treeOf(scene.sentences[sentence]!);
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (isSpoken(scene, token) || token.start > quoted.end) continue;
    const source = bySource(scene, sentence, tree, i);
    if (source !== null) return source;
    const clause = childrenOf(tree, i, "ccomp", "xcomp", "parataxis").some((c) => covers(tree, c, quoted));
    const found = clause && isSpeechVerb(tree, i) ? byVerb(scene, sentence, tree, i, "quotes/clause", previous) : null;
    if (found !== null) return found;
  }
  return null;
}

function covers(tree: Tree, clause: number, quoted: Span): boolean {
  return tree.tokens[tree.left[clause]!]!.start < quoted.end && quoted.start < tree.tokens[tree.right[clause]!]!.end;
}

// "Kim told reporters:" on the line above, or "KIM:" in a transcript.
function colonLine(scene: Scene, sentence: number, quoted: Span): Attribution | null {
  const own = scene.sentences[sentence]!;
  if (!standsAlone(scene, sentence, quoted)) return null;
  const above = scene.sentences[sentence - 1];
  if (above === undefined || !/:\s*$/.test(scene.text.slice(above.start, own.start).replace(/["“„«‘'\s]+$/, "")))
    return null;
  const tree = treeOf(above);
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    if (isSpoken(scene, tree.tokens[i]!)) break;
    if (!isSpeechVerb(tree, i)) continue;
    const found = byVerb(scene, sentence - 1, tree, i, "quotes/colon", null);
    if (found !== null) return found;
  }
  if (tree.root < 0) return null;
  const rule = "quotes/colon";
  const speaker = partyAt(scene.text, tree, sentence - 1, tree.root, scene.mentions, rule);
  return speaker === null ? null : { speaker, rule };
}

// A sentence that is nothing but a quotation goes on with the last speaker, within the paragraph or in the next.
function goesOn(scene: Scene, sentence: number, quoted: Span, previous: Quote | null): Attribution | null {
  if (previous === null || previous.speaker === null) return null;
  const own = scene.sentences[sentence]!;
  const before = sentenceAt(scene.sentences, previous.start);
  if (!standsAlone(scene, sentence, quoted) || before < 0) return null;
  const distance = own.block - scene.sentences[before]!.block;
  return distance > 1 ? null : { speaker: { ...previous.speaker, span: null }, rule: "quotes/continued" };
}
