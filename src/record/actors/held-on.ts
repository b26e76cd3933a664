import { canBeCalled, officeFromFacts } from "../../analyze/actors/offices.ts";
import { daysBetween } from "../../model/day.ts";
import type { OfficeTerm } from "../../model/office-term.ts";
import type { RoleWord, WordForms } from "../../ontology/actors/roles.ts";
import { byText } from "../order.ts";

/**
 * Why somebody is taken to have held an office on a day: the table dates the
 * term; articles call them so before and after; or articles did before, within a
 * year, and have named nobody else since.
 */
export type HeldBy = "dated" | "told before and after" | "told last before";

export interface HeldTerm {
  readonly term: OfficeTerm;
  readonly by: HeldBy;
}

/** How long somebody is taken to be in office after they were last called so. */
const LASTING_DAYS = 366;

/** The terms that cover a day, the best known first. */
export function heldOn(terms: readonly OfficeTerm[], day: string): HeldTerm[] {
  return terms
    .flatMap((term): HeldTerm[] => {
      const by = heldBy(term, day, terms);
      return by === null ? [] : [{ term, by }];
    })
    .sort(
      (a, b) =>
        RANK[a.by] - RANK[b.by] ||
        byText(b.term.to ?? "9999", a.term.to ?? "9999") ||
        byText(a.term.name, b.term.name) ||
        byText(a.term.office, b.term.office),
    );
}

const RANK: Readonly<Record<HeldBy, number>> = { dated: 0, "told before and after": 1, "told last before": 2 };

function heldBy(term: OfficeTerm, day: string, others: readonly OfficeTerm[]): HeldBy | null {
  const { from, to, by } = term;
  // A month or a year counts in full.
  const isBegun = from === null || from <= day;
  const isOver = to !== null && day.slice(0, to.length) > to;
  if (by === "facts") return isBegun && !isOver ? "dated" : null;
  if (!isBegun) return null;
  if (!isOver) return "told before and after";
  const isReplaced = others.some(
    (other) =>
      other.by === "reports" &&
      other.actor !== term.actor &&
      other.country === term.country &&
      other.office.toLowerCase() === term.office.toLowerCase() &&
      other.to! > to &&
      other.from! <= day,
  );
  return !isReplaced && daysBetween(to, day) <= LASTING_DAYS ? "told last before" : null;
}

/** Words that make another office of the same noun. */
const RANKS = new Set(["vice", "deputy", "assistant", "under", "acting", "former", "ex"]);

/** A test for offices that can be called by these words: "foreign minister" for a "minister of foreign affairs", never for a deputy. */
export function isCalled(asked: string, roles: WordForms<RoleWord>): (office: string) => boolean {
  const wanted = officeFromFacts(asked, roles);
  if (wanted.role === null) return (office) => office.toLowerCase().includes(asked.toLowerCase());
  return (office) => {
    const held = officeFromFacts(office, roles);
    return canBeCalled(wanted, held) && isDeputy(held) === isDeputy(wanted);
  };
}

function isDeputy({ role, modifiers }: ReturnType<typeof officeFromFacts>): boolean {
  return [...modifiers, ...(role?.word.split(" ") ?? [])].some((word) => RANKS.has(word));
}
