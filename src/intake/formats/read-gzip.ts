import { bounded, counted } from "../bytes/bounded.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { inflate } from "../bytes/inflate.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";

/** Reads what a gzip file holds; its concatenated members are one stream. */
export async function* readGzip(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const packed = { bytes: 0 };
  const broken: string[] = [];
  const unpack = context.inflate ?? inflate;
  // Cut or broken data ends the stream early instead of failing it: the stories before the break are good.
  async function* plain(): AsyncGenerator<Uint8Array> {
    try {
      yield* bounded(unpack(counted(input.chunks(), packed), "gzip"), packed, context.budget);
    } catch (error) {
      broken.push(error instanceof Error ? error.message : String(error));
    }
  }
  yield* context.inner(plain(), { source: context.source.replace(/\.gz$/i, "") });
  if (broken.length > 0) {
    yield noticeOf(
      context,
      "intake/broken-gzip",
      `expected a whole gzip file, it breaks off: ${broken[0]}. What came before was read; fetch the file again.`,
      {
        start: packed.bytes,
        isError: true,
      },
    );
  }
}
