/**
 * Who printed a text, to be shown: an article that names no outlet stands under
 * the file it came from, and of that the last part says enough.
 */
export function outletWord(outlet: string): string {
  const isFile = /[\\/]/.test(outlet) && !/\s/.test(outlet) && !/^https?:/.test(outlet);
  return isFile ? (outlet.split(/[\\/]/).at(-1) ?? outlet) : outlet;
}

/** `Hangang News, 2026-05-12`: who printed a sentence, and when. */
export function printedBy({
  outlet,
  published,
}: {
  readonly outlet: string;
  readonly published: string | null;
}): string {
  return published === null ? outletWord(outlet) : `${outletWord(outlet)}, ${published}`;
}
