import type { Claim, Event, Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Kind } from "../../model/kind.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import { cameoOf } from "./cameo-of.ts";
import type { Layers } from "./layers.ts";
import { isAwayFromHome } from "./place-in-story.ts";
import { atDateline, placeOfEvent, whereTheyWere } from "./place-of-event.ts";
import {
  isDefinite,
  isEcho,
  isHeadlinePresent,
  isNominal,
  isSameHappening,
  isTakenUp,
  ruleOf,
  type Story,
} from "./same-happening.ts";

/**
 * Joins the tellings of one happening within an article: headline, lead,
 * caption and later detail become one event with all their sentences, the most
 * detailed first. The most exact value of each field wins.
 */
export function foldTellings(claims: readonly Claim[], layers: Layers, kinds: KindSet): readonly Event[] {
  const headlines = new Set(layers.sentences.flatMap((s, i) => (layers.isHeadline(i) ? [s.start] : [])));
  const isHeadline = (claim: Claim) => headlines.has(claim.evidence.start);
  const story: Story = {
    text: layers.article.text,
    kinds,
    isHeadline,
    issue: layers.article.published?.value ?? null,
    firstOfKind: firstOfKind(claims.filter((claim) => !isHeadline(claim) && !isEcho(claim))),
  };
  const groups: Claim[][] = [];
  for (const claim of claims) {
    if (isEcho(claim)) continue;
    const fits = (g: readonly Claim[]) => joins(g, claim, story);
    // "At that meeting": the one told last; what a text names anew, it may have told long before.
    const group = isTakenUp(claim, story) ? groups.findLast(fits) : groups.find(fits);
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  for (const claim of claims) {
    if (!isEcho(claim)) continue;
    // An echo belongs to an event of its own sentence, to the nearest told before it, or else to the first that fits.
    const all = groups.filter((g) => g.some((other) => isSameHappening(other, claim, story)));
    // "The raid was the deadliest since January, when ...": what is spoken of again is the news, not its history.
    const news = all.filter((g) => !g.every((c) => isHistory(c, story.issue)));
    const fitting = news.length > 0 && claim.when === null ? news : all;
    const beside = fitting.find((g) => g.some((c) => c !== claim && c.evidence.start === claim.evidence.start));
    const before = fitting.filter((g) => g.some((c) => c.evidence.start <= claim.evidence.start));
    (beside ?? before.at(-1) ?? fitting[0])?.push(claim);
  }
  const events = groups
    .map((group) => atDateline(eventOf(group, story), layers.dateline, (claim) => isAwayFromHome(story.text, claim)))
    .sort(
      (a, b) =>
        a.claims[0]!.evidence.start - b.claims[0]!.evidence.start ||
        a.claims[0]!.trigger.start - b.claims[0]!.trigger.start,
    );
  return whereTheyWere(events, (claim) => isDefinite(claim, story));
}

/** Older than this, in days, a happening is told for comparison. */
const HISTORY = 21;

function isHistory({ when }: Claim, issue: string | null): boolean {
  if (when === null || issue === null || when.precision === "vague") return false;
  return (Date.parse(issue) - Date.parse(when.to)) / 86_400_000 > HISTORY;
}

// A trip is one from its first stop to its last; anything else must agree with all that was told of it.
function joins(group: readonly Claim[], claim: Claim, story: Story): boolean {
  const isSame = (other: Claim) => isSameHappening(other, claim, story);
  return claim.kind === "visit" ? group.some(isSame) && group.every((c) => mayTravelAs(c, claim)) : group.every(isSame);
}

// A telling that names no traveller does not make one trip of two people's.
function mayTravelAs({ sources: some }: Claim, { sources: others }: Claim): boolean {
  const isOne = (p: Party, q: Party) => p.actor === q.actor || (p.country !== null && p.country === q.country);
  return some.length === 0 || others.length === 0 || some.some((p) => others.some((q) => isOne(p, q)));
}

function eventOf(group: readonly Claim[], story: Story): Event {
  const { kinds } = story;
  const claims = [...group].sort(
    (a, b) => richness(b, story) - richness(a, story) || a.evidence.start - b.evidence.start,
  );
  // Talks that a call's readout speaks of are that call.
  const best = claims.find((c) => c.kind === "call" && !isEcho(c)) ?? claims[0]!;
  const { definition, rule } = ruleOf(best, kinds)!;
  // A headline's or a passing noun leaves open whether the act is done; a telling with a verb settles it.
  const settled = claims.find((c) => !isEcho(c) && !isNominal(c) && !isHeadlinePresent(c)) ?? best;
  const when = dayOfEvent(claims, best.kind);
  const sources = foldSide(claims, (c) => c.sources, best.kind === "visit" || best.kind === "office");
  const onSource = new Set(sources.map((p) => p.actor));
  return {
    id: contentId("event", ...claims.map((c) => c.id)),
    kind: best.kind,
    plover: {
      type: rule.plover ?? definition.plover.type,
      mode: rule.mode ?? definition.plover.mode,
      contexts: definition.contexts,
    },
    cameo: cameoOf(ruleOf(best, kinds)!, settled.status),
    status: settled.status,
    sources,
    targets: foldSide(claims, (c) => c.targets, best.kind === "visit").filter((p) => !onSource.has(p.actor)),
    when,
    where: placeOfEvent(claims, best),
    saidBy: best.saidBy,
    details: distinctDetails(claims),
    claims,
    confidence: Math.max(...claims.map((c) => c.confidence)),
  };
}

function firstOfKind(claims: readonly Claim[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(claims.filter(({ kind }) => !seen.has(kind) && seen.add(kind) !== undefined).map(({ id }) => id));
}

// The day of the telling that tells most, and a narrower one within it: "next week" in the headline, "next Thursday" below.
// A trip keeps its window.
function dayOfEvent(claims: readonly Claim[], kind: Kind): Claim["when"] {
  const told = claims.map((c) => c.when).filter((w) => w !== null);
  const main = told.find((w) => w.precision !== "vague") ?? told[0] ?? null;
  if (main === null || kind === "visit" || main.precision === "vague" || main.precision === "day") return main;
  const within = told.find((w) => w.precision === "day" && w.from >= main.from && w.to <= main.to);
  return within ?? main;
}

function richness(claim: Claim, story: Story): number {
  if (isEcho(claim)) return 0;
  const persons = [...claim.sources, ...claim.targets].filter((p) => p.office !== null).length;
  return (
    // The body tells more than it takes to fill a headline.
    (story.isHeadline(claim) ? -2 : 0) +
    claim.confidence +
    Math.min(claim.sources.length, 2) +
    Math.min(claim.targets.length, 2) +
    persons * 0.5 +
    (claim.when === null ? 0 : claim.when.precision === "vague" ? 0.5 : 2) +
    (claim.where === null ? 0 : 1)
  );
}

// Where one telling names only the state and another the person who acted for it, the person is the more exact.
function foldSide(claims: readonly Claim[], side: (claim: Claim) => readonly Party[], all: boolean): readonly Party[] {
  const told = claims.filter((c) => side(c).length > 0);
  const base = all ? told : told.slice(0, 1);
  // Who signs a paper says all of it, which makes him no more exact than the state that a sentence names.
  const known = told.flatMap(side).filter((p) => p.rule !== "discourse/issuer");
  const better = (party: Party, beside: readonly Party[]): readonly Party[] => {
    if (party.office !== null || party.country === null || !isState(party)) return [party];
    const named = known.filter((p) => p.country === party.country && p.office !== null);
    // "a delegation led by the minister": told side by side, they are two.
    return named.length > 0 && !named.some((p) => beside.includes(p)) ? named : [party];
  };
  const seen = new Set<string>();
  return base
    .flatMap((c) => side(c).flatMap((p) => better(p, side(c))))
    .filter((p) => !seen.has(p.actor) && seen.add(p.actor) !== undefined);
}

function isState(party: Party): boolean {
  return party.rule.includes("state") || party.rule.includes("unnamed") || party.rule.includes("demonym");
}

function distinctDetails(claims: readonly Claim[]): Event["details"] {
  const seen = new Set<string>();
  return claims
    .flatMap((c) => c.details)
    .filter((d) => {
      const key = `${d.role}\u0000${d.value}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
