import type { ComponentChild } from "preact";
import type { Claim } from "../../model/claim.ts";
import { marksOf } from "../../views/claim-marks.ts";
import { familyOf } from "../../views/kind-family.ts";
import { segmentText } from "../../views/segment-text.ts";

const FIELD_WORDS: Readonly<Record<string, string>> = {
  by: "who",
  to: "to whom",
  when: "when",
  where: "where",
  says: "who says so",
};

/** A sentence with the words that gave each field of its claims: the acts in their colour, the others underlined. */
export function Sentence({
  text,
  claims,
}: {
  readonly text: string;
  readonly claims: readonly Claim[];
}): ComponentChild {
  const marks = claims.flatMap((claim) => marksOf(claim).map((mark) => ({ ...mark, kind: claim.kind })));
  const segments = segmentText(text, { start: 0, end: text.length }, marks);
  return (
    <p class="sentence-text">
      {segments.map(({ text: words, marks: here }) => {
        if (here.length === 0) return words;
        const act = here.find((m) => m.field === m.kind);
        if (act !== undefined) return <mark class={`act k-${familyOf(act.kind).id}`}>{words}</mark>;
        const fields = [...new Set(here.map((m) => FIELD_WORDS[m.field] ?? m.field))];
        return (
          <span class="field" title={fields.join(", ")}>
            {words}
          </span>
        );
      })}
    </p>
  );
}
