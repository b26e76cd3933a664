import type { Article } from "../../model/article.ts";
import type { Notice } from "../../model/notice.ts";
import type { PlaceMention } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Entity, EntityStore } from "./entities.ts";
import type { Focus } from "./focus.ts";
import type { Layout } from "./layout.ts";
import type { Unit } from "./unit.ts";

/** Another reading of a unit, with how well it fits. */
export interface Alternative {
  readonly entity: Entity;
  readonly score: number;
}

/** Whom a unit was resolved to, and by which rule. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly rule: string;
  readonly alternatives?: readonly Alternative[];
}

/** Whose voice the article speaks in where it says "we", "the Department", "the ministry". */
export interface Issuer {
  /** State of the outlet, ministry or dateline; null when nothing tells. */
  readonly country: string | null;
  /** True for a national outlet that files from its own state: it names its own officials without their country. */
  readonly isAtHome: boolean;
  /** True for a government's own release: what it calls "the authorities" are those it writes about. */
  readonly isRelease: boolean;
  /** State that speaks as "we": only where a government's own release or its agency speaks. */
  readonly speaksFor: string | null;
  /** Where the outlet is at home, wherever it files from; null for agencies that are at home everywhere. */
  readonly home: string | null;
  /** Who signs the release, where somebody does; name and office as signed. */
  readonly signer: { readonly name: string; readonly office: string } | null;
}

/** All that resolving a mention can look at. */
export interface Context {
  readonly article: Article;
  readonly facts: ActorFacts;
  readonly layouts: readonly Layout[];
  readonly units: readonly (readonly Unit[])[];
  readonly places: readonly PlaceMention[];
  readonly store: EntityStore;
  readonly focus: Focus;
  readonly issuer: Issuer;
  /** ISO day of the article, or null. */
  readonly day: string | null;
  /** How often the article names each state outright. */
  readonly stateCounts: ReadonlyMap<string, number>;
  /** The state that the story plays in; null for news between states. */
  readonly story: string | null;
  /** What each unit was resolved to so far. */
  readonly resolved: Map<Unit, Resolution>;
  /** Plural offices whose holders the article lists: "his counterparts, A and B". */
  readonly listed: Map<Unit, Resolution>;
  /** Quotations, in text order: what lies inside is somebody's own words. */
  readonly quotations: readonly Span[];
  readonly notices: Notice[];
}

/** The innermost actor phrase over a token. */
export function unitOver(context: Pick<Context, "units">, sentence: number, token: number): Unit | undefined {
  let found: Unit | undefined;
  for (const unit of context.units[sentence] ?? []) {
    if (token < unit.first || token >= unit.last) continue;
    if (found === undefined || unit.last - unit.first < found.last - found.first) found = unit;
  }
  return found;
}

/** What the phrase over a token was resolved to, if it has been read already. */
export function resolvedOver(context: Context, sentence: number, token: number): Resolution | undefined {
  const unit = unitOver(context, sentence, token);
  return unit === undefined ? undefined : context.resolved.get(unit);
}

/** True when the token lies inside a quotation. */
export function isQuoted(context: Context, unit: Unit): boolean {
  const { start } = context.layouts[unit.sentence]!.sentence.tokens[unit.first]!;
  return context.quotations.some((q) => start >= q.start && start < q.end);
}
