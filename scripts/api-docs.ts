// docs/api.md and the types of a client, both from the description that the server itself gives.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { openApi } from "../src/api/openapi.ts";
import { PROBLEMS } from "../src/api/problem.ts";
import { formatsOf } from "../src/api/twins.ts";
import { desk } from "../src/desk/pages.ts";

type Json = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

interface Operation {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Json };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Json }>>;
}

const { version } = JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8")) as {
  version: string;
};

const INTRODUCTION = `# The API

Generated from the server's own description by \`npm run generate\`; a running desk gives it at \`/api/openapi.json\`
(OpenAPI 3.1). The schemas are those that validate. Everything a page shows can be had: the record here, and each page's
own view beside it (see the end).

    curl http://127.0.0.1:7300/api/events?kind=meet\\&from=2026-05-01
    curl http://127.0.0.1:7300/events.csv?kind=meet

**Access.** At 127.0.0.1 without a token nothing is asked for. A desk with a token wants
\`Authorization: Bearer TOKEN\` (browsers: \`/login\`). What a browser writes needs the header \`x-readout-csrf\` with the
token that each page carries in \`<meta name="csrf">\`; programs need none.

**Lists** come in pages: \`limit\` rows, and \`next\`, to be sent as \`after\`; null on the last page. A cursor stays good
while rows are added.

**Faults** are \`application/problem+json\`: \`status\`, a stable \`code\` ([errors.md](errors.md) explains each) and
\`detail\` in words. A parameter that nobody asks for is refused rather than ignored.

**ETags.** Every answer has one; \`If-None-Match\` gets 304 while nothing has changed. To change what you have seen and
nothing else, send what its ETag begins with in \`If-Match\`: if somebody was faster, the answer is 412 and nothing is
stored.

**Idempotency.** Writes that say so read \`Idempotency-Key\`: the same request sent again within a day gets its first
answer and does nothing twice.

**Limits.** Addresses up to 4,096 characters, bodies up to 2 MB, 60,000 reads and 1,200 writes a minute from one address.
`;

/** docs/api.md */
export function apiPage(): string {
  const document = openApi(version) as unknown as {
    readonly tags: readonly { readonly name: string }[];
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Json>> };
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = document.tags.map(({ name }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return [`## ${name}`, ...own.map(operationText)].join("\n\n");
  });
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `### ${name}\n\n${schemaText(schema)}`,
  );
  return `${[INTRODUCTION.trim(), ...sections, pagesText(), "## Schemas", ...schemas].join("\n\n")}\n`;
}

/** The types of a client for this API. */
export async function clientTypes(): Promise<string> {
  const types = astToString(await openapiTS(openApi(version) as never));
  return `// Generated from the API's own description by \`npm run generate\`.\n\n${types}`;
}

function operationText({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  const rows = parameters.map((one) => {
    const about = [one.description, one.required ? "required" : undefined].filter(Boolean).join("; ");
    return `| \`${one.name}\` | ${one.in} | ${typeText(one.schema)} | ${about} |`;
  });
  const table = rows.length === 0 ? [] : [`| parameter | in | type | |\n| --- | --- | --- | --- |\n${rows.join("\n")}`];
  const [good] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const content = good?.[1].content?.["application/json"] as { readonly schema: Json } | undefined;
  const body = requestBody?.content["application/json"] as { readonly schema: Json } | undefined;
  const codes = Object.entries(responses).flatMap(([status, { description: codes }]) =>
    status.startsWith("2") || status === "503" ? [] : codes.split(", ").map((code) => `\`${code}\` ${status}`),
  );
  const own = codes.filter((code) => !/api\/(?:bad-request|no-token|wrong-host|too-|csrf|media-type)/.test(code));
  return [
    `### ${method.toUpperCase()} ${path}`,
    summary,
    ...(description === undefined ? [] : [description]),
    ...table,
    ...(body === undefined ? [] : [`Body: ${typeText(body.schema)}`]),
    `Answers ${good?.[0]}${content === undefined ? "" : `: ${typeText(content.schema)}`}`,
    ...(own.length === 0 ? [] : [`Faults of its own: ${own.join(", ")}.`]),
  ].join("\n\n");
}

/** A schema in a few words. */
function typeText(schema: Json): string {
  const { $ref, type, items, enum: words, anyOf, oneOf, properties, format, additionalProperties } = schema;
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  if (typeof $ref === "string") {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (Array.isArray(words)) return words.map((word) => `\`${word}\``).join(" ");
  const parts = (anyOf ?? oneOf) as readonly Json[] | undefined;
  if (parts !== undefined) return parts.map(typeText).join(" or ");
  if (type === "array") return `list of ${typeText(items as Json)}`;
  if (properties !== undefined) {
    const required = new Set((schema.required as readonly string[] | undefined) ?? []);
    const fields = Object.entries(properties as Readonly<Record<string, Json>>).map(
      ([name, field]) => `\`${name}\`${required.has(name) ? "" : "?"}: ${typeText(field)}`,
    );
    return `{ ${fields.join(", ")} }`;
  }
  if (additionalProperties !== undefined && additionalProperties !== false) return "object";
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  return cell(format === "date" ? "day" : type === undefined ? "object" : String(type));
}

function schemaText(schema: Json): string {
  const about = typeof schema.description === "string" ? `${schema.description}\n\n` : "";
  const properties = schema.properties as Readonly<Record<string, Json>> | undefined;
  if (properties === undefined) return `${about}${typeText(schema)}`;
  const required = new Set((schema.required as readonly string[] | undefined) ?? []);
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `| \`${name}\`${required.has(name) ? "" : "?"} | ${typeText(field)} | ${(field.description as string | undefined) ?? ""} |`,
  );
  return `${about}| field | type | |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

/** What each page gives beside itself. */
function pagesText(): string {
  const rows = desk.pages.map((page) => {
    const base = page.path === "/" ? "/index" : page.path;
    return `| ${page.title} | \`${page.path}\` | ${formatsOf(page)
      .map((format) => `\`${base}.${format}\``)
      .join(" ")} |`;
  });
  return `## Pages as data

Every page takes the same query as its twins; JSON is the very view that the page draws.

| page | address | twins |
| --- | --- | --- |
${rows.join("\n")}

## Codes

${[...PROBLEMS].map(([code, status]) => `\`${code}\` ${status}`).join(", ")}; every other \`store/\` code is 503.`;
}
