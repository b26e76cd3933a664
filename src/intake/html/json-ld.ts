import type { Page } from "./dom.ts";

/** What a page's linked data says of the story on it. */
export interface LinkedStory {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  /** The story's text, where it is given. */
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;
const STORY_TYPE = /(?:Article|BlogPosting|Report|NewsStory|LiveBlogPosting|Review|Recipe|PressRelease)$/;
const PAGE_TYPE = /(?:WebPage|ItemPage|AboutPage|CreativeWork|Event|VideoObject|Product)$/;
const DEEPEST = 8;
/** A whole article with its comments is shorter. */
const LONGEST = 2_000_000;

/** Reads the JSON-LD blocks of a page; null when none tells of a story. */
export function readLinkedData(page: Page): LinkedStory | null {
  const nodes: Node[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parseLoosely((script.textContent ?? "").slice(0, LONGEST));
    if (value !== undefined) collect(value, nodes, 0);
  }
  const typed = (pattern: RegExp) =>
    nodes.filter((node) => listOf(node["@type"]).some((type) => pattern.test(String(type))));
  const stories = [...typed(STORY_TYPE), ...typed(PAGE_TYPE)];
  const node =
    stories.find((story) => textOf(story.datePublished)) ?? stories[0] ?? nodes.find((n) => textOf(n.datePublished));
  if (!node) return null;
  const byId = new Map(nodes.filter((n) => typeof n["@id"] === "string").map((n) => [n["@id"] as string, n]));
  const names = (value: unknown) =>
    listOf(value).flatMap((entry) => {
      const named = isNode(entry)
        ? (textOf(entry.name) ?? textOf(byId.get(String(entry["@id"]))?.name))
        : textOf(entry);
      return named ? [named] : [];
    });
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    authors: names(node.author),
    publisher: names(node.publisher)[0] ?? names(node.sourceOrganization)[0] ?? null,
    language: textOf(node.inLanguage),
    body: textOf(node.articleBody) ?? textOf(node.text),
  };
}

/** Publishers leave comments, control characters and trailing commas in their JSON. */
function parseLoosely(json: string): unknown {
  const text = json
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, "")
    .trim()
    .replace(/;$/, "");
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more.
    }
  }
  // A block broken somewhere in its text still tells its day.
  const day = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text);
  return day ? { "@type": "Article", datePublished: day[1] } : undefined;
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > DEEPEST || into.length > 500) return;
  if (Array.isArray(value)) for (const entry of value) collect(entry, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    for (const key of [
      "@graph",
      "mainEntity",
      "mainEntityOfPage",
      "itemListElement",
      "item",
      "hasPart",
      "author",
      "publisher",
      "about",
    ]) {
      if (typeof value[key] === "object") collect(value[key], into, depth + 1);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isNode(first) ? first["@value"] : first;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}
