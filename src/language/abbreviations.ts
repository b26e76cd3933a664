/**
 * How an abbreviation behaves: `before` introduces a name and never ends a
 * sentence ("Gen. Park"); `number` is one only in front of a number ("No. 3");
 * `place` only after a comma or in brackets ("Houston, Tex."); `either` may
 * also end its sentence ("Acme Corp.").
 */
export type AbbreviationKind = "before" | "number" | "place" | "either";

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  before:
    "mr mrs ms dr prof gen lt col capt maj sgt cpl pvt cmdr cdr adm brig rev sen rep reps sens gov govs pres hon st mt ft " +
    "messrs mme mlle fr supt insp det amb sec min dep asst atty vs cf al viz approx ca jan feb apr jun jul aug sept sep " +
    "oct nov dec e.g i.e attn spec res cpt ens vadm radm ltc ltjg hq",
  number: "no nos art arts fig figs vol vols pp p c ch sect para paras par ext tel fax fl ver v op mar nr",
  place:
    "calif fla ala ariz ark conn ga ill ind mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo del " +
    "ky la md mo colo kan kans",
  either:
    "inc corp co cos ltd llc plc bros jr sr etc dept univ assn ave blvd rd hwy bldg tue tues wed thu thur thurs fri mon sat " +
    "sun lb lbs oz hr hrs est gmbh intl natl govt ph.d m.sc b.sc m.d m.ed arrv arr cont ed eds",
};

const KINDS = new Map<string, AbbreviationKind>(
  (Object.keys(WORDS) as AbbreviationKind[]).flatMap((kind) =>
    WORDS[kind].split(" ").map((word) => [word, kind] as const),
  ),
);

/** Abbreviations spelled like everyday words: these need their capital ("Sun.", but not "in the sun."). */
const CAPITAL_ONLY = new Set(
  (
    "sun sat mon wed fri mar jan jun dec sec min rep gen col ill ind mass miss wash art ore del pa la co no ed res fig ms " +
    "sen fr det dep hon st mt ft ark conn neb spec"
  ).split(" "),
);

/** What kind of abbreviation `word`, written without its last full stop, is; undefined where it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > 6) return undefined;
  const lower = word.toLowerCase();
  const kind = KINDS.get(lower);
  if (kind === undefined || kind === "number") return kind;
  return CAPITAL_ONLY.has(lower) && lower === word ? undefined : kind;
}

/**
 * Words that open a sentence far more often than they stand inside a name:
 * what decides whether "U.S." or "Corp." ends its sentence.
 */
const OPENERS = new Set(
  (
    "the a an this that these those there here it he she they we you i his her its their our my your but and or so yet in on " +
    "at by for from with without after before since until during under over if when while as although though because " +
    "however meanwhile moreover also both each every all some many most several no not what who why how where which " +
    "then now later earlier instead despite according among amid to one two nor another such other others asked " +
    "additionally furthermore nevertheless still once unlike officials image photo video"
  ).split(" "),
);

/** True for a word that, capitalised after a full stop, opens a new sentence rather than goes on with a name. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}
