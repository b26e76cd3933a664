import type { Claim, Party } from "../../model/claim.ts";

/** Acts done in words: what is said tells two of them apart. */
const SPOKEN = new Set(["agree", "request", "accuse", "support", "reject", "threaten"]);
const MUTUAL = new Set(["meet", "call", "agree", "exercise", "cooperate"]);
const CONSULT = new Set(["meet", "call", "visit"]);

/** True for a claim that only tells again what another sentence tells. */
export function isEcho(claim: Claim): boolean {
  return claim.rule.endsWith("/echo");
}

/** True when two claims of one article tell the same happening. */
export function isSameHappening(a: Claim, b: Claim, text: string): boolean {
  const echo = isEcho(a) || isEcho(b);
  if (
    a.kind !== b.kind &&
    !(echo && a.kind !== "visit" && b.kind !== "visit" && CONSULT.has(a.kind) && CONSULT.has(b.kind))
  )
    return false;
  if (!agreesInStatus(a, b, echo) || !agreesInTime(a, b)) return false;
  if (!agreesInSides(a, b)) return false;
  if (echo) return true;
  if (a.evidence.start === b.evidence.start && a.kind !== "visit") return false;
  return !SPOKEN.has(a.kind) || saysTheSame(a, b, text);
}

function agreesInStatus(a: Claim, b: Claim, echo: boolean): boolean {
  if (a.status === b.status || echo) return true;
  const real = (s: string) => s === "happened" || s === "ongoing";
  return real(a.status) && real(b.status);
}

function agreesInTime(a: Claim, b: Claim): boolean {
  if (a.when === null || b.when === null) return true;
  if (a.when.precision === "vague" || b.when.precision === "vague") return true;
  if (a.kind === "launch" && a.when.precision !== b.when.precision) return false;
  return a.when.from <= b.when.to && b.when.from <= a.when.to;
}

function agreesInSides(a: Claim, b: Claim): boolean {
  if (MUTUAL.has(a.kind)) {
    const x = [...a.sources, ...a.targets];
    const y = [...b.sources, ...b.targets];
    return x.length === 0 || y.length === 0 || sameRound(x, y, a.kind === "meet" || a.kind === "call");
  }
  // One trip has one traveller and may have many hosts.
  if (a.kind === "visit") return shares(a.sources, b.sources);
  return shares(a.sources, b.sources) && shares(a.targets, b.targets);
}

function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map((p) => p.country).filter((c): c is string => c !== null));
}

function sameRound(x: readonly Party[], y: readonly Party[], strict: boolean): boolean {
  const actors = new Set(x.map((p) => p.actor));
  const common = y.filter((p) => actors.has(p.actor)).length;
  const smaller = Math.min(new Set(x.map((p) => p.actor)).size, new Set(y.map((p) => p.actor)).size);
  if (common >= smaller) return true;
  const a = countriesOf(x);
  const b = countriesOf(y);
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return common > 0;
  if (![...few].every((c) => many.has(c))) return false;
  if (few.size < many.size && few.size > 1) return !strict;
  // The same states may meet twice through different people.
  return !strict || !namesDiffer(x, y);
}

// Both name people or bodies of one country, and none of them is the same.
function namesDiffer(x: readonly Party[], y: readonly Party[]): boolean {
  for (const country of countriesOf(x)) {
    const a = x.filter((p) => p.country === country && isSpecific(p));
    const b = y.filter((p) => p.country === country && isSpecific(p));
    if (a.length > 0 && b.length > 0 && !a.some((p) => b.some((q) => q.actor === p.actor))) return true;
  }
  return false;
}

function isSpecific(party: Party): boolean {
  return party.office !== null || party.rule.includes("unnamed");
}

function shares(x: readonly Party[], y: readonly Party[]): boolean {
  if (x.length === 0 || y.length === 0) return true;
  if (x.some((p) => y.some((q) => q.actor === p.actor))) return true;
  const a = countriesOf(x);
  return [...countriesOf(y)].some((c) => a.has(c)) && !namesDiffer(x, y);
}

/** Two spoken acts are one when the same word says them of the same matter, or their contents share most words. */
function saysTheSame(a: Claim, b: Claim, text: string): boolean {
  const x = contentWords(a, text);
  const y = contentWords(b, text);
  const common = [...x].filter((w) => y.has(w)).length;
  const smaller = Math.min(x.size, y.size);
  const sameWord =
    stem(text.slice(a.trigger.start, a.trigger.end)) === stem(text.slice(b.trigger.start, b.trigger.end));
  if (a.kind === "accuse") return sameWord || (smaller > 0 && common / smaller >= 0.6);
  if (smaller === 0) return sameWord;
  return common / smaller >= 0.5;
}

const STOP = new Set(
  "that this with from into their they them which will would have been were also and the for its any all".split(" "),
);

function contentWords(claim: Claim, text: string): ReadonlySet<string> {
  const spans = claim.details.filter((d) => d.role === "content" || d.role === "act");
  const words = new Set<string>();
  for (const span of spans) {
    for (const word of text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [])
      if (!STOP.has(word)) words.add(stem(word));
  }
  return words;
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ing|ed|es|s|ion|ions|ment)$/u, "")
    .slice(0, 7);
}
