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
  let plain = name;
  // Most names are plain ASCII; normalising is the dear part.
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) > 127) {
      plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").replace(/ı/g, "i").replace(/ł/g, "l");
      break;
    }
  }
  return plain.toLowerCase().replace(/[-–]/g, " ").replace(/[.']/g, "").replace(/\s+/g, " ").trim();
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
