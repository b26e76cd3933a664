/** Agencies as they sign copy, by the name a desk uses for them. Facts, not a gate: unknown names that look like one pass too. */
const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  Yonhap: ["yonhap", "yonhap news", "yonhap news agency", "yonhap news tv"],
  KCNA: ["kcna", "korean central news agency"],
  AP: ["ap", "associated press", "the associated press"],
  AFP: ["afp", "agence france-presse"],
  Reuters: ["reuters", "thomson reuters"],
  Xinhua: ["xinhua", "xinhua news agency"],
  TASS: ["tass", "itar-tass"],
  Kyodo: ["kyodo", "kyodo news"],
  "Jiji Press": ["jiji", "jiji press"],
  dpa: ["dpa"],
  UPI: ["upi"],
  Bloomberg: ["bloomberg"],
  EFE: ["efe"],
  ANSA: ["ansa"],
  PTI: ["pti"],
  ANI: ["ani"],
  IANS: ["ians"],
  APP: ["app"],
  BSS: ["bss"],
  UNB: ["unb"],
  IRNA: ["irna"],
  ISNA: ["isna"],
  Tasnim: ["tasnim"],
  MNA: ["mna", "mehr"],
  SANA: ["sana"],
  WAFA: ["wafa"],
  SPA: ["spa"],
  WAM: ["wam"],
  QNA: ["qna"],
  KUNA: ["kuna"],
  Petra: ["petra"],
  MENA: ["mena"],
  Anadolu: ["aa", "anadolu", "anadolu agency"],
  Interfax: ["interfax", "interfax-ukraine"],
  Ukrinform: ["ukrinform"],
  "RIA Novosti": ["ria", "ria novosti"],
  Sputnik: ["sputnik"],
  CNA: ["cna"],
  VNA: ["vna"],
  Bernama: ["bernama"],
  Antara: ["antara"],
  Newsis: ["newsis"],
  VOA: ["voa"],
  RFA: ["rfa"],
  NHK: ["nhk"],
  PAP: ["pap"],
  Tanjug: ["tanjug"],
  BTA: ["bta"],
  "Prensa Latina": ["prensa latina"],
  NNA: ["nna"],
  INA: ["ina"],
  ANA: ["ana", "ana-mpa"],
  GNA: ["gna"],
  NAN: ["nan"],
};

const BY_SIGNATURE = new Map(Object.entries(SIGNATURES).flatMap(([name, forms]) => forms.map((form) => [form, name])));

/** What an agency or paper calls itself by: "Hangang News", "Daily Courier", "State Press Service". */
const NEWS_WORD =
  /\b(?:news|press|agency|agence|wire|newswire|times|post|daily|tribune|herald|journal|gazette|service|media|television|tv|radio|today|globe|standard|observer|chronicle|telegraph|guardian|independent|mail|courier|monitor|online|bureau)\b/i;

/** The name a desk knows a signature by: "Yonhap News Agency" is Yonhap, an unknown name stays as it is. */
export function agencyName(signature: string): string {
  const name = signature.trim().replace(/\s+/g, " ");
  return BY_SIGNATURE.get(name.toLowerCase()) ?? name;
}

/** True for a known agency, or a name that says it is one: needed where no brackets set it off. */
export function isNamedAgency(signature: string): boolean {
  const name = signature.trim();
  return BY_SIGNATURE.has(name.toLowerCase()) || (name.length < 40 && NEWS_WORD.test(name));
}

/** True for a known agency, or a name made like one. */
export function isAgency(signature: string): boolean {
  return isNamedAgency(signature) || /^\p{Lu}{2,7}$/u.test(signature.trim());
}
