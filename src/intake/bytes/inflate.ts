import { type Compression, openDecompression } from "./web-platform.ts";

/**
 * Turns compressed chunks into plain ones. Gives what it could unpack before
 * it throws on broken or cut data.
 */
export type Inflate = (chunks: AsyncIterable<Uint8Array>, format: Compression) => AsyncIterable<Uint8Array>;

/** The platform's own decompression; a server hands in its faster one. */
export async function* inflate(chunks: AsyncIterable<Uint8Array>, format: Compression): AsyncGenerator<Uint8Array> {
  const { reader, writer } = openDecompression(format);
  let reading = reader.read();
  reading.catch(() => {});
  try {
    const feed = async function* (write: Promise<void>): AsyncGenerator<Uint8Array> {
      const written = write.then(() => null);
      for (;;) {
        const turn = await Promise.race([reading, written]);
        if (turn === null) return;
        reading = reader.read();
        reading.catch(() => {});
        if (turn.done) return;
        yield turn.value!;
      }
    };
    for await (const chunk of chunks) yield* feed(writer.write(chunk));
    // A stream that fails on closing throws away what it still holds, so it is
    // drained first: each empty write gives it a turn.
    for (let turn = 0; turn < 4; turn++) yield* feed(writer.write(new Uint8Array(0)));
    const closing = writer.close();
    closing.catch(() => {});
    for (;;) {
      const { done, value } = await reading;
      if (done) break;
      reading = reader.read();
      yield value!;
    }
    await closing;
  } finally {
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
  }
}
