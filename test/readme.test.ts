import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

it("runs the README's example and prints the meeting it tells of", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  // The example is plain JavaScript too; run in the package's own folder, "readout" means the built program.
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  expect(printed).toBe("[ [ 'meet', '2026-05-04', 'Oslo' ] ]\n1\n");
});

it("names only files that exist", () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!).filter((link) => !link.includes(":"));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(`${root}${link}`), link).not.toThrow(/ENOENT/);
});
