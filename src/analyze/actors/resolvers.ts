import type { Context, Resolution } from "./context.ts";
import { resolveBodyApposition, resolveDescribedBody, resolveNamedBody, resolveSide } from "./resolve-bodies.ts";
import {
  resolveApposition,
  resolveCounterpart,
  resolveListedOffices,
  resolveOffice,
  resolveOfficials,
} from "./resolve-offices.ts";
import { resolveFullName, resolveKnownLeader, resolveNewName, resolveSurname } from "./resolve-people.ts";
import { resolveAllies, resolveCountedOffices, resolveLands, resolveSides } from "./resolve-plurals.ts";
import { resolveNeuter, resolvePersonal, resolvePlural } from "./resolve-pronouns.ts";
import { resolveLand, resolvePeople, resolveState } from "./resolve-states.ts";
import type { Unit } from "./unit.ts";

/** Reads one shape of phrase; undefined where it is not its own. */
export type Resolver = (context: Context, unit: Unit) => Resolution | undefined;

/** Every way to resolve a phrase, in the order in which they are tried; the first answer stands. */
export const RESOLVERS: readonly Resolver[] = [
  // Names before everything: they need no context, and all that follows leans on them.
  resolveFullName,
  // The article's own people before the world's: "Kim" is the one who was introduced.
  resolveSurname,
  resolveKnownLeader,
  resolveNewName,
  resolveState,
  resolvePeople,
  // An office beside a name is that person, whatever else would fit.
  resolveApposition,
  resolveCounterpart,
  // Lists name their members; only then does a number have to be filled from what went before.
  resolveListedOffices,
  resolveCountedOffices,
  resolveOffice,
  resolveOfficials,
  // A body known by name before one that is only described.
  resolveNamedBody,
  resolveBodyApposition,
  resolveDescribedBody,
  resolveSide,
  resolveSides,
  resolveLand,
  resolveLands,
  resolveAllies,
  // Pronouns last: they take what the sentence has put in focus so far.
  resolvePersonal,
  resolvePlural,
  resolveNeuter,
];
