import { ReadoutError } from "../../errors.ts";

/** Why an address could not be read: told to the person, and to the schedule. */
export class FetchFailure extends ReadoutError {
  /** True when asking again will not help: a refused address, a page that is gone. */
  readonly isLasting: boolean;
  /** How long the server asked us to wait. */
  readonly retryAfterMs: number | null;

  constructor(
    code: string,
    message: string,
    options: { readonly isLasting: boolean; readonly retryAfterMs?: number | null; readonly cause?: unknown },
  ) {
    super(code, message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "FetchFailure";
    this.isLasting = options.isLasting;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** A failure that will be the same tomorrow. */
export function lasting(code: string, message: string, cause?: unknown): FetchFailure {
  return new FetchFailure(code, message, { isLasting: true, cause });
}

/** A failure that may pass. */
export function passing(code: string, message: string, cause?: unknown): FetchFailure {
  return new FetchFailure(code, message, { isLasting: false, cause });
}
