import { kindAt, SPACE } from "../characters.ts";

const ADDRESS = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>"”]+`,
    String.raw`mailto:[^\s<>"”]+`,
    String.raw`www\.[^\s<>"”]+`,
    // Address local parts are cut at 64 units by the standard; the bound keeps a run of letters linear.
    String.raw`[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*`,
    // News groups and other dotted names of three and more parts, all in small letters.
    String.raw`[a-z][a-z-]{1,20}(?:\.[a-z][a-z-]{1,20}){2,6}(?![\w.])`,
    String.raw`[\w-]{0,63}\.(?:docx?|xlsx?|pdf|html?|jpe?g|png|txt|zip|pptx?|csv|mp[34]|DOC|XLS|PDF|JPG)(?![\w])`,
    // Country domains that are English words ("in", "it", "us") would swallow the next sentence of glued copy.
    String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|Com|org|net|gov|edu|mil|info|biz|(?:co|or|go|ac|gob|gov|com|org)\.[a-z]{2}|uk|kr|jp|cn|ru|de|fr|eu|ca|au|kp|ch|nl|ua)(?![\w])(?:\/[^\s<>"”]*)?`,
  ].join("|"),
  "y",
);

const TRAILING = /[.,;:!?)\]}'’"”>]/;

/** The end of the web or mail address that begins at `at`, or -1. Punctuation after an address stays outside it. */
export function addressEnd(text: string, at: number, end: number): number {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  if (found === null) return -1;
  let stop = Math.min(at + found[0].length, end);
  while (stop > at && TRAILING.test(text[stop - 1]!)) stop--;
  return stop > at + 3 && kindAt(text, stop - 1) !== SPACE ? stop : -1;
}
