const END_MARK =
  /^\s*(?:[([</-]\s*(?:end|ends|fin|30|0)\s*[)\]>/-]|-\s?30\s?-|-\s?0\s?-|#(?:\s?#){2,4}|end|ends)\s*[.]?\s*$/iu;
const END_MARK_AT_END = /(?:\((?:END|End|ENDS)\)|-0-|-30-|- 0 -|- 30 -|###|# # #)\s*$/u;

/** True for a line that says the story is over: `(END)`, `-0-`, `###`, `-30-`. */
export function isEndMark(line: string): boolean {
  return line.length < 24 && END_MARK.test(line);
}

/** Where an end mark glued to the last words begins: `... at once. -0-`; -1 when there is none. */
export function endMarkAt(text: string): number {
  return END_MARK_AT_END.exec(text)?.index ?? -1;
}
