const ENGLISH = new Set(
  "the of to and in a that is was for on with as by at from it his he she they has have had said be will its an are were which not who their this after".split(
    " ",
  ),
);
/** A fifth of English running words are these; no other language written in Latin letters comes near. */
const ENGLISH_SHARE = 0.16;

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, "ko"],
  // Kana before Han: Japanese is written in both, Chinese in one.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];

/**
 * The language as far as script and English function words tell it; `und`
 * when that takes a closer look (Latin, Cyrillic, Arabic and Indic scripts are shared by many).
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 1500);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // A Korean or Japanese page quotes English names; kana make up less than half of Japanese.
    if (share > (language === "ja" ? 0.15 : 0.3)) return language;
  }
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 4 || words.join("").length < letters * 0.8) return "und";
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return known / words.length >= ENGLISH_SHARE ? "en" : "und";
}
