import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The longest ending that may decide a lemma; more would be a word list. */
const LONGEST_ENDING = 6;

const TREEBANKS = ["en_ewt-train", "en_gum_free-train"];

/** Words that keep their capital in the lemma ("American") are told from those that open a sentence by this share. */
const CAPITAL_SHARE = 0.5;

type Counts = Map<string, number>;

/**
 * Learns `src/language/lemmas/generated.ts` from the training treebanks: for each tag
 * the endings that change, with what they become, a longer ending only where
 * it disagrees with the shorter one. Whole words start with "^".
 */
function main(): void {
  const lemmas = new Map<string, Map<string, Counts>>();
  const capitals = new Map<string, { kept: number; all: number }>();
  for (const name of TREEBANKS) readTreebank(name, lemmas, capitals);
  addIrregularForms(lemmas);
  addRegularForms(lemmas);
  const tables: Record<string, string> = {};
  for (const tag of [...lemmas.keys()].sort()) {
    const table = learn(lemmas.get(tag)!);
    if (table !== "") tables[tag] = table;
  }
  const kept = [...capitals].filter(([, c]) => c.kept / c.all >= CAPITAL_SHARE).map(([word]) => word);
  writeFileSync("src/language/lemmas/generated.ts", moduleText(tables, kept.sort()));
}

function readTreebank(
  name: string,
  lemmas: Map<string, Map<string, Counts>>,
  capitals: Map<string, { kept: number; all: number }>,
): void {
  const text = gunzipSync(readFileSync(`../shared/data/treebank/${name}.conllu.gz`)).toString("utf8");
  for (const line of text.split("\n")) {
    const [id = "", form = "", lemma = "", upos = "", tag = ""] = line.split("\t");
    if (!/^\d+$/.test(id) || lemma === "_" || upos === "PUNCT" || upos === "SYM" || upos === "X" || tag === "GW")
      continue;
    if (/[\d\s]/.test(form) || /[\d\s]/.test(lemma)) continue;
    const key = form.toLowerCase();
    if (upos !== "PROPN" && tag !== "NNP" && tag !== "NNPS" && (form.length === 1 || form !== form.toUpperCase())) {
      const seen = capitals.get(key) ?? { kept: 0, all: 0 };
      seen.all++;
      if (/^\p{Lu}/u.test(lemma)) seen.kept++;
      capitals.set(key, seen);
    }
    const forms = lemmas.get(tag) ?? new Map<string, Counts>();
    lemmas.set(tag, forms);
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts);
    counts.set(lemma.toLowerCase(), (counts.get(lemma.toLowerCase()) ?? 0) + 1);
  }
}

/** News verbs that the treebanks do not have, or not in every form: they teach the endings which stems end in "e". */
const NEWS_VERBS =
  "provoke invoke evoke revoke smoke joke fade endorse interfere reiterate escalate deescalate retaliate mediate negotiate " +
  "denuclearize normalize militarize mobilize demobilize sabotage besiege detonate intercept deploy redeploy dispatch " +
  "convene reconvene adjourn condemn denounce deplore rebuke refute rebut repatriate extradite expel deport detain " +
  "incarcerate impose lift ease tighten enforce violate breach defy flout abide comply curb curtail halt suspend resume " +
  "postpone reschedule cancel scrap dismantle disable decommission enrich reprocess stockpile proliferate verify inspect " +
  "monitor surveil patrol blockade bombard shell strafe raid storm seize capture liberate overthrow oust topple depose " +
  "impeach indict arraign convict acquit sentence pardon assassinate behead execute evacuate displace resettle repel " +
  "repulse ambush infiltrate defect surrender capitulate cede annex occupy invade intrude encroach trespass simulate " +
  "rehearse parade unveil inaugurate commemorate commend laud hail decry lambast lambaste slam chide scold accuse " +
  "allege insinuate implicate corroborate substantiate downplay underline underscore emphasize stress pledge vow " +
  "threaten warn caution urge implore entreat appeal petition protest rally demonstrate riot clash skirmish " +
  "ratify accede abrogate renounce repudiate rescind nullify veto abstain delegate designate appoint nominate " +
  "confer consult liaise coordinate cooperate collaborate reconcile compromise concede recognize derecognize " +
  "launch relaunch fire misfire test retest hack jam spoof encrypt launder smuggle traffic embargo sanction blacklist " +
  "delist freeze unfreeze confiscate forfeit tow scuttle berth dock anchor sail overfly scramble";

/** Irregular verbs of news that may be missing: base, past, participle. */
const IRREGULAR_VERBS =
  "flee fled fled|sing sang sung|undergo underwent undergone|bind bound bound|overthrow overthrew overthrown|" +
  "shoot shot shot|strike struck struck|sink sank sunk|withdraw withdrew withdrawn|withhold withheld withheld|" +
  "uphold upheld upheld|overrun overran overrun|overfly overflew overflown|fly flew flown|seek sought sought|" +
  "fight fought fought|steal stole stolen|swear swore sworn|forswear forswore forsworn|forbid forbade forbidden|" +
  "foresee foresaw foreseen|oversee oversaw overseen|undertake undertook undertaken|overtake overtook overtaken|" +
  "retake retook retaken|rebuild rebuilt rebuilt|resend resent resent|rewrite rewrote rewritten|flee fled fled|" +
  "arise arose arisen|bear bore borne|breed bred bred|cling clung clung|deal dealt dealt|dig dug dug|" +
  "draw drew drawn|drive drove driven|feed fed fed|freeze froze frozen|grind ground ground|hang hung hung|" +
  "lead led led|leap leapt leapt|light lit lit|mislead misled misled|ride rode ridden|rise rose risen|" +
  "shake shook shaken|shrink shrank shrunk|slay slew slain|slide slid slid|speed sped sped|spin spun spun|" +
  "spring sprang sprung|stick stuck stuck|sweep swept swept|swing swung swung|tear tore torn|throw threw thrown|" +
  "wage waged waged|weave wove woven|wind wound wound|withstand withstood withstood|hold held held|cast cast cast|" +
  "broadcast broadcast broadcast|forecast forecast forecast|hit hit hit|cut cut cut|spread spread spread|" +
  "shut shut shut|split split split|burst burst burst|rid rid rid|set set set|reset reset reset|beset beset beset";

/** Plurals that their ending misleads. */
const IRREGULAR_NOUNS =
  "series series|species species|crises crisis|analyses analysis|bases base|missiles missile|troops troop|wives wife|" +
  "lives life|knives knife|leaves leaf|thieves thief|halves half|shelves shelf|criteria criterion|phenomena phenomenon|" +
  "memoranda memorandum|headquarters headquarters|aircraft aircraft|spacecraft spacecraft|warheads warhead|" +
  "servicemen serviceman|spokesmen spokesman|servicewomen servicewoman|embargoes embargo|torpedoes torpedo|" +
  "vetoes veto|heroes hero|echoes echo|barracks barracks|means means|corps corps|axes axis|oases oasis";

function addIrregularForms(lemmas: Map<string, Map<string, Counts>>): void {
  const add = (tag: string, form: string, lemma: string): void => {
    const forms = lemmas.get(tag)!;
    if (!forms.has(form)) forms.set(form, new Map([[lemma, 1]]));
  };
  for (const entry of IRREGULAR_VERBS.split("|")) {
    const [verb = "", past = "", participle = ""] = entry.split(" ");
    add("VBD", past, verb);
    add("VBN", participle, verb);
  }
  for (const entry of IRREGULAR_NOUNS.split("|")) {
    const [plural = "", noun = ""] = entry.split(" ");
    add("NNS", plural, noun);
  }
}

/**
 * Adds the regular forms of every verb that the treebanks show, because a tag's
 * endings are learnt from few forms: "endorsed" may not occur though "endorse" does.
 */
function addRegularForms(lemmas: Map<string, Map<string, Counts>>): void {
  const verbs = new Set(NEWS_VERBS.split(" "));
  const irregular = new Set<string>();
  for (const tag of ["VB", "VBP", "VBZ", "VBD", "VBN", "VBG"]) {
    for (const [form, counts] of lemmas.get(tag) ?? []) {
      const lemma = best(counts);
      if (/^[a-z]{3,}$/.test(lemma)) verbs.add(lemma);
      if ((tag === "VBD" || tag === "VBN") && !form.endsWith("ed")) irregular.add(lemma);
    }
  }
  for (const verb of [...verbs].sort()) {
    for (const [tag, form] of regularForms(verb)) {
      if (irregular.has(verb) && tag !== "VBZ" && tag !== "VBG") continue;
      const forms = lemmas.get(tag)!;
      if (!forms.has(form)) forms.set(form, new Map([[verb, 1]]));
    }
  }
}

function regularForms(verb: string): readonly (readonly [string, string])[] {
  const stem = doublesLast(verb) ? verb + verb.at(-1) : verb;
  const drops = verb.endsWith("e") && !/(?:ee|oe|ye|inge)$/.test(verb);
  const y = /[^aeiou]y$/.test(verb);
  const past = verb.endsWith("e") ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|sh|tch|ch|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const gerund = verb.endsWith("ie") ? `${verb.slice(0, -2)}ying` : drops ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  return [
    ["VBZ", third],
    ["VBD", past],
    ["VBN", past],
    ["VBG", gerund],
  ];
}

// One short syllable ("stop"), or a stress on the last one, which spelling shows only by list.
function doublesLast(verb: string): boolean {
  if (/^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb) || /^[^aeiou]*qu[aeiou][bdgmnprtz]$/.test(verb))
    return !verb.endsWith("k");
  return (
    /(?:pel|mit|fer|cur|tol|bat|quip|gret|vet|bel|mur|cel|model|handicap|kidnap|traffic\b|repel|scram|ebel|xcel)$/.test(
      verb,
    ) && !/(?:cancel|limit|vomit|offer|suffer|differ|buffer|combat|occur.)$/.test(verb)
  );
}

/** What turns a form into its lemma: how many characters to drop, then what to add. */
function change(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}${lemma.slice(same)}`;
}

function best(counts: Counts): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function learn(forms: Map<string, Counts>): string {
  const votes = new Map<string, Counts>();
  const wanted = new Map<string, string>();
  for (const [form, counts] of forms) {
    const lemma = best(counts);
    const rule = change(form, lemma);
    wanted.set(form, rule);
    const whole = `^${form}`;
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++) {
      const ending = form.slice(form.length - length);
      // Endings are judged by how many different words have them, so that one frequent word does not decide.
      const tally = votes.get(ending) ?? new Map<string, number>();
      tally.set(rule, (tally.get(rule) ?? 0) + 1);
      votes.set(ending, tally);
    }
    votes.set(whole, new Map([[rule, 1]]));
  }
  const rules = new Map<string, string>();
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (ending.startsWith("^")) continue;
    const tally = votes.get(ending)!;
    const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
    const rule = best(tally);
    const isSure = ending === "" || (total >= 2 && tally.get(rule)! / total >= 0.6);
    if (isSure && rule !== lookUp(rules, ending.slice(1))) rules.set(ending, rule);
  }
  for (const [form, rule] of wanted) if (rule !== lookUp(rules, form)) rules.set(`^${form}`, rule);
  if (rules.get("") === "0") rules.delete("");
  return encode(rules);
}

function lookUp(rules: ReadonlyMap<string, string>, form: string): string {
  for (let at = Math.max(0, form.length - LONGEST_ENDING); at <= form.length; at++) {
    const rule = rules.get(form.slice(at));
    if (rule !== undefined) return rule;
  }
  return "0";
}

// One line for each change: "3y ies ...". Grouping by change keeps the file small and readable.
function encode(rules: ReadonlyMap<string, string>): string {
  const byRule = new Map<string, string[]>();
  for (const [ending, rule] of rules) byRule.set(rule, [...(byRule.get(rule) ?? []), ending === "" ? "*" : ending]);
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, endings]) => `${rule} ${endings.sort().join(" ")}`)
    .join("\n");
}

function moduleText(tables: Record<string, string>, kept: readonly string[]): string {
  const entries = Object.entries(tables).map(([tag, table]) => `  ${JSON.stringify(tag)}: ${JSON.stringify(table)},`);
  return `// Written by train/lemmas.ts from the training parts of UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0).
/** By Penn tag: lines of a change (units to drop, letters to add) and the endings or ^words that take it. */
export const LEMMA_RULES: Readonly<Record<string, string>> = {
${entries.join("\n")}
};

/** Words that keep their capital in the lemma though they are no proper nouns. */
export const CAPITAL_LEMMAS = ${JSON.stringify(kept.join(" "))};
`;
}

main();
