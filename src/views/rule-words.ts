const AREAS: Readonly<Record<string, string>> = {
  actors: "who is meant",
  claims: "what is said",
  consensus: "how tellings are weighed",
  dates: "which day is meant",
  discourse: "what the text carries over",
  expectations: "what became of a plan",
  frame: "place in the sentence",
  places: "which place is meant",
  quotes: "whose words they are",
  review: "a person's decision",
  status: "whether it took place",
  stories: "which story it belongs to",
  voice: "who says so",
  wire: "what the paragraph is",
};

const WORDS: Readonly<Record<string, string>> = {
  "actors/full-name": "by the full name",
  "actors/state-by-name": "a state by its name",
  "actors/surname": "by the surname of somebody named before",
  "frame/nsubj": "the subject",
  "frame/obj": "the object",
  "consensus/only-value": "nobody tells it otherwise",
  "consensus/more-exact": "the more exact of those told",
  "consensus/nearer-source": "the source nearer to it tells it so",
  "consensus/more-origins": "more independent origins tell it so",
  "consensus/later-report": "the later report tells it so",
  "consensus/settled-by-a-person": "a person settled it",
  "consensus/later-decision": "people settled it otherwise; the later decision is shown",
  "consensus/not-told": "not every telling says it",
  "expectations/nothing-told-yet": "nothing told yet",
  "expectations/same-sides-in-window": "the same sides did so in the days announced",
  "expectations/same-sides-after-window": "the same sides did so, but later",
  "expectations/same-sides-after-undated-plan": "the same sides did so soon after",
  "expectations/same-persons-in-window": "those named did so in the days announced",
  "expectations/same-persons-after-window": "those named did so, but later",
  "expectations/same-persons-after-undated-plan": "those named did so soon after",
  "expectations/called-off": "it was called off",
  "expectations/new-day-in-same-story": "the story gives a new day",
  "expectations/said-not-to-be-so": "it was said not to be so",
  "status/future": "the verb speaks of what is to come",
  "status/of-the-rule": "as the verb has it",
  "status/past": "the verb is in the past tense",
  "wire/after-end-mark": "below the end mark",
  "wire/under-related": "under related stories",
};

/** A rule's name in words: its own where it has been given some, else its slug, which is written to be read. */
export function ruleWords(rule: string): string {
  const known = WORDS[rule];
  if (known !== undefined) return known;
  return rule.slice(rule.lastIndexOf("/") + 1).replaceAll("-", " ");
}

/** A rule as the ground of a value: in words of its own, or named as a rule, so that its name is not taken for the value. */
export function ruleNote(rule: string): string {
  // `frame/subj:actors/full-name`: found by its place in the sentence, known by the second.
  return WORDS[rule.slice(rule.lastIndexOf(":") + 1)] ?? `rule: ${ruleWords(rule)}`;
}

/** What a rule decides on. */
export function ruleArea(rule: string): string {
  return AREAS[rule.slice(0, Math.max(0, rule.indexOf("/")))] ?? "a rule of the reader";
}
