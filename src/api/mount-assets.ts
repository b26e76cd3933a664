import type { FastifyInstance } from "fastify";
import { ReadoutError } from "../errors.ts";
import type { Assets } from "./assets.ts";
import { takesGzip } from "./send.ts";

/** Serves the static files. */
export function mountAssets(app: FastifyInstance, { folder, files }: Assets): void {
  app.get<{ Params: { "*": string } }>(`${folder}/*`, (request, reply) => {
    const asset = files.get(request.params["*"]);
    if (asset === undefined) throw new ReadoutError("api/not-found", "there is no such file.");
    reply
      .type(asset.type)
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding");
    if (asset.packed === null || !takesGzip(request)) return reply.send(asset.bytes);
    return reply.header("content-encoding", "gzip").send(asset.packed);
  });
}
