import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, parseArticle } from "../../src/index.ts";
import { readKinds } from "../../src/ontology/read-kinds.ts";
import { openKit } from "../../src/open-kit.ts";

const folder = new URL("../../src/ontology/kinds/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const kit = openKit();

/** What a desk reads from an example, in the examples' own words: `GHA -> KEN planned`. */
function readingOf(text: string): readonly { readonly kind: string; readonly is: string; readonly rule: string }[] {
  const { events } = analyze(parseArticle(text, { source: "example.txt", asOf: "2026-05-04" }), kit);
  const side = (parties: readonly { readonly country: string | null }[]) =>
    [...new Set(parties.map((p) => p.country).filter((c) => c !== null))].join(", ");
  return events.map((e) => {
    const status = e.status === "happened" ? "" : ` ${e.status}`;
    return {
      kind: e.kind,
      is: `${side(e.sources)} -> ${side(e.targets)}${status}`.replace(/ +/g, " ").trim(),
      rule: e.claims[0]!.rule,
    };
  });
}

describe("the examples in the kind files", () => {
  for (const { kind, examples } of readKinds(files).kinds) {
    it.each(examples)(`${kind}: $text`, ({ text, is }) => {
      const read = readingOf(text);
      const found = read.filter((e) => e.kind === kind).map((e) => e.is);
      const wanted = is === "nothing" ? [] : is.split("|").map((line) => line.trim());
      expect(found, `read ${JSON.stringify(read)}`).toEqual(wanted);
    });
  }
});
