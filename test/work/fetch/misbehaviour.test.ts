import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type Fetcher, openFetcher, PAGE_LIMITS } from "../../../src/work/fetch/open-fetcher.ts";
import { type LocalServer, serve, testSettings } from "../local-server.ts";

const open: (Fetcher | LocalServer)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function ask(
  handler: Parameters<typeof serve>[0],
  changes: Parameters<typeof testSettings>[0] = {},
  request: { takesPart?: boolean; path?: string } = {},
): Promise<{ code: string; text: string; isCut: boolean; server: LocalServer; tookMs: number }> {
  const server = await serve(handler);
  const desk = openFetcher(testSettings(changes));
  open.push(server, desk);
  const began = Date.now();
  try {
    const page = await desk.get({
      url: server.url + (request.path ?? "/"),
      heedsRobots: false,
      takesPart: request.takesPart ?? false,
    });
    const text = new TextDecoder().decode(page.bytes);
    return { code: "answered", text, isCut: page.isCut, server, tookMs: Date.now() - began };
  } catch (error) {
    return { code: (error as { code: string }).code, text: "", isCut: false, server, tookMs: Date.now() - began };
  }
}

describe("a server that misbehaves", () => {
  it("that drips one byte a second is left after the limit", async () => {
    const done = await ask((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 200);
      response.on("close", () => clearInterval(timer));
    });
    expect(done.code).toBe("fetch/too-slow");
    expect(done.tookMs).toBeLessThan(4_000);
  });

  it("that drips is not taken in part either", async () => {
    const done = await ask(
      (_, response) => {
        const timer = setInterval(() => response.write("x"), 200);
        response.on("close", () => clearInterval(timer));
      },
      {},
      { takesPart: true },
    );
    expect(done.code).toBe("fetch/too-slow");
  });

  it("that never answers is left after the limit", async () => {
    expect((await ask(() => undefined)).code).toBe("fetch/too-slow");
  });

  it("that falls silent in the middle is left after the limit", async () => {
    expect((await ask((_, response) => response.write("half"))).code).toBe("fetch/too-slow");
  });

  it("that redirects in a circle is left", async () => {
    const done = await ask((request, response) =>
      response.writeHead(302, { location: request.url === "/" ? "/b" : "/" }).end(),
    );
    expect(done.code).toBe("fetch/endless-redirect");
  });

  it("that redirects without end is left after ten", async () => {
    let n = 0;
    const done = await ask((_, response) => response.writeHead(302, { location: `/${++n}` }).end());
    expect(done.code).toBe("fetch/endless-redirect");
    expect(done.server.asked.length).toBeLessThanOrEqual(11);
  });

  it("that sends more than the cap is stopped", async () => {
    const page = { ...PAGE_LIMITS, size: { wireBytes: 100_000, unpackedBytes: 200_000 } };
    const done = await ask((_, response) => response.end(Buffer.alloc(5_000_000, 120)), { page });
    expect(done.code).toBe("fetch/too-big");
  });

  it("that sends more than the cap gives its beginning to those who take a part", async () => {
    const page = { ...PAGE_LIMITS, size: { wireBytes: 100_000, unpackedBytes: 200_000 } };
    const done = await ask((_, response) => response.end(Buffer.alloc(5_000_000, 120)), { page }, { takesPart: true });
    expect(done.isCut).toBe(true);
    expect(done.text.length).toBeGreaterThan(30_000);
    expect(done.text.length).toBeLessThanOrEqual(100_000);
  });

  it("that sends a small body of a giant text is stopped before it unpacks", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const done = await ask(
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      {},
      { takesPart: true },
    );
    expect(done.code).toBe("fetch/bomb");
  });

  it("that packs three times over is refused", async () => {
    const done = await ask((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip, gzip, gzip" }).end("x"),
    );
    expect(done.code).toBe("fetch/bomb");
  });

  it("that breaks off in the middle is a failure for a page", async () => {
    const done = await ask((request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("half of it");
      setTimeout(() => request.socket.destroy(), 50);
    });
    expect(done.code).toBe("fetch/no-connection");
  });

  it("that breaks off in the middle of a packed feed gives the part that came", async () => {
    const text = Array.from({ length: 5_000 }, (_, i) => `<item>${i}</item>`).join("");
    const packed = gzipSync(text);
    const done = await ask(
      (request, response) => {
        response.writeHead(200, { "content-encoding": "gzip", "content-length": String(packed.length) });
        response.write(packed.subarray(0, packed.length >> 1));
        setTimeout(() => request.socket.destroy(), 50);
      },
      {},
      { takesPart: true },
    );
    expect(done.isCut).toBe(true);
    expect(done.text.startsWith("<item>0</item><item>1</item>")).toBe(true);
  });

  it.each([
    ["gzip", gzipSync("héllo")],
    ["x-gzip", gzipSync("héllo")],
    ["deflate", deflateRawSync("héllo")],
    ["br", brotliCompressSync("héllo")],
    ["gzip, br", brotliCompressSync(gzipSync("héllo"))],
    ["identity", Buffer.from("héllo")],
    // Said but not done.
    ["gzip", Buffer.from("héllo")],
  ])("that packs as %s is read", async (encoding, bytes) => {
    const done = await ask((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bytes));
    expect(done.text).toBe("héllo");
  });

  it("that answers what is not HTTP is left", async () => {
    const done = await ask((request) => request.socket.end("220 mail ready\r\n"));
    expect(done.code).toBe("fetch/not-http");
  });

  it.each([
    [404, "fetch/gone"],
    [403, "fetch/forbidden"],
    [429, "fetch/busy"],
    [500, "fetch/server-fault"],
    [418, "fetch/refused"],
  ])("that answers %i is told apart as %s", async (status, code) => {
    expect((await ask((_, response) => response.writeHead(status).end())).code).toBe(code);
  });

  it("that fails once is asked again", async () => {
    let n = 0;
    const done = await ask((_, response) => response.writeHead(n++ === 0 ? 500 : 200).end("ok"), {
      retries: 2,
      clock: { now: () => Date.now(), sleep: async () => undefined },
    });
    expect(done.text).toBe("ok");
  });

  it("that asks for a minute is not asked again at once", async () => {
    const done = await ask((_, response) => response.writeHead(429, { "retry-after": "60" }).end(), { retries: 5 });
    expect(done.server.asked.length).toBe(1);
  });

  it("that asks for two seconds is asked again after two seconds", async () => {
    const slept: number[] = [];
    let n = 0;
    await ask((_, response) => response.writeHead(n++ === 0 ? 503 : 200, { "retry-after": "2" }).end(), {
      retries: 1,
      clock: { now: () => Date.now(), sleep: async (ms) => void slept.push(ms) },
    });
    expect(slept).toEqual([2_000]);
  });
});
