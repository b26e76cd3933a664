const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What the calendar holds, whoever calls it: "the general election in April". */
export const HELD = setOf(
  "election by-election byelection referendum plebiscite runoff run-off ballot primary inauguration summit census coronation",
);

/** What lasts for a time that is set: "its mandate expires on 31 August". */
export const LASTING = setOf(
  "mandate term tenure mission ceasefire cease-fire truce armistice moratorium waiver exemption embargo treaty pact agreement accord licence license authorization authorisation presidency lease deal transition",
);

/** Verbs of a term's end; "run" with "out". */
export const ENDING = setOf("expire lapse end elapse terminate run");

/** Nouns of a term's end: "the end of its mandate". */
export const END = setOf("end expiry expiration expiration termination conclusion");

/** The last day for something: "a deadline of 30 June". */
export const DEADLINE = setOf("deadline cut-off cutoff");

/** Times of year that are named by what they bring: "the summit season". */
export const SEASON = setOf("season");
export const SEASONAL = setOf("summit election diplomatic campaign budget drill exercise");

/** Words of voting that alone may mean any council's: "the presidential vote". */
export const VOTES = setOf("vote poll");
export const ELECTORAL = setOf("presidential parliamentary legislative general municipal local snap early national");

/** Verbs that give a happening a later day: "postponed the vote to May". */
export const POSTPONING = setOf("postpone delay defer move reschedule push put");

/** What is asked for, refused or imagined is in nobody's calendar. */
export const UNSCHEDULED = setOf(
  "call demand want urge propose suggest seek oppose reject promise pledge consider discuss favor favour support ban prevent avoid win lose contest rig steal",
);

/** What looks back on a happening. */
export const PAST = setOf("after since following course aftermath wake result outcome winner fraud");

/** Who has only a name for the happening: contests that are no state's. */
export const PRIVATE = setOf("union club board school student company shareholder party beauty awards");
