import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { RoleWord } from "../../ontology/actors/roles.ts";
import { chunkFrom, type Layout } from "./layout.ts";
import { groupAt, roleAt } from "./role-spans.ts";
import { isCapital } from "./words.ts";

/** What follows an office or body: whom it belongs to, and where the wording of the office ends. */
export interface Complements {
  readonly countries: readonly string[];
  /** Head tokens of the actors named as owners. */
  readonly heads: readonly number[];
  /** One past the last token that still words the office: "vice minister of Foreign Affairs". */
  readonly officeEnd: number;
  /** One past the last token of the name: with "of" and "for", without "in Seoul". */
  readonly nameEnd: number;
}

/** Prepositions after which the owner stands: "of Japan", "from Hamas", "at the Pentagon". */
const OWNING = new Set(["of", "from", "at", "in", "within", "with", "representing"]);
/** Prepositions after which the task stands: "envoy for Yemen", "ambassador to Japan". */
const TASK = new Set(["for", "to", "on"]);

/** Nouns that tell the time or the setting of an act: "with his counterpart for the first time", "on the sidelines of". */
const SCENERY = /^(?:time|times|sidelines|margins|occasion|eve|behalf|basis|condition|anniversary|phone|telephone)$/;

/** Verbs that say what somebody is thanked or blamed for. */
const RECKONED = new Set(
  "thank praise commend applaud laud congratulate honor honour salute blame condemn criticize criticise rebuke fault arrest detain sanction".split(
    " ",
  ),
);

/** Verbs whose "of" tells what somebody is charged with, told or rid of. */
const CHARGED = new Set(
  "accuse suspect convict acquit clear remind inform notify warn assure strip deprive rob rid".split(" "),
);

/** Reads the phrases that hang on an office or body, from token `from` on. */
export function complementsOf(
  layout: Layout,
  from: number,
  { role, isPlural }: { readonly role: RoleWord | null; readonly isPlural: boolean },
  facts?: ActorFacts,
): Complements {
  const { tokens } = layout.sentence;
  const countries: string[] = [];
  const heads: number[] = [];
  let officeEnd = from;
  let nameEnd = from;
  let at = skipBrackets(layout, from);
  for (let step = 0; step < 4; step++) {
    const preposition = tokens[at]?.form.toLowerCase() ?? "";
    const isOwning = OWNING.has(preposition);
    if (!isOwning && !(TASK.has(preposition) && (role !== null || preposition === "for"))) break;
    const k = chunkFrom(layout, at + 1);
    if (k < 0) break;
    const chunk = layout.chunks[k]!;
    if (SCENERY.test(tokens[chunk.last - 1]!.form)) break;
    // "thanked the minister for the support": what he is thanked for is no task of his.
    const governor = tokens[tokens[from - 1]?.head ?? -1];
    if (preposition === "for" && (chunk.pronoun >= 0 || RECKONED.has(governor?.lemma ?? ""))) break;
    // "accused the army of shelling civilians": the charge is no owner.
    if (preposition === "of" && CHARGED.has(governor?.lemma ?? "") && governor!.upos === "VERB") break;
    const owner = ownerIn(layout, k, facts);
    if (owner !== undefined) {
      // "spokesman for the ministry" speaks for it; "envoy for Yemen" is somebody else's.
      const speaks = role?.families.has("spokesperson") || role?.families.has("spokesman") || role === null;
      if (isOwning || speaks || (preposition === "for" && owner.isBody)) {
        collect(layout, k, isPlural, countries, heads, facts);
        if (preposition === "of" || preposition === "for") nameEnd = heads.at(-1)! + 1;
      } else if (isTaskWording(layout, at, chunk.last)) officeEnd = chunk.last;
      break;
    }
    if (role === null && preposition !== "of") break;
    if (preposition === "in" || preposition === "at" || preposition === "with" || preposition === "from") break;
    if (facts !== undefined && roleEnds(layout, chunk.last, facts)) break;
    // "mayor of the northern Dornland city of Sorn": whose city it is.
    const inside = isPlaceWord(tokens[chunk.last - 1]!.form) ? countriesOfChunk(layout, chunk.first, chunk.last) : [];
    for (const code of inside) if (!countries.includes(code)) countries.push(code);
    officeEnd = chunk.last;
    at = overConjunct(layout, chunk.last);
    if (at > chunk.last) officeEnd = at;
  }
  return { countries, heads, officeEnd, nameEnd: Math.max(nameEnd, officeEnd) };
}

function isPlaceWord(form: string): boolean {
  return /^(?:city|town|village|province|region|state|district|capital|territory|island|county|port|area|municipality)$/i.test(
    form,
  );
}

function isTaskWording(layout: Layout, preposition: number, last: number): boolean {
  return last - preposition < 8 && layout.runOver[last - 1] === undefined;
}

function skipBrackets(layout: Layout, at: number): number {
  const { tokens } = layout.sentence;
  if (tokens[at]?.form !== "(") return at;
  for (let i = at + 1; i < at + 6 && i < tokens.length; i++) if (tokens[i]!.form === ")") return i + 1;
  return at;
}

// "of Industry and Trade of the Russian Federation"
function overConjunct(layout: Layout, at: number): number {
  const { tokens } = layout.sentence;
  const joint = tokens[at]?.form.toLowerCase();
  if (joint !== "and" && joint !== "&") return at;
  const k = chunkFrom(layout, at + 1);
  if (k < 0) return at;
  const { first, last } = layout.chunks[k]!;
  if (layout.runOver[first] !== undefined || layout.hitAt[first] !== undefined) return at;
  if (isCapital(tokens[first]!) && isCapital(tokens[at - 1]!)) return last;
  // "for peace and security affairs"
  const isConjunct = tokens.slice(first, last).some((t) => t.deprel === "conj" && t.head < at && t.head >= at - 4);
  return isConjunct && !isCapital(tokens[first]!) ? last : at;
}

function roleEnds(layout: Layout, last: number, facts: ActorFacts): boolean {
  const role = roleAt(layout.sentence.tokens, last - 1, facts);
  return role !== undefined && role.last >= last && layout.runOver[last - 1] !== undefined;
}

function ownerIn(layout: Layout, k: number, facts: ActorFacts | undefined): { isBody: boolean } | undefined {
  const { first, last } = layout.chunks[k]!;
  const hit = layout.hitAt[last - 1];
  if (hit?.phrases.every((p) => p.kind !== "person")) return { isBody: hit.phrases[0]!.kind === "body" };
  if (facts === undefined) return undefined;
  for (let i = Math.max(first, last - 4); i < last; i++) {
    const group = groupAt(layout.sentence.tokens, i, facts);
    if (group !== undefined && group.last >= last && group.word.type !== "none") return { isBody: true };
    // "a delegation of Hamas leaders"
    const role = roleAt(layout.sentence.tokens, i, facts);
    if (role !== undefined && role.last >= last && countriesOfChunk(layout, first, last).length > 0)
      return { isBody: false };
  }
  return undefined;
}

// "of South Korea, Japan and the United States": every member of the list.
function collect(
  layout: Layout,
  k: number,
  isPlural: boolean,
  countries: string[],
  heads: number[],
  facts: ActorFacts | undefined,
): void {
  const { tokens } = layout.sentence;
  let at = k;
  for (let step = 0; step < 12; step++) {
    const possessor = layout.chunks[at]!;
    // "of X's political bureau": what the owner owns is served, too.
    const owned = tokens[possessor.last]?.xpos === "POS" ? chunkFrom(layout, possessor.last + 1) : -1;
    const isOwned = owned >= 0 && layout.runOver[layout.chunks[owned]!.last - 1] === undefined;
    if (isOwned) {
      for (const code of countriesOfChunk(layout, possessor.first, possessor.last))
        if (!countries.includes(code)) countries.push(code);
    }
    const chunk = isOwned ? layout.chunks[owned]! : possessor;
    heads.push(chunk.last - 1);
    for (const code of stateBehind(layout, chunk.last) ?? countriesOfChunk(layout, chunk.first, chunk.last))
      if (!countries.includes(code)) countries.push(code);
    let next = skipBrackets(layout, chunk.last);
    if (tokens[next]?.form === ",") next++;
    if (/^(?:and|or|&)$/.test(tokens[next]?.form ?? "")) next++;
    if (next === chunk.last) return;
    const following = chunkFrom(layout, next);
    if (following < 0) return;
    const { last } = layout.chunks[following]!;
    const hit = layout.hitAt[last - 1];
    const isBody = hit === undefined && facts !== undefined && isPlural && ownerIn(layout, following, facts)?.isBody;
    if (!isBody && (hit === undefined || hit.phrases.some((p) => p.kind === "person"))) return;
    // "of Japan, South Korea said": the comma closes the phrase where a clause begins.
    if (!isPlural && /^nsubj/.test(tokens[last - 1]!.deprel) && tokens[next - 1]!.form === ",") return;
    at = following;
  }
}

// "the Security Council of Norway" is no longer the world's.
function stateBehind(layout: Layout, at: number): readonly string[] | undefined {
  const { tokens } = layout.sentence;
  if (tokens[at]?.form !== "of") return undefined;
  const k = chunkFrom(layout, at + 1);
  const chunk = k < 0 ? undefined : layout.chunks[k]!;
  const hit = chunk === undefined ? undefined : layout.hitAt[chunk.last - 1];
  if (hit === undefined || !hit.phrases.some((p) => p.kind === "state")) return undefined;
  const codes = countriesOfChunk(layout, hit.first, hit.last);
  return codes.length === 1 ? codes : undefined;
}

function countriesOfChunk(layout: Layout, first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (const hit of layout.hits) {
    if (hit.first < first || hit.last > last) continue;
    const codes = new Set(hit.phrases.map((p) => p.country));
    const [code] = codes;
    if (codes.size === 1 && code != null) found.push(code);
  }
  return found;
}
