import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Asset } from "../desk/page.ts";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
};

/** A static file, read. */
export interface LoadedAsset {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Null for what is packed already. */
  readonly packed: Uint8Array | null;
}

/** The static files of the desk, under a folder whose name changes with any of them. */
export interface Assets {
  /** `/assets/23ea2604ce23` */
  readonly folder: string;
  readonly files: ReadonlyMap<string, LoadedAsset>;
}

/** Reads the files once: browsers may keep them for ever, and modules import each other by name. */
export function loadAssets(list: readonly Asset[]): Assets {
  const files = new Map(list.map((file) => [file.name, load(file)]));
  const hash = createHash("sha256");
  for (const [name, { bytes }] of files) hash.update(name).update(bytes);
  return { folder: `/assets/${hash.digest("hex").slice(0, 12)}`, files };
}

function load({ name, file }: Asset): LoadedAsset {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
  if (type === undefined) throw new Error(`no media type is known for the asset "${name}"`);
  const bytes = readFileSync(file);
  return { type, bytes, packed: /woff2|png|ico/.test(type) ? null : gzipSync(bytes, { level: 9 }) };
}
