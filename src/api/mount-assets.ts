import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { Asset } from "../desk/page.ts";
import { ReadoutError } from "../errors.ts";
import { takesGzip } from "./send.ts";

/** The static files of the desk. */
export interface Assets {
  /** The address of a file by its name. */
  readonly addressOf: (name: string) => string;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
};

interface LoadedAsset {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Null for what is packed already. */
  readonly packed: Uint8Array | null;
}

/**
 * Reads the files once and serves them under an address that changes with any
 * of them: a browser may keep them for ever, and modules import each other by name.
 */
export function mountAssets(app: FastifyInstance, files: readonly Asset[]): Assets {
  const loaded = new Map(files.map((file) => [file.name, load(file)]));
  const hash = createHash("sha256");
  for (const [name, { bytes }] of loaded) hash.update(name).update(bytes);
  const folder = `/assets/${hash.digest("hex").slice(0, 12)}`;
  app.get<{ Params: { "*": string } }>(`${folder}/*`, (request, reply) => {
    const asset = loaded.get(request.params["*"]);
    if (asset === undefined) throw new ReadoutError("api/not-found", "there is no such file.");
    reply
      .type(asset.type)
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding");
    if (asset.packed === null || !takesGzip(request)) return reply.send(asset.bytes);
    return reply.header("content-encoding", "gzip").send(asset.packed);
  });
  return {
    addressOf: (name) => `${folder}/${name}`,
  };
}

function load({ name, file }: Asset): LoadedAsset {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
  if (type === undefined) throw new Error(`no media type is known for the asset "${name}"`);
  const bytes = readFileSync(file);
  return { type, bytes, packed: /woff2|png|ico/.test(type) ? null : gzipSync(bytes, { level: 9 }) };
}
