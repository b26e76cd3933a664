import { headOf, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { Place } from "../../model/place.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";
import { anchorsOf } from "./place-anchors.ts";
import type { FoundPlace } from "./place-found.ts";
import { pathOf } from "./place-ties.ts";

/** Acts that are at home in the buildings of states. */
const INDOORS = new Set(["meet", "visit", "agree", "office", "protest", "exercise"]);
const LOCATIVE = new Set(["at", "in", "inside", "outside", "near", "to"]);
/** Last words of the names of such buildings, which are as often read as those who sit there. */
const VENUE =
  /^(?:House|Palace|Department|Ministry|Kremlin|Pentagon|Vatican|Elys[eé]e|Élysée|Headquarters|headquarters|Capitol|Parliament|Knesset|Bundestag|Embassy|embassy|Consulate|consulate|Office|Street|Hall|Center|Centre|Residence|Chancellery)$/;

/**
 * "At the State Department", "at the White House": a building that stands for
 * those who sit in it is still where they receive. Where the dateline is a
 * town of the same state, the town is named rather than the building.
 */
export function venueOf(act: Act, layers: Layers, heads: ReadonlySet<number>): FoundPlace | null {
  const { tree, sentence, rule } = act;
  if (!INDOORS.has(rule.kind)) return null;
  const anchors = anchorsOf(act);
  const others = new Set([...heads].filter((h) => !anchors.has(h)));
  for (const [i, token] of tree.tokens.entries()) {
    if (token.upos !== "PROPN") continue;
    const isSeen = rule.kind === "visit" && SIGHT.test(token.form) && isVisited(tree, i, anchors);
    const isVenue = VENUE.test(token.form) && LOCATIVE.has(prepositionOf(tree, i));
    if (!isSeen && (!isVenue || pathOf({ act, anchors, others }, i, "venue") === null)) continue;
    const mention = layers.mentions.at(sentence, i);
    let first = i;
    while (tree.tokens[first - 1]?.upos === "PROPN" || tree.tokens[first - 1]?.upos === "ADJ") first--;
    // "the Department of State", "the Ministry of Defence": the name goes on behind its first word.
    const end = mention !== undefined && mention.start <= token.start ? Math.max(mention.end, token.end) : token.end;
    const span = { start: tree.tokens[first]!.start, end };
    const name = layers.article.text.slice(span.start, span.end);
    const country = mention?.actors[0]?.country ?? null;
    const place: Place = { name, country, lat: null, lon: null, precision: "site" };
    const town = townOf(place, layers);
    return {
      value: { ...(town ?? place), span },
      rule: "place/venue",
      span,
      alternatives: town === null ? [] : [name],
    };
  }
  return null;
}

/** Last words of the names of what is shown to visitors. */
const SIGHT =
  /^(?:Station|Factory|Plant|Mill|Farm|Hospital|School|University|Museum|Stadium|Shipyard|Complex|Camp|Memorial|Cemetery|Mine|Works|Works?hop|Nursery|Kindergarten|Library|Theatre|Theater|Mosque|Cathedral|Temple|Base|Airport|Port|Island|Islet|Dam|Village|Site|Monument|Mausoleum)$/;

// "visited the Riverside Power Station": the verb's object, or the name that its last word heads.
function isVisited(tree: Tree, word: number, anchors: ReadonlySet<number>): boolean {
  let at = word;
  while (isRelation(tree, at, "compound", "flat", "nmod:desc") && headOf(tree, at) >= 0) at = headOf(tree, at);
  return isRelation(tree, at, "obj", "nsubj:pass") && anchors.has(headOf(tree, at));
}

function townOf({ country }: Place, { dateline }: Layers): Place | null {
  return dateline?.precision === "city" && dateline.country === country ? dateline : null;
}
