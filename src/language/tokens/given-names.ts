import { FAMILY_NAMES_FIRST } from "../names/family-names-first.ts";

const FAMILY_NAMES = new Set(FAMILY_NAMES_FIRST);
/** "Seo", "hyun", "Ying", "u": how Korean and Chinese syllables are spelled in English. */
const SYLLABLE = "(?:[bcdfghjklmnpqrstwxyz]|ch|kh|kw|ph|sh|th|ts|tz|zh|hs)?[aeiouwy]{1,4}(?:ng|[hklmnprt])?";
const GIVEN_NAME = new RegExp(`(?:${SYLLABLE})-(?:${SYLLABLE})(?![\\p{L}\\p{N}-])`, "iuy");
const FAMILY_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u;
const LONGEST_FAMILY_NAME = 8;

/**
 * Where the given name of "Han Seo-jin" ends when one begins at `at`, else -1:
 * two syllables tied by a hyphen behind a family name. Cut in three, "Do-hyun"
 * would read as the verb "do".
 */
export function givenNameEnd(text: string, at: number, end: number): number {
  GIVEN_NAME.lastIndex = at;
  const name = GIVEN_NAME.exec(text)?.[0];
  if (name === undefined || at + name.length > end || !/^\p{Lu}\p{Ll}*-(?:\p{Ll}+|\p{Lu}\p{Ll}+)$/u.test(name))
    return -1;
  const family = FAMILY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_FAMILY_NAME - 2), at))?.[1];
  return family !== undefined && FAMILY_NAMES.has(family) ? at + name.length : -1;
}
