/**
 * True where an actor's name is a state's own, in any of the ways news has for
 * it: "Japan", "DPRK", "U.S.", "Republic of Korea". What is left are persons,
 * ministries and bodies.
 */
export function isStateName(name: string, stateNames: ReadonlySet<string>): boolean {
  const plain = name.replace(/^the\s+/i, "").trim();
  return (
    stateNames.has(plain.toLowerCase()) ||
    // "DPRK", "U.S.", "UAE": an abbreviation for a body of states reads the same, but is no person either.
    /^(?:[A-Z]\.?){2,5}$/.test(plain) ||
    /\b(?:republic|kingdom|states|federation|emirates) of\b/i.test(plain) ||
    /\b(?:republic|federation|kingdom|emirates)$/i.test(plain)
  );
}
