import { type BriefBlock, type BriefSentence, CITATION } from "./brief-text.ts";
import { confidencesIn, likelihoodsIn } from "./estimate-words.ts";

export type BriefFault = "uncited" | "unknown-citation" | "confidence-and-likelihood" | "two-sets-of-words";

/** What is wrong with a sentence of a brief. */
export interface BriefIssue {
  readonly fault: BriefFault;
  /** The sentence, as offsets in the brief's text. */
  readonly start: number;
  readonly end: number;
  /** What to do, in a sentence. */
  readonly words: string;
}

/**
 * Every sentence has to cite its evidence, by a fact that the brief has. By ICD
 * 203 no sentence gives both a level of confidence and a likelihood, and a text
 * keeps to one of the two sets of words for likelihood.
 */
export function checkBrief(blocks: readonly BriefBlock[], keys: ReadonlySet<string>): BriefIssue[] {
  const sentences = blocks.filter((b) => b.type !== "heading").flatMap((b) => b.sentences);
  const issues = sentences.flatMap((sentence) => [...citationFaults(sentence, keys), ...mixedEstimate(sentence)]);
  return [...issues, ...mixedSets(sentences)].sort((a, b) => a.start - b.start);
}

function citationFaults({ start, end, cites }: BriefSentence, keys: ReadonlySet<string>): BriefIssue[] {
  if (cites.length === 0) {
    return [{ fault: "uncited", start, end, words: "No source: cite a fact, or take the sentence out." }];
  }
  const unknown = cites.filter((key) => !keys.has(key));
  return unknown.map((key) => ({
    fault: "unknown-citation",
    start,
    end,
    words: `There is no fact ${key} in this brief; it may have been removed.`,
  }));
}

function mixedEstimate({ start, end, text }: BriefSentence): BriefIssue[] {
  const [confidence] = confidencesIn(text);
  const [likelihood] = likelihoodsIn(text);
  if (confidence === undefined || likelihood === undefined) return [];
  const said = text.slice(likelihood.start, likelihood.end);
  const words = `“${confidence.value}” and “${said}” in one sentence: say how likely it is in one, and how sure you are in another.`;
  return [{ fault: "confidence-and-likelihood", start, end, words }];
}

/** The set that is used less is the one to change; of equal use the one that comes later. */
function mixedSets(sentences: readonly BriefSentence[]): BriefIssue[] {
  const used = sentences.flatMap((sentence) => likelihoodsIn(sentence.text).map((l) => ({ sentence, ...l })));
  const count = (set: 1 | 2): number => used.filter((u) => u.value.set === set).length;
  if (count(1) === 0 || count(2) === 0) return [];
  const kept = count(1) === count(2) ? used[0]!.value.set : count(1) > count(2) ? 1 : 2;
  const example = used.find((u) => u.value.set === kept)!;
  const exampleWord = example.sentence.text.slice(example.start, example.end);
  return used
    .filter((u) => u.value.set !== kept)
    .map(({ sentence, start, end }) => ({
      fault: "two-sets-of-words",
      start: sentence.start,
      end: sentence.end,
      words: `“${sentence.text.slice(start, end)}” is of the other set of words than “${exampleWord}”: keep to one set.`,
    }));
}

/** How many sentences there are, and how many of them cite something. */
export function citedShare(blocks: readonly BriefBlock[]): { readonly sentences: number; readonly cited: number } {
  const sentences = blocks.filter((b) => b.type !== "heading").flatMap((b) => b.sentences);
  return { sentences: sentences.length, cited: sentences.filter((s) => s.cites.length > 0).length };
}

/** A sentence without its citations. */
export function plainSentence(text: string): string {
  return text
    .replace(CITATION, "")
    .replace(/\s+([.,;:!?])/g, "$1")
    .trim();
}
