/** A cursor: the sort key and id of the last row of a page. */
export function cursorOf(key: string | null, id: string): string {
  return `${key ?? ""}~${id}`;
}

/** The key and id of a cursor; null when it is not one. */
export function readCursor(cursor: string | undefined): { readonly key: string; readonly id: string } | null {
  if (cursor === undefined) return null;
  const at = cursor.indexOf("~");
  return at < 0 ? null : { key: cursor.slice(0, at), id: cursor.slice(at + 1) };
}
