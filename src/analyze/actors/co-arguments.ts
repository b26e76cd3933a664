import type { Token } from "../../model/sentence.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import { weightOf } from "./focus.ts";
import type { Unit } from "./unit.ts";

/** Whoever fills another role of the same verb: in "Lee met him" and "Lee thanked the minister" they are not Lee. */
export function coArguments(context: Context, unit: Unit): ReadonlySet<Entity> {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const { head, deprel, form } = tokens[unit.head]!;
  const barred = new Set<Entity>();
  if (head < 0 || !/^(?:obj|iobj|obl)/.test(deprel) || /sel(?:f|ves)$/.test(form)) return barred;
  for (const other of context.units[unit.sentence]!) {
    if (other === unit || tokens[other.head]!.head !== head) continue;
    const entities = context.resolved.get(other)?.entities ?? [];
    // One of several may be spoken of again: "the ministers met, with their host calling for calm".
    if (entities.length === 1) barred.add(entities[0]!);
  }
  return barred;
}

/** Verbs whose doers are others than those they are done to: whoever is urged, blamed or thanked is somebody else. */
const ACTS_UPON = new Set(
  (
    "urge call ask press encourage welcome praise condemn criticize criticise warn help mediate host thank tell remind " +
    "invite demand pressure blame appeal push bring accuse denounce oppose congratulate commend implore exhort beseech " +
    "caution rebuke chide chastise slam lambast decry deplore fault censure lobby petition advise request implicate"
  ).split(" "),
);

/** Verbs of asking before a clause: "demanded that the authorities free him". */
const ASKS = new Set(["demand", "urge", "insist", "ask", "request", "recommend"]);

/** Those who act upon a phrase in its own clause: in "A and B urged them" the ones urged are others. */
export function subjectsBeside(context: Context, unit: Unit): ReadonlySet<Entity> {
  const { sentence } = context.layouts[unit.sentence]!;
  const { tokens } = sentence;
  const found = new Set<Entity>();
  const at = verbUpon(tokens, unit.head);
  if (at < 0) return found;
  const subjects = context.units[unit.sentence]!.filter(
    (u) => !u.isModifier && u.last <= at && weightOf(sentence, u.head) >= 2.5,
  );
  for (const subject of subjects) for (const entity of context.resolved.get(subject)?.entities ?? []) found.add(entity);
  return found;
}

function verbUpon(tokens: readonly Token[], head: number): number {
  let at = head;
  for (let steps = 0; steps < 6 && at >= 0 && tokens[at]!.upos !== "VERB"; steps++) {
    const { deprel, head: up } = tokens[at]!;
    if (/^nsubj/.test(deprel))
      return up >= 0 && tokens[up]!.deprel === "ccomp" ? verbOf(tokens, tokens[up]!.head, ASKS) : -1;
    at = up;
  }
  return verbOf(tokens, at, ACTS_UPON);
}

function verbOf(tokens: readonly Token[], at: number, lemmas: ReadonlySet<string>): number {
  return at >= 0 && tokens[at]!.upos === "VERB" && lemmas.has(tokens[at]!.lemma) ? at : -1;
}
