import { describe, expect, it } from "vitest";
import { keepSheets } from "../../../src/api/readers/keep-sheets.ts";
import type { Moment, PageJob, Readers } from "../../../src/api/readers/readers.ts";
import { type Sheet, sheetOf } from "../../../src/api/sheet.ts";

const MOMENT: Moment = { now: "2031-05-07T09:00:10.000Z", reader: "Eva", lastChange: 4, csrf: "c" };
const TIMELINE: PageJob = {
  page: "/events",
  path: "/events",
  params: {},
  query: "?kind=meet",
  format: null,
  moment: MOMENT,
};

/** Readers that number what they draw. */
function numbering(fault: () => Error | null = () => null) {
  let count = 0;
  const readers: Readers = {
    last: 0,
    async page() {
      const cause = fault();
      if (cause !== null) throw cause;
      return sheetOf(`drawn ${++count}`);
    },
    read: async () => ({ sheet: sheetOf("{}"), tag: null }),
    close: async () => undefined,
  };
  return readers;
}

async function textOf(readers: Readers, job: Partial<PageJob> = {}, moment: Partial<Moment> = {}): Promise<string> {
  const sheet = (await readers.page({ ...TIMELINE, ...job, moment: { ...MOMENT, ...moment } })) as Sheet;
  return Buffer.from(sheet.bytes).toString();
}

const USUAL = { isKept: (page: string) => page === "/events", isReachable: () => true, mostBytes: 1_000 };

describe("pages that were drawn for somebody else", () => {
  it("are given again until the record changes or the minute is over", async () => {
    const readers = keepSheets(numbering(), USUAL);
    expect(await textOf(readers)).toBe("drawn 1");
    expect(await textOf(readers, {}, { now: "2031-05-07T09:00:59.999Z" })).toBe("drawn 1");
    expect(await textOf(readers, {}, { now: "2031-05-07T09:01:00.000Z" })).toBe("drawn 2");
    expect(await textOf(readers, {}, { lastChange: 5 })).toBe("drawn 3");
    expect(await textOf(readers, {}, { lastChange: 5 })).toBe("drawn 3");
  });

  it("are not those of another address or form", async () => {
    const readers = keepSheets(numbering(), USUAL);
    const jobs: Partial<PageJob>[] = [{}, { query: "?kind=call" }, { format: "json" }, {}];
    const texts: string[] = [];
    for (const job of jobs) texts.push(await textOf(readers, job));
    expect(texts).toEqual(["drawn 1", "drawn 2", "drawn 3", "drawn 1"]);
  });

  it("are drawn once for all who ask at the same time", async () => {
    const readers = keepSheets(numbering(), USUAL);
    expect(await Promise.all([1, 2, 3].map(() => textOf(readers)))).toEqual(["drawn 1", "drawn 1", "drawn 1"]);
  });

  it("are not kept where the page shows more than the record, or is a long list", async () => {
    const readers = keepSheets(numbering(), USUAL);
    expect(await textOf(readers, { page: "/", path: "/" })).toBe("drawn 1");
    expect(await textOf(readers, { page: "/", path: "/" })).toBe("drawn 2");
    expect(await textOf(readers, { format: "csv" })).toBe("drawn 3");
    expect(await textOf(readers, { format: "csv" })).toBe("drawn 4");
  });

  it("are not shown while the store is away", async () => {
    let isReachable = true;
    const readers = keepSheets(numbering(), { ...USUAL, isReachable: () => isReachable });
    await textOf(readers);
    isReachable = false;
    expect(await textOf(readers)).toBe("drawn 2");
    isReachable = true;
    expect(await textOf(readers)).toBe("drawn 3");
  });

  it("are not kept where drawing failed", async () => {
    let fault: Error | null = new Error("the store is busy");
    const readers = keepSheets(
      numbering(() => fault),
      USUAL,
    );
    await expect(textOf(readers)).rejects.toThrow("the store is busy");
    fault = null;
    expect(await textOf(readers)).toBe("drawn 1");
  });

  it("take no more room than they may", async () => {
    const readers = keepSheets(numbering(), { ...USUAL, mostBytes: 20 });
    for (const query of ["?a", "?b", "?c"]) await textOf(readers, { query });
    expect(await textOf(readers, { query: "?c" })).toBe("drawn 4");
  });
});
