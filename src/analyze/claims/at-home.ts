import type { Claim, Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Layers } from "./layers.ts";

/** Acts within one state, whose doers and victims news leaves without a flag: "police arrested 40 demonstrators". */
const DOMESTIC = new Set(["protest", "coerce", "assault", "mobilize"]);

/** People and bodies that belong where they act; gunmen, migrants and tourists may be from anywhere. */
const AT_HOME =
  /(?:police|officers?|policem[ae]n|army|military|soldiers?|troops?|forces?|guards?|courts?|judges?|prosecutors?|authorities|government|regime|junta|protest[eo]rs?|demonstrators?|residents?|villagers?|students?|workers?|farmers?|opposition|lawmakers?|politicians?|figures?|activists?|leaders?|supporters?|citizens?|civilians?|crowds?|thousands|hundreds|unions?|people|critics?|dissidents?)$/i;

/** Acts against the whole of a state: coups, curfews, martial law. */
const ON_THE_STATE = /\/(?:curfew|martial-law|coup-noun|seize-power|military-takes-over)$/;

/**
 * Gives people and bodies of a domestic act the state where it takes place, or
 * else the article's home state: the text names none because it goes without saying.
 */
export function atHome(claim: Claim, home: string | null): Claim {
  const country = claim.where?.country ?? home;
  if (country === null || !DOMESTIC.has(claim.kind)) return claim;
  const settle = (p: Party): Party =>
    p.country === null && p.rule.endsWith(":unnamed") && AT_HOME.test(p.name)
      ? { ...p, country, rule: `${p.rule}/at-home` }
      : p;
  const sources = claim.sources.map(settle);
  const targets = claim.targets.map(settle);
  if (claim.kind === "protest" && sources.length === 0) {
    return { ...claim, sources: [someone("protesters", country)], targets };
  }
  if (targets.length === 0 && ON_THE_STATE.test(claim.rule)) {
    return {
      ...claim,
      sources,
      targets: [someone(claim.where?.country === country ? claim.where.name : country, country)],
    };
  }
  return { ...claim, sources, targets };
}

/** Whom a state's agency means by these is not its own people. */
const ELSEWHERE =
  /\b(?:hostile|enem(?:y|ies)|foreign\w*|overseas|imperialists?|reactionar\w+|puppets?|aggress\w+|world|international|global|countr(?:y|ies)|nations|peoples|states|allies|followers|vassals?|west(?:ern)?|they|different)\b/i;

/**
 * Gives everybody whom a state's own agency leaves without a flag that state,
 * in a story of its home: "officials visited the new houses".
 */
export function ofOwnState(claim: Claim, home: string | null, { article, issuers }: Layers): Claim {
  const [issuer] = issuers;
  if (article.outlet === null || home === null || issuers.length !== 1 || issuer!.country !== home) return claim;
  const settle = (p: Party): Party =>
    p.country === null && !ELSEWHERE.test(p.name) ? { ...p, country: home, rule: `${p.rule}/at-home` } : p;
  return { ...claim, sources: claim.sources.map(settle), targets: claim.targets.map(settle) };
}

function someone(name: string, country: string): Party {
  const actor = contentId("actor", name, country);
  return { name, country, office: null, actor, span: null, rule: "discourse/of-the-place" };
}
