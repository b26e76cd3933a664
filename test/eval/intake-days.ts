import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/intake/bytes/decode-text.ts";
import { parsePage } from "../../src/intake/html/dom.ts";
import { readPageMetadata } from "../../src/intake/html/page-metadata.ts";

/** Days of publication against htmldate's gold; a page's address is not told, as in its own evaluation. */
export async function measureDays(folder: string): Promise<string> {
  let pages = 0;
  let right = 0;
  let none = 0;
  for (const list of ["eval_mediacloud_2020.json", "eval_default.json"]) {
    const path = join(folder, "tests", list);
    if (!existsSync(path)) continue;
    const gold = JSON.parse(readFileSync(path, "utf8").replace(/: NaN/g, ": null")) as Record<
      string,
      { file: string; date: string | null }
    >;
    for (const { file, date } of Object.values(gold)) {
      const page = ["test_set", "cache", "eval"]
        .map((name) => join(folder, "tests", name, file))
        .find((name) => existsSync(name));
      if (page === undefined) continue;
      pages++;
      const found = readPageMetadata(parsePage(decodeText(readFileSync(page)).text), null).published?.value ?? null;
      if (found === date) right++;
      else if (found === null) none++;
    }
  }
  return `${pages} pages, day right for ${(right / pages).toFixed(3)}, none found where there is one for ${(none / pages).toFixed(3)}`;
}
