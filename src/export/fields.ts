/** A field of a CSV row (RFC 4180): quoted where it has to be. Text that a spreadsheet would run as a formula is defused. */
export function csvField(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV row. */
export function csvRow(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

/** A row of a tab-separated file, whose readers know no quoting: tabs and line ends become spaces. */
export function tsvRow(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map((v) => String(v ?? "").replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;
}

/** Text within XML. */
export function xmlText(text: string): string {
  // XML 1.0 has no place for other control characters, not even escaped.
  const clean = [...text].filter((c) => c >= " " || c === "\n" || c === "\t").join("");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A whole number made from an id's digits, small enough for every reader. */
export function numberOfId(id: string): number {
  return Number.parseInt(id.slice(id.indexOf(":") + 1, id.indexOf(":") + 13), 16);
}

/** `20230406` */
export function compactDay(day: string | null): string {
  return (day ?? "").replaceAll("-", "");
}
