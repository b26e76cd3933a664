import type { Page } from "../store/queries.ts";

/** A whole list, page by page, so that memory does not grow with it. `find` is given where the last page ended. */
export async function* pagesOf<Row>(
  find: (cursor: string | undefined) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
  for (let cursor: string | undefined; ; ) {
    const page = await find(cursor);
    yield page.rows;
    if (page.next === null) return;
    cursor = page.next;
  }
}
