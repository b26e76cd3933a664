import { isoDay } from "../calendar.ts";

/** Month names of languages that write the day in words, in order, short forms after the full one. */
const NAMES: readonly string[] = [
  "january jan januar jänner januari janvier enero ene gennaio gen janeiro jan ocak января січня stycznia ledna január ianuarie siječnja tammikuuta ιανουαρίου gener január يناير ינואר",
  "february feb februar februari février fevrier febrero febbraio fevereiro fev şubat февраля лютого lutego února február februarie veljače helmikuuta φεβρουαρίου febrer február فبراير شباط פברואר",
  "march mar märz maart mars marzo março mart марта березня marca března martie ožujka maaliskuuta μαρτίου març március مارس آذار מרץ מרס",
  "april apr avril abril aprile abr nisan апреля квітня kwietnia dubna aprilie travnja huhtikuuta απριλίου április أبريل إبريل نيسان אפריל",
  "may mai mei maj mayo maggio maio mayıs мая травня maja května svibnja toukokuuta μαΐου maig május مايو أيار מאי",
  "june jun juni juin junio giugno junho haziran июня червня czerwca června iunie lipnja kesäkuuta ιουνίου juny június يونيو حزيران يونيه יוני",
  "july jul juli juillet julio luglio julho temmuz июля липня lipca července iulie srpnja heinäkuuta ιουλίου juliol július يوليو تموز يوليه יולי",
  "august aug augustus août aout agosto ago ağustos августа серпня sierpnia srpna kolovoza elokuuta αυγούστου agost augusztus agustus أغسطس آب אוגוסט",
  "september sep sept septembre septiembre settembre setembro set eylül сентября вересня września září septembrie rujna syyskuuta σεπτεμβρίου setembre szeptember سبتمبر أيلول ספטמבר",
  "october oct okt oktober octobre octubre ottobre outubro out ekim октября жовтня października října octombrie listopada lokakuuta οκτωβρίου október أكتوبر אוקטובר",
  "november nov novembre noviembre novembro kasım ноября листопада listopada listopadu noiembrie studenoga marraskuuta νοεμβρίου نوفمبر נובמבר",
  "december dec dez dezember décembre decembre diciembre dic dicembre dezembro aralık декабря грудня grudnia prosince decembrie prosinca joulukuuta δεκεμβρίου desembre desember ديسمبر דצמבר",
];
// First come, first served: "listopada" is November in Polish and October in Croatian; more pages are Polish.
const NUMBERS = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)).reverse(),
);
NUMBERS.set("listopada", 11);

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|º|er|st|nd|rd|th|-?го)?\s{0,2}(?:de\s|of\s|-|\/)?\s{0,2}(\p{L}{2,12})(?:\s?\/\s?\p{L}{3,12})?\.?,?\s{0,2}(?:de[l]?\s|-|\/)?\s{0,2}((?:19|20)\d\d)(?!\d)/gu;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:\d\d:\d\d(?::\d\d)?\s)?((?:19|20)\d\d)(?!\d)/gu;
const NUMERIC = /(?<!\d)(\d{1,2})(\s?[./|-]\s?)(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/g;
const YEAR_THEN_NAME = /(?<!\d)((?:19|20)\d\d)[.,]?\s{1,2}(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?![\d:]|\s\d\d:\d\d)/gu;
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](\d{2})(?![\d./])/g;

/** The full days a page writes, in any of the languages known here, in the order they stand. */
export function daysOnPage(shown: string, isMonthFirst = false): readonly string[] {
  const text = shown.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const found: { index: number; day: string }[] = [];
  const add = (index: number, day: string | null) => {
    // Older days on a page are anniversaries and births, later ones calendars.
    if (day !== null && day > "1990" && day < "2080") found.push({ index, day });
  };
  for (const m of text.matchAll(DAY_FIRST)) add(m.index, isoDay(+m[3]!, monthOf(m[2]!), +m[1]!));
  for (const m of text.matchAll(MONTH_FIRST)) add(m.index, isoDay(+m[3]!, monthOf(m[1]!), +m[2]!));
  for (const m of text.matchAll(YEAR_FIRST)) add(m.index, isoDay(+m[1]!, +m[2]!, +m[3]!));
  for (const m of text.matchAll(YEAR_THEN_NAME)) add(m.index, isoDay(+m[1]!, monthOf(m[2]!), +m[3]!));
  for (const m of text.matchAll(NUMERIC)) add(m.index, numericDay(+m[1]!, +m[3]!, +m[4]!, isMonthFirst));
  if (found.length === 0) {
    for (const m of text.matchAll(SHORT_YEAR)) add(m.index, numericDay(+m[1]!, +m[2]!, 2000 + +m[3]!, isMonthFirst));
  }
  return found.sort((a, b) => a.index - b.index).map((f) => f.day);
}

/** 1 to 12, or 0 for a word that is no month; Hebrew writes "in" onto its months. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  return NUMBERS.get(word) ?? NUMBERS.get(word.replace(/^ב/, "")) ?? 0;
}

/** Most of the world writes the day first; American pages do not, and a number above twelve decides. */
function numericDay(first: number, second: number, year: number, isMonthFirst: boolean): string | null {
  if (first > 12) return isoDay(year, second, first);
  if (second > 12 || isMonthFirst) return isoDay(year, first, second);
  return isoDay(year, second, first);
}
