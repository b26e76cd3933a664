/** The words of a name, without marks and case: `Choe Son-hui` -> choe, son, hui. */
export function nameWords(name: string): string[] {
  return (
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * True when the two can be names of one person: one is part of the other in
 * any order of words ("Blinken", "Antony Blinken"), or they differ as spellings
 * do ("Araghchi", "Araqchi"; "Zelensky", "Zelenskyy"; "Son Hui", "Son-hui").
 */
export function canBeOneName(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (x.length === 0 || y.length === 0) return false;
  if (x.join("") === y.join("")) return true;
  const [less, more] = x.length <= y.length ? [x, y] : [y, x];
  return less.every((word) => more.some((other) => isSpelling(word, other)));
}

function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  return differByOne(a, b);
}

/** One letter put in, left out or changed. */
function differByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
