import type { Status } from "../../model/kind.ts";
import type { Tone } from "../terminal/paint.ts";

const TONES: Readonly<Record<string, Tone>> = {
  meet: "talk",
  call: "talk",
  visit: "talk",
  request: "talk",
  office: "talk",
  agree: "peace",
  support: "peace",
  cooperate: "peace",
  aid: "peace",
  concede: "peace",
  retreat: "peace",
  accuse: "strain",
  reject: "strain",
  protest: "strain",
  sanction: "strain",
  coerce: "strain",
  transfer: "strain",
  mobilize: "strain",
  exercise: "strain",
  launch: "alarm",
  "nuclear-test": "alarm",
  assault: "alarm",
  threaten: "alarm",
};

/** The tone of a kind; red is for provocations only. */
export function kindTone(kind: string): Tone {
  return TONES[kind] ?? "strong";
}

const MARKS: Readonly<Record<Status, string>> = {
  happened: "●",
  ongoing: "◐",
  planned: "○",
  proposed: "◌",
  denied: "⊘",
  cancelled: "×",
};

/** A mark for the status: filled for what is done, hollow for what is to come. */
export function statusMark(status: string): string {
  return MARKS[status as Status] ?? "?";
}
