import type { Token } from "../../model/sentence.ts";
import { coArguments, subjectsBeside } from "./co-arguments.ts";
import type { Context, Resolution } from "./context.ts";
import { isQuoted, unitOver } from "./context.ts";
import type { Entity } from "./entities.ts";
import { distance, FADE, salience, weightOf } from "./focus.ts";
import { personBefore } from "./learn-people.ts";
import { resolveFullName } from "./resolve-people.ts";
import type { Unit } from "./unit.ts";

const PERSONAL = new Map<string, "m" | "f">([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);
const PLURAL = new Set(["they", "them", "their", "theirs", "themselves"]);
const NEUTER = new Set(["it", "its", "itself"]);
/** How many sentences back an antecedent can stand. */
const REACH = 4;
const FAR_REACH = 9;

/** "he", "her": the person in focus of fitting gender. */
export function resolvePersonal(context: Context, unit: Unit): Resolution | undefined {
  const gender = PERSONAL.get(wordOf(context, unit));
  if (gender === undefined) return undefined;
  const peer = ownerOfCounterpart(context, unit);
  if (peer !== undefined && (peer.gender === null || peer.gender === gender))
    return { entities: [peer], rule: "actors/pronoun-of-counterpart" };
  const reckoned = personReckoned(context, unit);
  if (reckoned !== undefined && (reckoned.gender === null || reckoned.gender === gender))
    return { entities: [reckoned], rule: "actors/pronoun-of-person-reckoned" };
  const ahead = personAhead(context, unit);
  if (ahead !== undefined && (ahead.gender === null || ahead.gender === gender))
    return { entities: [ahead], rule: "actors/pronoun-before-its-name" };
  const fits = (e: Entity) =>
    (e.type === "person" || e.type === "office") && (e.gender === null || e.gender === gender);
  // A long quotation may stand between the name and the pronoun.
  const chosen = antecedent(context, unit, fits) ?? antecedent(context, unit, fits, FAR_REACH);
  if (chosen === undefined) return undefined;
  chosen.entity.gender ??= gender;
  return { entities: [chosen.entity], rule: "actors/pronoun-person", alternatives: chosen.others };
}

/** Verbs that praise or blame somebody for what is his own. */
const RECKONS = new Set(
  (
    "congratulate thank praise commend applaud laud salute honor honour hail compliment condemn criticize criticise " +
    "blame fault rebuke chide mock ridicule punish reprimand dismiss fire sack arrest charge jail convict reward"
  ).split(" "),
);
const FOR_WHAT = /^(?:on|upon|for|over|about|because)$/;

// "She congratulated Park on his appointment": what somebody is praised or blamed for is his.
function personReckoned(context: Context, unit: Unit): Entity | undefined {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  let at = tokens[unit.first]!.head;
  let isForWhat = false;
  for (let steps = 0; at >= 0 && steps < 5 && tokens[at]!.upos !== "VERB"; steps++) {
    const noun = at;
    isForWhat ||= tokens.some((t) => t.head === noun && t.deprel === "case" && FOR_WHAT.test(t.form));
    at = tokens[at]!.head;
  }
  if (at < 0 || at > unit.first || !isForWhat || !RECKONS.has(tokens[at]!.lemma)) return undefined;
  const object = context.units[unit.sentence]!.find(
    (u) => u.last <= unit.first && tokens[u.head]!.head === at && /^(?:obj|nsubj:pass)/.test(tokens[u.head]!.deprel),
  );
  const entities = object === undefined ? [] : (context.resolved.get(object)?.entities ?? []);
  return entities.length === 1 && entities[0]!.type === "person" ? entities[0] : undefined;
}

// "As he arrived for the talks, Foreign Minister Krag said ...": the subject of the clause that the sentence leads up to.
function personAhead(context: Context, unit: Unit): Entity | undefined {
  const units = context.units[unit.sentence]!;
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  if (units.some((u) => u.shape === "person" && u.first < unit.first)) return undefined;
  for (let at = tokens[unit.first]!.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++) {
    if (at < unit.first) continue;
    const subject = units.find(
      (u) =>
        u.shape === "person" &&
        u.first > unit.last &&
        tokens[u.head]!.head === at &&
        tokens[u.head]!.deprel === "nsubj",
    );
    if (subject !== undefined) return resolveFullName(context, subject)?.entities[0];
  }
  return undefined;
}

// "Burns, his Israeli counterpart ...": the person named right before, whoever is the subject.
function ownerOfCounterpart(context: Context, unit: Unit): Entity | undefined {
  const owned = context.units[unit.sentence]!.find(
    (u) => u.role?.word === "counterpart" && u.ownerIsPronoun && u.owner === unit.first,
  );
  return owned === undefined ? undefined : personBefore(context, owned);
}

/** "it", "its": the state or body in focus. */
export function resolveNeuter(context: Context, unit: Unit): Resolution | undefined {
  const word = wordOf(context, unit);
  if (!NEUTER.has(word)) return undefined;
  if (isExpletive(context, unit) || isOfUnknownTeller(context, unit)) return undefined;
  const owner = word === "its" ? ownerAbove(context, unit) : undefined;
  if (owner !== undefined) return { entities: [owner], rule: "actors/pronoun-of-owner" };
  const chosen = antecedent(
    context,
    unit,
    (e) => e.type === "state" || e.type === "body" || (e.type === "group" && e.sector !== "civilian"),
  );
  return chosen === undefined
    ? undefined
    : { entities: [chosen.entity], rule: "actors/pronoun-state-or-body", alternatives: chosen.others };
}

// "Norland's acts that break the pact, including its export of arms": whose acts they are, whose export it is.
function ownerAbove(context: Context, unit: Unit): Entity | undefined {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  for (let at = tokens[unit.first]!.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++) {
    const owner = context.units[unit.sentence]!.find(
      (u) =>
        u.shape !== "pronoun" &&
        u.last <= unit.first &&
        tokens[u.head]!.head === at &&
        tokens[u.head]!.deprel === "nmod:poss",
    );
    const entity = owner === undefined ? undefined : context.resolved.get(owner)?.entities[0];
    if (entity?.type === "state" || entity?.type === "body") return entity;
  }
  return undefined;
}

// "The TPF claimed it shot down a helicopter": whoever claims it, nobody else did.
function isOfUnknownTeller(context: Context, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const clause = tokens[unit.head]!.deprel === "nsubj" ? tokens[tokens[unit.head]!.head] : undefined;
  if (clause?.deprel !== "ccomp" || clause.head < 0) return false;
  const teller = tokens.findIndex((t) => t.head === clause.head && t.deprel === "nsubj");
  return (
    teller >= 0 &&
    teller < unit.first &&
    tokens[teller]!.upos === "PROPN" &&
    unitOver(context, unit.sentence, teller) === undefined
  );
}

const HAPPENINGS = new Set(["mark", "come", "follow", "happen", "occur", "seem", "appear", "take"]);

// "It marked the first visit", "It was the third launch", "It is time for X to": what happened, or nothing at all.
function isExpletive(context: Context, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const { deprel, head, form } = tokens[unit.head]!;
  if (deprel === "expl") return true;
  if (form.toLowerCase() !== "it" || deprel !== "nsubj" || head < 0) return false;
  if (HAPPENINGS.has(tokens[head]!.lemma)) return true;
  return tokens.some(
    (t, i) =>
      t.head === head &&
      (/^(?:csubj|ccomp)/.test(t.deprel) || (t.deprel === "amod" && isOrdinal(tokens[i]!.form))) &&
      isCopular(tokens, head),
  );
}

function isCopular(tokens: readonly Token[], head: number): boolean {
  return tokens.some((t) => t.head === head && t.deprel === "cop");
}

function isOrdinal(form: string): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|\d+(?:st|nd|rd|th))$/.test(form);
}

/** "they", "their": the pair or group just spoken of, else the body or people in focus. */
export function resolvePlural(context: Context, unit: Unit): Resolution | undefined {
  if (!PLURAL.has(wordOf(context, unit))) return undefined;
  const barred = subjectsBeside(context, unit);
  const here = subjectsBefore(context, unit).filter((e) => !barred.has(e));
  const sides = barred.size === 0 ? undefined : sidesHere(context, unit, barred);
  if (sides !== undefined) return { entities: sides, rule: "actors/pronoun-of-sides" };
  if (here.length > 1) return { entities: here, rule: "actors/pronoun-plural" };
  const together = companyBefore(context, unit);
  if (together.length > 1) return { entities: together, rule: "actors/pronoun-plural-of-clause" };
  const group = bestGroup(context, unit);
  const single = antecedent(context, unit, (e) => e.type === "body" || e.type === "group" || e.type === "state");
  // One state or ministry is seldom "they"; people are.
  const singleWeight = single === undefined ? 0 : single.score - (single.entity.sector === "civilian" ? 0 : 0.8);
  if (group !== undefined && group.weight >= singleWeight)
    return { entities: group.members, rule: "actors/pronoun-plural" };
  return single === undefined
    ? undefined
    : { entities: [single.entity], rule: "actors/pronoun-body", alternatives: single.others };
}

// "A and B thanked the two sides and urged them": those named as sides before, in this sentence or the last.
function sidesHere(context: Context, unit: Unit, barred: ReadonlySet<Entity>): readonly Entity[] | undefined {
  for (let s = unit.sentence; s >= 0 && s >= unit.sentence - 1; s--) {
    const told = context.units[s]!.findLast((u) => u.shape === "side" && (s < unit.sentence || u.last <= unit.first));
    const entities = told === undefined ? undefined : context.resolved.get(told)?.entities;
    if (entities !== undefined && entities.length > 1 && !entities.some((e) => barred.has(e))) return entities;
  }
  return undefined;
}

// "The two envoys shared their views", "Kim and Lee said they ...".
function subjectsBefore(context: Context, unit: Unit): readonly Entity[] {
  const { sentence } = context.layouts[unit.sentence]!;
  const found = new Set<Entity>();
  for (const other of context.units[unit.sentence]!) {
    if (other.first >= unit.first || other.isModifier || weightOf(sentence, other.head) < 2.5) continue;
    for (const entity of context.resolved.get(other)?.entities ?? []) found.add(entity);
  }
  return [...found];
}

// "Kim shook hands with Lee before their talks": the parties of the clause that the pronoun stands in.
function companyBefore(context: Context, unit: Unit): readonly Entity[] {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  for (let at = tokens[unit.first]!.head, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos !== "VERB") continue;
    const found = new Set<Entity>();
    let isJoint = false;
    for (const other of context.units[unit.sentence]!) {
      const { head, deprel } = tokens[other.head]!;
      if (other.first >= unit.first || other.isModifier || other.shape === "pronoun" || head !== at) continue;
      const isSubject = /^nsubj/.test(deprel);
      const entities = context.resolved.get(other)?.entities ?? [];
      const isCompany = isCompanion(context, other) || (deprel === "obj" && entities.every((e) => e.type === "person"));
      if (!isSubject && !isCompany) continue;
      isJoint ||= isCompany;
      for (const entity of entities) found.add(entity);
    }
    if (isJoint && found.size > 1) return [...found];
  }
  return [];
}

function isCompanion(context: Context, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  return (
    /^obl/.test(tokens[unit.head]!.deprel) &&
    tokens.some((t) => t.head === unit.head && t.deprel === "case" && t.form === "with")
  );
}

function bestGroup(context: Context, unit: Unit): { members: readonly Entity[]; weight: number } | undefined {
  let best: { members: readonly Entity[]; weight: number } | undefined;
  for (const group of context.focus.groups) {
    const ago = unit.sentence - group.sentence;
    const ofPeople = group.members.every((m) => m.type === "person" || m.type === "office");
    if (ago > (ofPeople && group.isSubject ? 4 : 2) || ago < 0) continue;
    // Of two groups in one sentence the larger: "the ministers and the secretary" over "the ministers".
    const weight = (group.isSubject ? 3 : ofPeople ? 2 : 1) * FADE ** ago + 0.6 + 0.01 * group.members.length;
    if (best === undefined || weight >= best.weight) best = { members: group.members, weight };
  }
  return best;
}

function wordOf(context: Context, unit: Unit): string {
  return unit.shape === "pronoun"
    ? context.layouts[unit.sentence]!.sentence.tokens[unit.first]!.form.toLowerCase()
    : "";
}

interface Chosen {
  readonly entity: Entity;
  readonly score: number;
  readonly others: readonly { entity: Entity; score: number }[];
}

function antecedent(
  context: Context,
  unit: Unit,
  fits: (entity: Entity) => boolean,
  reach = REACH,
): Chosen | undefined {
  const barred = coArguments(context, unit);
  const quoted = isQuoted(context, unit);
  const weighed = context.store.all
    .filter((e) => fits(e) && !barred.has(e) && distance(context.focus, e, unit.sentence) <= reach)
    .map((entity) => ({
      entity,
      score: salience(context.focus, entity, unit.sentence) - strangeness(context, entity, unit, quoted),
    }))
    .sort((a, b) => b.score - a.score || a.entity.index - b.entity.index);
  const [first] = weighed;
  return first === undefined ? undefined : { entity: first.entity, score: first.score, others: weighed.slice(0, 3) };
}

// Who is named inside a quotation is whom it speaks of: "Lee has made his choice," he said.
function strangeness(context: Context, entity: Entity, unit: Unit, isInQuote: boolean): number {
  if (isInQuote) return isSpeaker(context, entity, unit) ? 1.5 : 0;
  const named = context.units[unit.sentence]!.filter(
    (u) => u.first < unit.first && context.resolved.get(u)?.entities.includes(entity),
  );
  return named.length > 0 && named.every((u) => isQuoted(context, u)) ? 2.5 : 0;
}

// Inside a quotation the speaker is "I" or "we"; "he" and "it" are others.
function isSpeaker(context: Context, entity: Entity, unit: Unit): boolean {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  return context.units[unit.sentence]!.some(
    (u) =>
      u.sentence === unit.sentence &&
      !isQuoted(context, u) &&
      /^nsubj/.test(tokens[u.head]!.deprel) &&
      context.resolved.get(u)?.entities.includes(entity),
  );
}
