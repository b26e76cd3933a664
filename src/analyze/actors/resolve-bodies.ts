import { nameKey } from "../../ontology/actors/holders.ts";
import type { Phrase } from "../../ontology/actors/phrases.ts";
import { subjectsBeside } from "./co-arguments.ts";
import { type Context, type Resolution, resolvedOver } from "./context.ts";
import { type Entity, ensureEntity } from "./entities.ts";
import { distance, salience } from "./focus.ts";
import { toldCountry } from "./learn-people.ts";
import { mostPresentState, stateEntity } from "./resolve-states.ts";
import { stateOfBodies } from "./state-codes.ts";
import { stateOfPlace } from "./state-of-place.ts";
import type { Unit } from "./unit.ts";
import { unitText } from "./unit-text.ts";

/** A body that the facts know by name: "the State Department", "Hamas", "Yonhap". */
export function resolveNamedBody(context: Context, unit: Unit): Resolution | undefined {
  if (unit.phrases.length === 0 || (unit.shape !== "body" && unit.shape !== "group" && unit.shape !== "land"))
    return undefined;
  const phrase = bodyPhrase(context, unit);
  if (phrase === undefined) return undefined;
  const { country, rule } = countryOfBody(context, unit, phrase);
  const entity = bodyEntity(context, unit, `${phrase.name} ${country}`, country, phrase);
  return { entities: [entity], rule };
}

function bodyPhrase(context: Context, unit: Unit): Phrase | undefined {
  const bodies = unit.phrases.filter((p) => p.kind === "body" || p.kind === "outlet");
  if (bodies.length < 2) return bodies[0];
  // The words beside it decide, then where the story plays, whose paper it is, and whom the article speaks of most.
  const country = toldCountry(context, unit) ?? stateOfBodies(bodies, context);
  return bodies.find((p) => p.country === country) ?? { ...bodies[0]!, country };
}

function countryOfBody(context: Context, unit: Unit, phrase: Phrase): { country: string | null; rule: string } {
  // The United Nations' own codes come first: "the U.N. Security Council" is no state's.
  if (phrase.country !== null) return { country: phrase.country, rule: "actors/body-by-name" };
  const told = toldCountry(context, unit);
  if (told !== null) return { country: told, rule: "actors/body-of-named-state" };
  if (unit.ownerIsPronoun) {
    const owner = pronounCountry(context, unit);
    if (owner !== null) return { country: owner, rule: "actors/body-of-its-state" };
  }
  const earlier = context.store.all.find(
    (e) =>
      (e.type === "body" || e.type === "group") &&
      e.country !== null &&
      context.store.byKey.get(`body ${phrase.name} ${e.country}`) === e,
  );
  if (earlier !== undefined) return { country: earlier.country, rule: "actors/body-named-before" };
  // Armed groups across borders and firms act for no state of the article.
  if (phrase.sector === "armed-group" || phrase.sector === "ngo" || phrase.sector === "company")
    return { country: null, rule: "actors/body-by-name" };
  return contextCountry(context, unit);
}

function bodyEntity(context: Context, unit: Unit, key: string, country: string | null, phrase: Phrase): Entity {
  const isWorded = phrase.country === null && country !== null;
  const name =
    phrase.sector === "company"
      ? phrase.name
      : isWorded
        ? unitText(context, unit)
        : (unit.name ?? unitText(context, unit));
  const entity = ensureEntity(context.store, `body ${key}`, () => ({
    type: phrase.type === "group" ? "group" : "body",
    name,
    country,
    word: unit.group?.word ?? takeUpWord(context, unit.name ?? phrase.name),
    sector: phrase.sector,
  }));
  if (name.length > entity.name.length) entity.name = name;
  return entity;
}

// "Ministry of Foreign Affairs" is taken up by "the ministry", "Coast Guard" by "the guard".
function takeUpWord(context: Context, name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.find((word) => context.facts.groups.forms.has(word)) ?? words.at(-1)!;
}

/** The state of "its" in "its army", once the pronoun has been resolved. */
function pronounCountry(context: Context, unit: Unit): string | null {
  for (const other of context.units[unit.sentence]!) {
    if (other.shape === "pronoun" && other.first === unit.owner)
      return context.resolved.get(other)?.entities[0]?.country ?? null;
  }
  return null;
}

function contextCountry(context: Context, unit: Unit): { country: string | null; rule: string } {
  const { issuer, facts, stateCounts, story } = context;
  const word = unit.group?.word ?? "";
  const urging = statesUrging(context, unit);
  // In a government's own release "the authorities" and "the military" are those of the state it writes about.
  if (story !== null && !urging.has(story) && issuer.isRelease && isWrittenAbout(unit))
    return { country: story, rule: "actors/body-of-the-story" };
  // A national outlet at home speaks of its own "ministry"; any other of the one whose state is in focus.
  const { country, isAtHome } = issuer;
  const isHouse = country !== null && facts.countries.has(country);
  if (isHouse && isAtHome && !urging.has(country)) return { country, rule: "actors/body-of-the-house" };
  if (story !== null && !urging.has(story)) return { country: story, rule: "actors/body-of-the-story" };
  const { sector } = unit.group ?? { sector: unit.phrases[0]?.sector ?? null };
  const bodies =
    OF_STATES_ALONE.has(sector ?? "") && !/^(?:council|committee|commission|secretariat|agency)$/.test(word);
  const barred = new Set<string>(urging);
  if (bodies) for (const code of stateCounts.keys()) if (!facts.countries.has(code)) barred.add(code);
  const focus = mostPresentState(context, unit.sentence, barred);
  if (focus !== undefined) return { country: focus.country, rule: "actors/body-of-state-in-focus" };
  return { country: isHouse && !urging.has(country) ? country : null, rule: "actors/body-of-the-house" };
}

/** What a foreign ministry's release calls by these words is never its own. */
const WRITTEN_ABOUT = new Set(
  (
    "government,regime,junta,authorities,authority,military,army,armed forces,forces,troops,security forces,police," +
    "parliament,legislature,assembly,national assembly,court,supreme court,prosecution"
  ).split(","),
);
const OF_ANOTHER = /^(?:electoral|election|supreme|constitutional|ruling|revolutionary|opposition)$/;

function isWrittenAbout({ group, modifiers }: Unit): boolean {
  return WRITTEN_ABOUT.has(group?.word ?? "") || modifiers.some((m) => OF_ANOTHER.test(m));
}

// "X urged the authorities to ...": the authorities of another state than X.
function statesUrging(context: Context, unit: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, country, sector } of subjectsBeside(context, unit))
    if (country !== null && (type === "state" || sector === "international" || sector === "ministry"))
      found.add(country);
  return found;
}

/** Only states have these; a commission or a council may be an international body's. */
const OF_STATES_ALONE = new Set(["government", "ministry", "military", "police", "court", "legislature", "presidency"]);

/** Nouns that take up a body of another name: "the alliance" for NATO. */
const TAKE_UP = new Map([
  ["bloc", new Set(["EUR", "ASN", "INT"])],
  ["alliance", new Set(["NAT"])],
  ["watchdog", new Set(["IAE"])],
  ["world body", new Set(["UNO"])],
]);

/** "the ELN, the largest rebel group,": a description right behind a name is of the one that is named. */
export function resolveBodyApposition(context: Context, unit: Unit): Resolution | undefined {
  if ((unit.shape !== "body" && unit.shape !== "group") || unit.group === null || unit.phrases.length > 0)
    return undefined;
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const isSet =
    tokens[unit.first - 1]?.form === "," && /^(?:,|\.|which|who|and)$/.test(tokens[unit.nameEnd]?.form ?? ".");
  const isGlossed = tokens[unit.first - 1]?.form === ")" && !unit.isDefinite && unit.owner < 0;
  if (!isSet && !isGlossed) return undefined;
  if (isSet && !/^(?:the|an?)$/i.test(tokens[unit.first]!.form)) return undefined;
  const end = isSet ? unit.first - 1 : openingBracket(tokens, unit.first - 1);
  const named = context.units[unit.sentence]!.find(
    (u) =>
      (u.shape === "body" || u.shape === "group") &&
      u.phrases.length > 0 &&
      (u.last === end || (tokens[u.last]?.form === ")" && u.last + 1 === end)),
  );
  const entity = named === undefined ? undefined : context.resolved.get(named)?.entities[0];
  if (entity === undefined || (isSet && tokens[unit.head]!.deprel !== "appos")) return undefined;
  if (entity.sector !== unit.group.sector && entity.type !== "group") return undefined;
  return { entities: [entity], rule: "actors/body-by-apposition" };
}

function openingBracket(tokens: readonly { readonly form: string }[], closing: number): number {
  for (let i = closing - 1; i >= 0 && i > closing - 6; i--) if (tokens[i]!.form === "(") return i;
  return -1;
}

/** A body by its common noun: "South Korea's foreign ministry", "the army", and "the ministry" for one named before. */
export function resolveDescribedBody(context: Context, unit: Unit): Resolution | undefined {
  if (unit.group === null || (unit.shape !== "body" && unit.shape !== "group")) return undefined;
  const several = severalStates(context, unit);
  if (several.length > 1)
    return { entities: several.map((c) => describedEntity(context, unit, c)), rule: "actors/bodies-of-listed-states" };
  const council = unit.group.word === "council" ? securityCouncil(context, unit) : undefined;
  if (council !== undefined) return { entities: [council], rule: "actors/body-taken-up" };
  const told =
    toldCountry(context, unit) ??
    (unit.ownerIsPronoun ? pronounCountry(context, unit) : null) ??
    (unit.modifiers.includes("opposition") ? oppositionsState(context) : null);
  const word = unit.group.word;
  const earlier = unit.isDefinite || told !== null ? takenUp(context, unit, told) : undefined;
  if (earlier !== undefined) {
    const name = unitText(context, unit);
    if (told !== null && earlier.word === word && name.length > earlier.name.length) earlier.name = name;
    return { entities: [earlier], rule: "actors/body-taken-up" };
  }
  const found =
    told !== null
      ? { country: told, rule: "actors/body-of-named-state" }
      : !isOfState(context, unit)
        ? peopleOfPlace(context, unit)
        : isBareForce(context, unit)
          ? { country: context.story, rule: "actors/force-of-the-story" }
          : (leadersCountry(context, unit) ?? contextCountry(context, unit));
  return { entities: [describedEntity(context, unit, found.country)], rule: found.rule };
}

// "the 15-member council", "told the council" in a story that names the Security Council, before or after.
function securityCouncil(context: Context, unit: Unit): Entity | undefined {
  const isPlain = unit.isDefinite && unit.countries.length === 0 && unit.owner < 0 && unit.of.length === 0;
  if (!isPlain || !unit.modifiers.every((m) => /^(?:15|fifteen|member|world|global)$/.test(m))) return undefined;
  for (const named of context.units.flat()) {
    const phrase = named.phrases.find((p) => p.country === "UNO" && p.name.endsWith("Security Council"));
    if (phrase !== undefined) return resolveNamedBody(context, named)?.entities[0];
  }
  return undefined;
}

// "the opposition coalition" is of the state whose opposition the article speaks of.
function oppositionsState(context: Context): string | null {
  return context.store.all.find((e) => e.word === "opposition" && e.country !== null)?.country ?? null;
}

/** What an outlet calls others by, never its own government. */
const NEVER_ITS_OWN = new Set(["regime", "junta"]);

// "the Assad regime", "the Ortega-Murillo regime": the state that the leader named in it rules.
function leadersCountry(context: Context, unit: Unit): { country: string | null; rule: string } | undefined {
  const { tokens } = context.layouts[unit.sentence]!.sentence;
  const leaders = tokens
    .slice(unit.first, unit.head)
    .flatMap((token) => context.facts.holders.byFamilyName.get(nameKey(token.form)) ?? []);
  const states = new Set(leaders.map((holder) => holder.country));
  if (states.size === 1) return { country: leaders[0]!.country, rule: "actors/body-of-its-leader" };
  if (!NEVER_ITS_OWN.has(unit.group!.word)) return undefined;
  const others = context.units[unit.sentence]!.filter((u) => u.shape === "person" && u.last <= unit.first);
  const barred = new Set(others.map((u) => context.resolved.get(u)?.entities[0]?.country ?? null));
  for (const code of [context.issuer.country, "UNO", "EUR", "NAT"]) barred.add(code);
  const focus = mostPresentState(context, unit.sentence, barred);
  return { country: focus?.country ?? null, rule: "actors/body-of-state-in-focus" };
}

// "the withdrawal of troops": nobody's in particular, and least of all those of the paper that asks for it.
function isBareForce(context: Context, unit: Unit): boolean {
  return !unit.isDefinite && context.issuer.speaksFor !== null && /^(?:troops|forces|soldiers)$/.test(unit.group!.word);
}

/** Words for bodies of several states that a text does not name. */
const OF_SEVERAL = /^(?:foreign|international|multinational|western|allied|arab|gulf)$/;

function peopleOfPlace(context: Context, unit: Unit): { country: string | null; rule: string } {
  if (OF_STATES.has(unit.group!.sector ?? "") && unit.modifiers.some((m) => OF_SEVERAL.test(m)))
    return { country: "INT", rule: "actors/bodies-of-several-states" };
  const country = unit.group!.sector === "civilian" ? stateOfPlace(context, unit) : null;
  return { country, rule: country === null ? "actors/group-without-state" : "actors/people-of-the-place" };
}

function describedEntity(context: Context, unit: Unit, country: string | null): Entity {
  const { word, sector } = unit.group!;
  const name = unitText(context, unit);
  const key = `body ${unit.modifiers.filter((m) => m !== "").join(" ")} ${word} ${country}`;
  const type = unit.shape === "group" ? "group" : "body";
  const entity = ensureEntity(context.store, key, () => ({ type, name, country, word, sector }));
  if (name.length > entity.name.length && name.length < 80) entity.name = name;
  return entity;
}

// "the forces of A and B", "the armies of the two countries": one for each.
function severalStates(context: Context, unit: Unit): readonly string[] {
  if (unit.of.length > 1 && unit.countries.length > 1) return unit.countries;
  const owners = unit.of.length === 1 ? (resolvedOver(context, unit.sentence, unit.of[0]!)?.entities ?? []) : [];
  return [...new Set(owners.map((e) => e.country).filter((c) => c !== null))];
}

const OF_STATES = new Set([
  "ministry",
  "government",
  "presidency",
  "military",
  "police",
  "intelligence",
  "legislature",
  "court",
]);
const ELSEWHERE = new Set(
  "jihadist insurgent rebel islamist militant paramilitary armed hostile enemy foreign rival opposing allied friendly joint other international regional multinational several various".split(
    " ",
  ),
);

// "the army" is the army of the state spoken of; "hostile forces", "rebels" and "companies" are nobody's until the text says.
function isOfState(context: Context, unit: Unit): boolean {
  if (unit.count > 0 || /^an?$/i.test(context.layouts[unit.sentence]!.sentence.tokens[unit.first]!.form)) return false;
  return OF_STATES.has(unit.group!.sector ?? "") && !unit.modifiers.some((m) => ELSEWHERE.has(m) || /^\d/.test(m));
}

const FAR = 25;

function takenUp(context: Context, unit: Unit, country: string | null): Entity | undefined {
  const word = unit.group!.word;
  const codes = TAKE_UP.get(word);
  let best: Entity | undefined;
  let most = 0;
  for (const entity of context.store.all) {
    if (entity.type !== "body" && entity.type !== "group" && codes?.has(entity.country ?? "") !== true) continue;
    if (country !== null && entity.country !== country) continue;
    const isWord =
      entity.word === word ||
      entity.word?.endsWith(` ${word}`) ||
      (isSameArm(unit, entity) && unit.modifiers.length === 0) ||
      // "the group", "the rebels" for a movement known by its name
      isMovement(unit, entity);
    if (!isWord && codes?.has(entity.country ?? "") !== true) continue;
    if (distance(context.focus, entity, unit.sentence) > FAR) continue;
    if (isWord ? !isMovement(unit, entity) && !hasModifiers(entity, unit) : entity.sector !== "international") continue;
    const weight = salience(context.focus, entity, unit.sentence);
    if (weight > most) {
      most = weight;
      best = entity;
    }
  }
  return best;
}

const FIGHTERS =
  /^(?:group|organi[sz]ation|insurgency|movement|militia|rebels|guerrillas|insurgents|militants|fighters|separatists)$/;
const WARLIKE =
  /^(?:rebel|guerrilla|militant|insurgent|armed|islamist|jihadist|extremist|separatist|paramilitary|terrorist|terror|leftist|militia|movement)$/;

function isMovement(unit: Unit, entity: Entity): boolean {
  if (!FIGHTERS.test(unit.group!.word) || !unit.isDefinite || unit.of.length > 0 || unit.count > 0) return false;
  const isNamed = entity.type === "group" && entity.sector === "armed-group" && /^\p{Lu}/u.test(entity.name);
  return isNamed && unit.modifiers.every((m) => WARLIKE.test(m));
}

// "the military" for the forces named before.
function isSameArm(unit: Unit, entity: Entity): boolean {
  const isArm = entity.sector === "military" && /^(?:army|forces|troops)$/.test(entity.word ?? "");
  return unit.group!.word === "military" && unit.phrases.length === 0 && isArm && entity.country !== null;
}

// "the foreign ministry" is not the defence ministry; "the ministry" may be either.
function hasModifiers(entity: Entity, unit: Unit): boolean {
  const name = entity.name.toLowerCase();
  return unit.modifiers.every(
    (m) =>
      name.includes(m) ||
      (m === "defence" && name.includes("defense")) ||
      (m === "defense" && name.includes("defence")),
  );
}

/** "the Russian side", "our side": the state; in an account of talks its man there, unless it is what somebody urges. */
export function resolveSide(context: Context, unit: Unit): Resolution | undefined {
  if (unit.shape !== "side" || unit.isPlural || unit.count > 0) return undefined;
  const country = toldCountry(context, unit) ?? (unit.ownerIsPronoun ? pronounCountry(context, unit) : null);
  if (country === null) return undefined;
  const { deprel } = context.layouts[unit.sentence]!.sentence.tokens[unit.head]!;
  const group = context.focus.groups.findLast((g) =>
    g.members.some((m) => m.country === country && m.type === "person"),
  );
  const delegate = /^i?obj/.test(deprel)
    ? undefined
    : group?.members.find((m) => m.country === country && m.type === "person");
  return { entities: [delegate ?? stateEntity(context, country)], rule: "actors/side-of-state" };
}
