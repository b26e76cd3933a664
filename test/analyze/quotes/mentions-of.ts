import type { MentionLookup } from "../../../src/analyze/quotes/mention-lookup.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Sentence } from "../../../src/model/sentence.ts";

/** Mentions for tests: each head word with the actor it stands for, as `name|COUNTRY`. */
export function mentionsOf(sentences: readonly Sentence[], known: Readonly<Record<string, string>>): MentionLookup {
  return {
    at(sentence, token): Mention | undefined {
      const word = sentences[sentence]?.tokens[token];
      const actor = word === undefined ? undefined : known[word.form];
      if (word === undefined || actor === undefined) return undefined;
      const [name = "", country = ""] = actor.split("|");
      return {
        start: word.start,
        end: word.end,
        text: word.form,
        sentence,
        head: token,
        actors: [{ id: `actor:${name}`, name, type: "person", country: country === "" ? null : country, office: null }],
        rule: "test",
        candidates: [],
      };
    },
  };
}
