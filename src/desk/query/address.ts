/** The order in which parameters stand in an address, so that one state has one address. */
const ORDER = [
  "q",
  "from",
  "to",
  "kind",
  "status",
  "certainty",
  "actor",
  "place",
  "said-by",
  "outlet",
  "story",
  "order",
  "limit",
  "after",
  "e",
];

/** What to change in an address: null removes a parameter. */
export type AddressChanges = Readonly<Record<string, string | null>>;

/** An address with some of its parameters changed, and all others as they are. */
export function addressWith(path: string, query: URLSearchParams, changes: AddressChanges): string {
  const params = new Map(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") params.delete(name);
    else params.set(name, value);
  }
  const rank = (name: string): number => {
    const at = ORDER.indexOf(name);
    return at < 0 ? ORDER.length : at;
  };
  const sorted = [...params].sort(([a], [b]) => rank(a) - rank(b));
  const text = sorted.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`).join("&");
  return text === "" ? path : `${path}?${text}`;
}

/** Colons and commas stay readable: they are legal in a query, and ids and lists are full of them. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%20", "+");
}

/** The page of an event, story, article, actor, brief or watch. */
export function addressOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(":"));
  const room =
    { event: "e", story: "s", article: "d", actor: "a", brief: "briefs", watch: "watches" }[prefix] ?? prefix;
  return `/${room}/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}
