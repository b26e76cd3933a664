import type { OfficeTerm } from "../model/office-term.ts";
import type { Holder, HolderTable } from "../ontology/actors/holders.ts";
import type { RoleWord, WordForms } from "../ontology/actors/roles.ts";
import { type HeldTerm, heldOn, isCalled } from "../record/actors/held-on.ts";
import { type Identities, identitiesOf } from "../record/actors/identities.ts";
import { byBeginning, factTerms, holdersNamed, identifySightings, toldTerms } from "../record/actors/office-terms.ts";
import { rulingsOf } from "../record/rulings.ts";
import type { Store } from "../store/store.ts";

/** On which day the record is asked, by what was published and decided until then; null for today's record. */
export type KnownOn = string | null;

/**
 * The offices of an actor over time, from the articles that name it with one and
 * from the table of office-holders; oldest first.
 */
export async function termsOfActor(
  store: Store,
  holders: HolderTable,
  actor: string,
  knownOn: KnownOn = null,
): Promise<OfficeTerm[]> {
  const identities = await identitiesOn(store, knownOn);
  const id = identities.aliases.get(actor) ?? actor;
  const read = new Set(identities.idsOf(id));
  for (const split of identities.splits) {
    if (read.has(split.as.actor)) for (const origin of identities.idsOf(split.actor)) read.add(origin);
  }
  const seen = await store.sightings({ actors: [...read], until: knownOn ?? undefined });
  const own = identifySightings(seen, identities).filter((sighting) => sighting.actor === id);
  // The names in events are today's; those in ids are of any day.
  const named = knownOn === null ? (await store.actorNames(id)).map(({ name }) => name) : [];
  const names = new Set([...own.map(({ name }) => name), ...identities.idsOf(id).map(nameIn), ...named]);
  const country = own.find((sighting) => sighting.country !== null)?.country ?? countryOf(id);
  const known = factTerms(holdersNamed(holders.byName, [...names], country), knownOn);
  return [...known.map((term) => ({ ...term, actor: id })), ...toldTerms(own)].sort(byBeginning);
}

/** What is asked of a state: who held an office there on a day. */
export interface OfficeQuestion {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** As a person types it: "foreign minister"; null for every office. */
  readonly office: string | null;
  /** ISO day. */
  readonly day: string;
  readonly knownOn: KnownOn;
}

/** Who held an office on a day, the best known first. */
export async function holdersOfOffice(
  store: Store,
  facts: { readonly holders: HolderTable; readonly roles: WordForms<RoleWord> },
  { country, office, day, knownOn }: OfficeQuestion,
): Promise<HeldTerm[]> {
  const isMeant = office === null ? () => true : isCalled(office, facts.roles);
  const offices = (await store.officesSeen(country)).filter(isMeant);
  const seen = await store.sightings({ country, offices, until: knownOn ?? undefined });
  const told = toldTerms(identifySightings(seen, await identitiesOn(store, knownOn)));
  const holders = facts.holders.all.filter((holder) => holder.country === country && isMeant(holder.office));
  return heldOn([...withActors(holders, told, knownOn), ...told], day);
}

/** Terms of the table, each under the id by which articles know its holder. */
function withActors(holders: readonly Holder[], told: readonly OfficeTerm[], knownOn: KnownOn): OfficeTerm[] {
  const byName = new Map(told.map((term) => [term.name, term.actor]));
  return holders.flatMap((holder) => {
    const name = [holder.name, ...holder.names].find((one) => byName.has(one));
    const actor = name === undefined ? null : byName.get(name)!;
    return factTerms([holder], knownOn).map((term) => ({ ...term, actor }));
  });
}

async function identitiesOn(store: Store, knownOn: KnownOn): Promise<Identities> {
  const reviews = await store.reviews();
  return identitiesOf(rulingsOf(reviews.filter(({ at }) => knownOn === null || at.slice(0, 10) <= knownOn)).reviews);
}

/** The name that an id is made of, as far as tables of names go: "kim gunn" of `actor:kim-gunn-kor`. */
function nameIn(actor: string): string {
  return actor
    .replace(/^actor:/, "")
    .replace(/-[a-z]{3}$/, "")
    .replaceAll("-", " ");
}

/** The state that an id ends in: `actor:kim-gunn-kor`. */
function countryOf(actor: string): string | null {
  return /-([a-z]{3})$/.exec(actor)?.[1]?.toUpperCase() ?? null;
}
