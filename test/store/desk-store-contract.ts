import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Brief } from "../../src/model/brief.ts";
import type { Store } from "../../src/store/store.ts";

const brief = (changes: Partial<Brief> = {}): Brief => ({
  id: "brief:straits",
  title: "The straits",
  by: "Eva",
  madeAt: "2031-05-07T08:00:00Z",
  changedAt: "2031-05-07T08:00:00Z",
  version: 1,
  facts: [],
  text: "# The straits\n\nThe envoys met.[^f1]",
  ...changes,
});

/** What the desk keeps for its people, in every store. */
export function deskStoreContract(name: string, open: () => Promise<Store>): void {
  describe(`what people keep in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it("has each reader's own last look", async () => {
      expect(await store.desk.lastLook("Eva")).toBeNull();
      await store.desk.saveLook("Eva", "2031-05-07T08:00:00Z");
      await store.desk.saveLook("Eva", "2031-05-07T09:12:00Z");
      await store.desk.saveLook("Ana", "2031-05-06T20:00:00Z");
      expect([await store.desk.lastLook("Eva"), await store.desk.lastLook("Ana")]).toEqual([
        "2031-05-07T09:12:00Z",
        "2031-05-06T20:00:00Z",
      ]);
    });

    it("has briefs, the one changed last first", async () => {
      expect(await store.desk.saveBrief(brief())).toBe(true);
      expect(await store.desk.saveBrief(brief({ id: "brief:pact", changedAt: "2031-05-08T08:00:00Z" }))).toBe(true);
      expect((await store.desk.briefs()).map((b) => b.id)).toEqual(["brief:pact", "brief:straits"]);
      expect(await store.desk.brief("brief:straits")).toEqual(brief());
      expect([await store.desk.removeBrief("brief:pact"), await store.desk.removeBrief("brief:pact")]).toEqual([
        true,
        false,
      ]);
      expect(await store.desk.brief("brief:pact")).toBeNull();
    });

    it("lets one of two editors of a brief through, and keeps what that one wrote", async () => {
      await store.desk.saveBrief(brief());
      const [mine, theirs] = [brief({ version: 2, text: "mine" }), brief({ version: 2, text: "theirs" })];
      expect([await store.desk.saveBrief(mine), await store.desk.saveBrief(theirs)]).toEqual([true, false]);
      expect(await store.desk.saveBrief(brief({ text: "as if new" }))).toBe(false);
      expect((await store.desk.brief("brief:straits"))?.text).toBe("mine");
    });

    it("has the first answer given under a key, until it is old", async () => {
      const answer = { key: "k1", print: "p", at: "2031-05-07T08:00:00Z", body: '{"id":"review:1"}' };
      expect(await store.desk.keepAnswer(answer)).toBe(true);
      expect(await store.desk.keepAnswer({ ...answer, body: "{}" })).toBe(false);
      expect(await store.desk.answer("k1")).toEqual(answer);
      await store.desk.dropAnswersBefore("2031-05-07T08:00:00Z");
      expect(await store.desk.answer("k1")).toEqual(answer);
      await store.desk.dropAnswersBefore("2031-05-08T08:00:00Z");
      expect(await store.desk.answer("k1")).toBeNull();
    });
  });
}
