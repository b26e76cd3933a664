import type { ComponentChild } from "preact";
import type { Party } from "../../model/claim.ts";
import { addressOf } from "../query/address.ts";

/** Actors one below the other, each with its office and the way to its page. */
export function Parties({ parties }: { readonly parties: readonly Party[] }): ComponentChild {
  return parties.map((party) => (
    <span class="party">
      <a href={addressOf(party.actor)}>{party.name}</a>
      {party.country === null ? null : <span class="code"> {party.country}</span>}
      {party.office === null ? null : <span class="office"> {party.office}</span>}
    </span>
  ));
}
