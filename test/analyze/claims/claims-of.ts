import { codeClaims } from "../../../src/analyze/claims/code-claims.ts";
import { foldTellings } from "../../../src/analyze/claims/fold-tellings.ts";
import type { Layers } from "../../../src/analyze/claims/layers.ts";
import { datedStory } from "../../../src/analyze/dates/when-of.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Claim, Party } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Sentence } from "../../../src/model/sentence.ts";
import type { When } from "../../../src/model/when.ts";
import { loadKinds } from "../../../src/ontology/load-kinds.ts";
import { sentenceOf } from "../../language/sentence-of.ts";

const kinds = loadKinds();

/** What a small test may say besides the words. */
export interface Setting {
  readonly published?: string;
  readonly whens?: readonly When[];
  readonly issuers?: readonly Party[];
  /** Sentences that are headlines. */
  readonly headlines?: readonly number[];
}

/** Layers over hand-written trees: every capitalised noun is a state of that name. */
function layersOf(trees: readonly string[], setting: Setting): Layers {
  let at = 0;
  let text = "";
  const sentences = trees.map((tree, block): Sentence => {
    const own = sentenceOf(tree);
    const shifted = { ...own, block, start: own.start + at, end: own.end + at };
    const tokens = own.tokens.map((t) => ({ ...t, start: t.start + at, end: t.end + at }));
    text += `${own.tokens.map((t) => t.form).join(" ")}\n`;
    at = text.length;
    return { ...shifted, tokens };
  });
  const mentionAt = (sentence: number, head: number): Mention | undefined => {
    const token = sentences[sentence]!.tokens[head]!;
    if (token.upos !== "PROPN") return undefined;
    const { form: name, start, end } = token;
    const actor = {
      id: `actor:${name}`,
      name,
      type: "state" as const,
      country: name.slice(0, 3).toUpperCase(),
      office: null,
    };
    return { start, end, text: name, sentence, head, actors: [actor], rule: "actors/state-by-name", candidates: [] };
  };
  const published = setting.published ?? "2026-05-04";
  const clock = { published, datelineDay: null, zone: null };
  const article = { id: "article:test", text, published: { value: published, from: "as-of" }, outlet: null };
  return {
    article: article as unknown as Article,
    sentences,
    mentions: {
      at: mentionAt,
      in: (sentence) => sentences[sentence]!.tokens.flatMap((_, token) => mentionAt(sentence, token) ?? []),
    },
    places: [],
    dateline: null,
    legs: { at: () => null },
    dates: datedStory(text, sentences, setting.whens ?? [], clock),
    quotes: [],
    issuers: setting.issuers ?? [],
    speakersAt: () => setting.issuers ?? [],
    isHeadline: (sentence) => setting.headlines?.includes(sentence) ?? false,
  };
}

/** The claims of hand-written trees, without the echoes that joined nothing. */
export function claimsOf(trees: string | readonly string[], setting: Setting = {}): readonly Claim[] {
  return eventsOf(trees, setting).flatMap((event) => event.claims);
}

/** The events of hand-written trees. */
export function eventsOf(trees: string | readonly string[], setting: Setting = {}) {
  const layers = layersOf(typeof trees === "string" ? [trees] : trees, setting);
  return foldTellings(codeClaims(layers, kinds), layers, kinds);
}

/** `accuse happened: Kenya -> Niger`, one line for each claim. */
export function linesOf(trees: string | readonly string[], setting: Setting = {}): readonly string[] {
  const names = (parties: readonly Party[]) => parties.map((p) => p.name).join(", ");
  return claimsOf(trees, setting).map((c) =>
    `${c.kind} ${c.status}: ${names(c.sources)} -> ${names(c.targets)}`.trim(),
  );
}
