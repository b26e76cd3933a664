import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heldOn } from "../../src/ontology/actors/holders.ts";
import { phrasesAt } from "../../src/ontology/actors/phrases.ts";
import { ACTOR_TABLES, type ActorTable, loadActors } from "../../src/ontology/load-actors.ts";
import { rowsOf } from "../../src/ontology/tsv.ts";

const tables = ACTOR_TABLES.map(
  (table): ActorTable => ({
    table,
    text: readFileSync(new URL(`../../src/ontology/actors/${table}.tsv`, import.meta.url), "utf8"),
  }),
);
const facts = loadActors(tables);

describe("the facts of actors that ship", () => {
  it("name only states and bodies that have a code", () => {
    const bodies = new Set(["UNO", "EUR", "NAT", "ASN", "IAE", "INT"]);
    const unknown = facts.holders.all.filter((h) => !facts.countries.has(h.country) && !bodies.has(h.country));
    expect(unknown.map((h) => h.name)).toEqual([]);
  });

  it("give every term a source, and no term an end before its beginning", () => {
    const wrong = facts.holders.all.filter(
      (h) => h.source === "" || (h.from !== null && h.to !== null && h.to < h.from),
    );
    expect(wrong.map((h) => h.name)).toEqual([]);
  });

  it("have as many cells in each row as the table has columns", () => {
    const organizations = rowsOf(tables.find((t) => t.table === "organizations")!.text);
    expect(organizations.filter((row) => row.length !== 5).map((row) => row[0])).toEqual([]);
  });

  it("find a name as long as it stands, as whole words only", () => {
    expect(phrasesAt(facts.phrases, "South Korean troops", 0)[0]?.words).toBe("South Korean");
    expect(phrasesAt(facts.phrases, "Indiana", 0)).toEqual([]);
  });
});

describe("the desk's own tables", () => {
  it("add to the facts and correct a body of the same name", () => {
    const own: ActorTable[] = [
      { table: "holders", text: "Ida Moen\t\tNOR\tforeign minister\t2030-01-01\t\tthe desk" },
      { table: "organizations", text: "Fjord Guard\tFG\tNOR\tbody\tmilitary" },
    ];
    const extended = loadActors([...tables, ...own]);
    expect(extended.holders.byName.get("ida moen")?.[0]?.office).toBe("foreign minister");
    expect(phrasesAt(extended.phrases, "Fjord Guard ships", 0)[0]?.country).toBe("NOR");
  });
});

describe("terms of office", () => {
  const term = { name: "A B", names: [], country: "NOR", office: "minister", from: "2020-03", to: "2021", source: "x" };

  it("count a month or year in full", () => {
    expect(heldOn(term, "2020-03-01")).toBe(true);
    expect(heldOn(term, "2021-12-31")).toBe(true);
    expect(heldOn(term, "2022-01-01")).toBe(false);
  });
});
