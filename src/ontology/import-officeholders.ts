import type { Notice } from "../model/notice.ts";
import type { ActorFacts } from "./actors/actor-facts.ts";
import { phrasesAt } from "./actors/phrases.ts";
import type { ImportedFacts } from "./import-petrarch.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly officeId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the answer to a Wikidata query for office-holders - SPARQL JSON
 * (`results.bindings[]`) or the same as TSV - into rows of `holders.tsv`.
 * The state is read from the office's own label ("Minister of Foreign Affairs
 * of Norway"). A term that ends before it begins, a label that is only an id
 * and an office of no known state are left out and noted; two rows of one
 * person, office and first day are one, and the one with an end wins. A missing
 * end says nothing of who holds the office today.
 */
export function importOfficeholders(text: string, facts: ActorFacts): ImportedFacts {
  const notices: Notice[] = [];
  const terms = new Map<string, Row>();
  const note = (rule: string, message: string) => notices.push({ start: 0, end: 0, rule, message });
  for (const row of rowsIn(text)) {
    if (row.name === "" || /^Q\d+$/.test(row.name) || row.office === "" || /^Q\d+$/.test(row.office)) {
      note("import/no-label", `No English name for ${row.id} or its office ${row.officeId}; left out.`);
    } else if (row.from !== "" && row.to !== "" && row.to < row.from) {
      note(
        "import/ends-before-it-begins",
        `${row.name}, ${row.office}: from ${row.from} to ${row.to}; left out. Check it at the source.`,
      );
    } else {
      const key = `${row.id} ${row.officeId} ${row.from}`;
      const known = terms.get(key);
      if (known === undefined || known.to === "") terms.set(key, row);
    }
  }
  const holders: string[][] = [];
  for (const { name, office, from, to, id } of terms.values()) {
    const found = stateIn(office, facts);
    if (found === null) note("import/no-state", `${office} (${name}) names no state that the facts know; left out.`);
    else holders.push([name, "", found.country, found.office, from, to, `Wikidata ${id}`]);
  }
  return { organizations: [], holders, notices };
}

function rowsIn(text: string): readonly Row[] {
  return text.trimStart().startsWith("{") ? rowsOfJson(text) : rowsOfTsv(text);
}

function rowsOfJson(text: string): readonly Row[] {
  const parsed = JSON.parse(text) as {
    results?: { bindings?: readonly Record<string, { value?: string } | undefined>[] };
  };
  return (parsed.results?.bindings ?? []).map((binding) => rowFrom((name) => binding[name]?.value ?? ""));
}

function rowsOfTsv(text: string): readonly Row[] {
  const [head = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const columns = head.split("\t").map((c) => c.trim().replace(/^\?/, ""));
  return lines.map((line) => {
    const cells = line.split("\t");
    // `"Jane Doe"@en`, `<http://.../Q1>`, `"2020-01-02T00:00:00Z"^^<...>`
    return rowFrom((name) =>
      (cells[columns.indexOf(name)] ?? "")
        .trim()
        .replace(/^"(.*)"(?:@[\w-]+|\^\^.*)?$/, "$1")
        .replace(/^<(.*)>$/, "$1"),
    );
  });
}

function rowFrom(value: (name: string) => string): Row {
  const idOf = (address: string) => address.slice(address.lastIndexOf("/") + 1);
  return {
    id: idOf(value("p")),
    name: value("pLabel"),
    office: value("posLabel"),
    officeId: idOf(value("pos")),
    from: dayOf(value("start")),
    to: dayOf(value("end")),
  };
}

// "2019-00-00T00:00:00Z" is a year: Wikidata writes what it does not know as zeros.
function dayOf(time: string): string {
  const match = /^\+?(\d{4})-(\d\d)-(\d\d)/.exec(time);
  if (match === null) return "";
  const [, year, month, day] = match;
  if (month === "00") return year!;
  return day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

// The state and the office without it: "Prime Minister of Norway", "Norwegian defence minister".
function stateIn(label: string, facts: ActorFacts): { country: string; office: string } | null {
  for (const match of label.matchAll(/(?:^|\s)(?:of |for )?(?:the )?(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    const phrase = phrasesAt(facts.phrases, label, at).find(
      (p) => (p.kind === "state" || p.kind === "adjective") && p.country !== null,
    );
    if (phrase === undefined) continue;
    const office = `${label.slice(0, match.index)} ${label.slice(at + phrase.words.length)}`
      .replace(/\s+/g, " ")
      .trim();
    return { country: phrase.country!, office: office.toLowerCase() };
  }
  return null;
}
