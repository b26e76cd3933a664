import { describe, expect, it } from "vitest";
import type { RecordEvent } from "../../src/model/record-event.ts";
import type { Story } from "../../src/model/story.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { alertOf } from "../../src/views/watch-alerts.ts";
import { type Says, wire } from "../record/builders.ts";

const WATCH = { id: "watch:1", name: "Launches", query: "kind:launch", since: "2031-05-06T08:00:00Z" };
const launch = (says: string): Says => ({ kind: "launch", says, act: "fired", by: ["Borealia/BOR"], on: "2031-05-06" });
const FIRST = "Borealia fired two missiles on May 6.";
const [event] = foldRecord([wire({ text: FIRST, events: [launch(FIRST)] })]).events as [RecordEvent];
const [claim] = event.claims;
const story = (id: string): Story => ({
  id,
  title: "Launches",
  members: [],
  origins: [],
  outlets: [],
  from: null,
  to: null,
});
/** The event as two stories tell it. */
const shared: RecordEvent = {
  ...event,
  stories: ["story:a", "story:b"],
  claims: [
    { ...claim!, article: "article:a", story: "story:a" },
    { ...claim!, article: "article:b", story: "story:b" },
  ],
};

describe("an alert", () => {
  const alertIn = (id: string, added: Readonly<Record<string, string>>) =>
    alertOf({ watch: WATCH, story: story(id), events: [shared], addedAt: new Map(Object.entries(added)) });

  it("comes in the story that told the event first, and in no other that tells it too", () => {
    const added = { "article:a": "2031-05-06T10:00:00Z", "article:b": "2031-05-06T09:00:00Z" };
    expect(alertIn("story:a", added)).toBeNull();
    expect(alertIn("story:b", added)).toMatchObject({ at: "2031-05-06T09:00:00Z", events: [{ id: event.id }] });
  });

  it("does not come for what was told before the watch was made, however often it is told after", () => {
    const added = { "article:a": "2031-05-06T07:59:00Z", "article:b": "2031-05-06T09:00:00Z" };
    expect([alertIn("story:a", added), alertIn("story:b", added)]).toEqual([null, null]);
  });

  it("keeps its id whatever is told later", () => {
    const once = alertIn("story:a", { "article:a": "2031-05-06T09:00:00Z", "article:b": "2031-05-06T10:00:00Z" });
    const again = alertIn("story:a", { "article:a": "2031-05-06T09:00:00Z", "article:b": "2031-05-06T12:00:00Z" });
    expect(again).toEqual(once);
  });
});
