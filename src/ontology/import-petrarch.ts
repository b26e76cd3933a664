import type { Notice } from "../model/notice.ts";

/** One actor of a PETRARCH dictionary with its codes and the days they hold. */
export interface PetrarchActor {
  readonly name: string;
  readonly names: readonly string[];
  readonly codes: readonly { readonly code: string; readonly from: string | null; readonly to: string | null }[];
}

/** What a dictionary holds, as rows of our own tables. */
export interface ImportedFacts {
  /** Rows of `organizations.tsv`. */
  readonly organizations: readonly (readonly string[])[];
  /** Rows of `holders.tsv`. */
  readonly holders: readonly (readonly string[])[];
  readonly notices: readonly Notice[];
}

/** CAMEO's codes of international bodies, where ours differ. */
const BODIES = new Map([
  ["IGOUNOIAE", "IAE"],
  ["IGOUNO", "UNO"],
  ["IGOEUR", "EUR"],
  ["IGOEEC", "EUR"],
  ["IGONAT", "NAT"],
  ["IGOWSTNAT", "NAT"],
  ["IGOSEAASN", "ASN"],
  ["IGOASN", "ASN"],
  ["IGO", "INT"],
]);
/** What the letters behind the state say of an actor. */
const SECTORS = new Map([
  ["GOV", "government"],
  ["MIL", "military"],
  ["COP", "police"],
  ["SPY", "intelligence"],
  ["LEG", "legislature"],
  ["JUD", "court"],
  ["REB", "armed-group"],
  ["SEP", "armed-group"],
  ["OPP", "party"],
  ["PTY", "party"],
  ["MED", "outlet"],
  ["BUS", "company"],
]);

/**
 * Reads a PETRARCH or TABARI actor dictionary (`NAME_ [CODE]`, `+ALIAS_`,
 * `\t[CODE from-to]`) into rows of our tables. Names with dated codes are
 * taken for persons, the others for bodies; what has no state or body we know
 * is left out and noted.
 *
 * @example importPetrarch("JANE_DOE_\n\t[NORGOV 010203-040506]", new Set(["NOR"])).holders[0]?.[0] // "Jane Doe"
 */
export function importPetrarch(text: string, countries: ReadonlySet<string>): ImportedFacts {
  const organizations: string[][] = [];
  const holders: string[][] = [];
  const notices: Notice[] = [];
  for (const { actor, start, end } of readActors(text)) {
    const isPerson = actor.codes.some((c) => c.from !== null || c.to !== null);
    let isUsed = false;
    for (const { code, from, to } of actor.codes) {
      const country = countryOf(code, countries);
      if (country === null) continue;
      const sector = SECTORS.get(code.slice(3, 6)) ?? "government";
      const names = actor.names.join("|");
      isUsed = true;
      if (isPerson && code.slice(3, 6) !== "GOV" && BODIES.get(code) === undefined) continue;
      if (isPerson) holders.push([actor.name, names, country, "official", from ?? "", to ?? "", "PETRARCH dictionary"]);
      // A bare state code gives a state another name, which the table of countries is for.
      else if (code.length > 3) {
        const type = sector === "armed-group" || sector === "party" ? "group" : "body";
        organizations.push([actor.name, names, country, type, sector]);
        break;
      }
    }
    if (!isUsed) {
      notices.push({
        start,
        end,
        rule: "import/unknown-code",
        message: `No state or body known for ${actor.name} [${actor.codes[0]?.code ?? ""}]; left out.`,
      });
    }
  }
  return { organizations, holders, notices };
}

interface ReadActor {
  readonly actor: PetrarchActor;
  readonly start: number;
  readonly end: number;
}

function readActors(text: string): readonly ReadActor[] {
  const found: ReadActor[] = [];
  let current:
    | { name: string; names: string[]; codes: PetrarchActor["codes"][number][]; start: number; end: number }
    | undefined;
  const close = () => {
    if (current !== undefined && current.codes.length > 0) {
      const { name, names, codes, start, end } = current;
      found.push({ actor: { name, names, codes }, start, end });
    }
  };
  let at = 0;
  for (const raw of text.split("\n")) {
    const start = at;
    at += raw.length + 1;
    const line = raw.replace(/[#;].*$/, "").trimEnd();
    if (line.trim() === "") continue;
    const words = line.replace(/\[[^\]]*\]/g, "").trim();
    if (/^\s/.test(line) && words === "") {
      if (current !== undefined) current.codes.push(...codesIn(line));
    } else if (words.startsWith("+")) {
      current?.names.push(nameOf(words.slice(1)));
    } else {
      close();
      current = { name: nameOf(words), names: [], codes: [...codesIn(line)], start, end: at - 1 };
    }
    if (current !== undefined) current.end = at - 1;
  }
  close();
  return found;
}

function* codesIn(line: string): Generator<PetrarchActor["codes"][number]> {
  for (const [, inside] of line.matchAll(/\[([^\]]*)\]/g)) {
    const [code = "", dates = ""] = inside!.trim().split(/\s+/, 2);
    if (!/^[A-Z]{3}/.test(code)) continue;
    const range = /^(\d{6,8})-(\d{6,8})$/.exec(dates);
    if (range !== null) yield { code, from: dayOf(range[1]!), to: dayOf(range[2]!) };
    else if (/^>\d{6,8}$/.test(dates)) yield { code, from: dayOf(dates.slice(1)), to: null };
    else if (/^<\d{6,8}$/.test(dates)) yield { code, from: null, to: dayOf(dates.slice(1)) };
    else yield { code, from: null, to: null };
  }
}

// Two-digit years of these dictionaries run from 1930 to 2029.
function dayOf(digits: string): string {
  const short = digits.length === 6;
  const year = short
    ? (Number(digits.slice(0, 2)) >= 30 ? 1900 : 2000) + Number(digits.slice(0, 2))
    : Number(digits.slice(0, 4));
  const rest = digits.slice(short ? 2 : 4);
  return `${year}-${rest.slice(0, 2)}-${rest.slice(2, 4)}`;
}

// "JANE_VAN_DOE_" is written as a name; particles stay small.
function nameOf(words: string): string {
  return words
    .replace(/_+$/, "")
    .split(/[_ ]+/)
    .map((word, i) =>
      i > 0 && /^(?:OF|THE|AND|DE|DEL|DA|DOS|VAN|VON|BIN|AL|FOR|IN|ON)$/.test(word)
        ? word.toLowerCase()
        : capital(word),
    )
    .join(" ")
    .trim();
}

function capital(word: string): string {
  if (/^[A-Z]{2,4}$/.test(word) && !/[AEIOUY]/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

function countryOf(code: string, countries: ReadonlySet<string>): string | null {
  for (let length = code.length; length >= 3; length -= 3) {
    const body = BODIES.get(code.slice(0, length));
    if (body !== undefined) return body;
  }
  return countries.has(code.slice(0, 3)) ? code.slice(0, 3) : null;
}
