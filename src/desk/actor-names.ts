/** Bodies that act like states; their codes are the record's own. */
const BODIES: Readonly<Record<string, string>> = {
  UNO: "United Nations",
  EUR: "European Union",
  NAT: "NATO",
  ASN: "ASEAN",
  IAE: "IAEA",
  INT: "International bodies",
};

/** The name of a state or body by its code; whatever else is given comes back as it is. */
export function nameOfCode(code: string, countryNames: ReadonlyMap<string, string>): string {
  return countryNames.get(code) ?? BODIES[code] ?? code;
}

/** A name to show for an actor's id, where nothing better is at hand: `actor:kim-gunn-kor` as `Kim Gunn`. */
export function nameOfActor(actor: string, countryNames: ReadonlyMap<string, string>): string {
  if (!actor.startsWith("actor:")) return nameOfCode(actor, countryNames);
  const words = actor.slice(6).split("-");
  const code = words.at(-1)?.toUpperCase() ?? "";
  const name = words.length > 1 && (countryNames.has(code) || code in BODIES) ? words.slice(0, -1) : words;
  return name.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(" ");
}
