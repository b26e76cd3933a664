import type { FastifyReply, FastifyRequest } from "fastify";
import { type Sheet, unpacked } from "./sheet.ts";

/** Sends a sheet with its tag, packed where the asker takes that, or 304 where it has it already. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  sheet: Sheet,
  tag: string | null = null,
): FastifyReply {
  // Weak: packed and unpacked are the same view in other bytes.
  const etag = `W/"${tag === null ? "" : `${tag}.`}${sheet.print}"`;
  reply.header("etag", etag).header("cache-control", "private, no-cache").header("vary", "accept-encoding, cookie");
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  reply.type(type);
  if (!sheet.isPacked || !takesGzip(request)) return reply.send(unpacked(sheet));
  return reply.header("content-encoding", "gzip").send(sheet.bytes);
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
