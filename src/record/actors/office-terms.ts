import { daysBetween } from "../../model/day.ts";
import type { OfficeTerm, Sighting } from "../../model/office-term.ts";
import { type Holder, nameKey } from "../../ontology/actors/holders.ts";
import { plainWords } from "../../ontology/actors/roles.ts";
import { byText } from "../order.ts";
import { type Identities, splitsOf, standingId } from "./identities.ts";

/** Somebody who is not called by an office for so long may have held it twice. */
const GAP_DAYS = 366;

/** Sightings under the ids that actors go by. */
export function identifySightings(sightings: readonly Sighting[], identities: Identities): Sighting[] {
  return sightings.map((sighting) => {
    const here = identities.splits.filter((split) => split.articles.includes(sighting.article));
    const last = splitsOf(sighting.actor, here, identities).at(-1);
    if (last === undefined) return { ...sighting, actor: standingId(identities, sighting.actor) };
    const { actor, name, country } = last.as;
    return { ...sighting, actor: standingId(identities, actor), name, country };
  });
}

/**
 * Offices as articles gave them: from the first article that names somebody with
 * an office to the last, with a new term after more than a year of silence.
 * Oldest first.
 */
export function toldTerms(sightings: readonly Sighting[]): OfficeTerm[] {
  const open = new Map<string, OfficeTerm>();
  const terms: OfficeTerm[] = [];
  const ordered = [...sightings].sort((a, b) => byText(a.day, b.day) || byText(a.article, b.article));
  for (const sighting of ordered) {
    const key = `${sighting.actor} ${officeKey(sighting.office)}`;
    const held = open.get(key);
    const isOn = held !== undefined && daysBetween(held.to!, sighting.day) <= GAP_DAYS;
    if (held !== undefined && !isOn) terms.push(held);
    open.set(key, isOn ? extended(held, sighting) : termFrom(sighting));
  }
  return [...terms, ...open.values()].sort(byBeginning);
}

function termFrom({ actor, name, country, office, day, article }: Sighting): OfficeTerm {
  return {
    actor,
    name,
    country,
    office,
    from: day,
    to: day,
    by: "reports",
    source: article,
    last: article,
    articles: 1,
  };
}

function extended(term: OfficeTerm, { day, article }: Sighting): OfficeTerm {
  return { ...term, to: day, last: article, articles: term.articles + (article === term.last ? 0 : 1) };
}

/**
 * Terms from the table of office-holders, as they were known on a day: who took
 * office later is left out, and an end that was still to come is not known.
 */
export function factTerms(holders: readonly Holder[], knownOn: string | null): OfficeTerm[] {
  return holders
    .filter(({ from }) => knownOn === null || from === null || from <= knownOn)
    .map(({ name, country, office, from, to, source }) => ({
      actor: null,
      name,
      country,
      office,
      from,
      to: knownOn !== null && to !== null && to > knownOn ? null : to,
      by: "facts" as const,
      source,
      last: null,
      articles: 0,
    }));
}

/** The holders in a table who are called by one of these names, in a state or anywhere. */
export function holdersNamed(
  byName: ReadonlyMap<string, readonly Holder[]>,
  names: readonly string[],
  country: string | null,
): readonly Holder[] {
  const found = names.flatMap((name) => byName.get(nameKey(name)) ?? []);
  return [...new Set(found)].filter((holder) => country === null || holder.country === country);
}

/** Oldest first, then by office, holder and source. */
export function byBeginning(a: OfficeTerm, b: OfficeTerm): number {
  return (
    byText(a.from ?? "", b.from ?? "") ||
    byText(a.office, b.office) ||
    byText(a.name, b.name) ||
    byText(a.source, b.source)
  );
}

/** One office however it is capitalised and hyphened. */
function officeKey(office: string): string {
  return plainWords(office);
}
