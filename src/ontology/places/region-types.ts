/** Words for divisions of a state, as news puts them behind a name or before it: "Zamfara state", "the province of Herat". */
export const REGION_TYPES: ReadonlySet<string> = new Set(
  (
    "state province region oblast governorate prefecture county department district canton krai kray voivodeship " +
    "municipality republic territory emirate division raion rayon muhafazah commune"
  ).split(" "),
);
