import type { FeedHead, FeedItem } from "./feed-item.ts";
import { openNames } from "./feed-names.ts";
import { openXml } from "./open-xml.ts";

/** A feed being read piece by piece; items come out as they close. */
export interface FeedReading {
  push(text: string): readonly FeedItem[];
  /** What the end of the text closes; `isCut` when the feed broke off. */
  end(): { items: readonly FeedItem[]; isCut: boolean };
  head(): FeedHead;
}

interface Field {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  /** Elements inside, written out again: XHTML content comes as elements, not as text. */
  markup: string;
  hasMarkup: boolean;
  isTooLong: boolean;
}

const ITEMS = new Set(["item", "entry"]);
const ROOTS = new Set(["rss", "feed", "rdf:rdf", "channel", "rdf"]);
/** Nested this deep is no field of a feed. */
const DEEPEST = 256;
/** No article is longer; what is has lost its end tag. */
export const LONGEST_FIELD = 4 << 20;

/**
 * Opens an RSS (0.9 to 2.0) or Atom feed. One forgiving pass for all of them:
 * a missing end tag or an undeclared prefix costs a field at most.
 */
export function openFeed(): FeedReading {
  const names = openNames();
  let done: FeedItem[] = [];
  let fields: Field[] | null = null;
  const headFields = new Map<string, Field>();
  let field: Field | null = null;
  let fieldDepth = 0;
  let depth = 0;
  let itemDepth = 0;
  let isRootClosed = false;
  /** Containers at feed level whose own title is not the feed's. */
  let aside: string | null = null;

  const finish = (isCut: boolean) => {
    if (fields) done.push(itemOf(fields, isCut));
    fields = null;
    field = null;
  };
  const parser = openXml({
    onopentag(raw, attributes) {
      depth++;
      names.declare(attributes);
      const name = names.resolve(raw);
      if (field) {
        if (depth - fieldDepth < DEEPEST) {
          field.hasMarkup = true;
          if (field.markup.length < LONGEST_FIELD)
            field.markup += `<${raw.replace(/^.*:/, "")}${attributesOf(attributes)}>`;
        }
        return;
      }
      if (ITEMS.has(name) && (fields === null || depth <= itemDepth)) {
        // An item inside an unclosed item: its end tag was lost.
        finish(false);
        fields = [
          {
            name: "@about",
            attributes,
            text: attributes["rdf:about"] ?? "",
            markup: "",
            hasMarkup: false,
            isTooLong: false,
          },
        ];
        itemDepth = depth;
        return;
      }
      if (fields !== null) {
        // "source" and "author" hold elements of their own; as a field each is kept whole.
        field = { name, attributes, text: "", markup: "", hasMarkup: false, isTooLong: false };
        fieldDepth = depth;
      } else if (!ROOTS.has(name) && aside === null) {
        if (name === "image" || name === "textinput" || name === "items") aside = raw;
        else if (!headFields.has(name)) {
          field = { name, attributes, text: "", markup: "", hasMarkup: false, isTooLong: false };
          fieldDepth = depth;
        }
      }
    },
    ontext(text) {
      if (!field) return;
      if (field.text.length + text.length > LONGEST_FIELD) {
        field.isTooLong = true;
        return;
      }
      field.text += text;
      field.markup += escaped(text);
    },
    onclosetag(raw) {
      if (field && depth > fieldDepth) {
        if (depth - fieldDepth < DEEPEST && field.markup.length < LONGEST_FIELD * 2)
          field.markup += `</${raw.replace(/^.*:/, "")}>`;
      } else if (field) {
        if (fields) fields.push(field);
        else headFields.set(field.name, field);
        field = null;
      } else if (aside === raw) aside = null;
      else if (fields && depth <= itemDepth) finish(false);
      else if (ROOTS.has(names.resolve(raw))) isRootClosed = true;
      depth--;
    },
  });

  const taken = () => {
    const items = done;
    done = [];
    return items;
  };
  return {
    push(text) {
      parser.push(text);
      return taken();
    },
    end() {
      const isCut = !isRootClosed;
      if (fields) {
        // Before the parser closes what is open: that would make a cut item look whole.
        if (field) (fields as Field[]).push(field);
        finish(true);
      }
      parser.end();
      return { items: taken(), isCut };
    },
    head() {
      const text = (name: string) => clean(headFields.get(name)?.text ?? null);
      return {
        title: text("title"),
        link: text("link") ?? headFields.get("link")?.attributes.href ?? null,
        language: text("language") ?? text("dc:language"),
      };
    },
  };
}

function itemOf(fields: readonly Field[], isCut: boolean): FeedItem {
  const all = (name: string) => fields.filter((field) => field.name === name);
  const text = (...wanted: string[]) => {
    for (const name of wanted) for (const field of all(name)) if (clean(field.text) !== null) return clean(field.text);
    return null;
  };
  const bodies = [
    "content:encoded",
    "content",
    "xhtml:body",
    "body",
    "fullitem",
    "description",
    "summary",
    "dc:description",
    "tagline",
    "media:description",
  ]
    .flatMap(all)
    .map(bodyOf)
    .filter((body) => body.content.trim() !== "");
  // The fuller text of a summary and the whole; publishers put either in either place.
  const body = bodies.reduce<(typeof bodies)[number] | null>(
    (best, next) => (best === null || next.content.length > best.content.length * 1.2 ? next : best),
    null,
  );
  const id = text("guid", "id") ?? clean(all("@about")[0]?.text ?? null);
  const permalink = all("guid").find(
    (field) => field.attributes.ispermalink !== "false" && field.attributes.isPermaLink !== "false",
  );
  return {
    id,
    title: plain(text("title", "dc:title")),
    link: linkOf(all("link")) ?? (permalink && /^https?:/i.test(permalink.text.trim()) ? permalink.text.trim() : null),
    content: body?.content ?? null,
    isMarkup: body?.isMarkup ?? false,
    authors: ["author", "dc:creator", "itunes:author", "managingeditor"]
      .flatMap(all)
      .map(personOf)
      .filter((name) => name !== null),
    published: text(
      "pubdate",
      "published",
      "issued",
      "dc:date",
      "dcterms:issued",
      "dcterms:created",
      "created",
      "date",
    ),
    updated: text("updated", "modified", "dcterms:modified", "lastbuilddate"),
    categories: [...all("category"), ...all("dc:subject")]
      .map((field) => clean(field.text) ?? field.attributes.term ?? "")
      .filter((name) => name !== ""),
    isTooLong: fields.some((field) => field.isTooLong),
    isCut,
  };
}

function linkOf(links: readonly Field[]): string | null {
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? "alternate") === "alternate");
  const plainLink = links.find(({ text }) => text.trim() !== "");
  return clean(alternate?.attributes.href ?? plainLink?.text ?? links[0]?.attributes.href ?? null);
}

function bodyOf(field: Field): { content: string; isMarkup: boolean } {
  const type = field.attributes.type?.toLowerCase() ?? "";
  if (field.hasMarkup) return { content: field.markup, isMarkup: true };
  if (field.attributes.mode === "base64") return { content: "", isMarkup: false };
  const isMarkup =
    type.includes("html") ||
    (type !== "text" && type !== "text/plain" && /<[a-z!/][^>]*>|&(?:[a-z]+|#\d+);/i.test(field.text));
  return { content: field.text, isMarkup };
}

/** "a.lee@wire.example (Ann Lee)", `<author><name>Ann Lee</name></author>`, "Ann Lee". */
function personOf(field: Field): string | null {
  const name = /<name[^>]*>([^<]+)</i.exec(field.markup)?.[1] ?? /\(([^()]+)\)\s*$/.exec(field.text)?.[1] ?? field.text;
  const person = clean(name);
  return person === null || /^\S+@\S+$/.test(person) ? null : person;
}

/** Titles may be marked up although their vocabulary says they are plain. */
function plain(title: string | null): string | null {
  return title === null
    ? null
    : clean(
        title
          .replace(/<\/?[a-z][^>]*>/gi, "")
          .replace(/&amp;/g, "&")
          .replace(/&#0?39;|&apos;/g, "'")
          .replace(/&quot;/g, '"'),
      );
}

function clean(text: string | null): string | null {
  const trimmed = text?.replace(/\s+/g, " ").trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => /^(?:href|class|id|src|alt|title)$/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, "&quot;")}"`)
    .join("");
}
