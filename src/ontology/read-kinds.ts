import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { ReadoutError } from "../errors.ts";
import { KINDS, type Kind, STATUSES, type Status } from "../model/kind.ts";
import {
  BUILT_IN_TESTS,
  type ContentPolicy,
  DETAIL_ROLES,
  type KindData,
  type KindDefinition,
  type KindRule,
  NEEDS,
  type Need,
  SLOTS,
  type WordClasses,
} from "./kind-schema.ts";
import { nearest } from "./nearest.ts";

/** One file of `ontology/kinds/`, by its name and text. */
export interface KindFile {
  readonly name: string;
  readonly text: string;
}

const FILE_KEYS = "kind label about plover contexts cameo performative content rules examples".split(" ");
const RULE_KEYS = (
  "id verbs nouns adjectives object source target content details if unless modal negated passive copular needs " +
  "status each echo joins own cameo plover mode sure"
).split(" ");

/** Reads and checks the kind files; a fault names file, line, what was found and what is known. */
export function readKinds(files: readonly KindFile[]): KindData {
  const opened = files.map(open);
  const words = opened.filter((f) => f.root.has("classes") || f.root.has("support")).map(readWords);
  const classes = Object.assign({}, ...words.map((w) => w.classes)) as WordClasses["classes"];
  const support = Object.assign({}, ...words.map((w) => w.support)) as WordClasses["support"];
  const tests = [...Object.keys(classes), ...BUILT_IN_TESTS];
  const kinds = opened.filter((f) => !f.root.has("classes") && !f.root.has("support")).map((f) => readKind(f, tests));
  return { words: { classes, support }, kinds };
}

interface Opened {
  readonly root: YAMLMap;
  readonly fail: (code: string, node: unknown, message: string) => never;
}

function open(file: KindFile): Opened {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const fail = (code: string, node: unknown, message: string): never => {
    const offset = (node as Node | null | undefined)?.range?.[0];
    const line = offset === undefined ? 1 : lines.linePos(offset).line;
    throw new ReadoutError(`ontology/${code}`, `ontology/${code}: kinds/${file.name}:${line} ${message}`);
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new ReadoutError("ontology/bad-yaml", `ontology/bad-yaml: kinds/${file.name}:${line} ${error.message}`);
  }
  if (!isMap(document.contents)) return fail("not-a-map", document.contents, "holds no map of keys and values.");
  return { root: document.contents, fail };
}

function readWords({ root }: Opened): WordClasses {
  const lists = (key: string) =>
    Object.fromEntries(Object.entries(plain(root.get(key)) as Record<string, string>).map(([k, v]) => [k, split(v)]));
  return { classes: root.has("classes") ? lists("classes") : {}, support: root.has("support") ? lists("support") : {} };
}

function readKind(file: Opened, tests: readonly string[]): KindDefinition {
  const { root, fail } = file;
  checkKeys(file, root, FILE_KEYS, "key");
  const value = plain(root) as Record<string, unknown>;
  oneOf(file, root.get("kind", true), String(value.kind), KINDS, "kind");
  for (const key of ["label", "about", "cameo"]) {
    if (typeof value[key] !== "string") fail("missing-key", root, `gives no "${key}"; every kind needs one, as text.`);
  }
  const plover = value.plover as { type?: string; mode?: string | null } | undefined;
  if (plover?.type === undefined) fail("missing-key", root, 'gives no "plover: { type: ... }".');
  const rules = root.get("rules") as { items: YAMLMap[] } | undefined;
  return {
    kind: value.kind as Kind,
    label: value.label as string,
    about: value.about as string,
    plover: { type: plover!.type!, mode: plover!.mode ?? null },
    contexts: (value.contexts as string[] | undefined) ?? [],
    cameo: value.cameo as string,
    performative: value.performative === true,
    content: (value.content as ContentPolicy | undefined) ?? "suppress",
    rules: (rules?.items ?? []).map((rule) => readRule(file, rule, tests)),
    examples: (value.examples as { text: string; is: string }[] | undefined) ?? [],
  };
}

function readRule(file: Opened, rule: YAMLMap, tests: readonly string[]): KindRule {
  const { fail } = file;
  checkKeys(file, rule, RULE_KEYS, "key");
  const value = plain(rule) as Record<string, unknown>;
  const id = value.id;
  if (typeof id !== "string") return fail("missing-key", rule, 'has a rule without "id".');
  if (value.verbs === undefined && value.nouns === undefined && value.adjectives === undefined) {
    fail("no-trigger", rule, `has rule "${id}" without trigger; give verbs, nouns or adjectives.`);
  }
  const words = (key: string) => (value[key] === undefined ? undefined : split(String(value[key])));
  const slots = (key: string) => {
    const found = words(key);
    const node = rule.get(key, true);
    for (const slot of found ?? []) checkSlot(file, node, slot);
    return found;
  };
  const conditions = (key: "if" | "unless") => {
    const map = rule.get(key, true);
    if (map === undefined) return undefined;
    if (!isMap(map)) return fail("bad-condition", map, `"${key}" must map slots to words or @classes.`);
    const entries = map.items.map((pair): [string, string[]] => {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
      for (const slot of split(name)) checkSlot(file, pair.key, slot);
      const list = split(String(plain(pair.value)));
      for (const word of list) {
        if (word.startsWith("@")) oneOf(file, pair.value, word.slice(1), tests, "class");
      }
      return [name, list];
    });
    return Object.fromEntries(entries);
  };
  const object = words("object");
  for (const word of object ?? []) {
    if (word.startsWith("@")) oneOf(file, rule.get("object", true), word.slice(1), tests, "class");
  }
  const needs = words("needs") as Need[] | undefined;
  for (const need of needs ?? []) oneOf(file, rule.get("needs", true), need, NEEDS, "need");
  if (value.status !== undefined) oneOf(file, rule.get("status", true), String(value.status), STATUSES, "status");
  const read = {
    id,
    verbs: words("verbs"),
    nouns: words("nouns"),
    adjectives: words("adjectives"),
    object,
    source: slots("source"),
    target: slots("target"),
    content: slots("content"),
    details: readDetails(file, rule),
    if: conditions("if"),
    unless: conditions("unless"),
    modal: words("modal"),
    negated: value.negated as boolean | undefined,
    passive: value.passive as boolean | undefined,
    copular: value.copular as boolean | undefined,
    needs,
    status: value.status as Status | undefined,
    each: value.each as "content" | undefined,
    echo: value.echo as boolean | undefined,
    joins: value.joins as boolean | undefined,
    own: slots("own"),
    cameo: value.cameo as string | undefined,
    plover: value.plover as string | undefined,
    mode: value.mode as string | undefined,
    sure: value.sure as number | undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, v]) => v !== undefined)) as unknown as KindRule;
}

function readDetails(file: Opened, rule: YAMLMap): Record<string, string[]> | undefined {
  const map = rule.get("details", true);
  if (map === undefined) return undefined;
  if (!isMap(map)) return file.fail("bad-details", map, '"details" must map roles to slots.');
  const entries = map.items.map((pair): [string, string[]] => {
    const role = String(isScalar(pair.key) ? pair.key.value : pair.key);
    oneOf(file, pair.key, role, DETAIL_ROLES, "role");
    const list = split(String(plain(pair.value)));
    for (const slot of list) checkSlot(file, pair.value, slot);
    return [role, list];
  });
  return Object.fromEntries(entries);
}

function checkSlot(file: Opened, node: unknown, slot: string): void {
  for (const part of slot.split(/[.+]/)) oneOf(file, node, part, SLOTS, "slot");
}

function checkKeys(file: Opened, map: YAMLMap, known: readonly string[], what: string): void {
  for (const pair of map.items) {
    oneOf(file, pair.key, String(isScalar(pair.key) ? pair.key.value : pair.key), known, what);
  }
}

function oneOf(file: Opened, node: unknown, found: string, known: readonly string[], what: string): void {
  if (known.includes(found)) return;
  const guess = nearest(found, known);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  file.fail(`unknown-${what}`, node, `uses ${what} "${found}"; known: ${known.join(", ")}.${hint}`);
}

function plain(node: unknown): unknown {
  return typeof (node as { toJSON?: () => unknown } | null)?.toJSON === "function"
    ? (node as { toJSON: () => unknown }).toJSON()
    : node;
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
