import { isoDay } from "./calendar.ts";
import { findDay } from "./find-day.ts";

/** A point in time as a publisher writes it: its day unshifted, and the instant where the offset is given. */
export interface Stamp {
  readonly day: string;
  readonly instant: string | null;
}

const ISO =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const RFC_822 =
  /(\d{1,2})[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(UTC|UT|Z|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d{2}:?\d{2})?)?/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ZONES: Readonly<Record<string, string>> = {
  Z: "+00:00",
  UT: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/**
 * Reads a machine's or a person's date: ISO 8601, RFC 822, seconds since 1970,
 * or a day in words. Null when it holds no full day.
 */
export function readStamp(value: string): Stamp | null {
  const text = value.trim().slice(0, 120);
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoDay(+iso[1]!, +iso[2]!, +iso[3]!);
    return day === null ? null : { day, instant: instantOf(day, iso[4], iso[5], iso[6], iso[7]) };
  }
  const mail = RFC_822.exec(text);
  if (mail) {
    const short = Number(mail[3]);
    const year = mail[3]!.length === 4 ? short : short + (short < 70 ? 2000 : 1900);
    const day = isoDay(year, MONTHS.indexOf(mail[2]!.toLowerCase()) + 1, +mail[1]!);
    return day === null ? null : { day, instant: instantOf(day, mail[4], mail[5], mail[6], mail[7]) };
  }
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch) {
    const instant = new Date(Number(epoch[1]) * 1000).toISOString();
    return { day: instant.slice(0, 10), instant: instant.replace(".000", "") };
  }
  const day = findDay(text);
  return day === null ? null : { day, instant: null };
}

function instantOf(day: string, hour?: string, minute?: string, second?: string, zone?: string): string | null {
  if (!hour || !minute || !zone) return null;
  const offset =
    ZONES[zone.toUpperCase()] ??
    zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h: string, m?: string) => `${h}:${m ?? "00"}`);
  return `${day}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${offset === "+00:00" ? "Z" : offset}`;
}
