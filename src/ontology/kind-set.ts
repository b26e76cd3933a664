import type { Kind } from "../model/kind.ts";
import type { KindData, KindDefinition, KindRule, WordClasses } from "./kind-schema.ts";

/** A word list with its classes looked up. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  /** Names of tests that need the sentence: `actor`, `place`. */
  readonly builtIn: readonly string[];
}

/** `obj.of` as its steps. */
export type SlotPath = readonly string[];
/** Alternatives in order; the paths of one alternative are taken together. */
export type SlotList = readonly (readonly SlotPath[])[];

export interface Condition {
  readonly slots: SlotList;
  readonly test: WordTest;
}

/** A kind's rule, ready to match. */
export interface CompiledRule {
  /** `claims/accuse/condemn` */
  readonly id: string;
  readonly kind: Kind;
  readonly definition: KindDefinition;
  readonly rule: KindRule;
  readonly object: WordTest | null;
  readonly source: SlotList;
  readonly target: SlotList;
  readonly content: SlotList;
  readonly own: SlotList;
  readonly details: readonly (readonly [role: string, slots: SlotList])[];
  readonly if: readonly Condition[];
  readonly unless: readonly Condition[];
  /** More demanding rules are tried first. */
  readonly weight: number;
}

/** One trigger word of a rule: `crack_down_on` has two particles, `test-fire` one part before its head. */
export interface TriggerEntry {
  readonly rule: CompiledRule;
  readonly particles: readonly string[];
  readonly before: readonly string[];
}

export type SupportRole = "do" | "begin" | "continue" | "end" | "cancel" | "plan" | "occur";

/** A verb that carries a noun as its act: "held", "took part in". */
export interface SupportEntry {
  readonly role: SupportRole;
  readonly particles: readonly string[];
}

/** All kinds, indexed by the lemmas of their triggers. */
export interface KindSet {
  readonly kinds: ReadonlyMap<Kind, KindDefinition>;
  /** Rules by their id, `claims/accuse/condemn`. */
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly verbs: ReadonlyMap<string, readonly TriggerEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly TriggerEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly TriggerEntry[]>;
  readonly support: ReadonlyMap<string, readonly SupportEntry[]>;
  /** Nouns that only measure the noun after "of": "a barrage of missiles". */
  readonly transparent: ReadonlySet<string>;
  /** The classes by name, for the few tests that code makes. */
  readonly classes: ReadonlyMap<string, WordTest>;
}

const EMPTY_TEST: WordTest = { words: new Set(), patterns: [], builtIn: [] };

/** Indexes checked kind data for matching. */
export function compileKinds({ kinds, words }: KindData): KindSet {
  const classes = new Map(
    Object.entries(words.classes).map(([name, list]) => [name, compileTest(list, new Map())] as const),
  );
  const rules = new Map<string, CompiledRule>();
  const verbs = new Map<string, TriggerEntry[]>();
  const nouns = new Map<string, TriggerEntry[]>();
  const adjectives = new Map<string, TriggerEntry[]>();
  for (const definition of kinds) {
    for (const rule of definition.rules) {
      const compiled = compileRule(definition, rule, classes);
      rules.set(compiled.id, compiled);
      for (const word of rule.verbs ?? []) index(verbs, word, compiled);
      for (const word of rule.nouns ?? []) index(nouns, word, compiled);
      for (const word of rule.adjectives ?? []) index(adjectives, word, compiled);
    }
  }
  for (const map of [verbs, nouns, adjectives]) {
    for (const entries of map.values()) entries.sort((a, b) => weightOf(b) - weightOf(a));
  }
  return {
    kinds: new Map(kinds.map((k) => [k.kind, k])),
    rules,
    verbs,
    nouns,
    adjectives,
    support: compileSupport(words),
    transparent: (classes.get("transparent") ?? EMPTY_TEST).words,
    classes,
  };
}

function weightOf(entry: TriggerEntry): number {
  return entry.rule.weight + entry.particles.length * 2 + entry.before.length * 2;
}

function index(map: Map<string, TriggerEntry[]>, word: string, rule: CompiledRule): void {
  const [stem = "", ...particles] = word.split("_");
  const parts = stem.split("-");
  const head = parts.at(-1)!;
  const entry = { rule, particles, before: parts.slice(0, -1) };
  const known = map.get(head);
  if (known === undefined) map.set(head, [entry]);
  else known.push(entry);
  // "re-elected" may stand as one word in the tree, too.
  if (parts.length > 1) map.set(stem, [...(map.get(stem) ?? []), { rule, particles, before: [] }]);
}

function compileRule(definition: KindDefinition, rule: KindRule, classes: ReadonlyMap<string, WordTest>): CompiledRule {
  const conditions = (map: KindRule["if"]) =>
    Object.entries(map ?? {}).map(([slots, list]) => ({
      slots: compileSlots(slots.split(" ")),
      test: compileTest(list, classes),
    }));
  // Who tells a clause takes longest to find out.
  const demands = conditions(rule.if).sort((a, b) => Number(asksForVoice(a)) - Number(asksForVoice(b)));
  return {
    id: `claims/${definition.kind}/${rule.id}`,
    kind: definition.kind,
    definition,
    rule,
    object: rule.object === undefined ? null : compileTest(rule.object, classes),
    source: compileSlots(rule.source),
    target: compileSlots(rule.target),
    content: compileSlots(rule.content),
    own: compileSlots(rule.own),
    details: Object.entries(rule.details ?? {}).map(([role, slots]) => [role, compileSlots(slots)] as const),
    if: demands,
    unless: conditions(rule.unless),
    weight:
      (rule.object === undefined ? 0 : 3) +
      demands.length * 2 +
      (rule.modal === undefined ? 0 : 2) +
      (rule.negated === true ? 2 : 0) +
      (rule.copular === true ? 1 : 0) +
      (rule.sure ?? 0.5),
  };
}

function asksForVoice({ slots }: Condition): boolean {
  return slots.some((alternative) => alternative.some((path) => path[0] === "voice"));
}

function compileSlots(slots: readonly string[] | undefined): SlotList {
  return (slots ?? []).map((alternative) => alternative.split("+").map((path) => path.split(".")));
}

function compileTest(list: readonly string[], classes: ReadonlyMap<string, WordTest>): WordTest {
  const words = new Set<string>();
  const patterns: RegExp[] = [];
  const builtIn: string[] = [];
  for (const item of list) {
    if (item.length > 2 && item.startsWith("/")) patterns.push(new RegExp(item.slice(1, -1), "u"));
    else if (!item.startsWith("@")) words.add(item);
    else {
      const named = classes.get(item.slice(1));
      if (named === undefined) builtIn.push(item.slice(1));
      else {
        for (const word of named.words) words.add(word);
        patterns.push(...named.patterns);
        builtIn.push(...named.builtIn);
      }
    }
  }
  return { words, patterns, builtIn };
}

function compileSupport(words: WordClasses): ReadonlyMap<string, readonly SupportEntry[]> {
  const map = new Map<string, SupportEntry[]>();
  for (const [role, list] of Object.entries(words.support)) {
    for (const word of list) {
      const [lemma = "", ...particles] = word.split("_");
      const entry = { role: role as SupportRole, particles };
      const known = map.get(lemma);
      if (known === undefined) map.set(lemma, [entry]);
      else known.push(entry);
    }
  }
  for (const entries of map.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
  return map;
}
