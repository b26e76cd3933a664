import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readKinds } from "../src/ontology/read-kinds.ts";

const folder = fileURLToPath(new URL("../src/ontology/kinds/", import.meta.url));
const target = fileURLToPath(new URL("../src/ontology/generated.ts", import.meta.url));

/** The text of `ontology/generated.ts` for the kind files as they stand: parsed once here, so that starting costs no YAML. */
export function generatedKinds(): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ name, text: readFileSync(folder + name, "utf8") }));
  const data = readKinds(files);
  // Examples are for people and tests; the program does not need them.
  const shipped = { ...data, kinds: data.kinds.map((kind) => ({ ...kind, examples: [] })) };
  return [
    "// Generated from kinds/*.yaml by `npm run generate`. Do not edit.",
    'import type { KindData } from "./kind-schema.ts";',
    "",
    `export const KIND_DATA = ${JSON.stringify(shipped, null, 1)} as unknown as KindData;`,
    "",
  ].join("\n");
}

/** Writes `ontology/generated.ts`. */
export function generateKinds(): void {
  writeFileSync(target, generatedKinds());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateKinds();
