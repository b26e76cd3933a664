import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

// As `npm test` builds it: the program itself, with intake, model and facts.
const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const copyOf = (year: string): string =>
  `OSLO, March 5, ${year} (Harbour Wire) -- Norway's foreign minister met his Chilean counterpart in Oslo on March 5 to discuss fishing quotas.

The two agreed to meet again in April to settle the last clause.
`;

describe("odd input, by the program itself", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-odd-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const readout = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return { out: stdout, err: stderr, code: status };
  };

  it("an article dated next year is added, and the person is told to check the year", () => {
    writeFileSync(join(folder, "a.txt"), copyOf("2024"));
    const { out, err, code } = readout("add", "a.txt", "--as-of", "2023-03-06");
    expect([code, out]).toEqual([0, expect.stringContaining("1 added")]);
    expect(err).toContain("notice intake/date-in-future: a.txt: The dateline says 2024-03-05, later than 2023-03-06");
    expect(err).toContain("Check the year");
    expect(readout("events", "--kind", "meet").out).toContain("2024-03-05");
    expect(readout("events", "--as-of", "2023-12-31").out).toContain("No event matches");
  });

  it("one article in ten files is added once", () => {
    for (let i = 0; i < 10; i++) writeFileSync(join(folder, `${i}.txt`), copyOf("2023"));
    expect(readout("add", ".", "--as-of", "2023-03-06").out).toContain("1 added, 9 already there");
    expect(
      readout("events", "--kind", "meet", "--status", "happened").out.match(/1 origin: Harbour Wire/g),
    ).toHaveLength(1);
  });
});
