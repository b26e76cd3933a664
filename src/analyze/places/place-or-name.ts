import type { Sentence, Token } from "../../model/sentence.ts";

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "around",
  "outside",
  "inside",
  "toward",
  "towards",
  "into",
  "across",
  "over",
  "off",
  "between",
  "through",
  "of",
  "via",
]);
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Sir|President|Minister|Secretary|Ambassador|Envoy|Representative|Senator|Gen|General|Col|Judge|King|Queen|Prince|Princess|Pope|Comrade|Chairman|Premier|Spokesman|Spokesperson|Spokeswoman|Director|Chief|Governor|Mayor|Professor)\.?$/;

/** Single words of all personal names that the language engine saw: "Sherman" is then no town in Texas. */
export function peopleNamed(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { names, tokens } of sentences) {
    for (const { type, first, last } of names) {
      // A single word behind "in" is as likely a town that the engine does not know.
      if (type !== "PER" || (last - first === 1 && standsInside(tokens, first))) continue;
      for (let i = first; i < last; i++) words.add(tokens[i]!.form);
    }
  }
  return words;
}

const INSIDE = new Set(["in", "near", "outside", "inside", "around", "across"]);
const MOTION = new Set("travel go fly return head arrive drive flee move come send deploy".split(" "));
/** "Confidence in Okafor": with these, what stands behind "in" is a person. */
const TRUST = new Set(
  "confidence trust faith belief believe interest interested hope doubt pride disappointed succeed".split(" "),
);

// "In Potsdam", "flew to Limoges": where a person cannot be.
function standsInside(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const governor = tokens[first - 2];
  if (before === undefined || !/^\p{Lu}/u.test(tokens[first]!.form)) return false;
  const form = before.form.toLowerCase();
  if (form === "to") return governor !== undefined && MOTION.has(governor.lemma);
  return INSIDE.has(form) && before.upos === "ADP" && !(form === "in" && TRUST.has(governor?.lemma ?? ""));
}

/** True when the words from `first` to `last` name a place here, and not a person, a body or a plain word. */
export function standsForPlace(
  sentence: Sentence,
  first: number,
  last: number,
  isSure: boolean,
  people: ReadonlySet<string>,
): boolean {
  const { tokens, names } = sentence;
  const before = tokens[first - 1];
  const after = tokens[last];
  const isLocative = before !== undefined && LOCATIVE.has(before.form.toLowerCase());
  const name = names.find((n) => n.first < last && n.last > first);
  const isWhole = name === undefined || (name.first >= first && name.last <= last);
  const isWhere = isWhole && !people.has(tokens[first]!.form) && standsInside(tokens, first);
  if (name?.type === "PER" && !isWhere && !(isLocative && isSure && name.last - name.first === last - first))
    return false;
  if (before !== undefined && TITLES.test(before.form) && !isSure) return false;
  // Part of a longer name: "Washington Post", "Geneva Convention", "Paris Agreement"; "Seoul Thursday" is none.
  if (after !== undefined && isNamePart(after, last, first, sentence)) return false;
  if (
    before !== undefined &&
    !isSure &&
    before.upos === "PROPN" &&
    before.end + 1 >= tokens[first]!.start &&
    /^\p{Lu}/u.test(before.form)
  )
    return false;
  if (isSure || isWhere) return true;
  if (name?.type === "LOC" && !people.has(tokens[first]!.form)) return true;
  if (people.has(tokens[first]!.form)) return false;
  return isLocative && tokens[first]!.upos === "PROPN" && before!.form.toLowerCase() !== "of";
}

const BODY_WORDS =
  /^(?:Post|Times|Herald|Journal|Tribune|Convention|Conventions|Agreement|Accord|Accords|Treaty|Protocol|Declaration|University|College|School|Hospital|Stock|Exchange|Club|United|FC|Street|Avenue|Road|Review|Institute|Group|Process|Communique|Communiqué|Principles|Club|Olympics|Philharmonic|Institution|Foundation|Bank|Airlines|Airways)$/;

function isNamePart(after: { form: string }, last: number, first: number, sentence: Sentence): boolean {
  if (BODY_WORDS.test(after.form)) return true;
  const name = sentence.names.find((n) => n.type === "ORG" && n.first <= first && n.last > last);
  // A state in the name of its ministry is still that state.
  return name !== undefined && last - first === 1 && /^(?:Post|Times)$/.test(after.form);
}
