import type { Command } from "commander";
import type { Story, StoryMember } from "../model/story.ts";
import type { Cli } from "./cli.ts";
import { shortId } from "./layout/event-lines.ts";
import { countValue, dayValue } from "./options/values.ts";
import { cutTo, padTo, wrap } from "./terminal/measure.ts";
import { type Paint, painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface StoriesOptions extends StoreOptions {
  readonly from?: string;
  readonly to?: string;
  readonly least: number;
  readonly limit: number;
  readonly cursor?: string;
}

/** `readout stories`: which articles tell the same. */
export function registerStories(program: Command, cli: Cli): void {
  program
    .command("stories")
    .summary("list stories: articles that tell the same")
    .description(
      "Lists stories, last reported first, with their editions, copies and follow-ups, and how many independent origins they have.",
    )
    .option("--store <address>", "file of the store")
    .option("--from <day>", "reported on or after this day", dayValue)
    .option("--to <day>", "reported on or before this day", dayValue)
    .option("--least <count>", "with at least so many articles", countValue, 1)
    .option("--limit <count>", "at most so many", countValue, 20)
    .option("--cursor <mark>", "go on where the last page ended")
    .addHelpText(
      "after",
      `
Examples:
  readout stories --least 3
  readout stories --from 2024-02-26 --to 2024-03-03`,
    )
    .action((options: StoriesOptions) => runStories(cli, options));
}

async function runStories(cli: Cli, options: StoriesOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const paint = painter(cli.out.hasColour);
    const { from, to, least, limit, cursor } = options;
    const page = await store.findStories({ from, to, least, limit, cursor });
    for (const story of page.rows) await cli.out.write(`${storyLines(story, cli.out.width, paint).join("\n")}\n\n`);
    if (page.rows.length === 0) await cli.out.write("No story matches.\n");
    if (page.next !== null) await cli.err.write(`more: --cursor "${page.next}"\n`);
  });
}

function storyLines(story: Story, width: number, paint: Paint): string[] {
  const { members, outlets, origins } = story;
  const days = story.from === story.to ? (story.from ?? "undated") : `${story.from} to ${story.to}`;
  const count = `${members.length} ${members.length === 1 ? "article" : "articles"}, ${outlets.length} ${outlets.length === 1 ? "outlet" : "outlets"}, ${origins.length} ${origins.length === 1 ? "origin" : "origins"}: ${origins.join(", ")}`;
  return [
    ...wrap(story.title === "" ? "(no headline)" : story.title, width).map((line) => paint("strong", line)),
    ...wrap(`${days} · ${count} · ${shortId(story.id)}`, width).map((line) => paint("quiet", line)),
    ...members.map((member) => memberLine(member, width, paint)),
  ];
}

function memberLine(member: StoryMember, width: number, paint: Paint): string {
  const role = member.supersededBy === null ? member.role : `${member.role}, replaced`;
  const head = `  ${padTo(member.published ?? "undated", 12)}${padTo(role, 20)}${padTo(cutTo(member.outlet, 16), 18)}`;
  const line =
    head + cutTo([member.edition, member.title].filter((p) => p !== null).join(" "), Math.max(10, width - head.length));
  return member.supersededBy === null ? line : paint("quiet", line);
}
