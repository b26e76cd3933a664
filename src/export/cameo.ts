/** Goldstein's scale for the twenty root categories of CAMEO, from conflict (-10) to cooperation (+8.3). */
const GOLDSTEIN: Readonly<Record<string, number>> = {
  "01": 0,
  "02": 3,
  "03": 4,
  "04": 1,
  "05": 3.5,
  "06": 6,
  "07": 7,
  "08": 5,
  "09": -2,
  "10": -5,
  "11": -2,
  "12": -4,
  "13": -6,
  "14": -6.5,
  "15": -7.2,
  "16": -4,
  "17": -7,
  "18": -9,
  "19": -10,
  "20": -10,
};

/** First two digits: the root category. */
export function cameoRoot(code: string): string {
  return code.slice(0, 2);
}

/** The Goldstein value of the code's root category; null for a code of none. */
export function goldstein(code: string): number | null {
  return GOLDSTEIN[cameoRoot(code)] ?? null;
}

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for a code of none. */
export function quadClass(code: string): 1 | 2 | 3 | 4 | null {
  const root = Number(cameoRoot(code));
  if (!(root >= 1 && root <= 20)) return null;
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}
