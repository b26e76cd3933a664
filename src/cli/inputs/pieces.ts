/** Larger inputs are cut where their form allows, so that memory does not grow with them. */
export const PIECE_BYTES = 4 * 1024 * 1024;

const NEWLINE = 0x0a;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * Cuts a stream of bytes into pieces that can be parsed one by one: line-wise
 * JSON at line ends, everything else whole. A piece is never longer than one
 * line more than `PIECE_BYTES`.
 */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  let isLines: boolean | null = null;
  const judge = firstLineJudge();
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    held.push(chunk);
    size += chunk.length;
    isLines ??= judge(chunk);
    if (isLines !== true || size < PIECE_BYTES) continue;
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) continue;
    held[held.length - 1] = chunk.subarray(0, last + 1);
    yield joined(held);
    const rest = chunk.subarray(last + 1);
    held = rest.length > 0 ? [rest] : [];
    size = rest.length;
  }
  if (size > 0) yield joined(held);
}

/** Tells from the first line, chunk by chunk, whether the input is line-wise JSON; null until the line has ended. */
function firstLineJudge(): (chunk: Uint8Array) => boolean | null {
  let first = 0;
  let last = 0;
  return (chunk) => {
    for (const byte of chunk) {
      if (byte === NEWLINE && first !== 0) return first === OPENING && last === CLOSING;
      // Byte order mark and white space come before anything.
      if (byte <= 0x20 || (first === 0 && (byte === 0xef || byte === 0xbb || byte === 0xbf))) continue;
      if (first === 0) first = byte;
      last = byte;
      if (first !== OPENING) return false;
    }
    return null;
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
