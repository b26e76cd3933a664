import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function codesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), "utf8");
      return [...text.matchAll(/new ReadoutError\(\s*"([^"]+)"/g)].map((match) => match[1]!);
    });
}

describe("docs/errors.md", () => {
  const documented = new Set(
    [...readFileSync(join(root, "docs/errors.md"), "utf8").matchAll(/^### (\S+)/gm)].map((m) => m[1]!),
  );

  it("explains every code that the program can report", () => {
    expect([...new Set(codesIn("src"))].filter((code) => !documented.has(code)).sort()).toEqual([]);
  });
});
