import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Cli } from "../../src/cli/cli.ts";
import { run } from "../../src/cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-parse-"));

/** What the command line prints for these arguments, and its exit code. */
async function readout(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const printed = { out: "", err: "", code: 0 };
  const terminal = (to: "out" | "err") => ({
    width: 80,
    hasColour: false,
    write: async (text: string) => {
      printed[to] += text;
    },
  });
  const cli = {
    out: terminal("out"),
    err: terminal("err"),
    folder,
    env: {},
    exitWith: (code: number) => (printed.code = code),
  };
  await run(cli as unknown as Cli, args, "0.0.0");
  return printed;
}

test("parse prints sentences as CoNLL-U with text and ranges", async () => {
  writeFileSync(join(folder, "story.txt"), "Kim Dorn left. Nobody came.");
  const { out } = await readout("parse", "--names", "story.txt");
  expect(out).toMatch(/^# newdoc id = story\.txt\n# sent_id = 1\n# text = Kim Dorn left\.\n1\tKim\t/);
  expect(out).toContain("Name=I-PER|TokenRange=4:8");
  expect(out.match(/^# sent_id/gm)).toHaveLength(2);
});

test("parse keeps the words of a gold file and gives its own heads", async () => {
  const row = (id: string, form: string, misc = "_"): string =>
    [id, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t");
  writeFileSync(
    join(folder, "gold.conllu"),
    `# sent_id = a7\n${[row("1", "They"), row("2-3", "didn't"), row("2", "did"), row("3", "n't"), row("4", "leave", "SpaceAfter=No"), row("5", "!!")].join("\n")}\n\n`,
  );
  const lines = (await readout("parse", "--gold-tokens", "gold.conllu")).out.split("\n");
  expect(lines.slice(0, 2)).toEqual(["# sent_id = a7", "# text = They didn't leave!!"]);
  expect(
    lines
      .slice(2)
      .map((line) => line.split("\t").slice(0, 2).join(" "))
      .filter(Boolean),
  ).toEqual(["1 They", "2-3 didn't", "2 did", "3 n't", "4 leave", "5 !!"]);
  expect(lines[6]).toMatch(/\t0\troot\t/);
});

test("a text in another language is told of", async () => {
  writeFileSync(join(folder, "ko.txt"), "북한이 미사일을 발사했다.");
  expect((await readout("parse", "ko.txt")).err).toContain("language/not-english");
});

test("a file that is not there is an input that could not be used", async () => {
  expect(await readout("parse", "nothing.txt")).toMatchObject({ code: 1 });
  expect((await readout("parse", "--gold-tokens", "nothing.conllu")).err).toContain("cli/gold-tokens");
});
