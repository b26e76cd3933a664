import { CAPITAL_LEMMAS, LEMMA_RULES } from "./lemmas/generated.ts";

/** A change of ending: drop so many units, then add these letters. */
interface Change {
  readonly drop: number;
  readonly add: string;
}

const LONGEST_ENDING = 6;

const PLAIN_MARKS = new Map([
  ["“", '"'],
  ["”", '"'],
  ["``", '"'],
  ["''", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
  ["--", "-"],
  ["…", "..."],
]);

let changesByTag: ReadonlyMap<string, ReadonlyMap<string, Change>> | undefined;
let capitals: ReadonlySet<string> | undefined;

/** The dictionary form of a word, given its universal and Penn tags: "met", VERB, VBD -> "meet". */
export function lemmatize(form: string, upos: string, xpos: string): string {
  if (upos === "PUNCT" || upos === "SYM" || upos === "X") return PLAIN_MARKS.get(form) ?? form;
  if (upos === "NUM" && /^\d[\d,]*$/.test(form)) return form.replaceAll(",", "");
  changesByTag ??= decodeRules();
  const changes = changesByTag.get(xpos);
  const lower = form.toLowerCase();
  const isPlain = changes === undefined || upos === "NUM";
  const change = isPlain ? undefined : changeFor(changes, lower);
  // "1990s" and "21st" have no other form.
  if (/^\d/.test(form)) return lower;
  if (xpos === "PRP" && (lower === "i" || lower === "me")) return "I";
  const isName = upos === "PROPN" || xpos === "NNP" || xpos === "NNPS";
  if (isName || keepsCapital(form, lower, upos)) {
    // Irregular words have no place in a name; only a plural goes.
    return change === undefined || change.add.length > 1 ? form : applied(form, change);
  }
  return change === undefined ? lower : applied(lower, change);
}

function applied(word: string, change: Change): string {
  return word.slice(0, word.length - change.drop) + change.add;
}

// "American", "TV", "I"; not the capital that opens a sentence, nor a headline in capitals.
function keepsCapital(form: string, lower: string, upos: string): boolean {
  if (form === lower) return false;
  if (form.length < 6 && (upos === "NOUN" || upos === "NUM") && /^\p{Lu}[\p{Lu}\d]*s?$/u.test(form)) return true;
  if (upos !== "ADJ" && upos !== "NOUN" && upos !== "PRON" && upos !== "NUM") return false;
  capitals ??= new Set(CAPITAL_LEMMAS.split(" "));
  return capitals.has(lower) || (upos === "ADJ" && /(?:[^l]ian|ean|[^w]ese|stani|aeli|raqi)$/.test(lower));
}

function changeFor(changes: ReadonlyMap<string, Change>, lower: string): Change | undefined {
  const whole = changes.get(`^${lower}`);
  if (whole !== undefined) return whole;
  for (let at = Math.max(0, lower.length - LONGEST_ENDING); at < lower.length; at++) {
    const change = changes.get(lower.slice(at));
    // A rule must leave something of the word.
    if (change !== undefined) return change.drop <= lower.length ? change : undefined;
  }
  return changes.get("*");
}

function decodeRules(): ReadonlyMap<string, ReadonlyMap<string, Change>> {
  const tables = Object.entries(LEMMA_RULES).map(([tag, table]) => [tag, decodeTable(table)] as const);
  return new Map(tables);
}

function decodeTable(table: string): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const line of table.split("\n")) {
    const [rule = "", ...endings] = line.split(" ");
    const digits = /^\d+/.exec(rule)?.[0] ?? "0";
    const change = { drop: Number(digits), add: rule.slice(digits.length) };
    for (const ending of endings) changes.set(ending, change);
  }
  return changes;
}
