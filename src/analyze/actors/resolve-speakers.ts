import { isReportingVerb, treeOf } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import { nameKey } from "../../ontology/actors/holders.ts";
import { type Context, isQuoted, resolvedOver } from "./context.ts";
import { addOffice, type Entity, personsOf } from "./entities.ts";
import { createPerson, personNamed } from "./learn-people.ts";
import { officeFromFacts } from "./offices.ts";
import { stateEntity } from "./resolve-states.ts";
import type { Turn } from "./turns.ts";
import type { Unit } from "./unit.ts";

const SINGULAR = new Set(["i", "me", "my"]);
const FIRST = new Set(["i", "me", "my", "we", "us", "our", "ours"]);

/** True for "I", "we", "our": they are resolved last, when it is known who speaks. */
export function isFirstPerson(context: Context, unit: Unit): boolean {
  return unit.shape === "pronoun" && FIRST.has(formOf(context, unit));
}

function formOf(context: Context, unit: Unit): string {
  return context.layouts[unit.sentence]!.sentence.tokens[unit.first]!.form.toLowerCase();
}

/** In whose name each part of a text speaks. */
export interface Voices {
  /** Those who issue the text; empty for an outlet's own reporting. */
  readonly issuers: readonly Entity[];
  /** Who has the floor in a sentence: the speaker of a transcript's turn, else the issuers. */
  readonly at: (sentence: number) => readonly Entity[];
}

/** Resolves "I", "we" and "our" to the speaker of the quotation or turn they stand in, or to the issuers of the paper. */
export function resolveSpeakers(context: Context, turns: readonly Turn[]): Voices {
  const issuers = issuersOf(context);
  const floor = turns.map((turn) => ({ turn, speakers: speakersOfTurn(context, turn) }));
  const at = (sentence: number): readonly Entity[] => {
    const { start } = context.layouts[sentence]!.sentence;
    return floor.find(({ turn }) => start >= turn.start && start < turn.end)?.speakers ?? issuers;
  };
  for (const units of context.units) {
    for (const unit of units) {
      if (!isFirstPerson(context, unit)) continue;
      const speakers = isQuoted(context, unit) ? speakersOf(context, quotationAt(context, unit)) : at(unit.sentence);
      if (speakers.length === 0) continue;
      // "I" is the one who signs, "we" also the state.
      const entities = SINGULAR.has(formOf(context, unit))
        ? speakers.filter((e) => e.type === "person").slice(0, 1)
        : speakers;
      if (entities.length > 0)
        context.resolved.set(unit, {
          entities,
          rule: isQuoted(context, unit) ? "actors/we-of-speaker" : "actors/we-of-issuer",
        });
    }
  }
  return { issuers, at };
}

/** Whoever asks, presides or is not named says nothing for anybody. */
const NOBODY =
  /^(?:Q|QUESTION|MODERATOR|OPERATOR|INTERPRETER|STAFF|PARTICIPANTS?|AUDIENCE|ANCHOR|VOICE|ALL)\b|OFFICIAL$/;

// "FOREIGN MINISTER HOLM": the person of that surname and the state he speaks for; "MR HOLM" of a ministry's own paper is its man.
function speakersOfTurn(context: Context, { label }: Turn): readonly Entity[] {
  if (NOBODY.test(label)) return [];
  const surname = label.split(" ").at(-1)!;
  const key = nameKey(surname);
  const known = personsOf(context.store).find((e) => nameKey(e.name).split(" ").includes(key));
  const isOwn = /^(?:MR|MRS|MS|DR)\b/.test(label);
  if (known === undefined && !isOwn) return [];
  const person = known ?? createPerson(context, surname[0]! + surname.slice(1).toLowerCase());
  if (isOwn) person.country ??= context.issuer.speaksFor;
  return person.country === null ? [person] : [person, stateEntity(context, person.country)];
}

function quotationAt(context: Context, unit: Unit): Span {
  const { start } = context.layouts[unit.sentence]!.sentence.tokens[unit.first]!;
  return context.quotations.find((q) => start >= q.start && start < q.end)!;
}

/** Who says a quotation: the subject of a verb of saying beside it, else of the nearest sentence of its block. */
function speakersOf(context: Context, quotation: Span): readonly Entity[] {
  const at = context.layouts.findIndex((l) => l.sentence.end > quotation.start);
  const block = context.layouts[at]?.sentence.block;
  const near = context.layouts
    .filter((l) => l.sentence.block === block || (l.sentence.block === (block ?? 0) - 1 && l.index >= at - 3))
    .sort((a, b) => closeness(a.sentence, quotation) - closeness(b.sentence, quotation) || a.index - b.index);
  for (const { index } of near) {
    const found = sayersIn(context, index);
    if (found.length > 0) return found;
  }
  return [];
}

function closeness(sentence: Span, quotation: Span): number {
  if (sentence.start < quotation.end && sentence.end > quotation.start) return 0;
  return sentence.start >= quotation.end ? sentence.start - quotation.end : quotation.start - sentence.end;
}

function sayersIn(context: Context, index: number): readonly Entity[] {
  const tree = treeOf(context.layouts[index]!.sentence);
  for (let i = 0; i < tree.tokens.length; i++) {
    if (
      !isReportingVerb(tree, i) ||
      context.quotations.some((q) => tree.tokens[i]!.start >= q.start && tree.tokens[i]!.start < q.end)
    )
      continue;
    for (const child of tree.children[i]!) {
      if (!/^nsubj/.test(tree.tokens[child]!.deprel)) continue;
      const entities = resolvedOver(context, index, child)?.entities ?? [];
      if (entities.length > 0) return entities;
    }
  }
  return [];
}

/** Those in whose name the whole text speaks: its joint issuers, or the signer and the state. */
export function issuersOf(context: Context): readonly Entity[] {
  const joint = jointIssuers(context);
  if (joint.length > 0) return joint;
  const { signer, speaksFor } = context.issuer;
  const issuers: Entity[] = [];
  if (signer !== null) {
    const person = personNamed(context, signer.name) ?? createPerson(context, signer.name);
    addOffice(person, { ...officeFromFacts(signer.office, context.facts.roles), isTold: true });
    person.country ??= speaksFor;
    issuers.push(person);
  }
  if (issuers.length === 0) issuers.push(...wrapperIssuers(context));
  if (speaksFor !== null) issuers.push(stateEntity(context, speaksFor));
  return issuers;
}

const HEAD_SENTENCES = 8;

// "The following statement was released by A, B and C."
function jointIssuers(context: Context): readonly Entity[] {
  for (const layout of [...context.layouts.slice(-1), ...context.layouts.slice(0, HEAD_SENTENCES)]) {
    const { tokens } = layout.sentence;
    const verb = tokens.findIndex((t) => /^(?:released|issued|made|adopted)$/.test(t.form));
    if (
      verb < 0 ||
      !tokens.some((t, i) => i < verb && /^(?:statement|communiqué|communique|declaration)$/i.test(t.form))
    )
      continue;
    const by = tokens.findIndex((t, i) => i > verb && t.form === "by");
    if (by < 0) continue;
    const issuers = membersIn(context, layout.index, by, tokens.length);
    if (issuers.length > 1) return issuers;
  }
  return inlineIssuers(context);
}

// "We, the foreign ministers of A, B and C, condemn ..."
function inlineIssuers(context: Context): readonly Entity[] {
  for (const layout of context.layouts.slice(0, HEAD_SENTENCES)) {
    const { tokens } = layout.sentence;
    if (tokens[0]?.form !== "We" || tokens[1]?.form !== ",") continue;
    const verb = tokens.findIndex((t, i) => i > 1 && t.upos === "VERB");
    const issuers = membersIn(context, layout.index, 1, verb < 0 ? tokens.length : verb);
    if (issuers.length > 1) return issuers;
  }
  return [];
}

// Those who issue a text as its list names them; their states only where states alone are listed.
function membersIn(context: Context, index: number, after: number, before: number): readonly Entity[] {
  const units = context.units[index]!.filter(
    (u) => u.first > after && u.first < before && !u.isModifier && u.shape !== "pronoun",
  );
  const members = [...new Set(units.flatMap((u) => context.resolved.get(u)?.entities ?? []))];
  const people = members.filter((e) => e.type === "person" || e.type === "office");
  return people.length > 0 ? people : members;
}

const INTRODUCTION =
  /\bfollowing\s+(?:\w+\s+){0,2}(?:statement|report|message|letter|order|communiqué|communique|declaration|appeal)\b/;

// "Kim, vice minister of ..., made public the following statement": who speaks in what follows.
function wrapperIssuers(context: Context): readonly Entity[] {
  for (const layout of context.layouts.slice(0, HEAD_SENTENCES)) {
    const tree = treeOf(layout.sentence);
    const { tokens } = tree;
    if (!INTRODUCTION.test(layout.text.slice(layout.sentence.start, layout.sentence.end))) continue;
    const subject = tokens.findIndex((t) => /^nsubj/.test(t.deprel));
    const found = subject < 0 ? undefined : resolvedOver(context, layout.index, subject);
    if (found !== undefined) return found.entities;
  }
  return [];
}
