import type { Account, Phase, Side } from "../model/account.ts";
import type { ActorType } from "../model/actor.ts";
import type { Party } from "../model/claim.ts";
import type { Status } from "../model/kind.ts";
import type { Telling } from "../model/telling.ts";
import type { When } from "../model/when.ts";
import { localTime } from "./zones.ts";

/** The phase an event of this status belongs to. A denied act is an account of that act. */
export function phaseOf(status: Status): Phase {
  return status === "planned" || status === "proposed" || status === "cancelled" ? "plan" : "act";
}

/** The account that one article gives. */
export function accountOf(telling: Telling): Account {
  const { event } = telling;
  return {
    id: telling.id,
    tellings: [telling.id],
    articles: [telling.article],
    phase: phaseOf(event.status),
    kind: event.kind,
    sources: event.sources.map((party) => sideOf(party, telling.types[party.actor])),
    targets: event.targets.map((party) => sideOf(party, telling.types[party.actor])),
    when: event.when,
    day: dayOf(event.when, event.where?.country ?? null),
    where: event.where,
    details: event.details.map(({ role, value }) => ({ role, value })),
    words: telling.words,
  };
}

/** The single day of a when, by the clocks of the country; null for ranges and vague times. */
export function dayOf(when: When | null, country: string | null): string | null {
  if (when === null || when.precision !== "day" || when.from !== when.to) return null;
  return localTime(when, country).from;
}

const COLLECTIVE =
  /\b(?:ministry|department|government|office|army|military|forces?|command|committee|council|commission|agency|assembly|party|union|organi[sz]ation|states?|house|court|police|navy|group|coalition|nations?|administration|cabinet|parliament|staff)\b/i;

/** True for names of bodies: ministries, forces, assemblies. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

function sideOf(party: Party, type: ActorType | undefined): Side {
  // Without mentions an office is the best sign of a person; ministries rarely hold one.
  const isPerson = type === undefined ? party.office !== null && !isCollective(party.name) : type === "person";
  return { name: party.name, country: party.country, actor: party.actor, isPerson };
}
