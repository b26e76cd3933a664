import type { Sentence } from "../../model/sentence.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import { countryByFamilyName } from "./learn-people.ts";
import { homeState } from "./state-codes.ts";
import { sceneOf } from "./state-of-place.ts";
import type { Unit } from "./unit.ts";

/**
 * Gives a state to those whom no phrase gave one: a national outlet names its
 * own officials without it, and in a story about one state whoever is given no
 * other acts for that one.
 */
export function settleCountries(context: Context): void {
  for (const entity of context.store.all) {
    if (entity.type === "person" && entity.name.includes(" "))
      entity.country ??= countryByFamilyName(context, entity.name);
  }
  settleByDescription(context);
  settleByTeller(context);
  settleByStance(context);
  settleByScene(context);
  settleByMinistry(context);
  const { country, isAtHome } = context.issuer;
  if (isAtHome && country !== null) {
    for (const entity of context.store.all) {
      const isOwn = entity.offices.some(
        (o) => o.isTold && o.role?.families.has("official") && (!context.issuer.isRelease || SENT.test(o.role.word)),
      );
      if (entity.type === "person" && isOwn) entity.country ??= country;
    }
  }
  settleCrowds(context);
  settleOpposition(context);
  const home = context.story ?? homeState(context.stateCounts);
  if (home === null || (context.issuer.isAtHome && !context.issuer.isRelease && country !== home)) return;
  for (const entity of context.store.all) {
    // An envoy, of all people, is likely to be somebody else's; so is whoever only speaks about the story.
    if (entity.offices.some((o) => o.role?.families.has("diplomat") || ABROAD.test(o.role?.word ?? ""))) continue;
    if (entity.sector === "party") entity.country ??= home;
    const isOfficial = entity.offices.some(
      (o) => o.role?.families.has("official") || o.role?.families.has("politician"),
    );
    if (entity.type === "person" || (entity.type === "office" && isOfficial)) entity.country ??= home;
  }
}

/** Offices that a foreign ministry's release gives without a state: its own people's. */
const SENT =
  /secretary|ambassador|envoy|representative|coordinator|advis[eo]r|spokes|director|administrator|commissioner|counsel|consul|charg|diplomat|assistant|deputy|chief|inspector|official/;

const ABROAD = /^(?:analyst|expert|professor|researcher|academic|scholar|economist|correspondent|reporter|journalist)$/;

// "Far Harbor Bank, a Norwegian bank": what a body is said to be tells whose it is.
function settleByDescription(context: Context): void {
  for (const [unit, { entities }] of context.resolved) {
    const [entity] = entities;
    if (entities.length !== 1 || (entity!.type !== "body" && entity!.type !== "group") || entity!.country !== null)
      continue;
    const { tokens } = context.layouts[unit.sentence]!.sentence;
    const described = context.units[unit.sentence]!.find((u) => u.first === unit.last + 1 && u.group !== null);
    const isSet = tokens[unit.last]?.form === "," && /^an?$/.test(tokens[described?.first ?? -1]?.form ?? "");
    if (isSet) entity!.country = described!.countries.at(-1) ?? null;
  }
}

// "The foreign office said Director General Faisal summoned ...": an official without a state is of the body that tells of him.
function settleByTeller(context: Context): void {
  for (const [unit, { entities }] of context.resolved) {
    const [entity] = entities;
    if (unit.shape !== "person" || entity === undefined || entity.country !== null) continue;
    if (!entity.offices.some((o) => o.isTold && o.role?.families.has("official"))) continue;
    const { sentence } = context.layouts[unit.sentence]!;
    const teller = context.units[unit.sentence]!.find(
      (u) =>
        u.last <= unit.first && !u.isModifier && (u.shape === "office" || u.shape === "body") && isTeller(sentence, u),
    );
    entity.country = (teller && context.resolved.get(teller)?.entities[0]?.country) ?? null;
  }
}

/** What a state's own spokesman says that it does. */
const STANCES =
  /^(?:urge|oppose|condemn|demand|welcome|reject|support|hope|want|expect|regret|refuse|deny|remain|stand|reserve|call|appeal|warn|denounce)$/;

// "Foreign ministry spokesman Krag said that Norland urges ...": he speaks for the state whose stance he tells.
function settleByStance(context: Context): void {
  for (const [unit, { entities }] of context.resolved) {
    const [entity] = entities;
    if (unit.shape !== "person" || entity === undefined || entity.country !== null) continue;
    if (!entity.offices.some((o) => o.isTold && o.role?.families.has("official"))) continue;
    const { sentence } = context.layouts[unit.sentence]!;
    if (!isTeller(sentence, unit)) continue;
    const said = sentence.tokens[unit.head]!.head;
    const stance = context.units[unit.sentence]!.find((u) => {
      const { deprel, head } = sentence.tokens[u.head]!;
      const clause = sentence.tokens[head];
      return (
        u.shape === "state" &&
        !u.isModifier &&
        deprel === "nsubj" &&
        clause?.deprel === "ccomp" &&
        clause.head === said &&
        STANCES.test(clause.lemma)
      );
    });
    entity.country = (stance && context.resolved.get(stance)?.entities[0]?.country) ?? null;
  }
}

const STATES_OWN =
  /\b(?:ministry|military|army|navy|air force|police|coast guard|government|presidential|intelligence)\b/i;

// "Foreign ministry spokesman Krag" in a story that names no ministry: of the state that it speaks of most, or is filed from.
function settleByMinistry({ store, stateCounts, issuer, facts, story }: Context): void {
  const [first, second] = [...stateCounts].filter(([code]) => facts.countries.has(code)).sort((a, b) => b[1] - a[1]);
  const isClear = first !== undefined && first[1] >= 2 && first[1] >= 1.5 * (second?.[1] ?? 0);
  const filed = issuer.country !== null && facts.countries.has(issuer.country) ? issuer.country : null;
  const told = filed !== null && stateCounts.has(filed) ? filed : isClear ? first[0] : filed;
  const country = issuer.isRelease ? (story ?? told) : told;
  for (const entity of store.all) {
    if (entity.type !== "person" && entity.type !== "office") continue;
    if (entity.offices.some((o) => o.isTold && STATES_OWN.test(o.text))) entity.country ??= country;
  }
}

function isTeller({ tokens }: Sentence, unit: Unit): boolean {
  const { deprel, head } = tokens[unit.head]!;
  return deprel === "nsubj" && /^(?:say|tell|announce|report|add|state)$/.test(tokens[head]?.lemma ?? "");
}

/** Those who act at home: police, officials, fighters. */
const AT_HOME =
  /^(?:opposition|police|policem[ae]n|officers?|officials?|lawmakers?|legislators?|politicians?|candidates?|prosecutors?|judges?|mayors?|governors?|bandits|attackers?|assailants?|kidnappers|gunm[ae]n|agents|combatants|armed men|militants|rebels|insurgents|separatists|militias?|fighters|guerrillas|(?:suicide )?bombers?|loyalists|actors|extremists|jihadists|paramilitaries|snipers|mutineers|warlords|cartels?|gangs?|robbers)$/;

/** People who may be from anywhere: those on the move, and those in somebody's hands. */
const FROM_ANYWHERE =
  /^(?:migrants|refugees|asylum seekers|passengers|hostages|captives|tourists|fishermen|crew|sailors|expatriates|pilgrims|aid workers|human rights defenders|individuals|persons|settlers|community|journalists|campaigners|dissidents|prisoners|detainees|drivers|doctors)$/;

/** Whom a release about another state designates or writes of. */
const WRITTEN_ABOUT =
  /^(?:individuals|persons|entities|companies|firms|businesses|company|firm|journalists|dissidents|prisoners|detainees)$/;

/** Those whose quarrel is with their own state, wherever they talk. */
const OF_ONE_STATE = /^(?:opposition|rebels|insurgents|separatists|guerrillas|group|movement|coalition)$/;

// In a story about one state its crowds and rebels are that state's.
function settleCrowds(context: Context): void {
  const home = context.story;
  const crowds = context.store.all.filter((e) => e.country === null && isCrowd(e));
  for (const entity of crowds) if (OF_ONE_STATE.test(entity.word ?? "")) entity.country ??= home;
  // An armed group without a state of its own is of the one it acts in.
  for (const [unit, { entities }] of context.resolved)
    for (const entity of entities)
      if (isCrowd(entity) || entity.sector === "armed-group") entity.country ??= sceneOf(context, unit.sentence);
  for (const entity of crowds) entity.country ??= home;
  if (!context.issuer.isRelease) return;
  for (const entity of context.store.all)
    if (entity.sector === "company" || (entity.type === "group" && WRITTEN_ABOUT.test(entity.word ?? "")))
      entity.country ??= home;
}

// "opposition leader Krag": of the state whose opposition is spoken of.
function settleOpposition({ store }: Context): void {
  const opposition = store.all.find((e) => e.word === "opposition" && e.country !== null);
  if (opposition === undefined) return;
  for (const entity of store.all) {
    if (entity.offices.some((o) => o.isTold && /^opposition/.test(o.text))) entity.country ??= opposition.country;
    if (entity.type === "group" && /opposition/.test(entity.name)) entity.country ??= opposition.country;
  }
}

function isCrowd({ type, word, sector }: Entity): boolean {
  if (type === "body") return /^(?:soldiers|policem[ae]n)$/.test(word ?? "");
  return type === "group" && (AT_HOME.test(word ?? "") || (sector === "civilian" && !FROM_ANYWHERE.test(word ?? "")));
}

// The state that the story is filed from, where the story itself names it more than once.
function hostOf({ issuer, stateCounts, units, resolved }: Context, sentence: number): string | null {
  if (issuer.country === null || (stateCounts.get(issuer.country) ?? 0) < 2) return null;
  const isAbroad = units[sentence]!.some(
    (u) => u.shape === "state" && resolved.get(u)?.entities.some((e) => e.country !== issuer.country),
  );
  return isAbroad ? null : issuer.country;
}

// "She travelled to X, where she met President Lund": an officeholder without a state is of the place that is being told.
function settleByScene(context: Context): void {
  for (const [unit, { entities }] of context.resolved) {
    const [entity] = entities;
    if (unit.shape !== "person" || entity?.type !== "person" || entity.country !== null) continue;
    const holdsPower = entity.offices.some(
      (o) =>
        o.isTold && /^(?:president|prime minister|minister|premier|speaker|king|governor)$/.test(o.role?.word ?? ""),
    );
    const scene = holdsPower ? (sceneOf(context, unit.sentence) ?? hostOf(context, unit.sentence)) : null;
    // Two from abroad may also meet on a third one's ground.
    const isOthers = context.units[unit.sentence]!.some(
      (u) => u !== unit && u.shape === "person" && context.resolved.get(u)?.entities[0]?.country === scene,
    );
    if (scene !== null && !isOthers) entity.country = scene;
  }
}
