import type { Name } from "../../model/sentence.ts";
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

/** "appointed Ana Dorn prime minister": a person's name right behind such a verb is no part of the office's. */
export function freeNamedFromOffice(draft: Draft, names: readonly Name[]): void {
  const { tokens } = draft;
  tokens.forEach((token, person) => {
    const office = draft.head[person]!;
    if (token.upos !== "PROPN" || draft.deprel[person] !== "compound" || office < person) return;
    const verb = draft.head[office]!;
    if (verb < 0 || verb !== person - 1 || !NAMING.has(tokens[verb]!.lemma) || !isOffice(tokens[office]!.lemma)) return;
    if (!names.some((n) => n.type === "PER" && n.first === person && n.last <= office)) return;
    attach(draft, person, verb, "obj");
    attach(draft, office, verb, "xcomp");
  });
}
