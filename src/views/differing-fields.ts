import type { EventField, RecordEvent } from "../model/record-event.ts";
import { outletWord } from "./outlet-word.ts";

/** A field of which tellings disagree, in words for a reader. */
export interface DifferingField {
  /** `When`; a detail by its role, `Number`. */
  readonly label: string;
  /** The value that is shown first; empty where a telling has none. */
  readonly tellings: readonly { readonly value: string; readonly outlets: readonly string[] }[];
  /** Why the first is shown. */
  readonly rule: string;
  readonly isDisputed: boolean;
}

const LABELS: Readonly<Record<Exclude<EventField, "detail">, string>> = {
  kind: "Kind",
  status: "Status",
  sources: "Who",
  targets: "To whom",
  when: "When",
  where: "Where",
  saidBy: "Said by",
};

/** The fields of an event that are told in more than one way, each with who tells which. */
export function differingFields({ values, claims }: Pick<RecordEvent, "values" | "claims">): DifferingField[] {
  const outletsOf = (held: readonly string[]): string[] => [
    ...new Set(claims.filter((c) => held.includes(c.claim)).map((c) => outletWord(c.outlet))),
  ];
  return values
    .filter((v) => v.values.length > 1)
    .map(({ field, values: told, rule, isDisputed }) => {
      const role = field === "detail" ? roleOf(told.map((v) => v.value)) : null;
      return {
        label: field === "detail" ? capitalised(role ?? "detail") : LABELS[field],
        tellings: told.map(({ value, claims: held }) => ({
          value: role === null ? value : value.slice(role.length + 1),
          outlets: outletsOf(held),
        })),
        rule,
        isDisputed,
      };
    });
}

/** The role that the values of a detail are written with: `number=two`, `number=three`. */
function roleOf(values: readonly string[]): string | null {
  const roles = new Set(values.filter((v) => v !== "").map((v) => /^([a-z-]+)=/.exec(v)?.[1] ?? ""));
  const [role = ""] = roles;
  return roles.size === 1 && role !== "" ? role : null;
}

function capitalised(text: string): string {
  return text.replace(/^./, (c) => c.toUpperCase());
}
