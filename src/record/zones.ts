import { addDays } from "../model/day.ts";
import type { When } from "../model/when.ts";

/** Hours ahead of UTC of the zone names that news copy prints. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  KST: 9,
  JST: 9,
  CST: 8,
  HKT: 8,
  SGT: 8,
  ICT: 7,
  IST: 5.5,
  PKT: 5,
  GST: 4,
  IRST: 3.5,
  MSK: 3,
  TRT: 3,
  AST: 3,
  EET: 2,
  EEST: 3,
  SAST: 2,
  CET: 1,
  CEST: 2,
  BST: 1,
  WET: 0,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** Hours ahead of UTC, for states that keep one zone all year; others are left as told. */
const COUNTRIES: Readonly<Record<string, number>> = {
  KOR: 9,
  PRK: 9,
  JPN: 9,
  CHN: 8,
  TWN: 8,
  HKG: 8,
  SGP: 8,
  PHL: 8,
  MYS: 8,
  VNM: 7,
  THA: 7,
  IND: 5.5,
  PAK: 5,
  ARE: 4,
  IRN: 3.5,
  TUR: 3,
  SAU: 3,
  QAT: 3,
  IRQ: 3,
  YEM: 3,
  BLR: 3,
  ETH: 3,
  KEN: 3,
  ZAF: 2,
  NGA: 1,
};

/** Hours ahead of UTC of a zone as printed (`KST`, `+09:00`), or null. */
export function offsetOf(zone: string | null): number | null {
  if (zone === null) return null;
  const signed = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (signed !== null) return (signed[1] === "-" ? -1 : 1) * (Number(signed[2]) + Number(signed[3] ?? 0) / 60);
  return ZONES[zone.toUpperCase()] ?? null;
}

/**
 * The time by the clocks of the country where it took place: 22:00 UTC is the
 * next morning in Seoul. As told, where clock, zone or country is unknown.
 */
export function localTime(when: When, country: string | null): When {
  const told = offsetOf(when.clock?.zone ?? null);
  const there = country === null ? undefined : COUNTRIES[country];
  const clock = /^(\d{1,2}):(\d{2})$/.exec(when.clock?.time ?? "");
  if (told === null || there === undefined || clock === null || told === there || when.from !== when.to) return when;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]) + (there - told) * 60;
  const day = addDays(when.from, Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  const time = `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
  const zone = `UTC+${Math.floor(there)}${there % 1 === 0 ? "" : ":30"}`;
  return { ...when, from: day, to: day, clock: { time, zone } };
}

/** Minutes since 1970 in UTC, or null where the text gives no clock with a zone. */
export function instantOf(when: When): number | null {
  const told = offsetOf(when.clock?.zone ?? null);
  const clock = /^(\d{1,2}):(\d{2})$/.exec(when.clock?.time ?? "");
  if (told === null || clock === null || when.from !== when.to) return null;
  return Date.parse(`${when.from}T00:00:00Z`) / 60_000 + Number(clock[1]) * 60 + Number(clock[2]) - told * 60;
}
