/** The rows of a tab-separated table: comments and blank lines dropped, cells trimmed. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim();
    if (cells[0] !== "") rows.push(cells);
  }
  return rows;
}

/** The values of one cell that holds several, separated by `|`. */
export function valuesOf(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === "" ? [] : cell.split("|").map((v) => v.trim());
}
