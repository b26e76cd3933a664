import { type Article, type Paragraph, storyParagraphs } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** A stretch of a transcript in which one person has the floor: `label` as printed, the span what is said. */
export interface Turn extends Span {
  readonly label: string;
  /** Where the label stands. */
  readonly opens: number;
}

const LABEL = /^([A-Z][A-Z.'’&-]*(?: [A-Z][A-Z.'’&-]*){0,7})(?: \([^)\n]{1,60}\))?:\s+/;
const TITLE =
  /\b(?:SECRETARY|MINISTER|PREMIER|PRESIDENT|CHANCELLOR|AMBASSADOR|ENVOY|REPRESENTATIVE|SENATOR|GENERAL|ADMIRAL|GOVERNOR|COMMISSIONER|DIRECTOR|KING|QUEEN|PRINCE|CROWN|MR|MRS|MS|DR|SPOKESPERSON|SPOKESMAN|SPOKESWOMAN|CHAIRMAN|CHAIR)\b/;

/** The turns of a transcript ("SECRETARY HOLM: Thank you."), in text order; none in any other article. */
export function findTurns(article: Article): readonly Turn[] {
  const opened = storyParagraphs(article).flatMap(({ start, end }) => {
    const match = LABEL.exec(article.text.slice(start, end));
    return match === null ? [] : [{ label: match[1]!, opens: start, start: start + match[0].length }];
  });
  // "BACKGROUND:" opens no turn: somebody with a title has to speak.
  if (!opened.some(({ label }) => TITLE.test(label))) return [];
  return opened.map((turn, i) => ({ ...turn, end: opened[i + 1]?.opens ?? article.text.length }));
}

/** A paragraph without the label that opens it: the label is no part of what is said. */
export function withoutLabel(paragraph: Paragraph, turns: readonly Turn[]): Paragraph {
  const turn = turns.find(({ opens }) => opens === paragraph.start);
  return turn === undefined ? paragraph : { ...paragraph, start: turn.start };
}
