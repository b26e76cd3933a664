import type { Static, TObject, TSchema } from "typebox";
import type { PageContext } from "../desk/page.ts";
import type { ChangeFollower } from "../work/serve/follow-changes.ts";
import type { Once, Writer } from "../work/serve/writer.ts";

/** What a route works with. */
export interface ApiContext extends PageContext {
  readonly writer: Writer;
  readonly changes: ChangeFollower;
  /** Of the program. */
  readonly version: string;
}

/** What a route is asked, validated. */
export interface ApiAsk<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** What `If-Match` names, without its quotes; null where the asker sends none. */
  readonly ifMatch: string | null;
  /** Set where the asker sends an idempotency key. */
  readonly once: Once | undefined;
}

/** What a route answers. */
export interface ApiAnswer<Body> {
  readonly body: Body;
  /** What the asker has to name in `If-Match` to change just this. */
  readonly tag?: string;
  /** Where what was made can be found. */
  readonly location?: string;
}

/** A value of a schema as the model has it: nothing in it is changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type Method = "get" | "post" | "put" | "delete";

/** One route of the API: its own description, from which it is validated and documented. */
export interface ApiRoute {
  readonly method: Method;
  /** As OpenAPI writes it: `/api/events/{id}`. */
  readonly path: string;
  /** The function's name in a generated client. */
  readonly operation: string;
  readonly tag: string;
  /** One line. */
  readonly summary: string;
  readonly about?: string;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  /** What it answers; null where it answers nothing but that it is done. */
  readonly answer: TSchema | null;
  readonly status: 200 | 201 | 204;
  /** Codes of the faults that are its own. */
  readonly faults: readonly string[];
  /** Reads `If-Match`. */
  readonly isConditional: boolean;
  /** Reads `Idempotency-Key`. */
  readonly isOnce: boolean;
  readonly handle: (context: ApiContext, ask: ApiAsk<never, never, never>) => Promise<ApiAnswer<unknown>>;
}

interface Draft<P extends TObject, Q extends TObject, B extends TSchema, A extends TSchema | null> {
  readonly method: Method;
  readonly path: string;
  readonly operation: string;
  readonly tag: string;
  readonly summary: string;
  readonly about?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  readonly status?: 200 | 201 | 204;
  readonly faults?: readonly string[];
  readonly isConditional?: boolean;
  readonly isOnce?: boolean;
  readonly handle: (
    context: ApiContext,
    ask: ApiAsk<Static<P>, Static<Q>, Static<B>>,
  ) => Promise<ApiAnswer<A extends TSchema ? Frozen<Static<A>> : null>>;
}

/** Writes a route down; what it is asked and answers has the types of its schemas. */
export function route<P extends TObject, Q extends TObject, B extends TSchema, A extends TSchema | null>(
  draft: Draft<P, Q, B, A>,
): ApiRoute {
  const { handle, ...rest } = draft;
  return {
    status: 200,
    faults: [],
    isConditional: false,
    isOnce: false,
    ...rest,
    handle: handle as ApiRoute["handle"],
  };
}
