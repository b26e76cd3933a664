import type { Sourced } from "../../model/article.ts";
import { dayInUrl } from "../day-in-url.ts";
import { readStamp } from "../read-stamp.ts";
import type { Page } from "./dom.ts";
import { readLinkedData } from "./json-ld.ts";
import { findLocalDay } from "./local-day.ts";
import { daysOnPage } from "./month-names.ts";
import { findPageDay } from "./page-day.ts";

/** What a page says about itself, each value from the most trusted place that gives it. */
export interface PageMetadata {
  readonly title: string | null;
  readonly titleFrom: string | null;
  readonly published: Sourced<string> | null;
  readonly publishedAt: string | null;
  /** When it was last changed, as written. */
  readonly revised: string | null;
  readonly authors: readonly string[];
  readonly authorsFrom: string | null;
  readonly outlet: Sourced<string> | null;
  readonly language: string | null;
  readonly url: string | null;
}

const PUBLISHED_NAMES =
  "article:published_time article:published og:published_time og:article:published_time og:pubdate article.published published_time datepublished pubdate publishdate publish-date publish_date publication_date publication-date published-date published_date published_at article_date_original original-publish-date sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date dc.date dc:date dcsext.articlefirstpublished citation_publication_date citation_online_date bt:pubdate created article:created date_published article-publication-date shareaholic:article_published_time gentime date displaydate ptime firstpublished timestamp doc_date creation_date og:regdate".split(
    " ",
  );
const MODIFIED_NAMES =
  "article:modified_time og:updated_time dateupdated datemodified lastmod last-modified dcterms.modified dc.date.modified article:modified revised moddate modificationdate".split(
    " ",
  );

/** Reads the metadata of a page before anything is taken out of it. */
export function readPageMetadata(page: Page, address: string | null): PageMetadata {
  const metas = new Map<string, string>();
  const authors: string[] = [];
  for (const meta of page.querySelectorAll("meta")) {
    const content = (meta.getAttribute("content") ?? meta.getAttribute("value"))?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      if (!metas.has(name)) metas.set(name, content);
      if (name === "author" || name === "article:author" || name === "parsely-author") authors.push(content);
    }
  }
  const linked = readLinkedData(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? metas.get("og:url") ?? null;
  const url = address ?? (canonical && /^https?:\/\//i.test(canonical) ? canonical : null);
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = metas.get(name);
      if (value !== undefined && readStamp(value)) return { name, value };
    }
    return null;
  };

  let published: Sourced<string> | null = null;
  let publishedAt: string | null = null;
  const meta = first(PUBLISHED_NAMES);
  const offers: (readonly [string | null | undefined, string])[] = [
    [linked?.published, "json-ld"],
    [meta?.value, `meta ${meta?.name}`],
  ];
  for (const [value, from] of offers) {
    const stamp = value ? readStamp(value) : null;
    if (!stamp || !isSensible(stamp.day)) continue;
    const local = findLocalDay(page, stamp, url, metas);
    published = local ?? { value: stamp.day, from };
    publishedAt = stamp.instant;
    break;
  }
  published ??= findPageDay(page, url ? dayInUrl(url) : null);
  const revised = linked?.modified ?? first(MODIFIED_NAMES)?.value ?? null;
  if (!published) {
    const stamp = revised ? readStamp(revised) : null;
    if (stamp && isSensible(stamp.day)) published = { value: stamp.day, from: "modified" };
  }
  published ??= dayInScripts(page) ?? dayInHead(page, metas);
  const siteName = metas.get("og:site_name") ?? metas.get("application-name") ?? metas.get("twitter:app:name:iphone");
  const outlet: Sourced<string> | null = linked?.publisher
    ? { value: linked.publisher, from: "json-ld" }
    : siteName
      ? { value: siteName, from: "og:site_name" }
      : publisherOf(page);
  const title = titleOf(
    page,
    linked?.headline ?? null,
    metas.get("og:title") ?? metas.get("twitter:title") ?? null,
    outlet?.value ?? null,
  );
  const [people, authorsFrom] = linked?.authors.length
    ? [linked.authors, "json-ld"]
    : authors.length > 0
      ? [authors, "meta author"]
      : [bylineOf(page), page.querySelector("[itemprop=author]") ? "microdata" : "byline"];
  const named = cleanAuthors(people);
  return {
    title: title?.value ?? null,
    titleFrom: title?.from ?? null,
    published,
    publishedAt,
    revised,
    authors: named,
    authorsFrom: named.length > 0 ? authorsFrom : null,
    outlet,
    language: languageTag(
      page.documentElement?.getAttribute("lang") ?? linked?.language ?? metas.get("content-language") ?? null,
    ),
    url,
  };
}

const SCRIPT_DAY =
  /\\?["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|publication_date|pubDate|pubdate|firstPublished(?:At|Date)?|dateCreated|articleDate|displayDate)\\?["']\s*:\s*\\?["']([^"'\\]{8,40})/gi;

/** Pages put together in the browser carry their story, day included, in the data of a script. */
function dayInScripts(page: Page): Sourced<string> | null {
  for (const script of page.querySelectorAll("script")) {
    const data = script.textContent ?? "";
    for (const match of data.slice(0, 2_000_000).matchAll(SCRIPT_DAY)) {
      const stamp = readStamp(match[1]!);
      if (stamp && isSensible(stamp.day)) return { value: stamp.day, from: "script" };
    }
  }
  return null;
}

/** Last of all: a day in the title or description, or in the address of the picture. */
function dayInHead(page: Page, metas: ReadonlyMap<string, string>): Sourced<string> | null {
  const words = [
    page.querySelector("title")?.textContent,
    metas.get("og:title"),
    metas.get("description"),
    metas.get("og:description"),
  ];
  for (const text of words) {
    const day = text ? daysOnPage(text)[0] : undefined;
    if (day && isSensible(day)) return { value: day, from: "head" };
  }
  const image = metas.get("og:image") ?? metas.get("twitter:image");
  const day = image ? dayInUrl(image) : null;
  return day && isSensible(day) ? { value: day, from: "image" } : null;
}

/** The page's own headline; an `og:title` may carry the outlet's name after a bar. */
function titleOf(
  page: Page,
  linked: string | null,
  shared: string | null,
  outlet: string | null,
): Sourced<string> | null {
  const headings = [...page.querySelectorAll("h1")].map((h) => clean(h.textContent)).filter((h) => h.length > 3);
  const title = clean(page.querySelector("title")?.textContent ?? null);
  const known = (
    [
      [linked, "json-ld"],
      [shared, "og:title"],
      [microdataOf(page, "[itemprop=headline]"), "microdata"],
      [title, "title"],
    ] as const
  ).flatMap(([told, from]) => (told ? [{ value: clean(told), from }] : []));
  // The heading that the page's other titles agree with: sites put their own name in an h1 too.
  const agreed = headings.find((heading) =>
    known.some(({ value }) => value.startsWith(heading) || heading.startsWith(value)),
  );
  const heading = agreed ?? (known.length === 0 ? headings[0] : undefined);
  const best = heading === undefined ? known[0] : { value: heading, from: "h1" };
  return best === undefined ? null : { ...best, value: withoutOutlet(best.value, outlet) };
}

function publisherOf(page: Page): Sourced<string> | null {
  const name = microdataOf(page, "[itemprop=publisher] [itemprop=name]") ?? microdataOf(page, "[itemprop=publisher]");
  return name !== null && name.length < 80 ? { value: name, from: "microdata" } : null;
}

function microdataOf(page: Page, selector: string): string | null {
  const element = page.querySelector(selector);
  return clean(element?.getAttribute("content") ?? element?.textContent ?? null) || null;
}

function withoutOutlet(title: string, outlet: string | null): string {
  const at = title.search(/\s[|–—»-]\s[^|–—»]{2,40}$/u);
  if (at < 0) return title;
  const rest = title
    .slice(at + 3)
    .trim()
    .toLowerCase();
  const name = outlet?.toLowerCase() ?? "";
  return name !== "" && (rest.includes(name) || name.includes(rest)) ? title.slice(0, at).trim() : title;
}

function bylineOf(page: Page): readonly string[] {
  const found = [
    ...page.querySelectorAll(
      '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline-name, .author-name',
    ),
  ]
    .map((element) => clean(element.textContent))
    .filter((name) => name.length > 3 && name.length < 60);
  return found.slice(0, 4);
}

function cleanAuthors(names: readonly string[]): readonly string[] {
  const people = names
    .flatMap((name) =>
      clean(name)
        .replace(/^by\s+/i, "")
        .split(/\s*(?:,|;|\band\b|&)\s*/),
    )
    .filter((name) => name.length > 2 && name.length < 60 && !/^https?:|@|\d{3}/.test(name));
  return [...new Set(people)];
}

function clean(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function languageTag(value: string | null): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2,4}))?/i.exec(value ?? "");
  return tag ? tag[1]!.toLowerCase() : null;
}

/** 1970 and the far future are clocks that were never set. */
function isSensible(day: string): boolean {
  return day > "1990-01-01" && day < "2100-01-01";
}
