import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/intake/detect-language.ts";
import { guessLanguage } from "../../src/intake/guess-language.ts";
import { parseArticle } from "../../src/intake/parse-article.ts";
import { settleLanguage } from "../../src/intake/settle-language.ts";

const TEXTS: readonly (readonly [string, string])[] = [
  ["en", "The ministers of both countries said on Monday that they had agreed to open an office in the capital."],
  ["de", "Die Minister der beiden Länder haben sich am Montag auf ein gemeinsames Büro in der Hauptstadt geeinigt."],
  ["es", "Los ministros de ambos países acordaron el lunes abrir una oficina en la capital, según un comunicado."],
  ["fr", "Les ministres des deux pays se sont mis d'accord lundi pour ouvrir un bureau dans la capitale."],
  [
    "pt",
    "Os ministros dos dois países concordaram na segunda-feira em abrir um escritório na capital, mas não disseram quando.",
  ],
  [
    "it",
    "I ministri dei due paesi hanno deciso lunedì di aprire un ufficio nella capitale, ma non è ancora chiaro quando.",
  ],
  [
    "pl",
    "Ministrowie obu krajów zgodzili się w poniedziałek na otwarcie biura w stolicy, ale nie wiadomo, kiedy to się stanie.",
  ],
  [
    "tr",
    "İki ülkenin bakanları pazartesi günü başkentte bir büro açmak için anlaştı ve bu büro yeni yıldan sonra çalışacak.",
  ],
  ["ru", "Министры двух стран в понедельник договорились открыть совместное бюро в столице, но не назвали дня."],
  ["uk", "Міністри двох країн у понеділок домовилися відкрити спільне бюро в столиці, але не назвали дня."],
  ["ar", "قال وزراء البلدين يوم الاثنين إن الاتفاق على فتح مكتب في العاصمة كان بعد محادثات مع الأمم المتحدة."],
  ["fa", "وزیران دو کشور روز دوشنبه در پایتخت با هم دیدار کردند و این دفتر را برای همکاری باز خواهند کرد."],
  ["ko", "양국 외교부 장관은 월요일 서울에서 만나 공동 사무소를 열기로 합의했다고 발표했다."],
  ["ja", "両国の外務大臣は月曜日に東京で会談し、共同の事務所を開くことで合意したと発表した。"],
  ["zh", "两国外交部长星期一在北京会晤，同意设立联合办公室，外交部发表声明说。"],
];

describe("the language of a text", () => {
  it.each(TEXTS)("that is %s is told by its script and commonest words alone", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(TEXTS)("that is %s is the one the detector finds", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.each([
    ["names only", "Abiy Ahmed Ali, Isaias Afwerki, Uhuru Kenyatta"],
    [
      "two languages",
      "The minister said that the office will open. Der Minister sagte, dass das Büro nicht vor dem Montag und auch nicht mit der Post aufmacht.",
    ],
    [
      "Bulgarian",
      "Министрите на двете страни се договориха в понеделник да открият общо бюро в столицата на страната.",
    ],
    ["Serbian", "Министри двеју земаља договорили су се у понедељак да отворе заједничку канцеларију у престоници."],
  ])("of %s is left to the detector", (_, text) => {
    expect(guessLanguage(text)).toBe("und");
  });

  it("is settled by the detector where nothing else tells", async () => {
    const text =
      "Ministrene i de to landene ble mandag enige om å åpne et felles kontor i hovedstaden, men sa ikke når det skal skje.";
    expect((await settleLanguage(parseArticle(text, { source: "a.txt", asOf: null }))).language).toBe("no");
  });
});
