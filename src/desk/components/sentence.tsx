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

/** A sentence with the words that gave each field: the act in its colour, the others underlined. */
export function Sentence({
  text,
  claim,
}: {
  readonly text: string;
  readonly claim: Claim | undefined;
}): ComponentChild {
  const marks = claim === undefined ? [] : marksOf(claim);
  const segments = segmentText(text, { start: 0, end: text.length }, marks);
  return (
    <p class={`sentence-text ${claim === undefined ? "" : `k-${familyOf(claim.kind).id}`}`}>
      {segments.map(({ text: words, marks: here }) => {
        if (here.length === 0) return words;
        if (here.some((m) => m.field === claim?.kind)) return <mark class="act">{words}</mark>;
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
