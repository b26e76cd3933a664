import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

const pack = promisify(gzip);
/** Less than this costs more to pack than it saves. */
const LEAST_PACKED = 1_000;

/** Sends a text or bytes with its tag, packed where the asker takes that, or 304 where it has it already. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: string | Uint8Array,
  tag: string | null = null,
): Promise<FastifyReply> {
  // Weak: packed and unpacked are the same view in other bytes.
  const etag = `W/"${tag === null ? "" : `${tag}.`}${createHash("sha1").update(body).digest("base64url")}"`;
  reply.header("etag", etag).header("cache-control", "private, no-cache").header("vary", "accept-encoding, cookie");
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  reply.type(type);
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (bytes.length < LEAST_PACKED || !takesGzip(request)) return reply.send(bytes);
  return reply.header("content-encoding", "gzip").send(await pack(bytes, { level: 5 }));
}

/** Whether the asker unpacks gzip. */
export function takesGzip(request: FastifyRequest): boolean {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(accepted);
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => one.trim() === etag || one.trim() === "*");
}
