import type { Kind } from "../../model/kind.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { KindDefinition } from "../../ontology/kind-schema.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import type { TableWords } from "./table-row.ts";

const LAST_ROOT = 20;

/** The root of a CAMEO code, of two digits; null for what is none. A code that seems to begin past the last root has lost its zero in a spreadsheet. */
export function cameoRootOf(word: string): string | null {
  if (!/^\d{1,4}$/.test(word)) return null;
  return word.length === 1 || Number(word.slice(0, 2)) > LAST_ROOT ? `0${word[0]}` : word.slice(0, 2);
}

/** What names of states and words for kinds mean in the tables of the field. */
export function wordsOf(facts: ActorFacts, kinds: KindSet): TableWords {
  const countries = new Map<string, string>();
  for (const { code, iso2, name, names, adjectives } of facts.countries.values()) {
    for (const word of [code, iso2, name, ...names, ...adjectives]) {
      const key = word.toLowerCase();
      if (key !== "" && !countries.has(key)) countries.set(key, code);
    }
  }
  const definitions = [...kinds.kinds.values()];
  const kindsOf = (word: string): readonly Kind[] => {
    const text = word.trim();
    const root = cameoRootOf(text);
    if (root !== null) {
      return definitions
        .filter((d) => [d.cameo, ...d.rules.flatMap((r) => r.cameo ?? [])].some((code) => code.startsWith(root)))
        .map((d) => d.kind);
    }
    // PLOVER writes its types in capitals; "MOBILIZE" is launches and drills too, "mobilize" one kind.
    const isType = (d: KindDefinition): boolean => d.plover.type === text;
    const isNamed = (d: KindDefinition): boolean => [d.kind, d.label.toLowerCase()].includes(text.toLowerCase());
    const ofType = definitions.filter(isType);
    return (ofType.length > 0 ? ofType : definitions.filter(isNamed)).map((d) => d.kind);
  };
  return {
    countryOf: (name) => {
      const key = name.toLowerCase();
      // CAMEO writes the state and what acts for it as one word: KORGOVMIL.
      const cameo = /^[A-Z]{6,}$/.test(name) ? countries.get(key.slice(0, 3)) : undefined;
      return countries.get(key) ?? cameo ?? null;
    },
    kindsOf,
  };
}
