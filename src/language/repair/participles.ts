import { attach, type Draft, dependents } from "./draft.ts";

/** "reached an agreement defining measures": a participle between two nouns has the first as its doer and the second as its object. */
export function parseParticipleBetweenNouns(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (token.xpos !== "VBG" || draft.deprel[at] !== "amod" || draft.head[at]! < at) return;
    const thing = draft.head[at]!;
    const doer = at - 1;
    if (tokens[doer]?.upos !== "NOUN" || draft.head[doer] !== thing || draft.deprel[doer] !== "compound") return;
    // "the peace building measures" is one thing; an article opens the phrase of the doer.
    if (!dependents(draft, thing, "det").some((i) => i < doer) || !TEXTS_AND_DEEDS.test(tokens[doer]!.lemma)) return;
    const before = dependents(draft, thing).filter((i) => i < doer);
    draft.head[doer] = draft.head[thing]!;
    draft.deprel[doer] = draft.deprel[thing]!;
    draft.head[at] = doer;
    draft.deprel[at] = "acl";
    draft.head[thing] = at;
    draft.deprel[thing] = "obj";
    for (const i of before) attach(draft, i, doer, draft.deprel[i]!);
  });
}

const TEXTS_AND_DEEDS =
  /^(?:agreement|deal|statement|resolution|law|bill|decree|order|letter|treaty|pact|accord|motion|report|measure|decision|document|declaration|policy|plan|attack|strike|raid|operation|campaign|protest|rally)$/;

/** "urges them to stop sales, cancel deals and cut links": a bare form goes on with the infinitive, not with the finite verb. */
export function listInfinitives(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.xpos !== "VB" || draft.deprel[verb] !== "conj") return;
    const finite = draft.head[verb]!;
    if (finite < 0 || !/^VB[ZDN]$/.test(tokens[finite]!.xpos)) return;
    if (dependents(draft, verb, "aux", "mark", "nsubj").length > 0) return;
    const infinitive = dependents(draft, finite, "xcomp", "ccomp", "advcl").find(
      (i) => i < verb && tokens[i]!.xpos === "VB" && dependents(draft, i, "mark").some((m) => tokens[m]!.xpos === "TO"),
    );
    if (infinitive !== undefined) attach(draft, verb, infinitive, "conj");
  });
}

/** "..., she said, calling on both to stop": a participle behind a comma goes along with the saying and is not what is said. */
export function hangParticipleOnSaying(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    const verb = draft.head[at]!;
    if (token.xpos !== "VBG" || draft.deprel[at] !== "ccomp" || verb < 0 || verb >= at) return;
    if (tokens[at - 1]?.form !== "," || dependents(draft, at, "nsubj", "aux", "mark").length > 0) return;
    draft.deprel[at] = "advcl";
  });
}
