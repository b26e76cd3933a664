import { attach, baseOf, type Draft, dependents, isFiniteVerb, isNominal, promote } from "./draft.ts";

/** "He reaffirms that they will help": a finite verb before "that" is told by nobody but tells the rest. */
export function freeVerbBeforeThat(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (!isFiniteVerb(token) || !/^[nc]subj$/.test(draft.deprel[verb]!)) return;
    const told = draft.head[verb]!;
    if (told < verb || tokens[told]!.upos !== "VERB") return;
    const that = dependents(draft, told, "mark").find((i) => tokens[i]!.form.toLowerCase() === "that");
    if (that === undefined || that < verb) return;
    draft.head[verb] = draft.head[told]!;
    draft.deprel[verb] = draft.deprel[told]!;
    draft.head[told] = verb;
    draft.deprel[told] = "ccomp";
    for (const i of dependents(draft, told, "punct"))
      if (i > told && draft.head[verb] === -1) attach(draft, i, verb, "punct");
  });
}

/** "The king is to visit Oslo": the form of "be" before an infinitive is its auxiliary, and who is to act its subject. */
export function readPlannedInfinitive(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || token.xpos !== "VB") return;
    const to = dependents(draft, verb, "mark").find((i) => tokens[i]!.xpos === "TO");
    const be = dependents(draft, verb, "cop").find((i) => to !== undefined && i < to);
    if (be === undefined) return;
    draft.deprel[be] = "aux";
    for (const i of dependents(draft, verb, "nsubj")) draft.deprel[i] = "nsubj";
  });
}

/** "The general who gave the order resigned.": the last verb is no second relative clause but what the sentence says. */
export function freeMainVerb(draft: Draft): void {
  const root = draft.head.indexOf(-1);
  if (root < 0 || draft.tokens[root]!.upos === "VERB" || draft.tokens.at(-1)!.form !== ".") return;
  if (dependents(draft, root, "nsubj", "cop").length > 0) return;
  const clauses = dependents(draft, root, "acl").filter((i) => draft.deprel[i] === "acl:relcl");
  const last = clauses.at(-1);
  if (clauses.length < 2 || last === undefined || !isFiniteVerb(draft.tokens[last]!)) return;
  const own = dependents(draft, last);
  // A relative pronoun or a subject of its own shows a clause that stays where it is.
  if (own.some((i) => draft.tokens[i]!.xpos.startsWith("W") || /^(?:nsubj|mark)/.test(draft.deprel[i]!))) return;
  promote(draft, last, root, "nsubj");
  for (const i of dependents(draft, root, "punct")) if (i > last) attach(draft, i, last, "punct");
}

/**
 * "Troops withdrew from the bridge.", "The army fired shells.": a full sentence
 * has a verb of its own. Where the only verb in it was taken for a participle
 * that describes a noun, it is what the sentence says.
 */
export function freeOnlyVerb(draft: Draft): void {
  const { tokens } = draft;
  const root = draft.head.indexOf(-1);
  if (root < 0 || tokens.at(-1)!.form !== ".") return;
  if (tokens[root]!.xpos === "VBN") giveJoinedVerbItsSubject(draft, root);
  if (!isNominal(tokens[root]!)) return;
  if (dependents(draft, root, "cop", "case", "cc").length > 0) return;
  const isPast = (i: number): boolean => /^VB[ND]$/.test(tokens[i]!.xpos) && isPastForm(draft, i);
  const direct = dependents(draft, root, "acl", "amod").find(isPast);
  const verb = direct ?? tokens.findIndex((_, i) => isPast(i) && isBetweenNouns(draft, root, i));
  if (
    verb < 0 ||
    tokens.some((t, i) => i !== verb && (t.upos === "AUX" || isFiniteVerb(t)) && isOfMainClause(draft, i))
  )
    return;
  if (draft.head[verb] !== root) {
    const thing = draft.head[verb]!;
    draft.head[verb] = root;
    promote(draft, verb, root, "nsubj");
    attach(draft, thing, verb, "obj");
    for (const i of dependents(draft, thing))
      if (i < verb) attach(draft, i, verb, tokens[i]!.upos === "ADV" ? "advmod" : "obl");
  } else if (verb > root) {
    // "The leader Anders Dorn hosted ...": between them stand adverbs or the name of whom the noun speaks.
    const isNext = tokens
      .slice(root + 1, verb)
      .every((t, k) => t.upos === "ADV" || isNameOf(draft, root, root + 1 + k));
    if (
      !isNext ||
      dependents(draft, root, "nsubj").length > 0 ||
      dependents(draft, verb, "obl").some((i) => isBy(draft, i))
    )
      return;
    promote(draft, verb, root, "nsubj");
  } else {
    const near = [...dependents(draft, root), ...dependents(draft, verb)];
    const subject = near.find((i) => i === verb - 1 && isDoer(tokens[i]!));
    if (subject === undefined || draft.deprel[subject] === "nmod:poss") return;
    promote(draft, verb, root, "obj");
    attach(draft, subject, verb, "nsubj");
    for (const i of dependents(draft, root)) if (i < subject) attach(draft, i, subject, draft.deprel[i]!);
  }
  for (const i of dependents(draft, root, "punct")) if (i > verb) attach(draft, i, verb, "punct");
}

function isNameOf(draft: Draft, noun: number, at: number): boolean {
  if (draft.tokens[at]!.upos !== "PROPN" && draft.tokens[at]!.form !== "-") return false;
  for (let i = at; i >= 0; i = draft.head[i]!) {
    if (i === noun) return true;
    if (!/^(?:appos|flat|compound|nmod|punct)/.test(draft.deprel[i]!)) return false;
  }
  return false;
}

// "Dornland test-fired a missile": the name hangs on the first half of the verb.
function giveJoinedVerbItsSubject(draft: Draft, verb: number): void {
  if (draft.tokens[verb - 1]?.form !== "-" || verb < 3) return;
  if (dependents(draft, verb, "nsubj", "aux").length > 0 || dependents(draft, verb, "obj").length === 0) return;
  if (draft.head[verb - 3] === verb - 2 && isNominal(draft.tokens[verb - 3]!)) attach(draft, verb - 3, verb, "nsubj");
}

const CLAUSES = new Set(["acl", "advcl", "ccomp", "xcomp", "parataxis", "csubj"]);

function isOfMainClause(draft: Draft, word: number): boolean {
  for (let at = word; at >= 0; at = draft.head[at]!) if (CLAUSES.has(baseOf(draft.deprel[at]!))) return false;
  return true;
}

// "The president on July 2 suspended ties": the verb hangs on its object, and that on what should be the subject.
function isBetweenNouns(draft: Draft, root: number, verb: number): boolean {
  const thing = draft.head[verb]!;
  return (
    verb > root &&
    thing > verb &&
    draft.deprel[verb] === "amod" &&
    draft.head[thing] === root &&
    draft.deprel[thing] === "nmod" &&
    dependents(draft, thing, "case", "det", "nmod:poss").every((i) => i > verb)
  );
}

// "The military" is tagged as the adjective that it also is.
function isDoer(token: Draft["tokens"][number]): boolean {
  return isNominal(token) || token.form.toLowerCase() === "military";
}

function isPastForm(draft: Draft, verb: number): boolean {
  return /(?:ed|ought|ut|et|it|eld|ent|ade|ot|ost|aid)$/.test(draft.tokens[verb]!.form);
}

function isBy(draft: Draft, noun: number): boolean {
  return dependents(draft, noun, "case").some((i) => draft.tokens[i]!.form === "by");
}

/** "A report released on Monday alleged that ...": of two participles behind a noun the one with a clause of its own is the verb. */
export function freeTellingVerb(draft: Draft): void {
  const { tokens } = draft;
  const root = draft.head.indexOf(-1);
  if (root < 0) return;
  const isParticiple = tokens[root]!.xpos === "VBN";
  const subject = isParticiple ? dependents(draft, root, "nsubj")[0] : root;
  if (subject === undefined || subject > root || tokens[subject]!.upos !== "NOUN") return;
  if (dependents(draft, root, "aux", "cop", "obj", "ccomp", "xcomp").length > 0) return;
  const behind = isParticiple
    ? [...dependents(draft, root, "advcl", "parataxis", "conj"), ...dependents(draft, subject, "acl")]
    : dependents(draft, subject, "acl").slice(1);
  const telling = behind.find((i) => i > root && tells(draft, i));
  if (telling === undefined) return;
  draft.head[telling] = -1;
  draft.deprel[telling] = "root";
  draft.head[subject] = telling;
  draft.deprel[subject] = "nsubj";
  if (isParticiple) attach(draft, root, subject, "acl");
  for (const i of dependents(draft, root, "punct")) if (i > telling) attach(draft, i, telling, "punct");
}

/** "The government and rebel groups resumed talks.": the noun before the verb closes the list that the sentence opens with. */
export function freeListedSubject(draft: Draft): void {
  const { tokens } = draft;
  const root = draft.head.indexOf(-1);
  if (root < 0 || tokens.at(-1)!.form !== "." || !isNominal(tokens[root]!)) return;
  if (dependents(draft, root, "cop", "case", "nsubj").length > 0) return;
  const verb = dependents(draft, root, "acl", "parataxis", "ccomp").find(
    (i) => isFiniteVerb(tokens[i]!) && draft.deprel[i] !== "acl:relcl",
  );
  if (verb === undefined || dependents(draft, verb, "mark", "cc").length > 0) return;
  const [noun, other] = dependents(draft, verb, "nsubj");
  const part = noun === undefined ? -1 : noun - 1;
  if (noun === undefined || other !== undefined || noun > verb || draft.deprel[part] !== "conj") return;
  const and = dependents(draft, part, "cc");
  if (draft.head[part] !== root || and.length === 0 || dependents(draft, noun).some((i) => i < noun)) return;
  promote(draft, verb, root, "nsubj");
  attach(draft, noun, root, "conj");
  attach(draft, part, noun, "compound");
  for (const i of and) attach(draft, i, noun, "cc");
  for (const i of dependents(draft, root, "punct")) if (i > verb) attach(draft, i, verb, "punct");
}

// A past tense with a clause of its own, which nothing sets apart or marks as subordinate.
function tells(draft: Draft, verb: number): boolean {
  const { tokens } = draft;
  if (!/^VB[DN]$/.test(tokens[verb]!.xpos) || tokens[verb - 1]!.form === "," || draft.deprel[verb] === "acl:relcl")
    return false;
  if (dependents(draft, verb, "mark", "nsubj", "aux", "cc", "case").length > 0) return false;
  return dependents(draft, verb, "ccomp").length > 0;
}

const CLAUSE_MARKS = new Set(["since", "after", "before", "until", "as", "because", "that"]);
const TELLING = new Set(
  "say add tell report claim announce note believe know think confirm warn reveal allege".split(" "),
);

/** "since Dorn took office", "said Dornland fired missiles": a past tense describes no noun but heads a clause of its own. */
export function freePastTense(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    const thing = draft.head[verb]!;
    if (!/^VB[DN]$/.test(token.xpos) || draft.deprel[verb] !== "amod" || thing < verb || draft.head[thing]! < 0) return;
    const subject = dependents(draft, thing).find((i) => i === verb - 1 && isNominal(tokens[i]!));
    if (subject === undefined) return;
    const above = draft.head[thing]!;
    const mark = dependents(draft, thing, "case", "mark").find((i) => CLAUSE_MARKS.has(tokens[i]!.form.toLowerCase()));
    if (token.xpos === "VBN" && (mark === undefined || !isPastForm(draft, verb))) return;
    const isTold = mark === undefined && draft.deprel[thing] === "obj" && TELLING.has(tokens[above]!.lemma);
    if (mark === undefined && !isTold) return;
    draft.head[verb] = above;
    draft.deprel[verb] = isTold ? "ccomp" : "advcl";
    attach(draft, thing, verb, "obj");
    attach(draft, subject, verb, "nsubj");
    if (mark !== undefined) attach(draft, mark, verb, "mark");
    for (const i of dependents(draft, thing)) if (i < subject) attach(draft, i, subject, draft.deprel[i]!);
  });
}

/** "killed five and wounded 21 people": articles and numbers follow no adjective, so the participle before one is a verb. */
export function freeVerbBeforeNumber(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (!/^VB[DN]$/.test(token.xpos) || draft.deprel[verb] !== "amod") return;
    const thing = draft.head[verb]!;
    const next = tokens[verb + 1]?.upos;
    if ((next !== "NUM" && next !== "DET") || baseOf(draft.deprel[thing]!) !== "conj" || thing < verb) return;
    const and = dependents(draft, thing, "cc").find((i) => i === verb - 1);
    const first = draft.head[draft.head[thing]!] ?? -1;
    if (and === undefined || first < 0 || tokens[first]!.upos !== "VERB" || first > verb) return;
    draft.head[verb] = first;
    draft.deprel[verb] = "conj";
    attach(draft, thing, verb, "obj");
    attach(draft, and, verb, "cc");
  });
}
