/**
 * A fault in the program, its set-up or the way it was called. `code` is a
 * stable `area/slug` with an entry in `docs/errors.md`; the message says what
 * was expected, what came instead, where, and what to do.
 */
export class ReadoutError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ReadoutError";
    this.code = code;
  }
}
