/** Who held which office, from when to when, and where that is known from. */
export interface Holder {
  readonly name: string;
  /** Other spellings: "Araqchi" for Araghchi. */
  readonly names: readonly string[];
  readonly country: string;
  readonly office: string;
  /** ISO day, month or year; null when not known. */
  readonly from: string | null;
  /** ISO day, month or year; null while in office when the facts were written, or not known. */
  readonly to: string | null;
  readonly source: string;
}

/** Holders of offices by whole name and by single names. */
export interface HolderTable {
  readonly all: readonly Holder[];
  readonly byName: ReadonlyMap<string, readonly Holder[]>;
  /** By family name alone, for leaders whom news names by it: "Putin". */
  readonly byFamilyName: ReadonlyMap<string, readonly Holder[]>;
}

/** A name without case, marks, hyphens and full stops: "Choe Son-hui" and "CHOE Son Hui" are one. */
export function nameKey(name: string): string {
  let isPlain = true;
  // Most names are letters and spaces alone; only the others need the dear part.
  for (let i = 0; i < name.length && isPlain; i++) {
    const code = name.charCodeAt(i);
    isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 32;
  }
  return isPlain ? name.toLowerCase() : plainName(name).toLowerCase();
}

function plainName(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/ł/g, "l");
  return letters
    .replace(/[-–]/g, " ")
    .replace(/[.'’ʼ]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const FAMILY_FIRST = new Set(["KOR", "PRK", "CHN", "TWN", "VNM", "HKG", "KHM", "HUN"]);

/** The name by which news calls a person alone: the first for Koreans and Chinese, the last for most others. */
export function familyName(name: string, country: string | null): string {
  const words = name.split(" ");
  if (words.length === 1) return name;
  if (country !== null && FAMILY_FIRST.has(country)) return words[0]!;
  const last = words.at(-1)!;
  return /^(?:[IVX]+|Jr\.?|Sr\.?)$/.test(last) ? words.at(-2)! : last;
}

/** Indexes holders for lookup. */
export function holderTable(all: readonly Holder[]): HolderTable {
  const byName = new Map<string, Holder[]>();
  const byFamilyName = new Map<string, Holder[]>();
  const put = (map: Map<string, Holder[]>, key: string, holder: Holder) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [holder]);
    else if (!list.includes(holder)) list.push(holder);
  };
  for (const holder of all) {
    for (const name of [holder.name, ...holder.names]) {
      put(byName, nameKey(name), holder);
      put(byFamilyName, nameKey(familyName(name, holder.country)), holder);
    }
  }
  return { all, byName, byFamilyName };
}

/** True when the term covers `day`; an open end covers everything after it. Whole months and years count in full. */
export function heldOn(holder: Holder, day: string): boolean {
  return (
    (holder.from === null || holder.from <= day) && (holder.to === null || day.slice(0, holder.to.length) <= holder.to)
  );
}
