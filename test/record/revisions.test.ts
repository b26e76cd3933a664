import { describe, expect, it } from "vitest";
import { foldRecord } from "../../src/record/fold-record.ts";
import { wire } from "./builders.ts";

const PAGE = "https://ministry.example/readout-of-the-call";
const CALL =
  "The foreign minister spoke with his colleague from Borealia about the closed strait, the stranded tanker and the" +
  " insurers who have raised their rates twice since March. The two agreed that experts should inspect the wreck before" +
  " the autumn storms set in, and thanked the coast guard for its patience.";
const released = { text: CALL, url: PAGE, publishedAt: "2031-05-06T09:00:00Z", outlet: "Ministry" };

const replaced = (read: Parameters<typeof foldRecord>[0]): Map<string, string | null> =>
  new Map(foldRecord(read).stories.flatMap((s) => s.members.map((m) => [m.article, m.supersededBy] as const)));

describe("versions of one page", () => {
  // Ids are hashes: of several texts some sort after the one that replaces them.
  it.each(["tugs", "divers", "sailors", "pilots", "clerks"])(
    "the one changed last counts, whatever its id (%s)",
    (who) => {
      const first = wire({ ...released, revisedAt: "2031-05-06T09:05:00.000Z" });
      const text = CALL.replace("experts", who);
      const second = wire({ ...released, text, revisedAt: "2031-05-06T15:20:00.000Z" });
      const by = replaced([second, first]);
      expect(by.get(first.article.id)).toBe(second.article.id);
      expect(by.get(second.article.id)).toBeNull();
    },
  );

  it("an address that another day's statement is put under is no edition of the first", () => {
    const other =
      "The foreign minister spoke with his colleague from Borealia to congratulate her on the vote of confidence and to" +
      " invite her to the harbour festival, where the two fleets will hold a regatta for the first time in nine years.";
    const by = replaced([
      wire({ ...released, title: "The minister's call with Borealia" }),
      wire({
        ...released,
        title: "The minister's call with Borealia",
        text: other,
        published: "2031-05-07",
        publishedAt: "2031-05-07T09:00:00Z",
      }),
    ]);
    expect([...by.values()]).toEqual([null, null]);
  });

  it("the same words of the same moment under a new address replace those under the old one", () => {
    const first = wire({ ...released, revisedAt: "2031-05-06T09:05:00.000Z" });
    const second = wire({
      ...released,
      text: `${CALL} `,
      url: `${PAGE}-2`,
      revisedAt: "2031-05-06T15:20:00.000Z",
    });
    expect(replaced([second, first]).get(first.article.id)).toBe(second.article.id);
  });

  it("two pages of one house put out at one moment stay two when they tell of two colleagues", () => {
    const by = replaced([
      wire(released),
      wire({ ...released, text: CALL.replaceAll("Borealia", "Corvia").replace("strait", "pass"), url: `${PAGE}-2` }),
    ]);
    expect([...by.values()]).toEqual([null, null]);
  });
});
