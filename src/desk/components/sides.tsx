import type { ComponentChild } from "preact";
import type { Party } from "../../model/claim.ts";
import { isMutual, type Sided } from "../../views/side-text.ts";
import { Arrow } from "./icons.tsx";

/** Who did it to whom, on one line: `Han Seo-jin KOR – Daniel Whitford USA`. */
export function Sides(event: Sided): ComponentChild {
  const { sources, targets } = event;
  if (isMutual(event.kind)) {
    const all = [...sources, ...targets];
    return all.length === 0 ? <span class="quiet">unnamed</span> : <Names parties={all} between=" – " />;
  }
  return (
    <>
      {sources.length === 0 ? <span class="quiet">unnamed</span> : <Names parties={sources} between=", " />}
      {targets.length === 0 ? null : (
        <>
          <Arrow />
          <Names parties={targets} between=", " />
        </>
      )}
    </>
  );
}

function Names({ parties, between }: { readonly parties: readonly Party[]; readonly between: string }): ComponentChild {
  return parties.map((party, i) => (
    <>
      {i === 0 ? null : <span class="quiet">{between}</span>}
      {party.name}
      {party.country === null ? null : <span class="code"> {party.country}</span>}
    </>
  ));
}
