import type { Command } from "commander";
import { newSourceState } from "../../model/source.ts";
import { systemClock } from "../../work/clock.ts";
import { lasting } from "../../work/fetch/fetch-failure.ts";
import type { Network } from "../../work/fetch/open-network.ts";
import type { FoundFeed } from "../../work/sources/discover-feed.ts";
import { makeSource } from "../../work/sources/make-source.ts";
import type { Cli } from "../cli.ts";
import { withNetworkOptions } from "../network/network-options.ts";
import { type NetworkOptions, withNetwork } from "../network/open-network.ts";
import { type StoreOptions, withStore } from "../with-store.ts";

interface AddSourceOptions extends StoreOptions, NetworkOptions {
  readonly name?: string;
  readonly page?: boolean;
}

/** `readout source add`: what to poll, found from a site's address. */
export function registerSourceAdd(source: Command, cli: Cli): void {
  const command = source
    .command("add")
    .summary("add a site, feed or sitemap to poll")
    .description(
      'Finds the feed behind an address - the feed itself, those the page declares, the usual paths, the news sitemap -\nand adds it as a source. Nothing is read into the record yet: that is what "readout fetch" does.',
    )
    .argument("<address>", "address of a site, a feed or a sitemap")
    .option("--store <address>", "file of the store")
    .option("--name <name>", "what to call it (default: as the feed calls itself)")
    .option("--page", "the address is a page that lists links to articles, and has no feed");
  withNetworkOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  readout source add news.example.org
  readout source add https://mfa.example.org/press --page --name "Foreign ministry"`,
    )
    .action((address: string, options: AddSourceOptions) => runAdd(cli, address, options));
}

async function runAdd(cli: Cli, address: string, options: AddSourceOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    await withNetwork(cli, options, async (network) => {
      const { discoverFeed } = await import("../../work/sources/discover-feed.ts");
      const [found, ...others] =
        options.page === true ? await asPage(address, network) : await discoverFeed(address, network);
      if (found === undefined) return;
      const now = systemClock.now();
      const source = makeSource(found.url, found.feed, options.name ?? null, new Date(now).toISOString());
      const isNew = await store.transact(({ sources }) => sources.addSource(source, newSourceState(source.id, now)));
      const count = found.feed.items.length;
      const items = `${count} ${count === 1 ? "item" : "items"}`;
      await cli.out.write(
        isNew
          ? `added ${source.name} · ${source.form} ${source.url} · ${items} · run "readout fetch"\n`
          : `already there: ${source.name} · ${source.url}\n`,
      );
      for (const other of others.slice(0, 5))
        await cli.out.write(`  it also has ${other.url} (${other.feed.title ?? "no title"})\n`);
    });
  });
}

async function asPage(address: string, { fetcher, intake }: Network): Promise<readonly FoundFeed[]> {
  const page = await fetcher.get({ url: address, heedsRobots: false });
  const feed = await intake.readFeed(page.bytes, { url: page.url, contentType: page.contentType, form: "page" });
  if (feed === null || feed.items.length === 0) {
    throw lasting(
      "sources/no-links",
      `${page.url} lists no links that look like articles. Give the page that lists the headlines.`,
    );
  }
  return [{ url: page.url, form: "page", feed, from: "given" }];
}
