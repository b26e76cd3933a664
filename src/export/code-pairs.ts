/** A table of codes written as a line of pairs: `AFG AF ALB AL` leads from AFG to AF. */
export function codePairs(line: string): ReadonlyMap<string, string> {
  const list = line.split(" ");
  return new Map(list.flatMap((code, i) => (i % 2 === 0 ? [[code, list[i + 1]!] as const] : [])));
}
