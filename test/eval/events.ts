import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { analyze, parseArticle } from "../../src/index.ts";
import type { Event } from "../../src/model/claim.ts";
import { openKit } from "../../src/open-kit.ts";

const folder = fileURLToPath(new URL("../../../shared/data/events/", import.meta.url));

interface GoldEvent {
  readonly source: string;
  readonly target: string;
  readonly type?: string;
  readonly root?: string;
}

interface GoldSentence {
  readonly text: string;
  readonly date?: string;
  readonly events: readonly GoldEvent[];
}

/**
 * Reads the raw sentences of the PLOVER training set and of PETRARCH's
 * validation records, without any parse given: how often the gold PLOVER type
 * is among those found, and F1 over (source country, target country, CAMEO
 * root). `--misses` lists what was not found.
 */
export async function run(args: readonly string[]): Promise<void> {
  const kit = openKit();
  const read = ({ text, date }: GoldSentence) =>
    analyze(parseArticle(text, { source: "sentence", asOf: date ?? "2020-06-01" }), kit).events;
  const misses: string[] = [];
  plover(read, misses);
  petrarch(read, misses);
  if (args.includes("--misses")) console.log(misses.join("\n"));
}

type Read = (sentence: GoldSentence) => readonly Event[];

function plover(read: Read, misses: string[]): void {
  const gold = linesOf(gunzipSync(readFileSync(join(folder, "plover-sentences-train.jsonl.gz"))).toString("utf8"));
  const perType = new Map<string, [found: number, all: number]>();
  let byKind = 0;
  let found = 0;
  for (const sentence of gold) {
    const events = read(sentence);
    const types = new Set(events.flatMap(ploverTypes));
    const kinds = new Set(events.map((e) => asYield(e.plover.type)));
    const wanted = sentence.events.map((e) => e.type!);
    const isFound = wanted.some((t) => types.has(t));
    if (isFound) found++;
    else misses.push(`${wanted.join("|")}: ${sentence.text} [${[...types].join(", ")}]`);
    if (wanted.some((t) => kinds.has(t))) byKind++;
    const row = perType.get(wanted[0]!) ?? [0, 0];
    perType.set(wanted[0]!, [row[0] + (isFound ? 1 : 0), row[1] + 1]);
  }
  console.log(`PLOVER train: gold type among those found ${share(found, gold.length)} of ${gold.length} sentences`);
  console.log(`  (by the kind's own type alone ${share(byKind, gold.length)})`);
  console.log(`  ${[...perType].map(([type, [n, all]]) => `${type} ${n}/${all}`).join("  ")}`);
}

const HOSTILE = new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"]);

/**
 * The PLOVER types an event counts as there. PLOVER has no status: to the
 * codebook a planned act is AGREE or THREATEN and one refused or called off is
 * REJECT; it has YIELD for our concede and retreat, and COERCE for embargoes.
 */
function ploverTypes(event: Event): readonly string[] {
  const type = asYield(event.plover.type);
  const types = [type];
  if (event.plover.mode === "embargo") types.push("COERCE");
  if (event.status === "planned") types.push(HOSTILE.has(type) ? "THREATEN" : "AGREE");
  if (event.status === "cancelled" || event.status === "denied") types.push("REJECT");
  const root = ROOT_TYPE[event.cameo.slice(0, 2)];
  if (root !== undefined) types.push(root);
  return types;
}

function asYield(type: string): string {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** PLOVER's own table from CAMEO roots to types. */
const ROOT_TYPE: Readonly<Record<string, string>> = {
  "02": "REQUEST",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "YIELD",
  "09": "ACCUSE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

/** Cooperation has no direction: CAMEO codes it once or twice, and the records do both. */
const MUTUAL_ROOTS = new Set(["03", "04", "05", "06"]);

function petrarch(read: Read, misses: string[]): void {
  const gold = linesOf(readFileSync(join(folder, "petr2_gsr.jsonl"), "utf8"));
  let right = 0;
  let ours = 0;
  let theirs = 0;
  for (const sentence of gold) {
    const wanted = new Set(
      sentence.events.map((e) => triple(country(e.source), country(e.target), e.root!)).filter((t) => t !== null),
    );
    const found = new Set(read(sentence).flatMap(triples));
    right += [...found].filter((t) => wanted.has(t)).length;
    ours += found.size;
    theirs += wanted.size;
    if ([...wanted].some((t) => !found.has(t)) || [...found].some((t) => !wanted.has(t))) {
      misses.push(`petr2: ${sentence.text} [gold ${[...wanted].join(" ")}; found ${[...found].join(" ")}]`);
    }
  }
  const f1 = (2 * right) / (ours + theirs);
  console.log(
    `petr2_gsr: (source country, target country, root) P ${share(right, ours)} R ${share(right, theirs)} F1 ${f1.toFixed(3)} (${right} of ${ours} found, ${theirs} gold)`,
  );
}

// A hostile act told by somebody of another state is, in CAMEO, that state's accusation.
function triples(event: Event): readonly string[] {
  const root = event.cameo.slice(0, 2);
  const sources = countriesOf(event.sources);
  const targets = countriesOf(event.targets);
  const teller = event.saidBy?.country ?? null;
  if (HOSTILE.has(event.plover.type) && teller !== null && sources.length > 0 && !sources.includes(teller)) {
    return sources.flatMap((s) => triple(teller, s, "11") ?? []);
  }
  if (targets.length === 0 && MUTUAL_ROOTS.has(root) && sources.length > 1) {
    return sources.flatMap((a, i) => sources.slice(i + 1).flatMap((b) => triple(a, b, root) ?? []));
  }
  return sources.flatMap((s) => targets.flatMap((t) => triple(s, t, root) ?? []));
}

function triple(source: string | null, target: string | null, root: string): string | null {
  if (source === null || target === null) return null;
  return MUTUAL_ROOTS.has(root) ? `${[source, target].sort().join("=")}:${root}` : `${source}>${target}:${root}`;
}

function countriesOf(parties: Event["sources"]): readonly string[] {
  return [...new Set(parties.map((p) => p.country).filter((c): c is string => c !== null))];
}

// CAMEO actor codes begin with the state; international bodies come after IGO.
function country(code: string): string | null {
  if (code.startsWith("---")) return null;
  if (code.startsWith("IGO")) return code.includes("EEC") ? "EUR" : code.includes("UNO") ? "UNO" : "INT";
  return code.slice(0, 3);
}

function linesOf(text: string): readonly GoldSentence[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldSentence);
}

function share(part: number, all: number): string {
  return all === 0 ? "-" : (part / all).toFixed(3);
}
