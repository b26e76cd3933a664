/**
 * Counts the records of one input as they are met: the pages of an archive,
 * the rows of a table, the stories of a file. A run that goes on where another
 * was stopped passes over what that one had finished.
 */
export interface RecordCount {
  /** Begins the next record; false when it is to be passed over. */
  begin(): boolean;
  /** Records begun so far; all but the last of them are finished. */
  readonly begun: number;
}

/** Opens a count that passes over the first records. */
export function countRecords(passOver = 0): RecordCount {
  let begun = 0;
  return {
    begin() {
      begun++;
      return begun > passOver;
    },
    get begun() {
      return begun;
    },
  };
}
