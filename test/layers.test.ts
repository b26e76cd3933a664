import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = join(dirname(fileURLToPath(import.meta.url)), "..", "src");

/** Each room and the rooms it may import from besides itself; `errors.ts` is a leaf that anyone may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  ontology: ["model", "language"],
  language: ["model"],
  intake: ["model"],
  analyze: ["model", "ontology", "language"],
  record: ["model", "ontology", "analyze"],
  views: ["model", "ontology", "record"],
  export: ["model", "ontology", "views"],
  store: ["model"],
  queue: ["model"],
  work: ["model", "ontology", "language", "intake", "analyze", "record", "views", "export", "store", "queue"],
  desk: ["model", "ontology", "record", "views", "export", "store", "queue", "work"],
  // The HTTP room: it serves the API and mounts the desk's pages.
  api: ["model", "ontology", "record", "views", "export", "store", "queue", "work", "desk"],
  cli: [
    "model",
    "ontology",
    "language",
    "intake",
    "analyze",
    "record",
    "views",
    "export",
    "store",
    "queue",
    "work",
    "desk",
    "api",
  ],
};
const PURE = ["model", "ontology", "language", "intake", "analyze", "record", "views", "export"];
/** Files at the root of src/ that tie rooms together, and who may use them. */
const EDGES = ["open.ts", "open-kit.ts", "open-english.ts", "config.ts"];
const IMPURE: readonly [RegExp, string][] = [
  [/from "node:/, "imports a node: module"],
  [/\bprocess\./, "reads process"],
  [/(?<![.\w])fetch\(/, "calls fetch"],
  [/\bDate\.now\(/, "reads the clock"],
  [/new Date\(\)/, "reads the clock"],
  [/\bMath\.random\(/, "draws a random number"],
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const files = sources(src).map((path) => ({
  path,
  name: relative(src, path).split(sep).join("/"),
  text: readFileSync(path, "utf8"),
}));

function importsOf(file: { path: string; text: string }): string[] {
  const found = file.text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map((match) =>
    relative(src, join(dirname(file.path), match[1]!))
      .split(sep)
      .join("/"),
  );
}

const roomOf = (name: string) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : null);

describe("the shape of the house", () => {
  it("lets a room import only from the rooms below it", () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file.name);
      if (room === null) return [];
      const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])]);
      return importsOf(file).flatMap((target) => {
        const other = roomOf(target);
        const isAllowed =
          other === null
            ? target === "errors.ts" || (EDGES.includes(target) && !PURE.includes(room))
            : allowed.has(other);
        return isAllowed ? [] : [`${file.name} imports ${target}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("has no circle of imports, type imports included", () => {
    const graph = new Map(files.map((file) => [file.name, importsOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) {
        circles.push([...trail.slice(trail.indexOf(name)), name].join(" -> "));
        return;
      }
      if (done.has(name)) return;
      for (const next of graph.get(name) ?? []) walk(next, [...trail, name]);
      done.add(name);
    };
    for (const name of graph.keys()) walk(name, []);
    expect(circles).toEqual([]);
  });

  it("keeps clock, files, network and chance out of the pure rooms", () => {
    const wrong = files
      .filter((file) => PURE.includes(roomOf(file.name) ?? ""))
      .flatMap((file) => {
        const code = file.text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
        return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file.name} ${what}`);
      });
    expect(wrong).toEqual([]);
  });
});
