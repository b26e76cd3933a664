import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** What the calendar holds as [sentence, status, days, state, what]; read on 7 May 2026. */
const HELD: readonly (readonly [text: string, status: string, days: string, state: string | null, what: string])[] = [
  [
    "SEOUL, May 6 (Yonhap) -- South Korea will hold a presidential election on June 3.",
    "planned",
    "2026-06-03..2026-06-03",
    "KOR",
    "presidential election",
  ],
  [
    "The general election in Norway in April 2027 is expected to be close.",
    "planned",
    "2027-04-01..2027-04-30",
    "NOR",
    "general election",
  ],
  [
    "BRUSSELS, May 6 (Reuters) -- NATO leaders gather for the summit season in July.",
    "planned",
    "2026-07-01..2026-07-31",
    "NAT",
    "summit season",
  ],
  [
    "BEIRUT, May 6 (Reuters) -- The mandate of UNIFIL expires on August 31.",
    "planned",
    "2026-08-31..2026-08-31",
    "UNO",
    "mandate",
  ],
  [
    "The arms embargo on Mali is set to expire in August 2026.",
    "planned",
    "2026-08-01..2026-08-31",
    "MLI",
    "arms embargo",
  ],
  [
    "GENEVA, May 6 (Reuters) -- The ceasefire in Yemen, which ends on June 2, has mostly held.",
    "planned",
    "2026-06-02..2026-06-02",
    "YEM",
    "ceasefire",
  ],
  [
    "NEW YORK, May 6 (Reuters) -- The resolution set a deadline of June 30 for Iran to open its sites.",
    "planned",
    "2026-06-30..2026-06-30",
    "IRN",
    "deadline",
  ],
  [
    "BAMAKO, May 6 (Reuters) -- Mali postponed its presidential election to February 2027.",
    "planned",
    "2027-02-01..2027-02-28",
    "MLI",
    "presidential election",
  ],
  [
    "TUNIS, May 6 (Reuters) -- Tunisia's parliamentary election took place on Sunday.",
    "happened",
    "2026-05-03..2026-05-03",
    "TUN",
    "parliamentary election",
  ],
  [
    "The mandate of the panel of experts on North Korea expired on April 30, 2026.",
    "happened",
    "2026-04-30..2026-04-30",
    "PRK",
    "mandate",
  ],
];

const NOT_SCHEDULED = [
  "PARIS, May 6 (Reuters) -- The opposition in Gabon called for elections by September.",
  "OSLO, May 6 (AP) -- Norway's ruling party won the April election.",
  "OSLO, May 6 (AP) -- Norway's teachers' union election is on June 3.",
  "LIMA, May 6 (Reuters) -- Peru's election was marred by fraud, observers said on Tuesday.",
  "LIMA, May 6 (Reuters) -- Peru campaigns for election to the council for 2027.",
  "LIMA, May 6 (Reuters) -- Dozens were held in the course of Peru's August 9 election and its aftermath.",
  "LIMA, May 6 (Reuters) -- Peru held its first free elections on June 12, 1980.",
  "LIMA, May 6 (Reuters) -- Peru's ministers discussed a possible summit in June.",
];

describe("happenings that are nobody's act", () => {
  it.each(HELD)("are read with their days: %s", (text, status, days, state, what) => {
    const { reading } = readStory(text, "2026-05-07");
    const found = (reading.occasions ?? []).map((o) => [
      o.status,
      `${o.when?.from}..${o.when?.to}`,
      o.targets[0]?.country ?? null,
      o.details[0]?.value,
      o.sources.length,
    ]);
    expect(found).toEqual([[status, days, state, what, 0]]);
  });

  it.each(NOT_SCHEDULED)("are not made of what nobody has scheduled: %s", (text) => {
    expect(readStory(text, "2026-05-07").reading.occasions).toEqual([]);
  });

  it("are one where two sentences of an article tell of one", () => {
    const text =
      "SEOUL, May 6 (Yonhap) -- South Korea will hold a presidential election on June 3.\n\n" +
      "The government expects a quiet day. The presidential election on June 3 is South Korea's first in two years.";
    const { reading } = readStory(text, "2026-05-07");
    expect(reading.occasions?.map((o) => o.claims.length)).toEqual([2]);
  });
});
