// `npm run bench [-- NAME ...]`: measures speed and memory on a corpus it makes itself. Each measure is a file here.

interface Measure {
  readonly run: (args: readonly string[]) => Promise<void>;
}

const MEASURES: Readonly<Record<string, () => Promise<Measure>>> = {
  read: () => import("./read.ts"),
  record: () => import("./record.ts"),
  kill: () => import("./kill.ts"),
  serve: () => import("./serve.ts"),
  fetch: () => import("./fetch.ts"),
  archive: () => import("./archive.ts"),
  language: () => import("./language.ts"),
};
/** Run when no name is given: the ones that take a minute. */
const USUAL = ["read", "record"];

const [name, ...args] = process.argv.slice(2);
for (const each of name === undefined ? USUAL : [name]) {
  const load = MEASURES[each];
  if (load === undefined) {
    console.error(`unknown measure "${each}"; known: ${Object.keys(MEASURES).join(", ")}`);
    process.exit(2);
  }
  await (await load()).run(args);
}
