/**
 * Bytes that arrive in pieces, read forward only. A class because it holds a
 * stream: whoever opened it must read it to its end or close it.
 */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #isEnded = false;
  #position = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes handed out so far. */
  get position(): number {
    return this.#position;
  }

  /** Up to `count` bytes from here without moving on; fewer only at the end. */
  async peek(count: number): Promise<Uint8Array> {
    await this.#fill(count);
    return this.#buffer.subarray(this.#start, Math.min(this.#end, this.#start + count));
  }

  /** The next bytes, at most `count`; empty at the end. The view is valid until the next call. */
  async read(count: number): Promise<Uint8Array> {
    if (this.#end === this.#start) await this.#fill(1);
    const part = this.#buffer.subarray(this.#start, Math.min(this.#end, this.#start + count));
    this.#start += part.length;
    this.#position += part.length;
    return part;
  }

  /** Everything up to and including the next line feed, at most `longest` bytes; null at the end. */
  async readLine(longest: number): Promise<Uint8Array | null> {
    let searched = 0;
    for (;;) {
      const at = this.#buffer.subarray(this.#start + searched, this.#end).indexOf(10);
      const held = this.#end - this.#start;
      const length = at >= 0 ? searched + at + 1 : held;
      if (at >= 0 || held >= longest) return this.#take(Math.min(length, longest));
      searched = held;
      await this.#fill(held + 1);
      if (this.#end - this.#start === held) return held === 0 ? null : this.#take(held);
    }
  }

  /** Moves on by `count` bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const part = await this.read(Math.min(left, 1 << 20));
      if (part.length === 0) break;
      left -= part.length;
    }
    return count - left;
  }

  /** All the rest in one piece, at most `most` bytes; `isWhole` is false when there was more. */
  async rest(most: number): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most) {
      const part = await this.read(Math.min(1 << 20, most - length));
      if (part.length === 0) return { bytes: concat(parts, length), isWhole: true };
      parts.push(part.slice());
      length += part.length;
    }
    return { bytes: concat(parts, length), isWhole: (await this.peek(1)).length === 0 };
  }

  /** The rest as chunks. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const part = await this.read(1 << 18);
      if (part.length === 0) return;
      yield part.slice();
    }
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    this.#isEnded = true;
    await this.#chunks.return?.();
  }

  #take(count: number): Uint8Array {
    const part = this.#buffer.subarray(this.#start, this.#start + count);
    this.#start += count;
    this.#position += count;
    return part;
  }

  async #fill(count: number): Promise<void> {
    while (this.#end - this.#start < count && !this.#isEnded) {
      const { done, value } = await this.#chunks.next();
      if (done) {
        this.#isEnded = true;
        return;
      }
      this.#append(value);
    }
  }

  #append(chunk: Uint8Array): void {
    const held = this.#end - this.#start;
    if (held === 0) {
      this.#buffer = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      return;
    }
    // Doubling keeps the copying linear however small the chunks are. Always a
    // new buffer, since the old one may be somebody else's chunk.
    const room = new Uint8Array(Math.max(held + chunk.length, held * 2));
    room.set(this.#buffer.subarray(this.#start, this.#end));
    room.set(chunk, held);
    this.#buffer = room;
    this.#start = 0;
    this.#end = held + chunk.length;
  }
}

/** One chunk as a stream. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
