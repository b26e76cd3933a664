/** `1 event`, `1,204 events`; the same on every machine, whatever its locale. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}

/** `1204` as `1,204`. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `Seoul, Tokyo and Washington`; of a long list only the first, and how many more. */
export function listWords(items: readonly string[], most = 4): string {
  if (items.length <= 1) return items[0] ?? "";
  if (items.length > most) return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
