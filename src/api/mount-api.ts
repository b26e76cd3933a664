import type { FastifyInstance } from "fastify";
import type { PageParts } from "./mount-pages.ts";

/** Serves every route of the API. */
export function mountApi(_app: FastifyInstance, _parts: PageParts): void {}
