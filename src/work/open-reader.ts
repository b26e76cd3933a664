import type { Reader } from "./add-articles.ts";

/** The reader with the model and facts that ship with the program. Loaded here and not before: it takes a part of a second. */
export async function openReader(facts: string | null = null): Promise<Reader> {
  const [{ openKit }, { ANALYSER, analyze }] = await Promise.all([
    import("../open-kit.ts"),
    import("../analyze/analyze.ts"),
  ]);
  const kit = openKit(facts);
  return { version: ANALYSER, read: (article) => analyze(article, kit) };
}
