const TITLED =
  "(?:(?:MR|MRS|MS|DR|SEN|REP|GEN|AMB|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|FOREIGN MINISTER|DEFENSE MINISTER|DEFENCE MINISTER|PRIME MINISTER|VICE PRESIDENT|SENIOR \\p{Lu}+ OFFICIAL|UNDER SECRETARY|ASSISTANT SECRETARY|DEPUTY SECRETARY|SPOKESPERSON|CHANCELLOR|GENERAL)\\.?\\s)[\\p{Lu}][\\p{L}'’ .-]{0,40}:";
const NAMELESS = "(?:Q|A|QUESTION|ANSWER|MODERATOR|INTERPRETER|REPORTER|SPEAKER)\\s?[:.]";
const IN_CAPITALS = "[\\p{Lu}][\\p{Lu}'’. -]{2,40}:\\s(?=\\S)";

const TURN = new RegExp(`^(?:${NAMELESS}|${TITLED}|${IN_CAPITALS})`, "u");
const SPEAKER = new RegExp(`^(?:${TITLED}|MODERATOR:)`, "u");

/** True for a line of a transcript that opens with who speaks: `QUESTION: ...`, `MS. SOTO: ...`. */
export function isTurn(line: string): boolean {
  return line.length > 8 && TURN.test(line);
}

/** True for a turn that can be no dateline: a title tells it, or the other turns of its transcript. */
export function isSpeaker(line: string, isTranscript: boolean): boolean {
  return SPEAKER.test(line) || (isTranscript && isTurn(line));
}
