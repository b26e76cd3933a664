import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReadoutError } from "../../errors.ts";
import type { Article } from "../../model/article.ts";
import { laterDay } from "../../model/day.ts";
import { addArticles } from "../../work/add-articles.ts";
import type { Cli } from "../cli.ts";
import { eachArticle } from "../inputs/each-article.ts";
import { tellOf } from "../terminal/tell-of.ts";

/** A record to look around in. */
export interface Demo {
  readonly address: string;
  /** ISO 8601 instant on the day of its last story: that is the day it is shown on. */
  readonly now: string;
  remove(): void;
}

const EXAMPLES = new URL("../../../examples/", import.meta.url);

/** Reads the examples that ship with the program into a temporary store. */
export async function fillDemo(cli: Cli): Promise<Demo> {
  const examples = fileURLToPath(EXAMPLES);
  if (!existsSync(examples)) {
    throw new ReadoutError(
      "serve/no-examples",
      `expected the examples at ${examples}, found none. Install the package again, or serve a store of your own with --store.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "readout-demo-"));
  const address = join(folder, "demo.db");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    // Wire copy leaves out the year: what gives a whole day says when the rest was held.
    const dated = (await articlesOf(cli, examples, null)).flatMap((article) => article.published?.value ?? []);
    const held = dated.reduce(laterDay, dated[0] ?? cli.now().slice(0, 10));
    const articles = await articlesOf(cli, examples, held);
    const now = `${articles.flatMap((article) => article.published?.value ?? []).reduce(laterDay, held)}T12:00:00.000Z`;
    const store = await cli.openStore(address);
    await addArticles(store, await cli.openReader(), articles, now);
    await store.close();
    return { address, now, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

async function articlesOf(cli: Cli, folder: string, day: string | null): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const given of eachArticle(cli, [folder], day === null ? {} : { day })) {
    if (given.type === "article") articles.push(given.article);
    else if (day !== null) await tellOf(cli, given);
  }
  return articles;
}
