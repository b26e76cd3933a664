import type { ComponentChild } from "preact";
import type { When } from "../../model/when.ts";
import { weekdayWord, whenWords } from "../../views/when-words.ts";
import { Arrow } from "./icons.tsx";

/** A time with the words it rests on: `“Thursday” → 2023-04-06, the day of issue`. */
export function WhenFact({ when }: { readonly when: When | null }): ComponentChild {
  if (when === null) return <span class="quiet">no day told</span>;
  const { told, day, how, isInferred } = whenWords(when);
  return (
    <>
      {told === null ? null : (
        <>
          <span class="told">“{told}”</span>
          <Arrow />
        </>
      )}
      <span class={isInferred ? "inferred" : undefined}>{day}</span>
      {weekdayWord(day) === "" ? null : <span class="quiet"> {weekdayWord(day)}</span>}
      <span class="soft" title={when.rule}>
        , {how}
      </span>
      {when.clock === undefined ? null : (
        <span class="soft">
          , {when.clock.time}
          {when.clock.zone === null ? "" : ` ${when.clock.zone}`}
        </span>
      )}
    </>
  );
}
