/** Where a run of bytes first stands, from `from` on; -1 when it does not. */
export function indexOfBytes(bytes: Uint8Array, run: Uint8Array, from: number): number {
  const first = run[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < run.length && bytes[at + length] === run[length]) length++;
    if (length === run.length) return at;
  }
  return -1;
}
