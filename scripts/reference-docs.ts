// The generated half of docs/reference: what the built program says of its commands, and the kinds as their files say them.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { groupedKeys, keysOfDesk } from "../src/desk/keys-of-desk.ts";
import { desk } from "../src/desk/pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the page of kinds takes from a kind's file. */
interface KindFile {
  readonly kind?: string;
  readonly about: string;
  readonly plover: { readonly type: string };
  readonly cameo: string;
  readonly rules: readonly { readonly cameo?: string }[];
}

function helpOf(words: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "", COLUMNS: "100" };
  const done = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...words, "--help"], {
    encoding: "utf8",
    env,
  });
  if (done.status !== 0) throw new Error(`readout ${words.join(" ")} --help: ${done.stderr}`);
  return done.stdout.trim();
}

/** The names of the commands that a help text lists. */
function commandsIn(help: string): string[] {
  const list = /\nCommands:\n([\s\S]*?)(?:\n\n|$)/.exec(help)?.[1] ?? "";
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]!).filter((name) => name !== "help");
}

/** docs/reference/commands.md */
export function commandsPage(): string {
  const section = (words: readonly string[]): string => {
    const help = helpOf(words);
    const below = words.length === 0 ? [] : commandsIn(help).map((name) => section([...words, name]));
    return [`## readout ${words.join(" ")}\n\n\`\`\`text\n${help}\n\`\`\`\n`, ...below].join("\n");
  };
  const all = commandsIn(helpOf([])).map((name) => section([name]));
  return `# Commands\n\nGenerated from the program's own help by \`npm run generate\`.\n\n${all.join("\n")}`;
}

/** docs/reference/kinds.md */
export function kindsPage(): string {
  const folder = join(root, "src/ontology/kinds");
  const kinds = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), "utf8")) as KindFile)
    .filter((file) => file.kind !== undefined);
  const rows = kinds.map(({ kind, about, plover, cameo, rules }) => {
    const codes = [...new Set([cameo, ...rules.map((rule) => rule.cameo)].filter(Boolean))].sort();
    return `| ${kind} | ${plover.type} | ${codes.join(", ")} | ${about} |`;
  });
  return `# Kinds of events

Generated from \`src/ontology/kinds/\` by \`npm run generate\`. Each file holds the words, frames and examples of its kind.

| kind | PLOVER | CAMEO | what it is |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** docs/reference/keys.md */
export function keysPage(): string {
  const sections = groupedKeys(keysOfDesk(desk.pages)).map(([group, keys]) => {
    const rows = keys.map(({ keys: names, label }) => `| ${names.map((n) => `\`${n}\``).join(" or ")} | ${label} |`);
    return `## ${group}\n\n| key | what it does |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Keys of the desk

Generated from the table of keys in \`src/desk/browser/keys.ts\` by \`npm run generate\`. Nothing is done by keys alone,
letters mean nothing while you type in a field, and single letters can be switched off on the page behind \`?\`.

${sections.join("\n")}`;
}
