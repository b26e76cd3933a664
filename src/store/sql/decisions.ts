import type { Review } from "../../model/review.ts";
import type { Watch } from "../../model/watch.ts";
import { type Part, parsed } from "./part.ts";
import type { Value } from "./sql.ts";

/** Appends decisions; one that is there already is left as it is. */
export async function addReviews({ sql, desk }: Part, reviews: readonly Review[]): Promise<void> {
  await sql.insert(
    "reviews",
    ["desk_id", "id", "at", "body"],
    reviews.map((r): Value[] => [desk, r.id, r.at, JSON.stringify(r)]),
    "do nothing",
  );
}

/** All decisions, oldest first. */
export async function reviews({ sql, desk }: Part): Promise<Review[]> {
  const rows = await sql.all<{ body: string }>("select body from reviews where desk_id = ? order by at, id", [desk]);
  return rows.map((row) => parsed(row));
}

/** Keeps a watch. */
export async function addWatch({ sql, desk }: Part, watch: Watch): Promise<void> {
  await sql.insert("watches", ["desk_id", "id", "body"], [[desk, watch.id, JSON.stringify(watch)]], "do nothing");
}

/** Ends a watch; false when there was none. */
export async function removeWatch({ sql, desk }: Part, id: string): Promise<boolean> {
  return (await sql.run("delete from watches where desk_id = ? and id = ?", [desk, id])) > 0;
}

/** All watches, by id. */
export async function watches({ sql, desk }: Part): Promise<Watch[]> {
  const rows = await sql.all<{ body: string }>("select body from watches where desk_id = ? order by id", [desk]);
  return rows.map((row) => parsed(row));
}
