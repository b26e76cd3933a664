import type { Party } from "../model/claim.ts";
import type { EventField, RecordEvent } from "../model/record-event.ts";

/** A field of an event as a person would type it. */
export interface TypedField {
  readonly field: EventField;
  /** What it is called; a detail by its role. */
  readonly label: string;
  readonly value: string;
}

/** Every field as typed: what `readout correct` and the review page take, and give back as it is. */
export function typedFields(event: RecordEvent): TypedField[] {
  const { kind, status, sources, targets, when, where, saidBy, details } = event;
  return [
    { field: "kind", label: "Kind", value: kind },
    { field: "status", label: "Status", value: status },
    { field: "sources", label: "Who", value: partiesText(sources) },
    { field: "targets", label: "To whom", value: partiesText(targets) },
    {
      field: "when",
      label: "When",
      value: when === null ? "" : when.from === when.to ? when.from : `${when.from}..${when.to}`,
    },
    {
      field: "where",
      label: "Where",
      value: where === null ? "" : where.country === null ? where.name : `${where.name}, ${where.country}`,
    },
    { field: "saidBy", label: "Said by", value: saidBy === null ? "" : partiesText([saidBy]) },
    ...details.map(({ role, value }): TypedField => ({ field: "detail", label: role, value })),
  ];
}

function partiesText(parties: readonly Party[]): string {
  // A semicolon parts names, so it cannot be within one.
  return parties
    .map(({ name, country }) => `${name.replaceAll(";", ",")}${country === null ? "" : ` (${country})`}`)
    .join("; ");
}
