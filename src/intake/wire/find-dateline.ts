import { isoDay, MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from "../calendar.ts";
import { isAgency, isNamedAgency } from "./agencies.ts";
import { isSpeaker } from "./is-turn.ts";

/** A dateline as it stands at the head of a paragraph; offsets are from the paragraph's start. */
export interface FoundDateline {
  readonly length: number;
  readonly place: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A capitalised word that is no weekday: "TOKYO, Thursday, April 2" is filed from Tokyo. */
const WORD = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const LINK = "(?:de|la|le|el|al|of|the|and|on|upon|du|des|dos|da|do|del|bin|ul|ash|an)";
const PLACE = `${WORD}(?:\\s(?:${LINK}\\s){0,2}${WORD}){0,3}`;
const PLACES = `${PLACE}(?:(?:,\\s?|\\s?/\\s?|\\sand\\s)${PLACE}){0,2}`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,?\\s(?<year>(?:19|20)\\d\\d))?";
const DATE = `(?:${WEEKDAY_PATTERN},?\\s)?(?:(?<month>${MONTH_PATTERN})\\s?${DAY}|${DAY.replace("day", "day2")}\\s(?<month2>${MONTH_PATTERN}))${YEAR}`;
const AGENCY = "[(（](?<agency>[\\p{Lu}\\d][^()（）\\n]{0,40})[)）]";
const SLASHED = "/(?<slashed>[\\p{Lu}][^/\\n]{1,30})/";
const DASH = "(?:--+|[-–—―_])";
/** What a sentence can begin with; a dash inside a sentence is followed by small letters. */
const OPENING = "(?=[\\p{Lu}\\d\"'“‘\\[])";

const OPENING_AFTER_SPACE = "(?=\\s*[\\p{Lu}\\d\"'“‘\\[])";

const pattern = (source: string) => new RegExp(`^(?:${source})\\s*`, "u");

/** Shapes that carry a day or an agency: they are datelines wherever a paragraph begins with one. */
const SURE: readonly RegExp[] = [
  // SEOUL, April 6 (Yonhap) --   and copies that dropped the dash
  pattern(`(?<place>${PLACES}),?\\s${DATE},?\\s?${AGENCY}(?:\\.?\\s?${DASH}|:)?`),
  // MOSCOW, November 1. /TASS/.   NEW YORK, Nov. 1 /Newswire/ --
  pattern(`(?<place>${PLACES}),?\\s${DATE}[.,]?\\s?${SLASHED}\\.?(?:\\s?${DASH})?`),
  // SEOUL, April 6 --   BRUSSELS, 5 May 2023 –
  pattern(`(?<place>${PLACES}),?\\s${DATE}\\.?\\s?(?:${DASH}|:)${OPENING_AFTER_SPACE}`),
  // CAIRO - 5 December 2023: Egypt
  pattern(`(?<place>${PLACES})\\s?${DASH}\\s?${DATE}\\.?\\s?(?:${DASH}|:)${OPENING_AFTER_SPACE}`),
  // PHNOM PENH (Dec. 5) -
  pattern(`(?<place>${PLACES}),?\\s?[(]${DATE}[)]\\s?(?:${DASH}|:)`),
  // ASTANA. December 5. KAZINFORM -
  pattern(
    `(?<place>${PLACES})\\.\\s${DATE}\\.\\s(?<agency>[\\p{Lu}][\\p{L}/ ]{1,24}?)\\s?${DASH}${OPENING_AFTER_SPACE}`,
  ),
  // August 2, 2024 (ADDIS ABABA) –
  pattern(`${DATE}\\s?[(](?<place>${PLACES})[)]\\s?${DASH}`),
  // (Yonhap) SEOUL, April 6 --
  pattern(`${AGENCY}\\s?(?<place>${PLACES}),?\\s${DATE}\\s?(?:${DASH})?`),
];

/** Shapes that are datelines where the place is in capitals or the agency is known by name. */
const LIKELY: readonly RegExp[] = [
  // BAKU, Azerbaijan, December 5. The
  pattern(`(?<place>${PLACES}),?\\s${DATE}\\.\\s${OPENING}`),
  // TOKYO, Dec 5 Kyodo - Japan
  pattern(`(?<place>${PLACES}),?\\s${DATE},?\\s(?<agency>[\\p{Lu}][\\p{L}]{1,12})\\s?${DASH}\\s${OPENING}`),
];

/** Shapes without a day; what stands for the agency must look like one. */
const WITH_AGENCY: readonly RegExp[] = [
  // VIENNA (Reuters) -   SHARM EL-SHEIKH, Egypt (Reuters) –
  pattern(`(?<place>${PLACES}),?\\s?${AGENCY}\\.?\\s?(?:${DASH}|:)`),
  // ANKARA – Anadolu Agency –
  pattern(`(?<place>${PLACES})\\s?${DASH}\\s?(?<agency>[\\p{Lu}][\\p{L} ]{1,24}?)\\s?(?:${DASH}|:)\\s${OPENING}`),
  // TEHRAN, IRNA –
  pattern(`(?<place>${PLACES}),\\s(?<agency>[\\p{Lu}][\\p{L}]{1,12})\\s?${DASH}${"\\s"}${OPENING}`),
  // TOKYO -- (Kyodo)
  pattern(`(?<place>${PLACES})\\s?${DASH}\\s?${AGENCY}`),
];

/** Shapes of a place alone; only the first paragraph of a story opens like this. */
const PLACE_ALONE: readonly RegExp[] = [
  // KYIV, Ukraine —   Amsterdam / Geneva —
  pattern(`(?<place>${PLACES})(?:\\s?--+\\s?|\\s[–—―]\\s?|[–—―]\\s)${OPENING}`),
  // WARSAW - Poland ...   Washington, DC - Friday, ...
  pattern(`(?<place>${PLACES})\\s-\\s${OPENING}`),
  // NEW YORK: The ...
  pattern(`(?<place>${PLACES}):\\s${OPENING}`),
];

const LABELS =
  /^(?:attn|eds|editors|kill|exclusive|update[ds]?|breaking|watch|video|photos?|opinion|analysis|explainer|live|editorial|correction|note|editor'?s? note|read more|also read|related|summary|comment|feature|interview|factbox|timeline|background|question|answer|q|a|topic|source|subject|date|from|to|re|advisory|alert|urgent|flash|lead|news|press release|statement|readout|published|posted|modified|issued|released|filed|dated|created|last updated)$/i;

/**
 * The dateline a paragraph opens with: place, and day, agency where given.
 * `isFirst` admits a place followed by nothing but a dash, which later in a
 * story would be an ordinary sentence.
 */
export function findDateline(paragraph: string, isFirst: boolean): FoundDateline | null {
  const head = paragraph.slice(0, 200);
  // Every shape has one of these marks; most paragraphs are turned away without trying any.
  if (!/[-–—―_:/(（]|\d\.\s/.test(head)) return null;
  for (const shape of SURE) {
    const match = shape.exec(head);
    const found = match && read(match);
    if (found) return found;
  }
  for (const shape of LIKELY) {
    const match = shape.exec(head);
    const found = match && read(match);
    if (found && isCapital(match.groups!.place!) && (found.agency === null || isNamedAgency(found.agency)))
      return found;
  }
  for (const shape of WITH_AGENCY) {
    const match = shape.exec(head);
    const found = match && read(match);
    if (
      found?.agency &&
      !STATE_CODE.test(found.agency) &&
      ((/[()（）]/.test(match![0]) ? isAgency : isNamedAgency)(found.agency) ||
        (isFirst && /[()（）]/.test(match![0]) && isCapital(match!.groups!.place!)))
    )
      return found;
  }
  // "SECRETARY BLINKEN: Good morning": the turn of a transcript.
  if (!isFirst || isSpeaker(head, false)) return null;
  for (const shape of PLACE_ALONE) {
    const match = shape.exec(head);
    const found = match && read(match);
    // In small letters a dash may set off a name; two places or a long dash after one do not.
    if (
      found &&
      (isCapital(match!.groups!.place!) ||
        (/[/,]|^\S+$/.test(found.place) && !/[:-]\s*$/.test(match[0].trimEnd())) ||
        STATE_CODE.test(found.place.split(/,\s?/)[1]?.replace(/\./g, "") ?? ""))
    )
      return found;
  }
  return null;
}

const INLINE = new RegExp(
  `\\s(?=\\p{Lu}[\\p{Lu}' -]{2,30},\\s${MONTH_PATTERN}\\s\\d{1,2}\\s[(][^()]{2,40}[)]\\s?${DASH})`,
  "u",
);

/** Where a dateline begins that follows its headline on one line; -1 when none does. */
export function inlineDatelineAt(line: string): number {
  return INLINE.exec(line.slice(0, 400))?.index ?? -1;
}

/** True when a line opens with a dateline that carries a day or an agency. */
export function startsWithDateline(line: string): boolean {
  const found = findDateline(line, false);
  return found !== null && (found.agency !== null || found.day !== null);
}

/** "Washington, DC - Friday": a part of the place, in capitals like an agency. */
const STATE_CODE =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|UK|US|USA|UAE)$/;

/** "SEOUL" or "KYIV, Ukraine": the city, at least, in capitals. */
function isCapital(place: string): boolean {
  const city = place.split(/[,/]/)[0]!;
  return /\p{Lu}{2}/u.test(city) && !/\p{Ll}{2}/u.test(city);
}

function read(match: RegExpExecArray): FoundDateline | null {
  const groups = match.groups!;
  const place = groups.place!.replace(/[\s,]+$/, "");
  if (LABELS.test(place)) return null;
  const month = groups.month ?? groups.month2;
  const day = groups.day ?? groups.day2;
  const found = {
    length: match[0].length,
    place: placeName(place.replace(/^(?:AT|At) (?:THE |the )?(?=\p{L})/u, "")),
    agency: groups.agency ?? groups.slashed ?? null,
    year: groups.year ? Number(groups.year) : null,
    month: month ? monthNumber(month) : null,
    day: day ? Number(day) : null,
  };
  // A leap year admits every day of any month: only "February 30" falls out here.
  if (found.month !== null && isoDay(found.year ?? 2024, found.month, found.day!) === null) return null;
  return found;
}

/** "SHARM EL-SHEIKH" as a reader writes it: "Sharm El-Sheikh"; names in mixed letters stay. */
function placeName(place: string): string {
  return place.replace(/[\p{L}\p{M}'’]+/gu, (word, index: number) => {
    if (word !== word.toUpperCase()) return word;
    if (index > 0 && /^(?:DE|DA|DO|DU|DEL|DES|OF|ON|UPON|AND|THE|AU|SUR|EN|LES)$/.test(word)) return word.toLowerCase();
    return word.length > 2 || /^(?:EL|AL|LA|LE)$/.test(word) ? word[0]! + word.slice(1).toLowerCase() : word;
  });
}
