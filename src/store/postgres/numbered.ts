/** The text with PostgreSQL's numbered parameters in place of `?`; those inside quotes are text. */
export function numbered(text: string): string {
  let count = 0;
  return text.replace(/'(?:[^']|'')*'|\?/g, (part) => (part === "?" ? `$${++count}` : part));
}
