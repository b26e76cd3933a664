/** Hours from UTC of the zone names that wire copy prints; those that change with summer time name one half of the year each. */
const HOURS: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  CST: 8,
  HKT: 8,
  SGT: 8,
  KST: 9,
  JST: 9,
  AEST: 10,
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
};

const NAMED: Readonly<Record<string, string>> = {
  korea: "KST",
  korean: "KST",
  seoul: "KST",
  japan: "JST",
  moscow: "MSK",
  beijing: "CST",
};

/**
 * Minutes to add to a clock in zone `from` to read it in zone `to` on an ISO
 * day: abbreviations, "+09:00" and IANA names; null when one is not known.
 */
export function minutesBetweenZones(from: string, to: string, day: string): number | null {
  const a = offsetOf(from, day);
  const b = offsetOf(to, day);
  return a === null || b === null ? null : b - a;
}

function offsetOf(zone: string, day: string): number | null {
  const hours = HOURS[zone.toUpperCase()] ?? HOURS[NAMED[zone.split(" ")[0]?.toLowerCase() ?? ""] ?? ""];
  if (hours !== undefined) return hours * 60;
  const written = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (written !== null) return (written[1] === "-" ? -1 : 1) * (Number(written[2]) * 60 + Number(written[3]));
  return zone.includes("/") ? ianaOffset(zone, day) : null;
}

function ianaOffset(zone: string, day: string): number | null {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    const name = format.formatToParts(new Date(`${day}T12:00:00Z`)).find((p) => p.type === "timeZoneName")?.value ?? "";
    return name === "GMT" ? 0 : offsetOf(name.replace("GMT", ""), day);
  } catch {
    // An unknown zone name: the day stays as told.
    return null;
  }
}
