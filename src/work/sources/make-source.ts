import { contentId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { Feed } from "./intake.ts";

/** The source that polls an address; its name is the feed's, else the site's. */
export function makeSource(url: string, feed: Feed, name: string | null, addedAt: string): Source {
  const host = new URL(url).hostname.replace(/^www\./, "");
  return {
    id: contentId("source", url),
    url,
    form: feed.form,
    name: (name ?? feed.title ?? "").replace(/\s+/g, " ").trim() || host,
    site: feed.home,
    language: feed.language,
    addedAt,
  };
}
