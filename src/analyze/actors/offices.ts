import type { RoleWord, WordForms } from "../../ontology/actors/roles.ts";
import { FORMER } from "./draft-unit.ts";
import type { Entity, HeldOffice } from "./entities.ts";
import type { Unit } from "./unit.ts";

/** Words that make another office of the same noun: the deputy is not the minister. */
const RANKS = new Set(["vice", "deputy", "assistant", "under", "acting", "first", "second", "former", "ex", "crown"]);
/** Words that weigh an office without changing it. */
const WEIGHTS = new Set([
  "chief",
  "top",
  "senior",
  "lead",
  "new",
  "main",
  "respective",
  "own",
  "outgoing",
  "current",
  "incoming",
  "visiting",
  "executive",
  "special",
]);
/** True for words that weigh an office without changing it: "top", "senior". */
export function isWeight(modifier: string): boolean {
  return WEIGHTS.has(modifier) || /^(?:two|both|three|four|five|six|seven)$/.test(modifier);
}

/** Different words for one field of office. */
const FIELDS = new Map([
  ["defence", "defense"],
  ["national", ""],
  ["external", "foreign"],
  ["affairs", ""],
  ["atomic", "nuclear"],
  ["relations", ""],
]);

const FOREIGN_TITLES = new Set(["secretary of state", "foreign secretary", "fm"]);

/** True when somebody with `held` can be called by the unit's office: "the envoys" for a special representative. */
export function canBeCalled(unit: Pick<Unit, "role" | "modifiers">, held: HeldOffice): boolean {
  const { role } = unit;
  if (role === null || held.role === null) return false;
  const wanted = role.word;
  // Whoever is called plainly "leader" or "envoy" may turn out to be the president or the representative.
  const isDirect = held.role.families.has(wanted) || (isPlainLeader(held) && role.families.has(held.role.word));
  // "the top diplomat" is the foreign minister; any envoy is a diplomat.
  if (wanted === "diplomat" && unit.modifiers.includes("top")) return isForeign(held) || held.role.word === "diplomat";
  const isDiplomat = wanted === "diplomat" && isForeign(held);
  if (!isDirect && !isDiplomat && !isForeignMatch(unit, held)) return false;
  return modifiersAgree(unit.modifiers, held, wanted === held.role.word);
}

// The leader of a party or a region is no president.
function isPlainLeader({ role, modifiers }: HeldOffice): boolean {
  return (
    /^(?:leader|envoy|ruler)$/.test(role!.word) &&
    modifiers.every((m) => isWeight(m) || /^(?:supreme|paramount|de|facto)$/.test(m) || role!.word === "envoy")
  );
}

/** True when one of the person's offices answers to the unit's. */
export function holdsOffice(unit: Pick<Unit, "role" | "modifiers">, entity: Entity): boolean {
  return entity.offices.some((held) => canBeCalled(unit, held));
}

function isForeign(held: HeldOffice): boolean {
  return held.modifiers.some((m) => m === "foreign" || m === "external") || FOREIGN_TITLES.has(held.role?.word ?? "");
}

// "foreign minister", "secretary of state" and "foreign secretary" are one office in different states.
function isForeignMatch(unit: Pick<Unit, "role" | "modifiers">, held: HeldOffice): boolean {
  const asked = FOREIGN_TITLES.has(unit.role?.word ?? "") || unit.modifiers.includes("foreign");
  return asked && isForeign(held) && (unit.role!.families.has("minister") || unit.role!.families.has("secretary"));
}

function modifiersAgree(asked: readonly string[], held: HeldOffice, isSameWord: boolean): boolean {
  // A vice minister is a deputy minister; a deputy secretary is no vice minister.
  const plain = (m: string) => (isSameWord && m === "vice" ? "deputy" : field(m));
  const has = new Set(held.modifiers.map(plain).filter((m) => m !== ""));
  if (FOREIGN_TITLES.has(held.role!.word)) has.add("foreign");
  // "the ambassador to X" takes up a bare "Ambassador Kim".
  if (isSameWord && held.modifiers.length === 0 && held.role!.families.has("diplomat")) return true;
  for (const modifier of asked) {
    const m = plain(modifier);
    if (m === "" || WEIGHTS.has(m) || has.has(m)) continue;
    // "nuclear envoy" for a "Special Representative for Peace and Security Affairs": the article's own gloss.
    if (!isSameWord && !RANKS.has(m)) continue;
    return false;
  }
  // "the minister" is not the vice minister, unless nobody else can be meant; the caller weighs that by salience.
  if (isSameWord)
    for (const rank of ["deputy", "assistant", "under"])
      if (has.has(rank) !== asked.some((m) => plain(m) === rank) && asked.length > 0) return false;
  return true;
}

function field(modifier: string): string {
  return FIELDS.get(modifier) ?? modifier;
}

/** An office as held: what a unit's words say of their bearer. */
export function officeOf(unit: Unit): HeldOffice {
  const { office, role, modifiers, isFormer } = unit;
  return { text: office ?? "", role, modifiers, isTold: true, isFormer };
}

/** The same office without the words that say it is over: "former president" as "president". */
export function withoutFormer<T extends Pick<Unit, "modifiers">>(unit: T): T {
  return { ...unit, modifiers: unit.modifiers.filter((m) => !FORMER.has(m)) };
}

/** An office from its wording alone, for offices known from facts. */
export function officeFromFacts(text: string, { forms }: WordForms<RoleWord>): HeldOffice {
  const words = text.toLowerCase().replace(/-/g, " ").split(" ");
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let i = words.length - length; i >= 0; i--) {
      const role = forms.get(words.slice(i, i + length).join(" "))?.word;
      if (role === undefined) continue;
      const modifiers = [
        ...words.slice(0, i),
        ...words.slice(i + length).filter((w) => w !== "of" && w !== "for" && w !== "the"),
      ];
      return { text, role, modifiers, isTold: false };
    }
  }
  return { text, role: null, modifiers: [], isTold: false };
}
