const TURN =
  /^(?:(?:Q|A|QUESTION|ANSWER|MODERATOR|INTERPRETER|REPORTER|SPEAKER)\s?[:.]|(?:(?:MR|MRS|MS|DR|SEN|REP|GEN|AMB|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|FOREIGN MINISTER|PRIME MINISTER|SENIOR \p{Lu}+ OFFICIAL|UNDER SECRETARY|ASSISTANT SECRETARY|DEPUTY SECRETARY|SPOKESPERSON|CHANCELLOR|GENERAL)\.?\s)[\p{Lu}][\p{L}'’ .-]{0,40}:|[\p{Lu}][\p{Lu}'’. -]{2,40}:\s(?=\S))/u;

/** True for a line of a transcript that opens with who speaks: `QUESTION: ...`, `MS. SOTO: ...`. */
export function isTurn(line: string): boolean {
  return line.length > 8 && TURN.test(line);
}
