import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiPage, clientTypes } from "../../../scripts/api-docs.ts";
import { type ServedDesk, serveDesk, WIRES } from "../serve-desk.ts";
import type { components, paths } from "./generated.ts";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");

describe("the description of the API", () => {
  it("is what docs/api.md says (npm run generate)", () => {
    expect(read("../../../docs/api.md")).toBe(apiPage());
  });

  it("gives the types that the client below is compiled with (npm run generate)", async () => {
    expect(read("./generated.ts")).toBe(await clientTypes());
  });

  it("is given by a running desk", async () => {
    const desk = await serveDesk();
    const document = (await (await desk.get("/api/openapi.json")).json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toContain("/api/events/{id}");
    await desk.close();
  });
});

// Everything here is typed by the description alone: what it has wrong does not compile.
describe("a client generated from the description", () => {
  let desk: ServedDesk;
  let client: ReturnType<typeof createClient<paths>>;
  beforeAll(async () => {
    desk = await serveDesk({ wires: WIRES });
    client = createClient<paths>({ baseUrl: desk.url });
  });
  afterAll(() => desk.close());

  it("finds events, and opens one on its sentences", async () => {
    const { data } = await client.GET("/api/events", {
      params: { query: { kind: ["meet", "call"], status: ["happened"] } },
    });
    const [meeting]: components["schemas"]["Event"][] = data!.rows;
    expect(meeting!.sources.map((party) => party.name)).toEqual(["Ana Ruiz"]);
    const { data: detail } = await client.GET("/api/events/{id}", { params: { path: { id: meeting!.id } } });
    const article = detail!.articles[0]!;
    const { data: text } = await client.GET("/api/articles/{id}", { params: { path: { id: article.id } } });
    const { evidence } = detail!.claims.find((claim) => claim.article === article.id)!;
    expect(text!.article.text.slice(evidence.start, evidence.end)).toContain("Ana Ruiz met Bo Lind");
  });

  it("decides on what it saw, once, and is told when somebody was faster", async () => {
    const { data } = await client.GET("/api/events", { params: { query: { q: "kind:launch" } } });
    const id = data!.rows[0]!.id;
    const { data: seen } = await client.GET("/api/events/{id}", { params: { path: { id } } });
    const header = { "If-Match": `"${seen!.print}"`, "Idempotency-Key": "client-1" };
    const body: components["schemas"]["AskedDecision"] = { type: "accept", event: id };
    const first = await client.POST("/api/decisions", { params: { header }, body: { decision: body } });
    const again = await client.POST("/api/decisions", { params: { header }, body: { decision: body } });
    expect(again.data!.review).toEqual(first.data!.review);
    const late = await client.POST("/api/decisions", {
      params: { header: { "If-Match": `"${seen!.print}"` } },
      body: { decision: { type: "reject", event: id }, reason: "late" },
    });
    expect(late.response.status).toBe(412);
    expect(late.error?.code).toBe("reviews/changed");
  });

  it("writes a brief, changes it and throws it away", async () => {
    const made = await client.POST("/api/briefs", { body: { title: "Fishing", facts: [], text: "They met." } });
    const { id, version } = made.data!;
    const changed = await client.PUT("/api/briefs/{id}", {
      params: { path: { id }, header: { "If-Match": `"${version}"` } },
      body: { title: "Fishing", facts: [], text: "They met again." },
    });
    expect(changed.data!.version).toBe(2);
    const gone = await client.DELETE("/api/briefs/{id}", { params: { path: { id } } });
    expect(gone.response.status).toBe(204);
    const missing = await client.GET("/api/briefs/{id}", { params: { path: { id } } });
    expect(missing.error?.code).toBe("api/not-found");
  });
});
