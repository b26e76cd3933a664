import { attach, type Draft, dependents } from "./draft.ts";
import { isOffice } from "./office.ts";

const NAMING = new Set("name appoint elect declare nominate proclaim crown make choose designate".split(" "));

/** "named Ana Dorn prime minister": the name is who was named, and the office what to. */
export function giveOfficeToNamed(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || !NAMING.has(token.lemma) || dependents(draft, verb, "obj").length > 0) return;
    const person = dependents(draft, verb, "xcomp").find((i) => i > verb && tokens[i]!.upos === "PROPN");
    if (person === undefined || dependents(draft, person, "cop", "case", "mark").length > 0) return;
    const office = [person, ...dependents(draft, person, "flat")]
      .flatMap((i) => dependents(draft, i, "appos"))
      .find((i) => isOffice(tokens[i]!.lemma));
    if (office === undefined || tokens.slice(person, office).some((t) => t.form === ",")) return;
    attach(draft, person, verb, "obj");
    attach(draft, office, verb, "xcomp");
  });
}
