import { describe, expect, it } from "vitest";
import {
  type ItemFate,
  newSourceState,
  type PageShape,
  type Source,
  type SourceState,
} from "../../src/model/source.ts";
import { nextPoll, type ServerWishes } from "../../src/record/sources/next-poll.ts";
import { addTimes, median } from "../../src/record/sources/rhythm.ts";
import { byHealth, sourceHealth } from "../../src/record/sources/source-health.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse("2026-03-05T12:00:00Z");
const source: Source = {
  id: "source:1",
  url: "https://fjord.example/feed",
  form: "feed",
  name: "Fjord News",
  site: null,
  language: "en",
  addedAt: "2026-01-01T00:00:00Z",
};
const tally = { waiting: 0, stored: 100, failed: 0, fromFeed: 0 };

/** A source polled a minute ago that brings an item an hour, the last half an hour ago. */
function well(changes: Partial<SourceState> = {}): SourceState {
  const times = Array.from({ length: 100 }, (_, i) => NOW - HOUR / 2 - (99 - i) * HOUR);
  const polledAt = NOW - MINUTE;
  return {
    ...newSourceState(source.id, 0),
    polledAt,
    succeededAt: polledAt,
    newAt: NOW - HOUR / 2,
    feedDueAt: NOW + MINUTE,
    dueAt: NOW + MINUTE,
    times,
    ...changes,
  };
}

const shape = (characters: number, hasDate = true): PageShape => ({
  characters,
  paragraphs: Math.ceil(characters / 250),
  hasDate,
});
const stateOf = (state: SourceState, counts = tally) => sourceHealth(source, state, counts, NOW).state;

describe("a source's health", () => {
  it("is calm when it answers, brings items and its pages read well", () => {
    expect(stateOf(well())).toBe("ok");
  });

  it("is failing from the first failure, and says since when and why", () => {
    const failure = { code: "fetch/server-fault", message: "it answered 500", at: NOW };
    const health = sourceHealth(source, well({ failure, failuresInRow: 3, succeededAt: NOW - 2 * DAY }), tally, NOW);
    expect([health.state, health.why]).toEqual([
      "failing",
      "failed 3 times in a row, last answer 2 d ago: it answered 500",
    ]);
  });

  it("is stale when nobody has polled it, however well it was", () => {
    expect(stateOf(well({ polledAt: NOW - DAY, succeededAt: NOW - DAY, feedDueAt: NOW - 20 * HOUR }))).toBe("stale");
  });

  it("is new before its first poll", () => {
    expect(stateOf(newSourceState(source.id, NOW), { ...tally, stored: 0 })).toBe("new");
  });

  it("is silent when an hourly wire has said nothing since yesterday", () => {
    const times = well().times.map((time) => time - DAY);
    expect(sourceHealth(source, well({ times }), tally, NOW)).toMatchObject({
      state: "silent",
      why: "nothing new for 1 d; its longest pause was 1 h",
    });
  });

  it("is calm when a ministry that speaks once a week has been silent for a week", () => {
    const times = Array.from({ length: 20 }, (_, i) => NOW - 7 * DAY - (19 - i) * 7 * DAY);
    expect(stateOf(well({ times }))).toBe("ok");
  });

  it("is calm on Sunday when the source rests every weekend", () => {
    // Five items each weekday, none on Saturdays and Sundays; asked on a Sunday at noon.
    const sunday = Date.parse("2026-03-08T12:00:00Z");
    const times: number[] = [];
    for (let day = sunday - 28 * DAY; day < sunday - 12 * HOUR; day += DAY) {
      if ([0, 6].includes(new Date(day).getUTCDay())) continue;
      for (let hour = 0; hour < 5; hour++) times.push(day + hour * HOUR);
    }
    expect(
      sourceHealth(source, well({ times, polledAt: sunday, succeededAt: sunday, feedDueAt: sunday }), tally, sunday)
        .state,
    ).toBe("ok");
  });

  it("suspects a change of layout when pages shrink to a fraction", () => {
    const shapes = [...Array.from({ length: 20 }, () => shape(3000)), ...Array.from({ length: 6 }, () => shape(300))];
    expect(sourceHealth(source, well({ shapes }), tally, NOW)).toMatchObject({
      state: "layout",
      why: "layout change suspected: the last 6 pages gave 300 characters of story, usual are 3000",
    });
  });

  it("suspects a change of layout when pages lose their dates", () => {
    const shapes = [
      ...Array.from({ length: 20 }, () => shape(3000)),
      ...Array.from({ length: 6 }, () => shape(3000, false)),
    ];
    expect(stateOf(well({ shapes }))).toBe("layout");
  });

  it("suspects nothing of one short notice", () => {
    expect(stateOf(well({ shapes: [...Array.from({ length: 20 }, () => shape(3000)), shape(200)] }))).toBe("ok");
  });

  it("is partial when one in five of its latest items fails", () => {
    const fates = Array.from({ length: 50 }, (_, i): ItemFate => (i % 5 === 0 ? "failed" : "whole"));
    const health = sourceHealth(source, well({ fates }), tally, NOW);
    expect([health.state, health.why]).toEqual([
      "partial",
      'of the last 50 items 10 failed; see "readout source errors"',
    ]);
  });

  it("is calm when what failed lies long behind it", () => {
    expect(stateOf(well({ fates: Array(50).fill("whole") }), { ...tally, failed: 90 })).toBe("ok");
  });

  it("is partial when the feed breaks off", () => {
    expect(
      stateOf(well({ oddities: [{ code: "sources/feed-cut", message: "the feed ends in the middle", at: NOW }] })),
    ).toBe("partial");
  });

  it("puts the failing first and the calm last", () => {
    const failure = { code: "fetch/gone", message: "gone", at: NOW };
    const all = [well(), well({ failure, failuresInRow: 1 }), well({ feedDueAt: NOW - DAY })];
    const ordered = all.map((state) => sourceHealth(source, state, tally, NOW)).sort(byHealth);
    expect(ordered.map((h) => h.state)).toEqual(["failing", "stale", "ok"]);
  });

  it("tells lag and items a day", () => {
    const health = sourceHealth(source, well({ lags: [MINUTE, 5 * MINUTE, 60 * MINUTE] }), tally, NOW);
    expect([health.lagMs, health.perDay]).toEqual([5 * MINUTE, 24]);
  });
});

describe("the next poll", () => {
  const none: ServerWishes = { maxAgeMs: null, retryAfterMs: null };
  const minutes = (state: SourceState, wishes = none, random = 0.5) =>
    Math.round((nextPoll(state, NOW, wishes, random) - NOW) / MINUTE);
  const every = (gap: number): SourceState =>
    well({ times: Array.from({ length: 30 }, (_, i) => NOW - (29 - i) * gap) });

  it.each([
    ["every minute", MINUTE, 2],
    ["every hour", HOUR, 10],
    ["twice a day", 12 * HOUR, 60],
    ["every week", 7 * DAY, 60],
  ])("of a source that speaks %s comes after a sixth of %s ms, within bounds", (_, gap, expected) => {
    expect(minutes(every(gap))).toBe(expected);
  });

  it("comes later the longer a quick source has been silent", () => {
    const asleep = well({ times: every(10 * MINUTE).times.map((time) => time - 8 * HOUR) });
    expect(minutes(asleep)).toBeGreaterThan(minutes(every(10 * MINUTE)) * 10);
  });

  it("waits as long as the server says its answer is good, up to half an hour", () => {
    expect(minutes(every(MINUTE), { ...none, maxAgeMs: 10 * MINUTE })).toBe(10);
    expect(minutes(every(MINUTE), { ...none, maxAgeMs: DAY })).toBe(30);
  });

  it("doubles its wait with each failure, to an hour for a day and to six hours from then on", () => {
    expect([1, 2, 3, 20, 40].map((failuresInRow) => minutes(well({ failuresInRow })))).toEqual([5, 10, 20, 60, 360]);
  });

  it("never waits so long that a quick source's items leave its feed", () => {
    expect(minutes({ ...every(4 * MINUTE), failuresInRow: 9 })).toBe(32);
    expect(minutes({ ...every(MINUTE / 2), failuresInRow: 9 })).toBe(10);
  });

  it("keeps to a server's Retry-After", () => {
    expect(minutes(well({ failuresInRow: 1 }), { ...none, retryAfterMs: 2 * HOUR })).toBe(120);
  });

  it("spreads sources that were added together", () => {
    expect(minutes(every(HOUR), none, 0)).toBeLessThan(minutes(every(HOUR), none, 0.99));
  });

  // A week of a source with a rhythm by day and rest at night, polled as told: how late items are seen.
  it.each([
    ["a wire of 200 items a day", 200, 6],
    ["an outlet of 24 items a day", 24, 12],
    ["a ministry of two items a day", 2, 45],
  ])("brings the items of %s (%i) within %i minutes, the median of them", (_, perDay, within) => {
    const end = NOW + 7 * DAY;
    const items: number[] = [];
    for (let day = NOW; day < end; day += DAY) {
      // Spread over sixteen hours by the golden ratio: uneven, and the same each run.
      for (let i = 0; i < perDay; i++) items.push(day + 16 * HOUR * ((i * 0.618) % 1));
    }
    items.sort((a, b) => a - b);
    let state = well({ times: [] });
    const lags: number[] = [];
    let polls = 0;
    let seen = 0;
    for (let now = NOW; now < end; now = nextPoll(state, now, none, 0.5)) {
      polls++;
      const fresh = items.slice(seen).filter((time) => time <= now);
      seen += fresh.length;
      lags.push(...fresh.map((time) => now - time));
      state = { ...state, times: addTimes(state.times, fresh) };
    }
    expect(median(lags)! / MINUTE).toBeLessThan(within);
    expect(polls / 7).toBeLessThan(500);
  });
});
