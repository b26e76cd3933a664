import type { Claim, Party } from "../../model/claim.ts";
import type { CompiledRule, KindSet } from "../../ontology/kind-set.ts";

/** Acts done in words: what is said tells two of them apart. */
const SPOKEN = new Set(["agree", "request", "accuse", "support", "reject", "threaten"]);
const MUTUAL = new Set(["meet", "call", "agree", "exercise", "cooperate"]);

/** Kinds whose acts differ by what exactly is done; the CAMEO code of the rule tells them apart. */
const BY_SUB_SENSE = new Set(["mobilize", "coerce", "sanction", "concede", "aid", "cooperate", "retreat"]);

/** True for a claim that only tells again what another sentence tells. */
export function isEcho(claim: Claim): boolean {
  return claim.rule.endsWith("/echo");
}

/** True where a noun only names the act, which leaves its status open: "Envoy's Trip to Oslo", "prior to their talks". */
export function isNominal(claim: Claim): boolean {
  const status = claim.reasons.find((r) => r.field === "status")?.rule;
  return status === "status/headline-noun" || status === "status/named" || status === "status/before";
}

/** What folding must know of the article. */
export interface Story {
  readonly text: string;
  readonly kinds: KindSet;
  /** Headlines and captions tell again what the body tells, in fewer words. */
  readonly isHeadline: (claim: Claim) => boolean;
  /** ISO day of issue; null when unknown. */
  readonly issue: string | null;
  /** Ids of the claims of each kind that the body tells first: what the headline tells, they tell. */
  readonly firstOfKind: ReadonlySet<string>;
}

/** True where no words give a claim's place, only the dateline or the target's state: others that do are heeded first. */
export function isInferred(claim: Claim): boolean {
  const rule = claim.reasons.find((r) => r.field === "where")?.rule ?? "";
  return /^place\/(?:host-at-dateline|at-the-target)$/.test(rule);
}

// "They also met": not what was told before.
function isAnother(claim: Claim): boolean {
  return claim.reasons.some((r) => r.rule === "discourse/another-act");
}

/** The rule that made a claim. */
export function ruleOf(claim: Claim, kinds: KindSet): CompiledRule | undefined {
  return kinds.rules.get(isEcho(claim) ? claim.rule.slice(0, -"/echo".length) : claim.rule);
}

/** True when two claims of one article tell the same happening. */
export function isSameHappening(a: Claim, b: Claim, story: Story): boolean {
  const { kinds, text } = story;
  const echo = isEcho(a) || isEcho(b);
  if (a.kind !== b.kind && !(isConsult(a) && isConsult(b) && (echo || isTalkOfCall(a, b, kinds)))) return false;
  const brief = story.isHeadline(a) || story.isHeadline(b);
  // What costs least first: every claim is held against every other.
  if (!agreesInStatus(a, b, echo) || !agreesInTime(a, b) || !agreesInPlace(a, b)) return false;
  if (tellsOtherTime(a, b, story.issue)) return false;
  const isAgain = takesUp(a, b, story);
  if (!isAgain && !agreesInSides(a, b, brief)) return false;
  if (a.kind === "meet" && !echo && areNamedApart(a, b, text)) return false;
  if (echo || isAgain) return true;
  if (!brief && isAnother(a.evidence.start > b.evidence.start ? a : b)) return false;
  const [x, y] = [ruleOf(a, kinds)!, ruleOf(b, kinds)!];
  if (x.rule.joins === true || y.rule.joins === true) return true;
  if (x.rule.cameo === "057" && y.rule.cameo === "057" && a.when !== null && b.when !== null) return true;
  if (SPOKEN.has(a.kind)) {
    if (a.evidence.start === b.evidence.start) return false;
    return saysTheSame(a, b, text) || isHeadlineOf(a, b, story) || isHeadlineOf(b, a, story);
  }
  if (a.kind === "coerce" && stageOf(a, text) !== stageOf(b, text)) return false;
  if (BY_SUB_SENSE.has(a.kind)) return x.rule.cameo === y.rule.cameo && !areToldSideBySide(a, b);
  return true;
}

// "extended an embargo against gangs and imposed bans on three officials": two verbs of one sentence with an object each.
function areToldSideBySide(a: Claim, b: Claim): boolean {
  if (a.evidence.start !== b.evidence.start || a.targets.length === 0 || b.targets.length === 0) return false;
  const hit = new Set(a.targets.map((p) => p.actor));
  return b.targets.every((p) => !hit.has(p.actor));
}

/** What justice does to somebody comes in steps, and each is news: arrest, charge, sentence, removal. */
const STAGES: readonly RegExp[] = [
  /^(?:charg|indict|arraign|prosecut)/i,
  /^(?:sentenc|convict|imprison)/i,
  /^(?:deport|expel|extradit)/i,
];

function stageOf({ trigger }: Claim, text: string): number {
  const word = text.slice(trigger.start, trigger.end);
  return STAGES.findIndex((stage) => stage.test(word));
}

const NAME_BEFORE = /\b(?:the|a|an|next|this|third|annual)\s+((?:[\w.-]+(?:['’]s?)?\s+){1,6})$/i;

// "The East Asia Summit and the ASEAN Regional Forum": gatherings of two names, told side by side, are two.
function areNamedApart(a: Claim, b: Claim, text: string): boolean {
  if (Math.abs(a.trigger.start - b.trigger.start) > NEXT_TO) return false;
  const [x, y] = [a, b].map(({ trigger }) => namesOf(text.slice(Math.max(0, trigger.start - 80), trigger.start)));
  return x!.size > 0 && y!.size > 0 && ![...x!].some((word) => y!.has(word));
}

/** How many characters apart two names are told side by side: a sentence or so. */
const NEXT_TO = 300;

function namesOf(before: string): ReadonlySet<string> {
  const phrase = NAME_BEFORE.exec(before)?.[1] ?? "";
  return new Set(phrase.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []);
}

/** Occasions that a text takes up with a mere article: "announcing the visit, the ministry said". */
const OCCASIONS = new Set(["meet", "call", "visit", "exercise"]);
const TAKEN_UP = /\b(?:the|this|that|these|those)\s+$/i;
/** What follows a noun that says for itself which one is meant. */
const TOLD_APART = /^\s+(?:between|with|of|in|at|on|to|among|held|scheduled|planned|that)\b/i;

/** True for a noun with "the" or "that" right before it: "the talks that resumed on Sunday". */
export function isDefinite(claim: Claim, { text, kinds }: Story): boolean {
  const { start } = claim.trigger;
  return ruleOf(claim, kinds)?.rule.nouns !== undefined && TAKEN_UP.test(text.slice(Math.max(0, start - 8), start));
}

/** "The meeting", "that visit" with nothing to tell which: the one that the text has told of before. */
export function isTakenUp(claim: Claim, story: Story): boolean {
  if (!OCCASIONS.has(claim.kind) || claim.where !== null || !isDefinite(claim, story)) return false;
  const { end } = claim.trigger;
  return !TOLD_APART.test(story.text.slice(end, end + 12));
}

function takesUp(a: Claim, b: Claim, story: Story): boolean {
  const [first, again] = a.evidence.start <= b.evidence.start ? [a, b] : [b, a];
  if (first.kind !== again.kind || first.evidence.start === again.evidence.start || !isTakenUp(again, story))
    return false;
  return !namesDiffer([...a.sources, ...a.targets], [...b.sources, ...b.targets], true);
}

// The headline's act is the first of its kind in the body, in whatever words.
function isHeadlineOf(headline: Claim, body: Claim, { isHeadline, firstOfKind }: Story): boolean {
  return isHeadline(headline) && !isHeadline(body) && firstOfKind.has(body.id) && headline.kind !== "agree";
}

// A noun with a day of its own behind it is not the plan: "follow last week's meeting ... agreed to hold consultations".
function tellsOtherTime(a: Claim, b: Claim, issue: string | null): boolean {
  if (issue === null || a.status === b.status) return false;
  const [plan, other] = a.status === "planned" ? [a, b] : [b, a];
  if (plan.status !== "planned" || !isNominal(other) || other.when === null) return false;
  return other.when.precision !== "vague" && other.when.to < issue;
}

function isConsult(claim: Claim): boolean {
  return claim.kind === "meet" || claim.kind === "call";
}

// "continued discussions" in the readout of a call: nouns of talking do not say by what means.
function isTalkOfCall(a: Claim, b: Claim, kinds: KindSet): boolean {
  const meet = a.kind === "meet" ? a : b;
  const rule = ruleOf(meet, kinds);
  return meet.where === null && (rule?.rule.nouns !== undefined || rule?.rule.id === "discuss-with");
}

function agreesInStatus(a: Claim, b: Claim, echo: boolean): boolean {
  if (a.status === b.status || echo || isNominal(a) || isNominal(b)) return true;
  // "Minister Travels to Oslo" over "will travel to Oslo": a headline's present tells no time.
  if (isHeadlinePresent(a) || isHeadlinePresent(b)) return a.status !== "denied" && b.status !== "denied";
  const real = (s: string) => s === "happened" || s === "ongoing";
  return real(a.status) && real(b.status);
}

/** True for "Minister Travels to Oslo" above a story, which may be told before or after the trip. */
export function isHeadlinePresent(claim: Claim): boolean {
  return claim.reasons.some((r) => r.rule === "status/headline-present");
}

function agreesInTime(a: Claim, b: Claim): boolean {
  if (a.when === null || b.when === null) return true;
  if (a.when.precision === "vague" || b.when.precision === "vague") return true;
  if (a.kind === "launch" && a.when.precision !== b.when.precision) return false;
  return a.when.from <= b.when.to && b.when.from <= a.when.to;
}

// A trip has many places; any other act told of two towns is two acts.
function agreesInPlace(a: Claim, b: Claim): boolean {
  if (a.kind === "visit" || a.where === null || b.where === null || isInferred(a) || isInferred(b)) return true;
  const isTown = (where: NonNullable<Claim["where"]>) => where.precision === "city";
  return !isTown(a.where) || !isTown(b.where) || a.where.name === b.where.name;
}

function isInSameTown(a: Claim, b: Claim): boolean {
  return a.where !== null && a.where.precision === "city" && a.where.name === b.where?.name;
}

function agreesInSides(a: Claim, b: Claim, brief: boolean): boolean {
  if (MUTUAL.has(a.kind)) {
    const x = [...a.sources, ...a.targets];
    const y = [...b.sources, ...b.targets];
    if (x.length === 0 || y.length === 0) return true;
    // "met in Doha with 16 envoys ... Today a delegation met with 16 envoys in Doha", told once by a speaker without names.
    if (isConsult(a) && isInSameTown(a, b) && (countriesOf(x).size === 0 || countriesOf(y).size === 0)) return true;
    return sameRound(x, y, isConsult(a), brief || isNominal(a) || isNominal(b));
  }
  if (a.kind === "office")
    return (
      a.sources.some((p) => b.sources.some((q) => q.actor === p.actor)) ||
      (brief && shares(a.sources, b.sources, brief))
    );
  // One trip has one traveller and may have many hosts.
  if (a.kind === "visit") return shares(a.sources, b.sources, brief);
  return shares(a.sources, b.sources, brief) && shares(a.targets, b.targets, brief);
}

function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map((p) => p.country).filter((c): c is string => c !== null));
}

function sameRound(x: readonly Party[], y: readonly Party[], strict: boolean, brief: boolean): boolean {
  const [p, q] = [without(x, y), without(y, x)];
  const [a, b] = [countriesOf(x), countriesOf(y)];
  if (p.length === 0 || q.length === 0) {
    // "will hold meetings" tells of others than "will meet the king", unless it only names the talks again.
    return brief || !strict || x.length > 1 === y.length > 1;
  }
  if (brief) return (isSubset(a, b) || isSubset(b, a)) && !namesDiffer(p, q, true);
  const [r, s] = [countriesOf(p), countriesOf(q)];
  // Two people without a state are two people.
  if (strict && (r.size === 0 || s.size === 0)) return false;
  if (strict) return isSubset(r, s) && isSubset(s, r) && !namesDiffer(p, q, brief);
  return isSubset(a, b) || isSubset(b, a);
}

function without(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  return parties.filter((p) => !others.some((o) => isOneActor(o, p)));
}

// "Al Sisi" in the headline is "Abdel Fattah Al Sisi" below, and "McKeon" is "Brian McKeon", whatever state each was given.
function isOneActor(a: Party, b: Party): boolean {
  if (a.actor === b.actor) return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  const isPerson = (party: Party) => party.office !== null || PERSON_RULE.test(party.rule);
  return isPerson(a) && isPerson(b) && (long === short || long.endsWith(` ${short}`));
}

function isSubset(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((country) => many.has(country));
}

// Both name people or bodies of one country, and none of them is the same.
function namesDiffer(x: readonly Party[], y: readonly Party[], brief: boolean): boolean {
  for (const country of countriesOf(x)) {
    const a = x.filter((p) => p.country === country && isSpecific(p, brief));
    const b = y.filter((p) => p.country === country && isSpecific(p, brief));
    if (a.length > 0 && b.length > 0 && !a.some((p) => b.some((q) => isOneActor(p, q)))) return true;
  }
  return false;
}

/** Rules by which the actors' room takes words for one person. */
const PERSON_RULE = /full-name|surname|given-name|person|office-/;

// "Senior officials" in a headline are whoever the body names.
function isSpecific(party: Party, brief: boolean): boolean {
  return party.office !== null || PERSON_RULE.test(party.rule) || (!brief && party.rule.includes("unnamed"));
}

// Nameless people ("three officials") neither agree nor disagree with anybody.
function shares(x: readonly Party[], y: readonly Party[], brief: boolean): boolean {
  if (areOpposed(x, y)) return false;
  if (x.some((p) => y.some((q) => isOneActor(p, q)))) return true;
  const a = countriesOf(x);
  const b = countriesOf(y);
  if (a.size === 0 || b.size === 0) return !namesDifferWithoutState(x, y);
  return [...b].some((c) => a.has(c)) && !namesDiffer(x, y, brief);
}

function namesDifferWithoutState(x: readonly Party[], y: readonly Party[]): boolean {
  const named = (parties: readonly Party[]) => parties.filter((p) => !/unnamed|without-state/.test(p.rule));
  return named(x).length > 0 && named(y).length > 0;
}

const FORCES = /(?:troops|soldiers?|police|army|forces?|military|guards?|officers?|navy|warplanes|jets)$/i;
const FIGHTERS =
  /(?:gunm[ae]n|militants?|rebels?|insurgents?|attackers?|jihadists?|bandits?|fighters?|terrorists?|assailants?|armed men|bombers?|pirates)$/i;

// "Gunmen killed 11 soldiers ... Troops killed 20 of the attackers": one deed and its answer.
function areOpposed(x: readonly Party[], y: readonly Party[]): boolean {
  const all = (parties: readonly Party[], words: RegExp) =>
    parties.length > 0 && parties.every((p) => words.test(p.name));
  return (all(x, FORCES) && all(y, FIGHTERS)) || (all(x, FIGHTERS) && all(y, FORCES));
}

/** Two spoken acts are one when the same word says them of the same matter, or their contents share most words. */
function saysTheSame(a: Claim, b: Claim, text: string): boolean {
  const x = contentWords(a, text);
  const y = contentWords(b, text);
  const common = [...x].filter((w) => y.has(w)).length;
  const smaller = Math.min(x.size, y.size);
  const sameWord =
    stem(text.slice(a.trigger.start, a.trigger.end)) === stem(text.slice(b.trigger.start, b.trigger.end));
  if (a.kind === "accuse") return sameWord || (smaller > 0 && common / smaller >= 0.6);
  if (smaller === 0) return sameWord;
  return common / smaller >= (a.kind === "agree" ? 0.6 : 0.5);
}

const STOP = new Set(
  "that this with from into their they them which will would have been were also and the for its any all " +
    "work works working together continue continuing close closely cooperate cooperation countries country sides".split(
      " ",
    ),
);

function contentWords(claim: Claim, text: string): ReadonlySet<string> {
  const spans = claim.details.filter((d) => d.role === "content" || d.role === "act");
  const words = new Set<string>();
  for (const span of spans) {
    for (const word of text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [])
      if (!STOP.has(word)) words.add(stem(word));
  }
  return words;
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ing|ed|es|s|ion|ions|ment)$/u, "")
    .slice(0, 7);
}
