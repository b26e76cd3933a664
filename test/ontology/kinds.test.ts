import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedKinds } from "../../scripts/generate-kinds.ts";
import { ReadoutError } from "../../src/errors.ts";
import { KINDS } from "../../src/model/kind.ts";
import { compileKinds } from "../../src/ontology/kind-set.ts";
import { loadKinds } from "../../src/ontology/load-kinds.ts";
import { readKinds } from "../../src/ontology/read-kinds.ts";

const head = `kind: meet
label: meets
about: Talks.
plover: { type: CONSULT }
cameo: "040"
`;

function faultOf(text: string): ReadoutError {
  try {
    readKinds([{ name: "meeting.yaml", text }]);
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("kind files", () => {
  it("are all there, one for each kind of the closed list", () => {
    expect([...loadKinds().kinds.keys()].sort()).toEqual([...KINDS].sort());
  });

  it("are compiled freshly", () => {
    const generated = readFileSync(new URL("../../src/ontology/generated.ts", import.meta.url), "utf8");
    expect(generated === generatedKinds(), "run `npm run generate`").toBe(true);
  });

  it("name a misspelt role with its line and the likeliest word", () => {
    const fault = faultOf(`${head}rules:\n  - id: meet\n    verbs: meet\n    details: { topik: on }\n`);
    expect(fault.code).toBe("ontology/unknown-role");
    expect(fault.message).toContain('kinds/meeting.yaml:9 uses role "topik"');
    expect(fault.message).toContain('Did you mean "topic"?');
  });

  it("name a misspelt slot", () => {
    const fault = faultOf(`${head}rules:\n  - id: meet\n    verbs: meet\n    source: subjj\n`);
    expect(fault.code).toBe("ontology/unknown-slot");
    expect(fault.message).toContain('Did you mean "subj"?');
  });

  it("refuse a word class that nobody defines", () => {
    const fault = faultOf(`${head}rules:\n  - id: meet\n    verbs: meet\n    if: { obj: "@wepon" }\n`);
    expect(fault.code).toBe("ontology/unknown-class");
  });

  it("refuse a kind outside the closed list", () => {
    expect(faultOf(head.replace("kind: meet", "kind: meeting")).code).toBe("ontology/unknown-kind");
  });

  it("refuse a rule without a trigger", () => {
    expect(faultOf(`${head}rules:\n  - id: empty\n    source: subj\n`).code).toBe("ontology/no-trigger");
  });

  it("refuse broken YAML with its line", () => {
    expect(faultOf(`${head}rules: [\n`).code).toBe("ontology/bad-yaml");
  });

  it("index a rule under each of its words, particles apart", () => {
    const data = readKinds([{ name: "a.yaml", text: `${head}rules:\n  - id: sit\n    verbs: sit_down test-meet\n` }]);
    const { verbs } = compileKinds(data);
    expect(verbs.get("sit")?.[0]?.particles).toEqual(["down"]);
    expect(verbs.get("meet")?.[0]?.before).toEqual(["test"]);
  });

  it("let a desk replace a kind by its own file", () => {
    const own = readKinds([{ name: "meet.yaml", text: `${head}rules:\n  - id: own\n    verbs: rendezvous\n` }]);
    const kinds = loadKinds(own);
    expect(kinds.verbs.get("rendezvous")?.[0]?.rule.id).toBe("claims/meet/own");
    expect(kinds.verbs.get("condemn")).toBeDefined();
  });
});
