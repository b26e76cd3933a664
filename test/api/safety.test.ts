import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { USUAL_LIMITS } from "../../src/api/server-settings.ts";
import { type ServedDesk, serveDesk, WIRES } from "./serve-desk.ts";

let desk: ServedDesk;
afterEach(() => desk.close());

const open = async (changes: Parameters<typeof serveDesk>[0] = {}): Promise<void> => {
  desk = await serveDesk({ wires: WIRES.slice(0, 1), ...changes });
};

/** What a browser sends along with a form on a page of this desk. */
const fromOwnPage = (): Record<string, string> => ({ origin: desk.url, "sec-fetch-site": "same-origin" });

async function csrf(headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const page = await (await desk.get("/events", headers)).text();
  return /name="csrf" content="([^"]+)"/.exec(page)![1]!;
}

async function codeOf(response: Response): Promise<readonly [number, string]> {
  return [response.status, ((await response.json()) as { code: string }).code];
}

/** A request with headers that `fetch` does not let anyone set. */
function rawGet(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(desk.url + path, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    })
      .on("error", reject)
      .end();
  });
}

const look = (headers: Readonly<Record<string, string>>): Promise<Response> =>
  desk.send("PUT", "/api/look", {}, headers);

describe("what a browser sends", () => {
  it("is taken from a page of the desk that gives its token back", async () => {
    await open();
    expect((await look({ ...fromOwnPage(), "x-readout-csrf": await csrf() })).status).toBe(200);
  });

  it("is refused without the token, with another one, and from another site", async () => {
    await open();
    const token = await csrf();
    const refused = [403, "api/csrf"];
    expect(await codeOf(await look(fromOwnPage()))).toEqual(refused);
    expect(await codeOf(await look({ ...fromOwnPage(), "x-readout-csrf": `${token}x` }))).toEqual(refused);
    expect(await codeOf(await look({ origin: "http://evil.example", "x-readout-csrf": token }))).toEqual(refused);
    const crossSite = { ...fromOwnPage(), "sec-fetch-site": "cross-site", "x-readout-csrf": token };
    expect(await codeOf(await look(crossSite))).toEqual(refused);
    expect(await codeOf(await look({ cookie: "theme=dark" }))).toEqual(refused);
    expect(await desk.store.desk.lastLook("Eva")).toBeNull();
  });

  it("cannot be a form that another site sends as plain text", async () => {
    await open();
    const answer = await fetch(`${desk.url}/api/decisions`, {
      method: "POST",
      headers: { "content-type": "text/plain", origin: "http://evil.example" },
      body: JSON.stringify({ decision: { type: "undo", review: "review:1" } }),
    });
    expect(await codeOf(answer)).toEqual([415, "api/media-type"]);
  });

  it("is not asked of programs, which nobody can make send anything", async () => {
    await open();
    expect((await look({})).status).toBe(200);
  });
});

describe("a desk without a token", () => {
  it("answers only by this machine's own names, so that no site can point its name at it", async () => {
    await open();
    const port = new URL(desk.url).port;
    expect(await rawGet("/events", { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await rawGet("/events", { host: `localhost:${port}` })).toBe(200);
    expect(await rawGet("/events", { host: `evil.example:${port}` })).toBe(421);
    expect(await rawGet("/api/events", { host: "127.0.0.1.evil.example" })).toBe(421);
  });
});

describe("a desk with a token", () => {
  const TOKEN = "a-long-token-of-the-desk";
  const bearer = { authorization: `Bearer ${TOKEN}` };

  it("lets programs in that send it, and nobody else", async () => {
    await open({ token: TOKEN });
    expect(await codeOf(await desk.get("/api/events"))).toEqual([401, "api/no-token"]);
    expect((await desk.get("/api/events", { authorization: "Bearer wrong" })).status).toBe(401);
    expect((await desk.get("/api/events", bearer)).status).toBe(200);
    expect((await desk.get("/metrics")).status).toBe(401);
    expect((await look(bearer)).status).toBe(200);
  });

  it("sends a browser to its form and back to the page, with a cookie that no script reads", async () => {
    await open({ token: TOKEN });
    const html = { accept: "text/html" };
    const asked = await desk.get("/events?kind=meet", html);
    expect([asked.status, asked.headers.get("location")]).toEqual([303, "/login?next=%2Fevents%3Fkind%3Dmeet"]);
    const form = await (await desk.get(asked.headers.get("location")!, html)).text();
    const fields = new URLSearchParams({
      token: TOKEN,
      csrf: /name="csrf" value="([^"]+)"/.exec(form)![1]!,
      next: /name="next" value="([^"]+)"/.exec(form)![1]!.replaceAll("&amp;", "&"),
    });
    const given = await fetch(`${desk.url}/login`, {
      method: "POST",
      body: fields,
      headers: fromOwnPage(),
      redirect: "manual",
    });
    expect([given.status, given.headers.get("location")]).toEqual([303, "/events?kind=meet"]);
    const cookie = given.headers.get("set-cookie")!;
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
    expect(cookie).not.toContain(TOKEN);
    const pass = { cookie: cookie.split(";")[0]! };
    expect((await desk.get("/events", { ...html, ...pass })).status).toBe(200);
    expect((await look({ ...pass, ...fromOwnPage() })).status).toBe(403);
    expect((await look({ ...pass, ...fromOwnPage(), "x-readout-csrf": await csrf(pass) })).status).toBe(200);
  });

  it("refuses a wrong token, and soon stops answering guesses", async () => {
    await open({ token: TOKEN, limits: { ...USUAL_LIMITS, loginsPerMinute: 3 } });
    const guess = async (): Promise<number> =>
      (await fetch(`${desk.url}/login`, { method: "POST", body: new URLSearchParams({ token: "guess" }) })).status;
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([403, 403, 403, 429]);
    expect((await desk.get("/api/events", bearer)).status).toBe(200);
  });

  it("leads back to no other site", async () => {
    await open({ token: TOKEN });
    const given = async (next: string): Promise<string | null> =>
      (
        await fetch(`${desk.url}/login`, {
          method: "POST",
          body: new URLSearchParams({ token: TOKEN, next }),
          redirect: "manual",
        })
      ).headers.get("location");
    for (const next of ["//evil.example/", "https://evil.example", "/\\evil.example", "javascript:alert(1)", ""]) {
      expect(await given(next), next).toBe("/");
    }
  });

  it("tells those who watch over it that it is there, and nothing else", async () => {
    await open({ token: TOKEN });
    expect(await (await desk.get("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await desk.get("/readyz")).json()).toEqual({ status: "ready", missing: [] });
  });
});

describe("too much", () => {
  it("in a body is refused before it is read", async () => {
    await open({ limits: { ...USUAL_LIMITS, bodyBytes: 2_000 } });
    const brief = { title: "Long", facts: [], text: "a".repeat(3_000) };
    expect(await codeOf(await desk.send("POST", "/api/briefs", brief))).toEqual([413, "api/too-large"]);
  });

  it("in a parameter, and a parameter that nobody asks for, are told by name", async () => {
    await open();
    const detail = async (path: string): Promise<string> =>
      ((await (await desk.get(path)).json()) as { detail: string }).detail;
    expect(await detail("/api/events?limit=100000")).toContain("limit");
    expect(await detail("/api/events?kind=picnic")).toContain("expected one of meet, call");
    expect(await detail("/api/events?from=2031-02-30")).toContain("from: expected a day");
    expect(await detail("/api/events?colour=red")).toContain('"colour" is not asked for here');
    expect(await detail(`/api/events?place=${"a".repeat(300)}`)).toContain("place");
    expect(await detail("/api/search?q=kind:picnic")).toContain('no kind "picnic"');
  });

  it("within a minute from one address is refused, and says for how long", async () => {
    await open({ limits: { ...USUAL_LIMITS, readsPerMinute: 5 } });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) statuses.push((await desk.get("/api/look")).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const last = await desk.get("/api/look");
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await codeOf(last)).toEqual([429, "api/too-many"]);
    expect((await desk.get("/healthz")).status).toBe(200);
  });

  it("that is no JSON at all is a problem and no defect", async () => {
    await open();
    const send = (body: string): Promise<Response> =>
      fetch(`${desk.url}/api/decisions`, { method: "POST", body, headers: { "content-type": "application/json" } });
    for (const body of ["", "{", "null", "[]", '{"decision":null}', '{"__proto__":{"x":1}}', '{"decision":"accept"}']) {
      const [status, code] = await codeOf(await send(body));
      expect([status, code], body).toEqual([400, "api/bad-request"]);
    }
  });
});

describe("figures for those who watch over the desk", () => {
  it("count requests and tell what the store holds", async () => {
    await open();
    await desk.get("/api/events");
    const text = await (await desk.get("/metrics")).text();
    expect(text).toMatch(/readout_http_request_seconds_count\{method="GET",route="\/api\/events",status="200"\} 1/);
    expect(text).toMatch(/readout_store_rows\{what="articles"\} 1/);
    expect(text).toMatch(/readout_store_up 1/);
  });
});
