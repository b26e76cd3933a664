import { ReadoutError } from "../../errors.ts";
import type { Source } from "../../model/source.ts";
import type { SourceStore } from "../../store/source-store.ts";

/** The source that a person means by its address, its id's first digits, or part of its name. */
export async function findSource(sources: SourceStore, text: string): Promise<Source> {
  const all = await sources.sources();
  const wanted = text.trim().toLowerCase();
  const tests: readonly ((source: Source) => boolean)[] = [
    (s) => s.url.toLowerCase() === wanted || s.id === wanted || s.name.toLowerCase() === wanted,
    (s) => wanted.length >= 4 && s.id.startsWith(wanted.startsWith("source:") ? wanted : `source:${wanted}`),
    (s) => s.name.toLowerCase().includes(wanted) || s.url.toLowerCase().includes(wanted),
  ];
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      const names = found
        .slice(0, 5)
        .map((s) => `${s.name} (${s.id.slice(7, 15)})`)
        .join(", ");
      throw new ReadoutError(
        "sources/ambiguous",
        `"${text}" fits ${found.length} sources: ${names}. Give more of the name, or the id.`,
      );
    }
  }
  const hint =
    all.length === 0 ? 'There are none yet: run "readout source add ADDRESS".' : 'See "readout source list".';
  throw new ReadoutError("sources/unknown", `No source is called "${text}". ${hint}`);
}
