import { readStamp } from "../../intake/read-stamp.ts";
import type { Feed, FeedItem } from "./intake.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads a JSON Feed (versions 1 and 1.1); null when the JSON is something else. */
export function readJsonFeed(text: string, base: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || !Array.isArray(value.items) || !/jsonfeed\.org/.test(String(value.version))) return null;
  return {
    form: "feed",
    title: textOf(value.title),
    language: textOf(value.language),
    home: textOf(value.home_page_url),
    items: value.items.filter(isFields).map((item) => itemOf(item, base)),
    parts: [],
    isCut: false,
  };
}

function itemOf(item: Fields, base: string): FeedItem {
  const link = textOf(item.url) ?? textOf(item.external_url);
  const published = readStamp(textOf(item.date_published) ?? "");
  const updated = readStamp(textOf(item.date_modified) ?? "");
  // Version 1 has one author, 1.1 a list.
  const people = Array.isArray(item.authors) ? item.authors : [item.author];
  const plain = textOf(item.content_text) ?? textOf(item.summary);
  return {
    id: typeof item.id === "number" ? String(item.id) : textOf(item.id),
    url: link !== null && URL.canParse(link, base) ? new URL(link, base).href : link,
    title: textOf(item.title),
    authors: people.flatMap((person) => (isFields(person) ? (textOf(person.name) ?? []) : [])),
    published: published?.day ?? null,
    publishedAt: published?.instant ?? null,
    updatedAt: updated?.instant ?? null,
    html: textOf(item.content_html) ?? plain?.replace(/&/g, "&amp;").replace(/</g, "&lt;") ?? null,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
