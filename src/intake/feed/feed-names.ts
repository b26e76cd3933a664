/** Vocabularies that feeds are written in, under the short name used here; `""` is the feed's own. */
const VOCABULARIES: readonly [RegExp, string][] = [
  [
    /www\.w3\.org\/2005\/atom|purl\.org\/atom\/|purl\.org\/rss\/1\.0\/?$|my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|rssboard|purl\.org\/net\/rss1\.1|xmlns\.com\/2008\/example|www\.w3\.org\/2005\/atom/,
    "",
  ],
  [/purl\.org\/rss\/1\.0\/modules\/content|purl\.org\/rss\/1\.0\/modules\/content\//, "content"],
  [/purl\.org\/dc\/terms/, "dcterms"],
  [/purl\.org\/dc\/elements|purl\.org\/dc\/1\.|purl\.org\/metadata\/dublin/, "dc"],
  [/w3\.org\/1999\/xhtml/, "xhtml"],
  [/w3\.org\/1999\/02\/22-rdf/, "rdf"],
  [/search\.yahoo\.com\/mrss/, "media"],
  [/itunes/, "itunes"],
  [/sitemap-news|google\.com\/schemas\/sitemap-news/, "news"],
];
/** What undeclared prefixes usually mean; feeds are often written without their declarations. */
const USUAL: Readonly<Record<string, string>> = {
  "": "",
  atom: "",
  a: "",
  rss: "",
  content: "content",
  dc: "dc",
  dcterms: "dcterms",
  xhtml: "xhtml",
  rdf: "rdf",
  media: "media",
  itunes: "itunes",
  news: "news",
};

/** Resolves prefixed names by the declarations met so far. */
export function openNames(): {
  declare(attributes: Readonly<Record<string, string>>): void;
  resolve(name: string): string;
} {
  const declared = new Map<string, string>();
  return {
    declare(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
        const address = value.toLowerCase();
        const known = VOCABULARIES.find(([pattern]) => pattern.test(address));
        declared.set(name.slice(6).toLowerCase(), known ? known[1] : `other`);
      }
    },
    resolve(name) {
      const at = name.indexOf(":");
      const prefix = at < 0 ? "" : name.slice(0, at).toLowerCase();
      const local = name.slice(at + 1).toLowerCase();
      // A default vocabulary nobody knows is still the feed's own.
      const vocabulary =
        prefix === "" && declared.get("") === "other" ? "" : (declared.get(prefix) ?? USUAL[prefix] ?? "other");
      return vocabulary === "" ? local : `${vocabulary}:${local}`;
    },
  };
}
