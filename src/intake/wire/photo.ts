import { isAgency } from "./agencies.ts";

/** Words only a caption uses: who stands where, that a picture shows it. */
const PICTURE_CUE =
  /\((?:(?:far |front |back |top |bottom )?(?:left|right|center|centre|L|R|C|2nd [LR])(?:,[^)]{0,40})?|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) from (?:the )?(?:left|right)[^)]{0,40}|from (?:left|right|top)[^)]{0,40}|pictured[^)]{0,20}|front row[^)]{0,30})\)|\b(?:from (?:the )?left|from (?:the )?right|(?:pos(?:es?|ing)) for (?:a |an |the )?(?:\w+ ){0,2}(?:photo|picture|camera)|(?:in|on) this (?:\w+[ -]){0,4}(?:photo|image|picture|photograph|screengrab|screenshot|video grab|frame|grab)|file (?:photo|image|picture)|this (?:\w+[ -]){0,5}(?:photo|image|picture|screengrab|screenshot|satellite image)\b[^.]{0,60}\b(?:shows?|taken|released|provided|captured)|(?:photo|image|picture|screengrab) (?:shows|taken|released|provided|captured)|(?:is|are) (?:seen|pictured|shown) (?:in|at|on|during|here|with)|shakes? hands with|seen here)/i;
/** Positions leave no doubt, other cues also occur in running copy. */
const POSITION =
  /\((?:second|third|fourth|2nd|3rd|4th) from (?:the )?(?:left|right)|\((?:far )?(?:left|right|center|centre)(?:,[^)]{0,40})?\)|\b(?:2nd|second|third) from (?:the )?(?:left|right)\b|\bfrom left\b/i;
const PHOTO_WORD =
  /\b(?:photos?|images?|pictures?|file|handout|pool|getty|courtesy|via|provided|screen ?(?:grab|shot|capture)|illustration|graphic|epa|shutterstock)\b/i;
const OFFICE_WORD =
  /\b(?:ministry|office|department|government|embassy|army|navy|air force|forces|command|presidential|parliament|council|house|committee|commission|agency|administration|pool|service)\b/i;

/** A photo or agency credit set off at the end of a text, and the words in it. */
export interface FoundCredit {
  readonly index: number;
  readonly words: string;
}

const BRACKETED = /\s*[([]([^()[\]]{2,80})[)\]]\.?$/u;
const BARE =
  /\s*(?:(?:\/|\|\s?)((?:Yonhap|AFP|AP|Reuters|EPA|Getty|Newsis|News1|Xinhua|TASS|Kyodo)[^.]{0,30})|((?:Photos?|Image|Picture|Photo courtesy)(?: by| credit)?\s?(?::|by|of)\s?[^.]{2,60}|(?:Photo|Image)(?: courtesy)? (?:by|of) [^.]{2,60}|(?:REUTERS|AFP|AP|EPA)\/[^.]{2,40}|(?:AP|AFP|EPA|Reuters|Getty)[-/ ]Yonhap|Getty Images|AP Photo|Courtesy (?:of|:) ?[^.]{2,60}))$/u;

/** The credit a paragraph ends in: `(Yonhap)`, `(AP Photo/Ann Lee)`, `Photo: AFP`, `/Yonhap`. */
export function creditAtEnd(paragraph: string): FoundCredit | null {
  const from = Math.max(0, paragraph.length - 140);
  const tail = paragraph.slice(from);
  const bracketed = BRACKETED.exec(tail);
  if (bracketed && isCredit(bracketed[1]!)) return { index: from + bracketed.index, words: bracketed[1]!.trim() };
  const bare = BARE.exec(tail);
  // "... the photo by Kim" needs an end of sentence, or nothing, before it to be a credit.
  if (bare && (bare.index === 0 || /[.!?"”’)\]]\s*$/.test(tail.slice(0, bare.index)))) {
    return { index: from + bare.index, words: (bare[1] ?? bare[2])!.trim() };
  }
  return null;
}

/** True for what stands in a credit's brackets: an agency, a photographer, an office that handed the picture out. */
export function isCredit(words: string): boolean {
  const name = words.trim();
  if (name.length > 80 || /[.!?;]\s|^\d|\b(?:the|is|was|has|said|and his|which|who)\b/.test(name)) return false;
  if (isAgency(name) && !/^(?:[A-Z]{2,5})$/.test(name)) return true;
  if (KNOWN_SHORT.test(name)) return true;
  if (!/^[\p{Lu}\p{Ll}]/u.test(name)) return false;
  return (
    PHOTO_WORD.test(name) ||
    (/^\p{Lu}/u.test(name) && OFFICE_WORD.test(name)) ||
    /^[\p{Lu}][\p{L} .'-]{2,40}\/[\p{Lu}]/u.test(name)
  );
}

/** In capitals only the agencies themselves: "(ICBM)" at the end of a sentence is no credit. */
const KNOWN_SHORT = /^(?:AP|AFP|EPA|KCNA|TASS|UPI|PTI|ANI|IRNA|SANA|WAFA|DPA|EFE|ANSA|CNA|VNA|NHK|KBS|MBC|SBS|YTN)$/;

/** True when the words show that the paragraph describes a picture. */
export function describesPicture(paragraph: string): boolean {
  return PICTURE_CUE.test(paragraph);
}

/** True when the paragraph says where in a picture somebody stands. */
export function placesPeople(paragraph: string): boolean {
  return POSITION.test(paragraph);
}

const INNER_CREDIT = /\s?[([]([^()[\]]{2,80})[)\]]\.?\s?(?=[\p{Lu}"“‘])/gu;

/**
 * Where a caption that runs into the story's first sentence ends, credit
 * included: "... in Oslo on Monday. (Nordlys Photo)The ministers ...". -1 when none does.
 */
export function captionEnd(paragraph: string, startsCopy: (rest: string) => boolean): number {
  for (const match of paragraph.slice(0, 700).matchAll(INNER_CREDIT)) {
    if (!isCredit(match[1]!)) continue;
    const end = match.index + match[0].length;
    const before = paragraph.slice(0, match.index);
    const isSentenceEnd = /[.!?"”]$/.test(before.trimEnd());
    const isGlued = !/\s$/.test(match[0]);
    const isPhoto = describesPicture(before) || PHOTO_WORD.test(match[1]!);
    if (startsCopy(paragraph.slice(end)) || (isSentenceEnd && (isGlued || isPhoto))) return end;
  }
  return -1;
}
