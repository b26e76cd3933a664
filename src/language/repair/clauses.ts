import type { Token } from "../../model/sentence.ts";
import { attach, type Draft, dependents, isFiniteVerb, isNominal } from "./draft.ts";

const OPENERS = new Set(["as", "while", "after", "before", "since", "when", "until"]);

/** "as Dorn sets off on a trip": what opens a clause in front of its verb is no preposition of a noun behind it. */
export function openTheClause(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (draft.deprel[at] !== "case" || !OPENERS.has(token.form.toLowerCase())) return;
    const noun = draft.head[at]!;
    const verb = noun < 0 ? -1 : draft.head[noun]!;
    if (verb <= at || verb >= noun || !isFiniteVerb(tokens[verb]!)) return;
    if (dependents(draft, verb, "nsubj").some((i) => i > at && i < verb)) attach(draft, at, verb, "mark");
  });
}

const TELLING = new Set("say tell announce report add warn inform confirm declare write assure".split(" "));

/** "told Dorn by phone on Thursday it was wrong": what stands in front of the clause's own subject belongs to the telling. */
export function leavePhraseToTelling(draft: Draft): void {
  const { tokens } = draft;
  draft.deprel.forEach((relation, clause) => {
    const verb = draft.head[clause]!;
    if (relation !== "ccomp" || verb < 0 || verb > clause || !TELLING.has(tokens[verb]!.lemma)) return;
    const subject = dependents(draft, clause, "nsubj", "csubj", "expl")[0];
    if (subject === undefined || subject > clause) return;
    // "said that by May he would": the phrase stands inside the clause.
    if (dependents(draft, clause, "mark").some((i) => i < subject)) return;
    for (const i of dependents(draft, clause, "obl")) {
      const isBefore = i > verb && i < subject && dependents(draft, i, "case").length > 0;
      if (isBefore && tokens[verb + 1]!.form !== ",") attach(draft, i, verb, "obl");
    }
  });
}

/** "found that the junta was to blame": the noun behind "that" or "said" acts in the clause and is not what was found. */
export function leaveSubjectToClause(draft: Draft): void {
  const { tokens } = draft;
  draft.deprel.forEach((relation, clause) => {
    const verb = draft.head[clause]!;
    if (relation !== "ccomp" || verb < 0 || verb > clause || !hasTense(draft, clause)) return;
    if (dependents(draft, clause, "nsubj", "csubj", "expl").length > 0) return;
    const that = dependents(draft, clause, "mark").find((i) => tokens[i]!.form === "that");
    if (that === undefined && tokens[verb]!.lemma !== "say") return;
    const actor = dependents(draft, verb, "obj").find((i) => i > (that ?? verb) && i < clause);
    if (actor === undefined || !isNominal(tokens[actor]!)) return;
    const isPassive = dependents(draft, clause, "aux").some((i) => draft.deprel[i] === "aux:pass");
    attach(draft, actor, clause, isPassive ? "nsubj:pass" : "nsubj");
  });
}

function hasTense(draft: Draft, clause: number): boolean {
  const { tokens } = draft;
  return [clause, ...dependents(draft, clause, "aux", "cop")].some((i) => /^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos));
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "In September Dorn described": a month and the name behind it are two phrases where the verb has no subject. */
export function partMonthFromActor(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, month) => {
    const actor = draft.head[month]!;
    if (!MONTH.test(token.form) || draft.deprel[month] !== "compound" || actor <= month) return;
    const verb = draft.head[actor]!;
    if (
      draft.deprel[actor] !== "obl" ||
      tokens[actor]!.upos !== "PROPN" ||
      verb < actor ||
      !isFiniteVerb(tokens[verb]!)
    )
      return;
    if (dependents(draft, verb, "nsubj").length > 0) return;
    const prepositions = dependents(draft, actor, "case").filter((i) => i < month);
    if (prepositions.length === 0) return;
    attach(draft, actor, verb, "nsubj");
    attach(draft, month, verb, "obl");
    for (const i of prepositions) attach(draft, i, month, "case");
  });
}

/** "said Dorn backs it, praises Sorn and hopes": a second clause without a subject goes on with the first. */
export function listTellings(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, second) => {
    const verb = draft.head[second]!;
    if (draft.deprel[second] !== "ccomp" || !isFiniteVerb(token) || verb < 0 || verb > second) return;
    if (dependents(draft, second, "nsubj", "csubj", "expl", "mark", "aux", "cop").length > 0) return;
    const first = dependents(draft, verb, "ccomp").find((i) => i > verb && i < second);
    if (first === undefined || dependents(draft, first, "nsubj").length === 0) return;
    if (tokens[second]!.xpos === tokens[first]!.xpos && tokens[second - 1]!.form === ",")
      attach(draft, second, first, "conj");
  });
}

/** "Six were killed when a bomb hit the bus, the mayor said": the time of what is told is not that of the telling. */
export function leaveTimeToClause(draft: Draft): void {
  const { tokens } = draft;
  draft.deprel.forEach((relation, time) => {
    const verb = draft.head[time]!;
    if (relation !== "advcl" || verb <= time || !TELLING.has(tokens[verb]!.lemma)) return;
    const opener = [...dependents(draft, time, "mark", "advmod")].find((i) =>
      OPENERS.has(tokens[i]!.form.toLowerCase()),
    );
    const clause = dependents(draft, verb, "ccomp").find((i) => i < time);
    if (opener === undefined || clause === undefined || opener < clause || tokens[opener - 1]?.form === ",") return;
    attach(draft, time, clause, "advcl");
  });
}

/** "We remain committed to helping and welcome the deal": a bare form goes on with the finite verb, not with a gerund. */
export function joinBareVerb(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    const gerund = draft.head[verb]!;
    if (draft.deprel[verb] !== "conj" || !/^VBP?$/.test(token.xpos) || gerund < 0 || tokens[gerund]!.xpos !== "VBG")
      return;
    if (dependents(draft, verb, "mark", "aux", "nsubj").length > 0 || dependents(draft, gerund, "aux").length > 0)
      return;
    let finite = draft.head[gerund]!;
    for (let steps = 0; finite >= 0 && tokens[finite]!.xpos !== "VBP" && steps < 5; steps++)
      finite = draft.head[finite]!;
    if (finite >= 0 && finite < gerund && tokens[finite]!.xpos === "VBP") attach(draft, verb, finite, "conj");
  });
}

/** "slammed the vote, warning of strikes": behind a comma the word is a participle and goes along with the verb. */
export function hangWarning(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((_, at) => {
    if (!isWarning(tokens, at)) return;
    let verb = tokens[at]!.head;
    for (let steps = 0; verb >= 0 && tokens[verb]!.upos !== "VERB" && steps < 6; steps++) verb = tokens[verb]!.head;
    if (verb < 0 || verb > at || tokens[verb]!.upos !== "VERB") return;
    attach(draft, at, verb, "advcl");
    for (const i of dependents(draft, at, "nmod", "acl")) {
      if (i > at) draft.deprel[i] = draft.deprel[i] === "nmod" ? "obl" : "ccomp";
    }
  });
}

/** True for the participle that was taken for a noun in "slammed the vote, warning of strikes". */
export function isWarning(tokens: readonly Token[], at: number): boolean {
  const { form, xpos, deprel } = tokens[at]!;
  return (
    form === "warning" &&
    (xpos === "NN" || xpos === "VBG") &&
    tokens[at - 1]?.form === "," &&
    (/^(?:of|that|against)$/.test(tokens[at + 1]?.form ?? "") || tokens[at + 1]?.upos === "PROPN") &&
    /^(?:appos|conj|obl|nmod|dep|obj)$/.test(deprel)
  );
}

/** "denied it and accused Dorn of arming": the name right behind a second verb is its object, not one more of the first. */
export function giveSecondVerbItsObject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (!isFiniteVerb(token) || draft.deprel[verb] !== "conj") return;
    if (dependents(draft, verb, "obj", "iobj", "ccomp", "xcomp").length > 0) return;
    const object = tokens.findIndex(
      (t, i) =>
        i > verb &&
        i <= verb + 3 &&
        isNominal(t) &&
        draft.deprel[i] === "conj" &&
        draft.head[i]! >= 0 &&
        draft.head[i]! < verb,
    );
    if (object < 0 || dependents(draft, object, "cc").length > 0 || !isNominal(tokens[draft.head[object]!]!)) return;
    const isBetween = tokens.slice(verb + 1, object).some((t) => t.upos === "PUNCT" || t.upos === "CCONJ");
    if (isBetween) return;
    attach(draft, object, verb, "obj");
    const first = draft.head[draft.head[verb]!] ?? -1;
    if (first >= 0 && !isFiniteVerb(tokens[draft.head[verb]!]!) && isFiniteVerb(tokens[first]!))
      attach(draft, verb, first, "conj");
  });
}

/** "deplores the arrest and calls for restraint": behind a verb of the present such a plural is a second verb. */
export function joinCall(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((_, call) => {
    if (!isCallOfVerb(tokens, call)) return;
    const verb = governorOf(tokens, call);
    if (verb >= 0 && draft.head[call] !== verb) attach(draft, call, verb, "conj");
    for (const i of dependents(draft, call, "nmod")) if (i > call) draft.deprel[i] = "obl";
  });
}

/** True for the verb that was taken for a noun in "deplores the arrest and calls for restraint". */
export function isCallOfVerb(tokens: readonly Token[], at: number): boolean {
  const { form, deprel } = tokens[at]!;
  return (
    /^(?:calls|appeals|pleads|presses)$/.test(form) &&
    deprel === "conj" &&
    tokens[at - 1]?.form === "and" &&
    /^(?:for|on|upon|to)$/.test(tokens[at + 1]?.form ?? "") &&
    governorOf(tokens, at) >= 0
  );
}

// The present-tense verb whose object the word was joined to, or that it hangs on.
function governorOf(tokens: readonly Token[], at: number): number {
  for (let above = tokens[at]!.head, steps = 0; above >= 0 && steps < 4; above = tokens[above]!.head, steps++)
    if (tokens[above]!.xpos === "VBZ" && above < at) return above;
  return -1;
}
