import type { Article } from "../../model/article.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import { type Phrase, phrasesAt } from "../../ontology/actors/phrases.ts";
import type { Issuer } from "./context.ts";

/** Marks of a government's own paper, near its head. */
const RELEASE =
  /\b(?:Office of the (?:Press )?(?:Spokesperson|Secretary)|attributable to (?:the )?(?:\w+ )?Spokes\w+|Department Spokes\w+|Media Note|Begin [Tt]ext|Press Statement)\b/;
const SIGNATURE =
  /^\s*((?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+),\s+((?:[\p{L}'’-]+ ){0,5}(?:Secretary of State|Minister|Secretary|Spokesperson|Spokesman|Spokeswoman|President|Ambassador|Director|Commissioner)(?: [\p{L}' -]{1,60})?)\s*$/u;
const SPOKESPERSON =
  /attributable to (?:the )?((?:Deputy |Department |Principal Deputy )*Spokes\w+) ((?:\p{Lu}[\p{L}'’.-]*\s*){2,4}):/u;
/** Agencies that file from everywhere, in nobody's name. */
const WORLDWIDE = /^(?:Associated Press|Reuters|AFP|UPI|dpa|EFE|BBC|CNN|Al Jazeera|Bloomberg)\b/;
const HEAD_CHARACTERS = 1200;

/**
 * Whose paper this is: the outlet's, the ministry's or the dateline's state, and
 * who signs it. `townState` is the state of the dateline's town by the gazetteer.
 */
export function findIssuer(article: Article, facts: ActorFacts, townState: string | null): Issuer {
  const head = article.text.slice(0, HEAD_CHARACTERS);
  const outlet = knownName(article.outlet?.value, facts);
  const town = article.dateline?.place;
  // "JENIN, West Bank": the land behind the comma where the town is not known.
  const dateline = knownName(town, facts) ?? knownName(town?.split(", ").slice(1).join(", "), facts);
  const signer = signerOf(head);
  // A wire files from everywhere: the town it files from is nearer to its "ministry" than its own seat.
  const filed = dateline?.country ?? townState;
  const country = filed ?? outlet?.country ?? null;
  const isRelease = RELEASE.test(head) || signer !== null;
  // State agencies say "our army"; a wire's "we" is always somebody quoted.
  if (outlet?.kind === "outlet") {
    const isLocal = filed === null ? !WORLDWIDE.test(outlet.name) : filed === outlet.country;
    const isAtHome = outlet.country !== null && isLocal;
    // A town that nobody knows leaves open where a worldwide agency writes from.
    if (filed === null && !isLocal)
      return { country: null, isAtHome, isRelease: false, speaksFor: null, home: null, signer: null };
    const home = WORLDWIDE.test(outlet.name) ? null : outlet.country;
    const speaksFor = outlet.country === "PRK" ? "PRK" : null;
    return { country, isAtHome, isRelease: false, speaksFor, home, signer: null };
  }
  if (outlet !== undefined) {
    const { country: home } = outlet;
    return { country, isAtHome: true, isRelease: true, speaksFor: home, home, signer };
  }
  if (!isRelease) return { country, isAtHome: false, isRelease: false, speaksFor: null, home: null, signer: null };
  const state = releaseState(head, signer?.office ?? "") ?? country;
  return { country: state, isAtHome: true, isRelease: true, speaksFor: state, home: state, signer };
}

function knownName(name: string | undefined, facts: ActorFacts): Phrase | undefined {
  if (name === undefined || name === "") return undefined;
  const plain = name.replace(/^the /i, "");
  const capital = plain.length > 4 && plain === plain.toUpperCase() ? plain[0] + plain.slice(1).toLowerCase() : plain;
  return [plain, capital]
    .flatMap((n) => phrasesAt(facts.phrases, n, 0).filter((p) => p.words.length >= n.length - 1 || p.kind === "seat"))
    .find((p) => p.country !== null);
}

function signerOf(head: string): Issuer["signer"] {
  const spokesperson = SPOKESPERSON.exec(head);
  for (const line of head.split("\n").slice(0, 12)) {
    const match = SIGNATURE.exec(line);
    if (match !== null) return { name: match[1]!.replace(/\s+/g, " ").trim(), office: match[2]!.trim() };
  }
  return spokesperson === null ? null : { name: spokesperson[2]!.trim(), office: spokesperson[1]! };
}

// "Secretary of State" and "Department Spokesperson" are titles of one state's papers.
function releaseState(head: string, office: string): string | null {
  if (/Secretary of State|Department (?:Deputy )?Spokes|U\.S\. Department/.test(`${office}\n${head}`)) return "USA";
  return /Office of the Spokesperson/.test(head) ? "USA" : null;
}
