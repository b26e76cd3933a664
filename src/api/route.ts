import type { Static, TObject, TSchema } from "typebox";
import type { PageContext } from "../desk/page.ts";
import type { RoleWord, WordForms } from "../ontology/actors/roles.ts";
import type { ChangeFollower } from "../work/serve/follow-changes.ts";
import type { Once, Writer } from "../work/serve/writer.ts";

/** What a route that only reads works with. */
export interface ReadContext extends PageContext {
  /** Of the program. */
  readonly version: string;
  /** Words for offices, to tell which of them are one. */
  readonly roles: WordForms<RoleWord>;
}

/** What a route that writes works with. */
export interface WriteContext extends ReadContext {
  readonly writer: Writer;
  readonly changes: ChangeFollower;
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

/** What every route says of itself: from this it is validated and documented. */
interface Described {
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
}

type Handler<Context, Params, Query, Body, Answer> = (
  context: Context,
  ask: ApiAsk<Params, Query, Body>,
) => Promise<ApiAnswer<Answer>>;

/** A route that only reads: it may be answered in any thread with a store. */
export interface ReadRoute extends Described {
  readonly method: "get";
  readonly handle: Handler<ReadContext, never, never, never, unknown>;
}

/** A route that writes. */
export interface WriteRoute extends Described {
  readonly method: "post" | "put" | "delete";
  readonly handle: Handler<WriteContext, never, never, never, unknown>;
}

export type ApiRoute = ReadRoute | WriteRoute;

type AnswerOf<A extends TSchema | null> = A extends TSchema ? Frozen<Static<A>> : null;

interface Draft<P extends TObject, Q extends TObject, B extends TSchema, A extends TSchema | null> {
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
}

const USUAL = { status: 200, faults: [], isConditional: false, isOnce: false } as const;

/** Writes a reading route down; what it is asked and answers has the types of its schemas. */
export function readRoute<P extends TObject, Q extends TObject, A extends TSchema>(
  draft: Draft<P, Q, TSchema, A> & {
    readonly handle: Handler<ReadContext, Static<P>, Static<Q>, unknown, AnswerOf<A>>;
  },
): ReadRoute {
  return { ...USUAL, ...draft, method: "get", handle: draft.handle as ReadRoute["handle"] };
}

/** Writes a writing route down. */
export function writeRoute<P extends TObject, Q extends TObject, B extends TSchema, A extends TSchema | null>(
  draft: Draft<P, Q, B, A> & {
    readonly method: WriteRoute["method"];
    readonly handle: Handler<WriteContext, Static<P>, Static<Q>, Static<B>, AnswerOf<A>>;
  },
): WriteRoute {
  return { ...USUAL, ...draft, handle: draft.handle as WriteRoute["handle"] };
}
