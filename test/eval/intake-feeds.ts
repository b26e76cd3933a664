import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/intake/bytes/decode-text.ts";
import { detectFormat } from "../../src/intake/detect-format.ts";
import { openFeed } from "../../src/intake/feed/open-feed.ts";

/** Fixture feeds that are told to be feeds and give all their items. */
export async function measureFeeds(folder: string): Promise<string> {
  let feeds = 0;
  let right = 0;
  for (const kind of ["wellformed", "illformed", "entities", "encoding"]) {
    for (const name of readdirSync(join(folder, "tests", kind), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".xml")) continue;
      const bytes = readFileSync(join(folder, "tests", kind, name));
      const declared = /<\?xml[^>]*encoding=["']([\w.-]+)/.exec(bytes.subarray(0, 200).toString("latin1"))?.[1] ?? null;
      const { text } = decodeText(bytes, declared);
      const markup = text.replace(/<!--[\s\S]*?-->/g, "");
      if (!/<(?:\w+:)?(?:rss|feed|rdf|channel)/i.test(markup)) continue;
      feeds++;
      const wanted = markup.match(/<(?:\w+:)?(?:item|entry)[\s>/]/g)?.length ?? 0;
      const feed = openFeed();
      const found = feed.push(text).length + feed.end().items.length;
      if (detectFormat(bytes.subarray(0, 65_536)) === "feed" && found === wanted) right++;
    }
  }
  return `${feeds} feeds, ${(right / feeds).toFixed(3)} give all their items`;
}
