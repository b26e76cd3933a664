import { type Static, type TSchema, Type } from "typebox";

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** `unknown` where the schema's values are exactly those of the type, so that a schema cannot drift from the model; else it does not compile. */
type SameAs<Shape, Model> = [Shape] extends [Model] ? ([Mutable<Model>] extends [Shape] ? unknown : never) : never;

/** A schema for a type of the model. Its title names it in the description of the API. */
export function shapeOf<Model>(): <const Schema extends TSchema>(
  schema: Schema & SameAs<Static<Schema>, Model>,
) => Schema {
  return (schema) => schema;
}

/** A value or null. */
export function orNull<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** A schema with a title is described once, under that name. */
interface Named {
  readonly title?: string;
  readonly description?: string;
}

/** One of a list of words. */
export function oneOf<const Word extends string>(words: readonly Word[], options: Named = {}) {
  return Type.Unsafe<Word>({ type: "string", enum: words, ...options });
}

/** An object of the API: no field beyond those named. */
export function object<Fields extends Record<string, TSchema>>(fields: Fields, options: Named = {}) {
  return Type.Object(fields, { additionalProperties: false, ...options });
}

/** An ISO day. */
export const day = (description?: string) =>
  Type.String({ format: "date", ...(description === undefined ? {} : { description }) });

/** An ISO 8601 instant. */
export const instant = (description?: string) => Type.String(description === undefined ? {} : { description });

/** A text without more to say of it. */
export const text = (description?: string) => Type.String(description === undefined ? {} : { description });

/** A whole number. */
export const whole = (description?: string) => Type.Integer(description === undefined ? {} : { description });
