import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["src/work/fetch", "src/work/sources", "src/cli/sources", "src/cli/network"];

it("docs/errors.md explains every failure of a source, an item or an address", () => {
  const codes = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const text = readFileSync(join(root, folder, name), "utf8");
      return [...text.matchAll(/"((?:fetch|sources)\/[a-z-]+[a-z])"/g)].map((match) => match[1]!);
    }),
  );
  const documented = readFileSync(join(root, "docs/errors.md"), "utf8");
  expect([...new Set(codes)].filter((code) => !documented.includes(`### ${code}\n`))).toEqual([]);
});
