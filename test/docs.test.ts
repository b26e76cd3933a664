import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { commandsPage, kindsPage } from "../scripts/reference-docs.ts";
import { weekPage } from "../scripts/week.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

it("documents every command as its help has it (npm run generate)", () => {
  expect(read("docs/reference/commands.md")).toBe(commandsPage());
});

it("documents every kind as its file has it (npm run generate)", () => {
  expect(read("docs/reference/kinds.md")).toBe(kindsPage());
});

it("shows a week at the desk as the program prints it (npm run generate)", async () => {
  expect(read("docs/a-week-at-the-desk.md")).toBe(await weekPage());
});

it("gives every command examples", () => {
  const blocks = read("docs/reference/commands.md").split("\n## ").slice(1);
  const without = blocks.filter(
    (block) => !block.includes("\nCommands:\n") && !/\nExamples:\n {2}.*readout.*\n {2}.*readout/.test(block),
  );
  expect(without.map((block) => block.split("\n")[0])).toEqual([]);
});
