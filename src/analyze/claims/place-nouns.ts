/** Nouns for kinds of places: "the *city* of Sokode", "the Sumy *region*", "off the *coast* of Crete". */
const PLACE_NOUNS = new Set(
  // settlements
  (
    "city town village capital metropolis municipality settlement hamlet suburb neighborhood neighbourhood quarter slum " +
    // divisions
    "district province region state county prefecture governorate oblast department canton division territory commune " +
    "township republic enclave exclave krai emirate constituency ward zone nation country kingdom homeland mainland " +
    // parts
    "area part side north south east west northeast northwest southeast southwest center centre heart outskirts edge " +
    "vicinity surroundings interior countryside frontier border borderland line corridor strip front sector street road " +
    "highway square downtown section stretch hills mountains mountain valley desert forest jungle delta plain plateau " +
    // waters and shores
    "coast shore coastline waters water sea strait gulf bay ocean channel river lake canal island isle islands archipelago " +
    "peninsula cape atoll reef shoal airspace sky skies port harbor harbour beach bank bridge dam basin " +
    // sites
    "site base airbase airport airfield camp compound complex facility plant station center headquarters embassy consulate " +
    "mission ministry palace hotel hall house building hospital school university mosque church cathedral temple shrine " +
    "prison jail court courthouse barracks garrison outpost checkpoint crossing gate residence resort venue retreat farm " +
    "mine refinery terminal depot pipeline stadium park market mall library museum castle villa cosmodrome spaceport " +
    "range ground polygon silo shipyard dockyard room office parliament"
  ).split(" "),
);

/** True for a noun that says what kind of place its name is of. */
export function isPlaceNoun(lemma: string): boolean {
  return PLACE_NOUNS.has(lemma.toLowerCase());
}

/** States of affairs that are somewhere themselves: in "envoys discussed the war in Yemen" nobody met there. */
const SITUATIONS = new Set(
  (
    "war conflict crisis situation fighting violence unrest tension issue matter problem peace security stability ceasefire " +
    "truce development election poll vote coup famine hunger drought disaster transition process operation campaign " +
    "policy presence involvement role interest invasion occupation aggression offensive intervention rights democracy " +
    "refugee genocide atrocity abuse crime threat program programme project investment influence reform effort system " +
    "circumstance condition settlement solution progress event question file dossier killing death hostility instability"
  ).split(" "),
);

/** True for a noun whose place is its own and not that of whoever speaks of it. */
export function isSituation(lemma: string): boolean {
  return SITUATIONS.has(lemma.toLowerCase());
}

const VIOLENT = new Set(
  "war conflict crisis fighting violence unrest coup famine invasion occupation offensive genocide atrocity situation".split(
    " ",
  ),
);

/** True for a noun of strife, which is never the occasion of whoever speaks of it: "talks on the fighting in Goma". */
export function isViolent(lemma: string): boolean {
  return VIOLENT.has(lemma.toLowerCase());
}
