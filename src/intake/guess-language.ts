/** Words that every paragraph of a language is held together by, those that another shares under both. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: "the of to and in a that is was for on with as by at from it his he she they has have had said be will its an are were which not who their this after",
    de: "der die das und ist von mit den dem nicht auf für eine einer einen sich auch als nach wird bei aus sind hat wie werden zum zur oder im über mehr haben kann noch durch in an was so am will",
    es: "el los las del y una con por para su lo al más fue sus pero este ya esta cuando muy sobre también hasta hay donde quien desde entre sin según han a",
    fr: "le les des du et est une dans pour qui au sur pas avec ce par il plus sont mais cette aux ses ont été comme leur elle nous vous être ces après on a",
    pt: "o os do da dos das em um uma não com ao na no mais foi pelo pela são ou também seu sua ele isso até já à às nos nas as a",
    it: "il di che è gli della per un con non sono del le nel alla dei anche più delle ha dal questo come si ma nella degli essere dalla lo sua in a",
    pl: "w i się na z że jest nie do to przez od dla po jak są o tym ale jego oraz które który być roku został tego",
    tr: "ve bir bu için ile olarak olan daha gibi kadar sonra çok ancak değil oldu ise ya tarafından etti olduğunu yeni",
    tl: "ang ng mga sa na ay kay ni si nang hindi kung ito niya",
    ar: "في من على إلى أن عن التي الذي مع هذا هذه بعد كان بين قال كما ما لا أو خلال قد ذلك إن",
    fa: "در به از که این را با است برای آن های بر شد شده کرد خود می تا هم یک ها",
    ur: "کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس کہا بھی گیا ایک تھا",
  }).map(([language, words]) => [language, words.split(" ")]),
);
const LANGUAGES = Object.keys(FUNCTION_WORDS);
const LANGUAGES_OF = languagesByWord();
/** A fifth of running words are these; of another language's words hardly any. */
const SURE_SHARE = 0.16;
const SURE_MARGIN = 2.5;

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
/** Cyrillic letters that one language writes often and the others never. */
const RUSSIAN = /[ыэ]/giu;
const UKRAINIAN = /[іїє]/giu;
const OTHER_CYRILLIC = /[ўћђљњјѓќџәғқңөұүһӣӯҷҳ]/iu;

/**
 * The language as far as script, letters and function words tell it beyond
 * doubt; `und` when that takes a closer look.
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
  if ((sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters * 0.5) return guessCyrillic(sample, letters);
  return guessByWords(sample, letters);
}

function guessCyrillic(sample: string, letters: number): string {
  const russian = (sample.match(RUSSIAN)?.length ?? 0) / letters;
  const ukrainian = (sample.match(UKRAINIAN)?.length ?? 0) / letters;
  if (letters < 40 || OTHER_CYRILLIC.test(sample)) return "und";
  if (russian > 0.01 && ukrainian === 0) return "ru";
  return ukrainian > 0.03 && russian === 0 ? "uk" : "und";
}

function guessByWords(sample: string, letters: number): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return "und";
  const counts = new Map(LANGUAGES.map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, counts.get(language)! + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const [language, count] = best!;
  if (count < words.length * SURE_SHARE || count < second![1] * SURE_MARGIN) return "und";
  // English in another script's letters, or a page in two languages.
  return language === "en" && asciiLetters(words) < letters * 0.8 ? "und" : language;
}

function asciiLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/^[a-z]+$/.test(word) ? word.length : 0), 0);
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const language of LANGUAGES)
    for (const word of FUNCTION_WORDS[language]!) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
