import type { FastifyReply, FastifyRequest } from "fastify";
import { ReadoutError } from "../errors.ts";
import type { Change } from "../store/queries.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import type { ServerSettings } from "./server-settings.ts";

/** Streams of changes to whoever listens. */
export interface Streams {
  open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Ends them all, so that the server can stop. */
  close(): void;
}

const HEARTBEAT_MS = 15_000;
/** More than this is not sent again one by one: the asker is told to load the page anew. */
const MOST_MISSED = 5_000;
/** An asker that takes so little that this much waits for it is let go; it can come back and name where it was. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** Whether the asker wants changes as they happen. */
export function wantsStream(request: FastifyRequest): boolean {
  return /\btext\/event-stream\b/.test(request.headers.accept ?? "");
}

/** Sends each change to every listener as a server-sent event. */
export function openStreams({ parts: { store }, changes, limits }: ServerSettings): Streams {
  const open = new Set<() => void>();
  return {
    async open(request, reply) {
      if (open.size >= limits.streams) {
        throw new ReadoutError("api/too-many", `${limits.streams} streams are open already. Ask again in a while.`);
      }
      const { raw } = reply;
      let sent = beginning(request) ?? changes.last;
      const write = (list: readonly Change[]): void => {
        for (const change of list) {
          if (change.seq <= sent) continue;
          sent = change.seq;
          raw.write(`id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
        }
        if (raw.writableLength > MOST_WAITING_BYTES) raw.destroy();
      };
      // Asked before the answer begins, so that a store that is away is a problem and not an empty stream.
      const missed = await store.changesSince(sent, MOST_MISSED);
      reply.hijack();
      raw.writeHead(200, {
        ...SECURITY_HEADERS,
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
        // A connection that outlived its stream would hold the desk up when it is closed.
        connection: "close",
      });
      raw.write("retry: 2000\n\n");
      write(missed);
      const unsubscribe = changes.subscribe(write);
      const heartbeat = setInterval(() => raw.write(": still here\n\n"), HEARTBEAT_MS);
      const end = (): void => {
        open.delete(end);
        clearInterval(heartbeat);
        unsubscribe();
        raw.end();
      };
      open.add(end);
      raw.once("close", end);
      return reply;
    },
    close() {
      for (const end of [...open]) end();
    },
  };
}

/** The number that the asker has seen last. */
function beginning(request: FastifyRequest): number | null {
  const header = request.headers["last-event-id"];
  const { after } = request.query as { readonly after?: number };
  const told = typeof header === "string" && /^\d{1,15}$/.test(header) ? Number(header) : after;
  return told ?? null;
}
