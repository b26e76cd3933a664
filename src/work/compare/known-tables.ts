import type { TableMap } from "./table-row.ts";

/** What the columns of a table mean, and their names where the file itself has no header. */
export interface KnownTable {
  readonly map: TableMap;
  readonly header: readonly string[] | null;
}

const GDELT_COLUMNS = 61;

/** Tables of the field whose columns need no explaining. */
export const KNOWN_TABLES: Readonly<Record<string, KnownTable>> = {
  icews: {
    header: null,
    map: {
      day: "Event Date",
      kind: "CAMEO Code",
      source: "Source Name",
      "source-country": "Source Country",
      target: "Target Name",
      "target-country": "Target Country",
      place: "City",
      country: "Country",
    },
  },
  polecat: {
    header: null,
    map: {
      day: "Event Date",
      kind: "Event Type",
      source: "Actor Name",
      "source-country": "Actor Country",
      target: "Recipient Name",
      "target-country": "Recipient Country",
      place: "Placename",
      country: "Country",
    },
  },
  gdelt: {
    header: gdeltHeader(),
    map: {
      day: "day",
      kind: "kind",
      source: "source",
      "source-country": "source-country",
      target: "target",
      "target-country": "target-country",
      place: "place",
    },
  },
  readout: {
    header: null,
    map: {
      day: "from",
      to: "to",
      kind: "kind",
      source: "sources",
      "source-country": "source_countries",
      target: "targets",
      "target-country": "target_countries",
      place: "place",
      country: "country",
    },
  },
};

/** What people call the columns of a table of their own. */
const USUAL: Readonly<Record<keyof Required<TableMap>, readonly string[]>> = {
  day: ["day", "date", "from", "start", "start date", "event date", "sqldate", "event_date"],
  to: ["to", "end", "end date", "until"],
  kind: ["kind", "type", "event type", "event", "category", "cameo code", "eventcode", "event_type"],
  source: ["source", "actor", "actor1", "actor 1", "source name", "who", "initiator", "actor name", "sources"],
  "source-country": ["source country", "actor country", "actor1 country", "source_countries", "source_country"],
  target: ["target", "recipient", "actor2", "actor 2", "target name", "whom", "counterpart", "with", "targets"],
  "target-country": ["target country", "recipient country", "actor2 country", "target_countries", "target_country"],
  place: ["place", "location", "city", "where", "venue", "placename"],
  country: ["country"],
};

/** The table that this header is of, or the columns whose names say what they hold. */
export function guessMap(header: readonly string[]): TableMap {
  const columns = new Map(header.map((name) => [name.trim().toLowerCase(), name]));
  for (const { map, header: own } of Object.values(KNOWN_TABLES)) {
    if (own === null && Object.values(map).every((name) => columns.has(name.toLowerCase()))) return map;
  }
  const found = Object.entries(USUAL).flatMap(([field, names]) => {
    const name = names.find((n) => columns.has(n));
    return name === undefined ? [] : [[field, columns.get(name)!]];
  });
  return Object.fromEntries(found) as TableMap;
}

function gdeltHeader(): string[] {
  const named: Readonly<Record<number, string>> = {
    1: "day",
    6: "source",
    7: "source-country",
    16: "target",
    17: "target-country",
    26: "kind",
    52: "place",
  };
  return Array.from({ length: GDELT_COLUMNS }, (_, i) => named[i] ?? `column ${i + 1}`);
}
