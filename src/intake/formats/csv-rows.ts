/** A table being read piece by piece. */
export interface CsvReading {
  /** The rows that this piece of text completes. */
  push(text: string): Iterable<readonly string[]>;
  /** The row that the end of the text completes, if any; `isOpen` when a quotation was never closed. */
  end(): { rows: readonly (readonly string[])[]; isOpen: boolean };
}

/** A cell longer than this has lost its closing quotation mark. */
const LONGEST_CELL = 32 << 20;

/** Opens a table whose cells are parted by `separator` and quoted as RFC 4180 says. */
export function openCsv(separator: string): CsvReading {
  let cell = "";
  let row: string[] = [];
  let isQuoted = false;
  /** A quotation mark inside quotes: the next character says whether it closes them. */
  let isDoubtful = false;

  function* push(text: string): Iterable<readonly string[]> {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!;
      if (isQuoted) {
        if (isDoubtful) {
          isDoubtful = false;
          if (sign === '"') {
            cell += '"';
            from = at + 1;
            continue;
          }
          isQuoted = false;
          from = at;
        } else if (sign === '"') {
          cell += text.slice(from, at);
          from = at + 1;
          isDoubtful = true;
          continue;
        } else continue;
      }
      if (sign === '"' && cell === "" && from === at) {
        isQuoted = true;
        from = at + 1;
      } else if (sign === separator) {
        row.push(cell + text.slice(from, at));
        cell = "";
        from = at + 1;
      } else if (sign === "\n") {
        row.push((cell + text.slice(from, at)).replace(/\r$/, ""));
        cell = "";
        from = at + 1;
        yield row;
        row = [];
      }
    }
    if (from < text.length) cell += text.slice(from);
    if (cell.length > LONGEST_CELL) {
      yield [...row, cell];
      row = [];
      cell = "";
      isQuoted = false;
    }
  }
  const end = () => {
    const isOpen = isQuoted && !isDoubtful;
    if (cell !== "" || row.length > 0) row.push(cell.replace(/\r$/, ""));
    const rows = row.length > 0 ? [row] : [];
    row = [];
    cell = "";
    return { rows, isOpen };
  };
  return { push, end };
}
