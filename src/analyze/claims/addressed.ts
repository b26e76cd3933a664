import type { Claim, Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Place } from "../../model/place.ts";
import type { Layers } from "./layers.ts";

/** Speech that always has a hearer, named or not. */
const TO_SOMEBODY = new Set(["request", "accuse", "support", "agree", "threaten"]);
/** Acts that speech takes up again by their noun: "condemned the launches". */
const TAKEN_UP = new Set(["launch", "assault", "exercise", "nuclear-test", "mobilize", "coerce", "sanction"]);
/** Accusations that only name a matter are said to whoever one talks with; "condemned the coup" is not. */
export const RAISED = /express-concern|speak-concern|object-to/;
/** Speech against somebody, which what is said next goes on with. */
const AGAINST = new Set(["accuse", "request", "threaten", "reject", "sanction"]);
const GOES_ON = new Set(["request", "threaten"]);

/**
 * Gives speech without a named addressee the one that the story implies: the
 * doer of the act it takes up ("condemned the launches"), the other side of
 * the talks that are read out, or the state that a statement is about.
 */
export function addressed(claims: readonly Claim[], layers: Layers): readonly Claim[] {
  let talks: Claim | null = null;
  let round: readonly Party[] = [];
  const about = stateOfStatement(layers);
  const told: Claim[] = [];
  const said: Claim[] = [];
  const spoken = (claim: Claim): Claim => {
    if (AGAINST.has(claim.kind) && claim.targets.some((p) => p.country !== null)) said.push(claim);
    return claim;
  };
  const launchers = doersOfLaunches(claims);
  // Where the story's talks are held: "The rebel delegation arrived on Saturday".
  let scene: Claim["where"] = null;
  return claims.map((claim) => {
    if (claim.kind === "launch" && claim.sources.length === 0 && launchers.length > 0)
      return withSources(claim, launchers, "discourse/launcher-of-the-story");
    if (claim.kind === "meet" && claim.sources.length + claim.targets.length === 0 && round.length > 0)
      return withSources(claim, round, "discourse/sides-of-talks");
    if (claim.kind === "meet" || claim.kind === "call") round = [...claim.sources, ...claim.targets];
    if (isTalksOfTwo(claim)) talks = claim;
    // "The talks reached a consensus": those who talk do.
    if (claim.kind === "agree" && claim.sources.length === 0)
      return withSources(claim, round, "discourse/sides-of-talks");
    if (claim.where !== null && (claim.kind === "meet" || claim.kind === "visit")) scene = claim.where;
    if (claim.kind === "visit" && claim.targets.length === 0 && claim.rule.includes("delegation-arrives")) {
      const host = scene !== null && claim.sources.every((p) => p.country !== scene?.country) ? scene : null;
      return host === null || host.country === null ? claim : withHost(claim, host, host.country);
    }
    if (claim.kind === "visit" && claim.targets.length === 0) {
      const { start, end } = claim.evidence;
      return visited(claim, layers.dateline, layers.article.text.slice(Math.max(start, claim.trigger.start), end));
    }
    if (TAKEN_UP.has(claim.kind)) told.push(claim);
    if (claim.targets.length > 0 && !isAnyParty(claim)) return spoken(claim);
    if (claim.kind === "reject") {
      const accusers = accusersAnswered(claim, said, layers.article.text);
      if (accusers.length > 0) return withTargets(claim, accusers, "discourse/accuser-answered");
    }
    if (!TO_SOMEBODY.has(claim.kind) && claim.kind !== "reject") return spoken(claim);
    const doers = JUDGING.has(claim.kind) ? doersTakenUp(claim, told, layers.article.text) : [];
    if (doers.length > 0) return withTargets(claim, doers, "discourse/doer-of-the-act");
    if (claim.kind === "reject") return spoken(claim);
    const isSaidToHearer = claim.kind !== "accuse" || RAISED.test(claim.rule);
    const before = claim.kind === "accuse" && !RAISED.test(claim.rule) ? saidWith(claim, said) : [];
    if (before.length > 0) return withTargets(claim, before, "discourse/whom-they-addressed");
    const other = talks !== null && isSaidToHearer && isSpeakerIn(talks, claim) ? otherSide(talks, claim.sources) : [];
    if (other.length > 0) return withTargets(claim, other, "discourse/other-side-of-talks");
    if (about.length > 0 && claim.kind !== "agree" && isSaidToHearer && !namesOthers(claim, layers)) {
      return withTargets(claim, about, "discourse/state-of-the-statement");
    }
    const same = GOES_ON.has(claim.kind) ? addressedBefore(claim, said, layers) : [];
    if (same.length > 0) return withTargets(claim, same, "discourse/whom-they-addressed");
    return spoken(claim);
  });
}

// "all parties", "both sides": whoever the story is about.
function isAnyParty({ kind, targets, rule }: Claim): boolean {
  // "called for an exit of the ships": things are called on through whoever sent them.
  if (rule.includes("call-for")) return targets.every((p) => p.country === null && p.rule.includes("unnamed"));
  return kind === "request" && targets.every((p) => p.country === "INT" && /\b(?:parties|sides)\b/i.test(p.name));
}

// "protested to China. It demanded that the ships leave": the same speaker goes on to the same hearer.
function addressedBefore(claim: Claim, said: readonly Claim[], layers: Layers): readonly Party[] {
  const last = said.at(-1);
  if (last === undefined || claim.sources.length === 0 || namesOthers(claim, layers)) return [];
  const speaking = countriesOf(claim.sources);
  const isSameSpeaker = [...countriesOf(last.sources)].some((c) => speaking.has(c));
  const between = layers.sentences.filter(
    (s) => s.start > last.evidence.start && s.start < claim.evidence.start,
  ).length;
  if (!isSameSpeaker || between > 1) return [];
  return last.targets.filter((p) => p.country !== null && !speaking.has(p.country));
}

// "condemned Oslo's actions and sent a note of protest": in one breath.
function saidWith(claim: Claim, said: readonly Claim[]): readonly Party[] {
  const last = said.findLast((s) => s.evidence.start === claim.evidence.start && s.kind === "accuse");
  const isSame = last?.sources.some((p) => claim.sources.some((q) => q.actor === p.actor)) === true;
  return last !== undefined && isSame ? last.targets.filter((p) => p.country !== null) : [];
}

// A sentence that names somebody else is about them.
function namesOthers(claim: Claim, { sentences, mentions, issuers }: Layers): boolean {
  const at = sentences.findIndex((s) => s.start === claim.evidence.start);
  const own = new Set([...countriesOf(claim.sources), ...countriesOf(issuers), "INT"]);
  return (sentences[at]?.tokens ?? []).some((_, token) =>
    (mentions.at(at, token)?.actors ?? []).some((a) => a.country !== null && !own.has(a.country)),
  );
}

// "ending a two-day visit", "arrived here": whoever is away from home visits the place the story is told from.
function visited(claim: Claim, dateline: Layers["dateline"], told: string): Claim {
  const country = dateline?.country ?? null;
  const isAway = claim.sources.length > 0 && claim.sources.every((p) => p.country !== null && p.country !== country);
  // "a tour of the region": somewhere, but not here.
  const isElsewhere = /\b(?:tour|trip|visit|travel)s? (?:of|around|across|through|in|to)\b/.test(told);
  if (dateline === null || country === null || !isAway || claim.where !== null || isElsewhere) return claim;
  return withHost(claim, dateline, country);
}

function withHost(claim: Claim, place: Place, country: string): Claim {
  const rule = "discourse/host-at-dateline";
  const { name } = place;
  const host = { name, country, office: null, actor: contentId("actor", name, country), span: null };
  return { ...withTargets(claim, [{ ...host, rule }], rule), where: { ...place, span: null } };
}

function withSources(claim: Claim, parties: readonly Party[], rule: string): Claim {
  const sources = parties.map((p) => ({ ...p, span: null, rule }));
  return { ...claim, sources, reasons: [...claim.reasons, { field: "sources", rule, span: null, alternatives: [] }] };
}

function withTargets(claim: Claim, parties: readonly Party[], rule: string): Claim {
  const targets = parties.map((p) => ({ ...p, span: null, rule }));
  return { ...claim, targets, reasons: [...claim.reasons, { field: "targets", rule, span: null, alternatives: [] }] };
}

/** Verdicts on what somebody has done. */
const JUDGING = new Set(["accuse", "reject", "support"]);

/** Words that take up any deed told before: "condemned the move". */
const ANY_DEED =
  /\b(?:act|action|move|step|operation|offensive|attack|strike|incident|provocation|decision|measure|raid|test|launch|incursion|invasion|shelling|bombing|arrest|seizure|drill|exercise|behaviou?r)s?\b/i;

/** Answers to what one is accused of or asked for. */
const ANSWERED =
  /\b(?:accusation|allegation|charge|claim|criticism|demand|request|call|offer|proposal|protest|complaint|warning|threat|report|remark|comment|condemnation|suggestion|plea|appeal|ultimatum)s?\b/i;

// "rejected the accusation": made last by somebody else against whoever answers.
function accusersAnswered(claim: Claim, said: readonly Claim[], text: string): readonly Party[] {
  const content = claim.details.filter((d) => d.role === "content" || d.role === "act").map((d) => d.value);
  const words = content.length > 0 ? content.join(" ") : text.slice(claim.trigger.end, claim.evidence.end).slice(0, 60);
  if (!ANSWERED.test(words)) return [];
  const answering = countriesOf(claim.sources);
  const last = said.findLast((s) => s.sources.length > 0 && [...countriesOf(s.targets)].some((c) => answering.has(c)));
  return last === undefined ? [] : last.sources.filter((p) => p.country !== null && !answering.has(p.country));
}

// A story of launches has one launcher, also where a sentence only counts them: "seven tests in January".
function doersOfLaunches(claims: readonly Claim[]): readonly Party[] {
  const doers = claims.filter((c) => c.kind === "launch").flatMap((c) => c.sources.filter((p) => p.country !== null));
  const states = countriesOf(doers);
  return states.size === 1 ? [doers[0]!] : [];
}

// "the launches", "this attack": the last act told before by a word of the same stem.
function doersTakenUp(claim: Claim, told: readonly Claim[], text: string): readonly Party[] {
  const words = new Set(
    claim.details
      .filter((d) => d.role === "act" || d.role === "content")
      .flatMap(
        (d) =>
          text
            .slice(d.start, d.end)
            .toLowerCase()
            .match(/\p{L}{4,}/gu) ?? [],
      )
      .map(stem),
  );
  const act = told.findLast((t) => t.sources.length > 0 && words.has(stem(text.slice(t.trigger.start, t.trigger.end))));
  const speakers = new Set(claim.sources.map((p) => p.actor));
  return act === undefined ? doersOfDeed(claim, told, text) : act.sources.filter((p) => !speakers.has(p.actor));
}

// "condemned the operation", "oppose this action": the deed that was told last, of another state.
function doersOfDeed(claim: Claim, told: readonly Claim[], text: string): readonly Party[] {
  const behind = text.slice(claim.trigger.end, claim.evidence.end).slice(0, 60);
  const before = text.slice(claim.evidence.start, claim.trigger.start);
  const isTakenUp = /\b(?:the|this|that|these|those)\b/i.test(behind) ? ANY_DEED.test(behind) : false;
  const isPassive =
    /\b(?:The|This|That) \w+ (?:was|were|has been|have been) (?:\w+ly )?$/.test(before) && ANY_DEED.test(before);
  if (!isTakenUp && !isPassive) return [];
  const own = countriesOf(claim.sources);
  const last = told.findLast((t) => t.sources.some((p) => p.country !== null && !own.has(p.country)));
  return last === undefined ? [] : last.sources.filter((p) => p.country !== null && !own.has(p.country));
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?:ing|ed|es|s)$/u, "");
}

function isTalksOfTwo(claim: Claim): boolean {
  if (claim.kind !== "meet" && claim.kind !== "call") return false;
  return countriesOf([...claim.sources, ...claim.targets]).size === 2;
}

// A pledge binds the person who talks; a statement may be made by any office of a side.
function isSpeakerIn(talks: Claim, claim: Claim): boolean {
  if (claim.kind !== "agree") return true;
  const actors = new Set([...talks.sources, ...talks.targets].map((p) => p.actor));
  return claim.sources.some((p) => actors.has(p.actor) || p.rule.includes("we-of"));
}

// Only where one country speaks: what both say jointly has no addressee among them.
function otherSide(talks: Claim, sources: readonly Party[]): readonly Party[] {
  const speaking = countriesOf(sources);
  if (speaking.size !== 1) return [];
  const parties = [...talks.sources, ...talks.targets];
  if (!parties.some((p) => p.country !== null && speaking.has(p.country))) return [];
  return parties.filter((p) => p.country !== null && !speaking.has(p.country));
}

// "Joint Statement on Venezuela": the one foreign state in the headline of a statement.
function stateOfStatement({ issuers, sentences, mentions, isHeadline }: Layers): readonly Party[] {
  if (issuers.length === 0) return [];
  const own = countriesOf(issuers);
  const found = new Map<string, Party>();
  sentences.forEach(({ tokens }, sentence) => {
    if (!isHeadline(sentence)) return;
    tokens.forEach((_, token) => {
      const mention = mentions.at(sentence, token);
      // "Armenian soldiers" are what the statement speaks of, not whom it speaks to.
      if (mention === undefined || mention.rule.includes("demonym")) return;
      for (const { type, country, name, office, id } of mention.actors) {
        if (type !== "state" || country === null || own.has(country)) continue;
        found.set(country, { name, country, office, actor: id, span: null, rule: "discourse/state-of-the-statement" });
      }
    });
  });
  return found.size === 1 ? [...found.values()] : [];
}

function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map((p) => p.country).filter((c): c is string => c !== null));
}
