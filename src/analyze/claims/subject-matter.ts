import type { Sentence } from "../../model/sentence.ts";

/** Words of sport, weather, kitchen, markets, stage, laboratory and leisure: whole articles of them tell no public acts. */
const PRIVATE_WORDS = new Set(
  // sport and games
  (
    "match goal striker midfielder defender goalkeeper keeper coach referee league cup season semifinal quarterfinal " +
    "final scorer wicket innings batsman bowler spinner cricket tennis seed tournament championship champion medal lap " +
    "club fixture playoff halftime kickoff touchdown quarterback pitcher inning basketball football soccer rugby golf " +
    "hockey boxing chess grandmaster knight bishop pawn rook checkmate winger teammate squad stadium derby bat toss captain player patch raid gamer " +
    "rival island transfer straight-sets foul lad " +
    // weather and nature
    "storm rain snow wind forecast forecaster temperature hurricane typhoon cyclone earthquake quake magnitude " +
    "seismological tsunami flood meteorologist celsius rainfall thunderstorm drought landslide volcano " +
    // kitchen and garden
    "recipe soup onion carrot sauce oven bake baker bread garlic butter tablespoon chef cuisine flavor flavour tart stove " +
    "stock egg cheese freezer simmer compost rose prune shoot aphid garden gardener plant nettle tea wine restaurant " +
    // markets and firms
    "share stock investor dividend profit revenue earnings quarterly shareholder nasdaq dow bond inflation firm merger " +
    "acquisition executive startup chipmaker analyst dollar yen cash engineer product store phone device app user " +
    "battery software update card smartphone laptop " +
    // stage, screen and leisure
    "film movie director actor actress album singer song concert festival band premiere review novel script celebrity fan " +
    "ticket show episode studio headliner museum tram hotel castle tower visitor guest weekend holiday tourist beach " +
    "horoscope aries taurus gemini pluto sofa friend wedding " +
    // science, health, school, roads
    "study patient researcher cell disease virus planet telescope astronomer gene brain memory kidney nose sleep doctor " +
    "clinic vaccine pupil teacher library school fair lorry motorway crash collision truck bus driver neighbor neighbour"
  ).split(" "),
);

/** Words of states, their offices, forces, courts and quarrels. */
const PUBLIC_WORDS = new Set(
  (
    "minister ministry government president presidential parliament parliamentary lawmaker senate senator congress embassy " +
    "ambassador diplomat diplomatic diplomacy envoy troop army military soldier navy missile nuclear sanction treaty " +
    "ceasefire truce summit bilateral trilateral election electoral candidate opposition protester protest police court " +
    "prison arrest war rebel militant insurgent terrorist terrorism refugee migrant border sovereignty denuclearization " +
    "council un nato eu kremlin pentagon secretary foreign defense defence regime activist premier chancellor king " +
    "republic constitution referendum coup prosecutor warship artillery airstrike hostage militia spokesperson " +
    "spokesman spokeswoman territory genocide occupation blockade embargo negotiation negotiator ally alliance " +
    "humanitarian peacekeeper legislation lawmakers governor authority official"
  ).split(" "),
);

/** What a text is about. */
export interface SubjectMatter {
  /** True where the text is about sport, weather, cooking and the like. */
  readonly isPrivate: boolean;
  /** True where it speaks of states and their offices so often that unnamed people in it act in public matters. */
  readonly isPublic: boolean;
}

/** Weighs what a text is about by its different words, so that length does not matter. */
export function subjectMatter(sentences: readonly Sentence[]): SubjectMatter {
  const ours = new Set<string>();
  const theirs = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { lemma } of tokens) {
      const word = lemma.toLowerCase();
      if (PRIVATE_WORDS.has(word)) theirs.add(word);
      else if (PUBLIC_WORDS.has(word)) ours.add(word);
    }
  }
  const words = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  return {
    isPrivate: theirs.size >= 3 && theirs.size > 2 * ours.size,
    isPublic: ours.size >= Math.min(3, Math.ceil(words / 30)),
  };
}
