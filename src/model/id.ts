/**
 * A short id derived from content, so that doing work twice changes nothing.
 * 64-bit FNV-1a over UTF-16 units in two 32-bit lanes: stable on every machine,
 * and wide enough that a million articles collide with odds below one in ten million.
 */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  return contentIdOf(prefix, parts);
}

/** The same for any number of parts: a call takes no more than some hundred thousand arguments. */
export function contentIdOf(prefix: string, parts: readonly (string | number)[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i <= text.length; i++) {
      // A unit separator ends each part, so ("ab", "c") and ("a", "bc") differ.
      low = (low ^ (i < text.length ? text.charCodeAt(i) : 0x1f)) >>> 0;
      // Multiply by the 64-bit FNV prime 0x100000001b3 = 2^40 + 0x1b3.
      const product = low * 0x1b3;
      high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return `${prefix}:${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`;
}
