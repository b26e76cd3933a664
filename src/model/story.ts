/** How an article stands to the other articles of its story. */
export type StoryRole = "first" | "edition" | "copy" | "follow-up";

/** An article's place in a story. */
export interface StoryMember {
  readonly article: string;
  /** The older article that it is most like. */
  readonly parent: string | null;
  readonly role: StoryRole;
  /** Who first wrote this text: an agency, or the outlet itself. Copies share it. */
  readonly origin: string;
  /** The earliest article of the same words; editions and copies share it. */
  readonly text: string;
  readonly outlet: string;
  /** ISO day of publication. */
  readonly published: string | null;
  readonly publishedAt: string | null;
  /** ISO day or UTC instant of its last change, where that is known. */
  readonly revisedAt?: string;
  readonly title: string | null;
  /** "2nd LD", as printed. */
  readonly edition: string | null;
  readonly editionNumber: number;
  /** The later edition that replaces this one's claims. */
  readonly supersededBy: string | null;
  /** Why it joined: `stories/same-text 0.91 with article:...`. */
  readonly rule: string;
}

/** Articles that report the same thing: editions, copies, rewrites, follow-ups. */
export interface Story {
  /** `story:` + hash of its earliest article. */
  readonly id: string;
  readonly title: string;
  readonly members: readonly StoryMember[];
  /** Independent tellers; four outlets that print one agency are one origin. */
  readonly origins: readonly string[];
  readonly outlets: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}
