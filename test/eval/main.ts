// `npm run eval [-- NAME ...]`: measures the shipped program against the gold data beside the checkout.
// Without a name: the development articles. Each measure is a file of its own here, `test/eval/NAME.ts`.

interface Measure {
  readonly run: (args: readonly string[]) => Promise<void>;
}

const MEASURES: Readonly<Record<string, () => Promise<Measure>>> = {
  articles: () => import("./articles.ts"),
  events: () => import("./events.ts"),
  intake: () => import("./intake.ts"),
  language: () => import("./language.ts"),
  stories: () => import("./stories.ts"),
};

const [name = "articles", ...args] = process.argv.slice(2);
const load = MEASURES[name];
if (load === undefined) {
  console.error(`unknown measure "${name}"; known: ${Object.keys(MEASURES).join(", ")}`);
  process.exit(2);
}
await (await load()).run(args);
