import type { Notice } from "../../model/notice.ts";

/** Outlets that invent their news, as they sign it. */
const SATIRISTS =
  /\b(?:The Onion|The Babylon Bee|Babylon Bee|The Daily Mash|NewsThump|Waterford Whispers News|The Beaverton|The Betoota Advocate|The Borowitz Report|Borowitz Report|The Hard Times|Der Postillon|Le Gorafi|El Mundo Today|The Spoof|World News Daily Report|The Khabaristan Times)\b/;
/** A label of its own before a headline or on a line: "SATIRE:", "(Humour)", "Fiction | The Consul". */
const LABEL =
  /(?:^|\n)[ \t]*[[(]?(satire|satirical|parody|humou?r|spoof|fiction|short story|april fool)[\])]?[ \t]*(?:[:|–—-]|\n|$)/i;
/** What such texts say of themselves. */
const DISCLAIMER =
  /\b(?:is (?:a )?(?:work of )?(?:satire|parody|fiction|satirical (?:website|site|newspaper|magazine|column|article|publication))|satirical (?:website|site) (?:and|that|whose)|(?:work|piece|article) of (?:satire|fiction|parody)|(?:all|any) (?:characters|events|names|quotes)[^.\n]{0,60}\b(?:fictitious|fictional|made up|invented|imaginary)|excerpt(?:ed)? from (?:the|his|her|a) (?:new )?novel|short story by|a novel by)\b/i;
/** Fiction comes in chapters. */
const CHAPTER =
  /(?:^|\n)[ \t]*(?:Chapter|Prologue|Epilogue)(?:[ \t]+(?:\d{1,3}|[IVXLC]{1,6}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten))?[ \t]*(?:[:.\n]|$)/;
/** Such words stand at either end of a text; news about a satirist has them in its middle. */
const EDGE = 400;

/**
 * Whether a text says of itself that it is made up: satire, parody, fiction.
 * Null for everything else, also for news about satirists and novels.
 */
export function findInvented(text: string): Notice | null {
  const edges = [
    { start: 0, words: text.slice(0, EDGE) },
    { start: Math.max(EDGE, text.length - EDGE), words: text.slice(Math.max(EDGE, text.length - EDGE)) },
  ];
  for (const { start, words } of edges) {
    for (const pattern of [LABEL, DISCLAIMER, CHAPTER]) {
      const found = pattern.exec(words);
      if (found !== null) return noticeAt(start + found.index, found[0]);
    }
  }
  // A satirist's name counts as a signature only: alone on its line.
  for (const { start, words } of edges) {
    const found = new RegExp(
      `(?:^|\\n)[ \\t]*(?:By |© ?(?:\\d{4} )?|Source: )?${SATIRISTS.source}[ \\t]*(?:\\n|$)`,
    ).exec(words);
    if (found !== null) return noticeAt(start + found.index, found[0]);
  }
  return null;
}

function noticeAt(index: number, words: string): Notice {
  const start = index + (words.length - words.trimStart().length);
  const end = index + words.trimEnd().length;
  const said = words.trim().replace(/\s+/g, " ");
  return { rule: "genre/invented", start, end, message: `the text calls itself made up ("${said}"): no event is read` };
}
