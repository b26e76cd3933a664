import type { ByteSource } from "../bytes/byte-source.ts";
import { openDecoder } from "../bytes/web-platform.ts";
import type { IntakeItem, IntakeLink } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import { readStamp } from "../read-stamp.ts";
import type { ReadContext } from "../reader.ts";
import { openNames } from "./feed-names.ts";
import { openXml } from "./open-xml.ts";

/** Addresses and headlines are far shorter; what is longer has lost its end tag. */
const LONGEST_FIELD = 16 * 1024;

/** Reads a sitemap, a news sitemap or an index of sitemaps: links, and what is said of each. */
export async function* readSitemap(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const decoder = openDecoder("utf-8", false)!;
  const names = openNames();
  let ready: IntakeItem[] = [];
  let entry: Map<string, string> | null = null;
  let field = "";
  let count = 0;
  const parser = openXml({
    onopentag(raw, attributes) {
      names.declare(attributes);
      const name = names.resolve(raw).replace(/^other:/, "");
      if (name === "url" || name === "sitemap") entry = new Map();
      else field = name;
    },
    ontext(text) {
      const before = entry?.get(field) ?? "";
      if (before.length < LONGEST_FIELD && text.trim() !== "") entry?.set(field, before + text);
    },
    onclosetag(raw) {
      const name = names.resolve(raw).replace(/^other:/, "");
      if (!entry || (name !== "url" && name !== "sitemap")) return;
      count++;
      const link = linkOf(entry, name === "sitemap", context.source);
      ready.push(
        link
          ? { link }
          : noticeOf(
              { source: `${context.source}#${count}` },
              "intake/odd-link",
              "expected an http or https address in <loc>.",
              { isError: true },
            ),
      );
      entry = null;
    },
  });
  for await (const chunk of input.chunks()) {
    parser.push(decoder.decode(chunk, { stream: true }));
    yield* ready;
    ready = [];
  }
  const isOpen = entry !== null;
  const isCut = !parser.end() || isOpen;
  yield* isOpen ? ready.slice(0, -1) : ready;
  if (isCut)
    yield noticeOf(context, "intake/cut-feed", `the sitemap breaks off after ${count} entries. Fetch it again.`, {
      start: input.position,
    });
}

function linkOf(entry: ReadonlyMap<string, string>, isSitemap: boolean, source: string): IntakeLink | null {
  const url = entry.get("loc")?.trim() ?? "";
  if (!/^https?:\/\//i.test(url)) return null;
  const stamp = readStamp(entry.get("news:publication_date") ?? entry.get("lastmod") ?? "");
  const text = (name: string) => entry.get(name)?.trim() || null;
  return {
    source,
    url,
    title: text("news:title"),
    outlet: text("news:name"),
    published: stamp?.day ?? null,
    publishedAt: stamp?.instant ?? null,
    language: text("news:language"),
    isSitemap,
  };
}
