import type { Command } from "commander";
import type { Telling } from "../model/telling.ts";
import { diffStory, type EditionDiff, type FactChange } from "../record/diff-story.ts";
import { sideText } from "../views/side-text.ts";
import type { Cli } from "./cli.ts";
import { findId, notFound } from "./find-id.ts";
import { wrap } from "./terminal/measure.ts";
import { type Paint, painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

/** `readout diff`: what changed between the editions of a story. */
export function registerDiff(program: Command, cli: Cli): void {
  program
    .command("diff")
    .summary("show what changed between a story's editions")
    .description("Shows which facts appeared, changed or vanished from one edition of a story to the next.")
    .argument("<story>", "id of the story, or the first digits of it")
    .option("--store <address>", "file of the store")
    .option("--json", "print the changes as JSON")
    .addHelpText(
      "after",
      `
Examples:
  readout diff 5c0e77d1
  readout stories --least 2    find the id of a story with editions`,
    )
    .action((typed: string, options: StoreOptions & { readonly json?: boolean }) => runDiff(cli, typed, options));
}

async function runDiff(cli: Cli, typed: string, options: StoreOptions & { readonly json?: boolean }): Promise<void> {
  await withStore(cli, options, async (store) => {
    const [story] = await store.stories([await findId(store, "story", typed)]);
    if (story === undefined) throw notFound("story", typed);
    const diffs = diffStory(story, await store.tellingsOf(story.members.map((m) => m.article)));
    if (options.json === true) {
      await cli.out.write(`${JSON.stringify(diffs, null, 2)}\n`);
      return;
    }
    const paint = painter(cli.out.hasColour);
    if (diffs.length === 0) await cli.out.write("The story has no later edition.\n");
    for (const diff of diffs) await cli.out.write(`${diffLines(diff, cli.out.width, paint).join("\n")}\n`);
  });
}

function diffLines({ before, after, facts, unchanged }: EditionDiff, width: number, paint: Paint): string[] {
  const name = (m: EditionDiff["before"]): string => `${m.edition ?? "first edition"} (${m.published ?? "undated"})`;
  const lines = [paint("strong", `${after.outlet}: ${name(before)} → ${name(after)}`)];
  for (const fact of facts) lines.push(...factLines(fact, width, paint));
  lines.push(paint("quiet", `  ${unchanged} ${unchanged === 1 ? "fact" : "facts"} unchanged`), "");
  return lines;
}

function factLines(fact: FactChange, width: number, paint: Paint): string[] {
  const told = (sign: string, telling: Telling): string[] => [
    ...wrap(`${telling.event.kind}  ${sideText(telling.event)}`, width - 4).map(
      (line, i) => `  ${i === 0 ? sign : " "} ${line}`,
    ),
    ...wrap(`“${telling.evidence[0]?.text ?? ""}”`, width - 6).map((line) => paint("quiet", `      ${line}`)),
  ];
  if (fact.change === "appeared") return told(paint("peace", "+"), fact.after);
  if (fact.change === "vanished") return told(paint("alarm", "-"), fact.before);
  return [
    ...told(paint("strain", "~"), fact.after),
    ...fact.fields.flatMap(({ field, before, after }) =>
      wrap(`${field}: ${before === "" ? "not told" : before} → ${after === "" ? "not told" : after}`, width - 6).map(
        (line) => `      ${line}`,
      ),
    ),
  ];
}
