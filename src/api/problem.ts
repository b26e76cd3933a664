import { ReadoutError } from "../errors.ts";

/** What went wrong, as RFC 9457 has it, with the desk's own code. */
export interface Problem {
  /** `urn:readout:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable `area/slug`; docs/errors.md explains it. */
  readonly code: string;
  readonly detail: string;
}

/** The status of each code that a request can end in. What is not here is a defect of the program. */
const STATUS: Readonly<Record<string, number>> = {
  "api/bad-request": 400,
  "api/bad-query": 400,
  "desk/bad-query": 400,
  "api/no-token": 401,
  "api/csrf": 403,
  "api/not-found": 404,
  "desk/not-found": 404,
  "reviews/unknown": 404,
  "reviews/changed": 412,
  "briefs/changed": 412,
  "api/too-large": 413,
  "api/too-long": 414,
  "api/media-type": 415,
  "api/wrong-host": 421,
  "reviews/not-in-event": 422,
  "reviews/bad-value": 422,
  "reviews/words-unclear": 422,
  "reviews/not-an-actor": 422,
  "api/key-reused": 422,
  "api/no-precondition": 428,
  "api/too-many": 429,
  "serve/busy": 503,
  "serve/thread-ended": 503,
};

/** Codes that a request can end in, with their status. */
export const PROBLEMS: ReadonlyMap<string, number> = new Map(Object.entries(STATUS));

const TITLES: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  401: "The desk asks for its token",
  403: "The request does not come from this desk",
  404: "Not found",
  412: "Changed in the meantime",
  413: "Too much at once",
  414: "The address is too long",
  415: "Not a form the desk reads",
  421: "Not this desk",
  422: "The request makes no sense",
  428: "Say what you saw",
  429: "Too many requests",
  500: "A defect of the desk",
  503: "The desk cannot answer now",
};

/** Fastify's own refusals, by its codes. */
const OF_FASTIFY: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ["api/too-large", "the body is larger than the desk takes. Send less at once."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    "api/media-type",
    "the body is of a type that is not read here. Send application/json, or a form where there is one.",
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["api/bad-request", "the body is empty; expected JSON."],
  FST_ERR_CTP_INVALID_JSON_BODY: ["api/bad-request", "the body is no JSON. Check its quotes and commas."],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ["api/bad-request", "the body is not as long as its header says."],
  FST_ERR_BAD_URL: ["api/bad-request", "the address cannot be read: a percent sign stands alone."],
};

/** A fault as the asker is told of it. A defect is told without its particulars: those are in the log. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof ReadoutError) {
    const status = STATUS[cause.code] ?? (cause.code.startsWith("store/") ? 503 : undefined);
    if (status !== undefined) return problem(status, cause.code, cause.message);
  }
  const { code, validation, statusCode, message } = (cause ?? {}) as FastifyFault;
  if (validation !== undefined) return problem(400, "api/bad-request", sayFault(validation[0]!, message ?? ""));
  const known = OF_FASTIFY[code ?? ""];
  if (known !== undefined) return problem(STATUS[known[0]]!, known[0], known[1]);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return problem(400, "api/bad-request", message ?? "the request cannot be read.");
  }
  return problem(500, "program/defect", "The desk has a defect here; its log says more. Nothing was stored.");
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: `urn:readout:${code}`, title: TITLES[status] ?? "Not done", status, code, detail };
}

interface FastifyFault {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
  readonly validation?: readonly Violation[];
}

/** What the validator found. */
interface Violation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** `kind: expected one of meet, call, ...` */
function sayFault({ keyword, instancePath, params, message }: Violation, whole: string): string {
  const field = instancePath.slice(1).replaceAll("/", ".") || "the request";
  switch (keyword) {
    case "enum":
      return `${field}: expected one of ${(params.allowedValues as readonly string[]).join(", ")}.`;
    case "additionalProperties":
      return `"${String(params.additionalProperty).slice(0, 60)}" is not asked for here; docs/api.md lists what is.`;
    case "required":
      return `"${String(params.missingProperty)}" is missing.`;
    case "format":
      return `${field}: expected ${params.format === "date" ? "a day such as 2024-03-05" : String(params.format)}.`;
    default:
      return message === undefined ? whole : `${field}: ${message}.`;
  }
}
