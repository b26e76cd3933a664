import { countRecords, type RecordCount } from "../../intake/count-records.ts";
import type { Article } from "../../model/article.ts";
import type { InputWatch } from "../inputs/each-article.ts";
import type { FileInput } from "../inputs/expand-inputs.ts";
import type { AddingEntry, AddingLog } from "./open-adding-log.ts";

/** Follows inputs as they are read and stored, so that a stopped run can go on where it was. */
export interface AddingWatch extends InputWatch {
  /** Bytes read of all inputs, those passed over included. */
  readonly bytes: number;
  /** Records passed over because an earlier run had added them. */
  readonly passedOver: number;
  /** Tells that this article came of the input being read. */
  met(article: Article): void;
  /** Notes how far everything is stored: called when the articles met so far are on disk. */
  stored(): void;
}

interface Open {
  readonly input: FileInput;
  readonly records: RecordCount;
  article: string | null;
  /** Records before the first that could not be used: a later run reads on from there and tells of it again. */
  sound: number | null;
}

/** Opens such a watch; `isStored` tells whether the store holds an article. */
export function followAdding(log: AddingLog, isStored: (id: string) => Promise<boolean>): AddingWatch {
  let current: Open | null = null;
  let finished: Omit<AddingEntry, "version">[] = [];
  let bytes = 0;
  let passedOver = 0;
  const entryOf = ({ input, records, article, sound }: Open, isAtEnd: boolean) =>
    article === null
      ? []
      : [
          {
            path: input.path,
            bytes: input.bytes,
            modifiedMs: input.modifiedMs,
            // The record under way may hold more articles than were met.
            records: sound ?? (isAtEnd ? records.begun : records.begun - 1),
            isDone: isAtEnd && sound === null,
            article,
          },
        ];
  return {
    get bytes() {
      return bytes;
    },
    get passedOver() {
      return passedOver;
    },
    async opened(input) {
      const entry = log.find(input.path, input.bytes, input.modifiedMs);
      // The store may be another than the one the log was written beside.
      const known = entry !== null && (await isStored(entry.article)) ? entry : null;
      passedOver += known?.records ?? 0;
      if (known?.isDone) {
        bytes += input.bytes;
        return null;
      }
      const records = countRecords(known?.records ?? 0);
      current = { input, records, article: known?.article ?? null, sound: null };
      return records;
    },
    read(count) {
      bytes += count;
    },
    troubled() {
      if (current !== null) current.sound ??= Math.max(0, current.records.begun - 1);
    },
    closed() {
      if (current !== null) finished.push(...entryOf(current, true));
      current = null;
    },
    met(article) {
      if (current !== null) current.article = article.id;
    },
    stored() {
      log.note([...finished, ...(current === null ? [] : entryOf(current, false))]);
      finished = [];
    },
  };
}
