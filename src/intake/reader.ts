import type { ByteSource } from "./bytes/byte-source.ts";
import type { IntakeItem, IntakeOptions } from "./intake-item.ts";

/** Reads one input; another format found inside it is handed back through `context.inner`. */
export type Reader = (input: ByteSource, context: ReadContext) => AsyncIterable<IntakeItem>;

/** What a reader knows besides the bytes. */
export interface ReadContext extends IntakeOptions {
  /** How many archives the input lies in. */
  readonly depth: number;
  /** Bytes the whole input may still unpack to; shared by everything inside it. */
  readonly budget: UnpackBudget;
  /** Begins the next record of the input; false when it is to be passed over. */
  begin(): boolean;
  /** Reads an input found inside this one: an archive's member, a feed item's page. */
  inner(bytes: AsyncIterable<Uint8Array>, options: Partial<IntakeOptions>): AsyncIterable<IntakeItem>;
}

/** The bound on unpacking, counted down as bytes come out. */
export interface UnpackBudget {
  /** Bytes still allowed out. */
  left: number;
}
