import { isDay } from "../model/day.ts";
import { KINDS, type Kind, STATUSES, type Status } from "../model/kind.ts";
import { CERTAINTIES, type Certainty } from "../model/record-event.ts";

/** A word, phrase or beginning of a word to find; the store's `TextTerm`. */
export interface QueryTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
}

/** What a search asks for, field by field. */
export interface SearchQuery {
  readonly text: readonly QueryTerm[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly certainties: readonly Certainty[];
  readonly actors: readonly string[];
  readonly place?: string;
  readonly saidBy?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  /** What could not be used, in words for the asker. */
  readonly problems: readonly string[];
}

const FIELDS = ["actor", "kind", "place", "from", "to", "said-by", "status", "certainty", "outlet"];

/** What else people call the fields. */
const ALIASES: Readonly<Record<string, string>> = {
  who: "actor",
  where: "place",
  after: "from",
  since: "from",
  before: "to",
  until: "to",
  source: "outlet",
};

/**
 * Reads a search as people type it: words, "phrases", beginnings (`sanct*`),
 * exclusions (`-tariff`), and fields (`actor:KOR kind:meet from:2024-03`).
 * A month or year in `from:` means its first day, in `to:` its last.
 */
export function parseQuery(input: string): SearchQuery {
  const draft: Draft = { text: [], kinds: [], statuses: [], certainties: [], actors: [], problems: [] };
  for (const [, minus, field, quoted, bare] of input.matchAll(/(-?)(?:([a-z-]+):)?(?:"([^"]*)"?|(\S+))/giu)) {
    const value = quoted ?? bare ?? "";
    const name = field?.toLowerCase() ?? "";
    const known = ALIASES[name] ?? name;
    if (FIELDS.includes(known)) setField(draft, known, value);
    else
      addTerm(
        draft,
        field === undefined ? value : `${field} ${value}`,
        minus === "-",
        quoted === undefined && value.endsWith("*"),
      );
  }
  return draft;
}

type Draft = { -readonly [K in keyof SearchQuery]: SearchQuery[K] extends readonly (infer T)[] ? T[] : SearchQuery[K] };

function addTerm(draft: Draft, value: string, isExcluded: boolean, isPrefix: boolean): void {
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) draft.text.push({ words, isPrefix, isExcluded });
}

function setField(draft: Draft, field: string, value: string): void {
  switch (field) {
    case "kind":
      addKnown(draft, draft.kinds, value, KINDS, "kind");
      break;
    case "status":
      addKnown(draft, draft.statuses, value, STATUSES, "status");
      break;
    case "certainty":
      addKnown(draft, draft.certainties, value, CERTAINTIES, "certainty");
      break;
    case "actor":
      draft.actors.push(/^[a-z]{3}$/i.test(value) ? value.toUpperCase() : value);
      break;
    case "place":
      draft.place = value;
      break;
    case "said-by":
      draft.saidBy = value;
      break;
    case "outlet":
      draft.outlet = value;
      break;
    default: {
      const day = field === "from" ? firstDay(value) : lastDay(value);
      if (day === null)
        draft.problems.push(
          `${field}:${value} is no day; expected ${field}:2024-03-05, ${field}:2024-03 or ${field}:2024`,
        );
      else if (field === "from") draft.from = day;
      else draft.to = day;
    }
  }
}

function addKnown<T extends string>(draft: Draft, list: T[], value: string, known: readonly T[], what: string): void {
  for (const part of value.toLowerCase().split(",")) {
    const found = known.find((k) => k === part);
    if (found === undefined) draft.problems.push(`there is no ${what} "${part}"; known: ${known.join(", ")}`);
    else list.push(found);
  }
}

function firstDay(value: string): string | null {
  const day = /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
  return isDay(day) ? day : null;
}

function lastDay(value: string): string | null {
  if (/^\d{4}$/.test(value)) return `${value}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month === null) return isDay(value) ? value : null;
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  const day = `${value}-${String(last).padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
