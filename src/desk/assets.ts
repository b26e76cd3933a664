import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Asset } from "./page.ts";

const FONTS = {
  inter: ["latin-wght-normal", "latin-ext-wght-normal", "cyrillic-wght-normal"],
  "source-serif-4": ["latin-wght-normal", "latin-wght-italic", "latin-ext-wght-normal", "cyrillic-wght-normal"],
} as const;

const STYLE = new URL("./style/", import.meta.url);
/** Run from its source, the desk serves the script that the last build made. */
const SCRIPT = new URL(/\.tsx?$/.test(import.meta.url) ? "../../dist/desk/browser/" : "./browser/", import.meta.url);

/** The static files of the desk. */
export function deskAssets(): readonly Asset[] {
  return [...filesOf(STYLE, /\.(css|svg)$/), ...filesOf(SCRIPT, /\.js$/), ...fonts()];
}

/** The style sheets, in the order in which they build on each other. */
export const STYLE_SHEETS: readonly string[] = readdirSync(STYLE)
  .filter((name) => name.endsWith(".css"))
  .sort();

function filesOf(folder: URL, ending: RegExp): Asset[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ name, file: new URL(name, folder) }));
}

function fonts(): Asset[] {
  const require = createRequire(import.meta.url);
  return Object.entries(FONTS).flatMap(([family, cuts]) =>
    cuts.map((cut): Asset => {
      const name = `${family}-${cut}.woff2`;
      return { name, file: new URL(`file://${require.resolve(`@fontsource-variable/${family}/files/${name}`)}`) };
    }),
  );
}
