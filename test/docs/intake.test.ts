import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(join(root, "docs/reference/intake.md"), "utf8");

/** What the code names so, in folders and files below them. */
function named(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) =>
        [...readFileSync(join(root, folder, name), "utf8").matchAll(pattern)].map((match) => match[1]!),
      ),
  );
  return [...new Set(found)].sort();
}

describe("docs/reference/intake.md", () => {
  const rules = named(/"((?:wire|html|feed|record|layout)\/[a-z-]+)"/g, "src/intake");
  const notices = named(/"(intake\/[a-z-]+)"/g, "src/intake");

  it("explains every rule that types a paragraph", () => {
    expect(rules.length).toBeGreaterThan(60);
    expect(rules.filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
  });

  it("explains every notice about an input", () => {
    expect(notices.length).toBeGreaterThan(35);
    expect(notices.filter((notice) => !page.includes(`\`${notice}\``))).toEqual([]);
  });

  it("names no rule that is gone", () => {
    const known = new Set([...rules, ...notices, "html/nav", "sources/dates-disagree"]);
    const told = [...page.matchAll(/`((?:wire|html|feed|record|layout|intake|sources)\/[a-z-]+)`/g)].map((m) => m[1]!);
    expect(told.filter((rule) => !known.has(rule))).toEqual([]);
  });
});
