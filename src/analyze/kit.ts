import type { NameLexicon } from "../language/names/lexicon.ts";
import type { LanguageModel } from "../language/network/load-model.ts";
import type { ActorFacts } from "../ontology/actors/actor-facts.ts";
import type { KindSet } from "../ontology/kind-set.ts";
import type { Gazetteer } from "../ontology/load-gazetteer.ts";

/**
 * Everything reading needs besides the article. All of it is data, made by the
 * pure loaders of `language/` and `ontology/` from bytes and texts handed in;
 * a desk extends reading by handing in more.
 */
export interface Kit {
  readonly model: LanguageModel;
  readonly lexicon: NameLexicon;
  readonly kinds: KindSet;
  readonly actors: ActorFacts;
  readonly places: Gazetteer;
}
