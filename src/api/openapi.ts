import { isDeepStrictEqual } from "node:util";
import { PROBLEMS } from "./problem.ts";
import type { ApiRoute } from "./route.ts";
import { changesPath } from "./routes/changes.ts";
import { ROUTES } from "./routes.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const PROBLEM: JsonObject = {
  type: "object",
  description: "What went wrong (RFC 9457).",
  required: ["type", "title", "status", "code", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", description: "stable; docs/errors.md explains it" },
    detail: { type: "string" },
  },
};

/** Faults that every route can end in. */
const USUAL_FAULTS = ["api/bad-request", "api/no-token", "api/wrong-host", "api/too-long", "api/too-many"];
const WRITE_FAULTS = ["api/csrf", "api/media-type", "api/too-large"];

/** The description of the API as OpenAPI 3.1, made from the very schemas that validate. */
export function openApi(version: string): JsonObject {
  const components = new Map<string, Json>();
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version,
      description: "The record of a watch desk: every fact opens on the sentence it came from.",
      license: { name: "MIT", identifier: "MIT" },
    },
    security: [{}, { token: [] }],
    tags: [...new Set(ROUTES.map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: PROBLEM, ...Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))) },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Asked for where the desk is served to others." },
      },
    },
  };
}

function operationOf(route: ApiRoute, components: Map<string, Json>): Json {
  const { operation, tag, summary, about, body, answer, status, isConditional, isOnce } = route;
  const named = (schema: unknown): Json => withNames(plain(schema), components);
  const headers = [
    ...(isConditional ? [header("If-Match", "what was seen: the ETag, or the part of it before the point")] : []),
    ...(isOnce
      ? [header("Idempotency-Key", "the same request sent again with the same key gets its first answer")]
      : []),
  ];
  const parameters = [...parametersIn(route, "path", named), ...parametersIn(route, "query", named), ...headers];
  const json = (schema: Json): JsonObject => ({ "application/json": { schema } });
  const stream: JsonObject = route.path === changesPath ? { "text/event-stream": { schema: { type: "string" } } } : {};
  return {
    operationId: operation,
    tags: [tag],
    summary,
    ...(about === undefined ? {} : { description: about }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(named(body)) } }),
    responses: {
      [status]:
        answer === null
          ? { description: "Done." }
          : { description: "The answer.", content: { ...json(named(answer)), ...stream } },
      ...faultsOf(route),
    },
  };
}

function header(name: string, description: string): Json {
  return { name, in: "header", required: false, description, schema: { type: "string" } };
}

function parametersIn(route: ApiRoute, place: "path" | "query", named: (schema: unknown) => Json): Json[] {
  const schema = place === "path" ? route.params : route.query;
  if (schema === undefined) return [];
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties).map(([name, property]) => {
    const { description, ...rest } = named(property) as { readonly description?: Json };
    return {
      name,
      in: place,
      required: required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: rest as Json,
    };
  });
}

/** Problems by status: several codes share one. */
function faultsOf(route: ApiRoute): Record<string, Json> {
  const codes = [...USUAL_FAULTS, ...(route.method === "get" ? [] : WRITE_FAULTS), ...route.faults];
  const usable = route.isOnce ? [...codes, "api/key-reused"] : codes;
  const byStatus = new Map<number, string[]>();
  for (const code of usable) {
    const status = PROBLEMS.get(code)!;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers = [...byStatus].sort(([a], [b]) => a - b);
  return Object.fromEntries([
    ...answers.map(([status, list]) => [String(status), problemAnswer(list.join(", "))]),
    ["503", problemAnswer("the store does not answer now")],
  ]);
}

function problemAnswer(description: string): Json {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

/** A schema as plain JSON. */
function plain(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema)) as Json;
}

/** Moves every schema that has a title to the components, and refers to it. */
function withNames(schema: Json, components: Map<string, Json>): Json {
  if (Array.isArray(schema)) return schema.map((part: Json) => withNames(part, components));
  if (schema === null || typeof schema !== "object") return schema;
  const parts = Object.entries(schema as JsonObject).map(
    ([key, value]) => [key, withNames(value, components)] as const,
  );
  const made: JsonObject = Object.fromEntries(parts);
  const { title, ...rest } = made;
  if (typeof title !== "string") return made;
  const known = components.get(title);
  if (known !== undefined && !isDeepStrictEqual(known, rest)) throw new Error(`two schemas are called ${title}`);
  components.set(title, rest);
  return { $ref: `#/components/schemas/${title}` };
}
