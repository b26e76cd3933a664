/** Words right before a person's name. Small or capital letters alike: "President Dorn", "spokesman Dorn". */
const TITLES = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. professor president premier chancellor minister secretary " +
    "ambassador envoy representative spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair leader " +
    "commander chief king queen prince princess pope sultan emir crown sheikh senator sen sen. congressman congresswoman rep " +
    "rep. governor gov gov. mayor judge justice gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. " +
    "captain sgt sgt. sergeant cpl cpl. cmdr cmdr. adm adm. admiral marshal brig brig. vice-president rev rev. bishop " +
    "archbishop cardinal father comrade negotiator counterpart diplomat adviser advisor aide analyst expert lawmaker deputy " +
    "speaker dictator strongman opponent rival candidate nominee correspondent reporter journalist author actor actress singer " +
    "coach striker chairman-elect coordinator commissioner administrator inspector superintendent officer executive ceo founder " +
    "researcher scientist economist lawyer attorney prosecutor activist dissident ayatollah imam rabbi"
  ).split(" "),
);

/** Capitalised words that go with titles and bodies, and days: none of them is part of a person's name. */
const NO_NAME_PARTS = new Set(
  (
    "president vice prime minister secretary state general assembly staff council executive officer department party office " +
    "ministry foreign affairs defense defence national security deputy assistant acting former special chief chairman director " +
    "ambassador committee commission court union republic democratic people government house white senate congress army navy " +
    "air force marine corps police guard agency bank university college institute international central united nations states " +
    "north south east west northern southern eastern western new monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april june july august september october november december mr mrs ms dr gen the a an and of in on " +
    "for to from with by at as but or if he she it they we i you his her its their this that these those who which what when " +
    "premier chancellor leader commander governor senator speaker king queen prince press statement news times post daily war " +
    "day week month year treaty agreement summit conference sea ocean island river mount street avenue road building center " +
    "centre embassy nuclear missile world cup olympic games workers korean chinese japanese russian american british french " +
    "german unification finance trade economy economic energy interior justice treasury commerce " +
    "policy act climate peace human rights bureau meeting meetings talks strategy control commissioner counselor councilor order"
  ).split(" "),
);

/** Capitalised words of offices, days and months: alone or together they name nobody. */
const OFFICE_WORDS = new Set(
  (
    "vice deputy first second third foreign prime secretary secretaries minister ministers president chief assistant under " +
    "special acting senior spokesperson spokesman spokeswoman ambassador chairman director general representative envoy leader " +
    "premier chancellor governor commander excellency of the state monday tuesday wednesday thursday friday saturday " +
    "sunday january february april june july august september october november december jan feb mar apr jun jul aug sep sept " +
    "oct nov dec end photo image lead update"
  ).split(" "),
);

/** Small words inside names: "Abdel Fattah el-Sisi", "Ursula von der Leyen". */
const PARTICLES = new Set(
  "al el bin ibn ben abu umm de del della di da dos van von der den ter la le ul ud ur e san bint".split(" "),
);

/** True for a word that stands right before a person's name. */
export function isTitle(form: string): boolean {
  return TITLES.has(form.toLowerCase());
}

/** True for capitalised words that end or rule out a person's name. */
export function isNoNamePart(form: string): boolean {
  const lower = form.toLowerCase();
  return NO_NAME_PARTS.has(lower.endsWith(".") ? lower.slice(0, -1) : lower);
}

/** True for a capitalised word that belongs to an office or a date rather than to a name. */
export function isOfficeWord(form: string): boolean {
  const lower = form.toLowerCase();
  return OFFICE_WORDS.has(lower.endsWith(".") ? lower.slice(0, -1) : lower);
}

/** True for the small words that tie the parts of a name together. */
export function isParticle(form: string): boolean {
  return PARTICLES.has(form.toLowerCase());
}
