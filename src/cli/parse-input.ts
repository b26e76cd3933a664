import { decodeText } from "../intake/bytes/decode-text.ts";
import { parseArticle } from "../intake/parse-article.ts";
import type { Parsed } from "./cli.ts";

/** Intake as the commands use it. */
export async function parseInput(
  bytes: Uint8Array,
  from: { readonly source: string; readonly asOf: string | null },
): Promise<Parsed> {
  const { text } = decodeText(bytes);
  return { articles: [parseArticle(text, from)], notices: [] };
}
