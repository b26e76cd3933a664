import type { Brief } from "../../model/brief.ts";
import type { DeskStore } from "../desk-store.ts";
import { type Part, parsed } from "./part.ts";

/** Looks, briefs and kept answers over either database. */
export function sqlDesk({ sql, desk }: Part): DeskStore {
  return {
    async lastLook(reader) {
      const [row] = await sql.all<{ at: string }>("select at from looks where desk_id = ? and reader = ?", [
        desk,
        reader,
      ]);
      return row?.at ?? null;
    },
    async saveLook(reader, at) {
      await sql.insert(
        "looks",
        ["desk_id", "reader", "at"],
        [[desk, reader, at]],
        "(desk_id, reader) do update set at = excluded.at",
      );
    },

    async briefs() {
      const rows = await sql.all<{ body: string }>(
        "select body from briefs where desk_id = ? order by changed_at desc, id",
        [desk],
      );
      return rows.map((row) => parsed<Brief>(row));
    },
    async brief(id) {
      const [row] = await sql.all<{ body: string }>("select body from briefs where desk_id = ? and id = ?", [desk, id]);
      return row === undefined ? null : parsed<Brief>(row);
    },
    async saveBrief(brief) {
      const { id, version, changedAt } = brief;
      const body = JSON.stringify(brief);
      if (version > 1) {
        // The condition is the lock: of two editors that saw the same version, one finds it gone.
        const written = await sql.run(
          "update briefs set version = ?, changed_at = ?, body = ? where desk_id = ? and id = ? and version = ?",
          [version, changedAt, body, desk, id, version - 1],
        );
        return written > 0;
      }
      const columns = ["desk_id", "id", "version", "changed_at", "body"];
      return (await sql.insert("briefs", columns, [[desk, id, version, changedAt, body]], "do nothing")) > 0;
    },
    async removeBrief(id) {
      return (await sql.run("delete from briefs where desk_id = ? and id = ?", [desk, id])) > 0;
    },

    async answer(key) {
      const [row] = await sql.all<{ print: string; at: string; body: string }>(
        "select print, at, body from answers where desk_id = ? and key = ?",
        [desk, key],
      );
      return row === undefined ? null : { key, ...row };
    },
    async keepAnswer({ key, print, at, body }) {
      const columns = ["desk_id", "key", "print", "at", "body"];
      return (await sql.insert("answers", columns, [[desk, key, print, at, body]], "do nothing")) > 0;
    },
    async dropAnswersBefore(at) {
      await sql.run("delete from answers where desk_id = ? and at < ?", [desk, at]);
    },
  };
}
