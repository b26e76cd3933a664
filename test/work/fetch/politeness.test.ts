import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { chooseProxy, proxiesFrom } from "../../../src/work/fetch/choose-proxy.ts";
import { type Fetcher, openFetcher } from "../../../src/work/fetch/open-fetcher.ts";
import { isAllowedByRobots, readRobots } from "../../../src/work/fetch/robots.ts";
import { type LocalServer, serve, testSettings } from "../local-server.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function desk(
  handler: Parameters<typeof serve>[0],
  changes: Parameters<typeof testSettings>[0] = {},
): Promise<{ fetcher: Fetcher; server: LocalServer }> {
  const server = await serve(handler);
  const fetcher = openFetcher(testSettings(changes));
  open.push(server, fetcher);
  return { fetcher, server };
}

describe("robots.txt", () => {
  const allows = (text: string, path: string): boolean =>
    isAllowedByRobots(readRobots(text, "Readout"), new URL(path, "https://news.example"));

  it.each([
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /private", "/private/x", false],
    ["User-agent: *\nDisallow: /private", "/public", true],
    ["User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true],
    ["User-agent: *\nAllow: /p\nDisallow: /p", "/p", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true],
    ["User-agent: *\nDisallow: /*/draft/*x", "/n/draft/abx", false],
    ["User-agent: other\nDisallow: /", "/a", true],
    ["User-agent: readout\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", true],
    ["User-agent: Readout/2.0\nDisallow: /a", "/a", false],
    ["User-agent: other\nUser-agent: *\nDisallow: /a", "/a", false],
    ["User-agent: *\nDisallow: /a # not this\r\nDisallow: /b", "/b", false],
    ["User-agent: *\nDisallow: /%7Ejoe", "/~joe", false],
    ["User-agent: *\nDisallow: /뉴스", "/%eb%89%b4%ec%8a%a4/1", false],
    ["<html>not robots</html>", "/a", true],
  ])("%j for %s: %s", (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it("answers a pattern of ten thousand stars at once", () => {
    const began = performance.now();
    allows(`User-agent: *\nDisallow: /${"*a".repeat(10_000)}b$`, `/${"a".repeat(5_000)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("keeps a page that it forbids unread", async () => {
    const { fetcher, server } = await desk((request, response) =>
      response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /closed" : "story"),
    );
    await expect(fetcher.get({ url: `${server.url}/closed/1`, heedsRobots: true })).rejects.toMatchObject({
      code: "fetch/robots",
    });
    expect(server.asked).toEqual(["/robots.txt"]);
  });

  it("is asked once for many pages", async () => {
    const { fetcher, server } = await desk((request, response) =>
      response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /closed" : "story"),
    );
    await Promise.all(["/1", "/2", "/3"].map((path) => fetcher.get({ url: server.url + path, heedsRobots: true })));
    expect(server.asked.filter((path) => path === "/robots.txt").length).toBe(1);
  });

  it("counts at the far end of a redirect too", async () => {
    const { fetcher, server } = await desk((request, response) => {
      if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /closed");
      else response.writeHead(302, { location: "/closed" }).end();
    });
    await expect(fetcher.get({ url: `${server.url}/open`, heedsRobots: true })).rejects.toMatchObject({
      code: "fetch/robots",
    });
  });

  it("that cannot be read makes a page wait", async () => {
    const { fetcher, server } = await desk((_, response) => response.writeHead(500).end());
    await expect(fetcher.get({ url: `${server.url}/1`, heedsRobots: true })).rejects.toMatchObject({
      code: "fetch/robots-unread",
      isLasting: false,
    });
  });
});

describe("a publisher's server", () => {
  it("has one request of ours at a time", async () => {
    let running = 0;
    let most = 0;
    const { fetcher, server } = await desk((_, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end("ok");
      }, 20);
    });
    await Promise.all([1, 2, 3, 4].map((n) => fetcher.get({ url: `${server.url}/${n}`, heedsRobots: false })));
    expect(most).toBe(1);
  });

  it("is given the pause its robots.txt asks for", async () => {
    const at: number[] = [];
    const { fetcher, server } = await desk((request, response) => {
      if (request.url !== "/robots.txt") at.push(Date.now());
      response.end(request.url === "/robots.txt" ? "User-agent: *\nCrawl-delay: 0.3" : "ok");
    });
    await Promise.all([1, 2].map((n) => fetcher.get({ url: `${server.url}/${n}`, heedsRobots: true })));
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(290);
  });

  it("does not keep other hosts waiting", async () => {
    const slow = await desk(() => undefined);
    const quick = await serve((_, response) => response.end("ok"));
    open.push(quick);
    const hanging = slow.fetcher.get({ url: slow.server.url, heedsRobots: false }).catch(() => "failed");
    const began = Date.now();
    await slow.fetcher.get({ url: quick.url, heedsRobots: false });
    expect(Date.now() - began).toBeLessThan(800);
    expect(await hanging).toBe("failed");
  });

  it("learns who asks and where to complain", async () => {
    const { fetcher, server } = await desk((_, response) => response.end("ok"));
    await fetcher.get({ url: server.url, heedsRobots: false });
    expect(server.requests[0]!.headers["user-agent"]).toBe("Readout/0 (+desk@example.org)");
  });

  it("is told what we have, and can say that nothing changed", async () => {
    const { fetcher, server } = await desk((request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', "cache-control": "public, max-age=600" }).end("ok");
    });
    const first = await fetcher.get({ url: server.url, heedsRobots: false });
    expect([first.etag, first.maxAgeMs]).toEqual(['"v1"', 600_000]);
    const second = await fetcher.get({ url: server.url, heedsRobots: false, etag: first.etag });
    expect(second.isFresh).toBe(false);
  });

  it("that moved for good says where to", async () => {
    const { fetcher, server } = await desk((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.end("ok");
    });
    const page = await fetcher.get({ url: `${server.url}/old`, heedsRobots: false });
    expect([page.url, page.hasMoved]).toEqual([`${server.url}/new`, true]);
  });
});

describe("proxies", () => {
  const proxies = proxiesFrom({
    HTTP_PROXY: "http://proxy:3128",
    https_proxy: "http://secure:3128",
    NO_PROXY: "example.org, .gov.example,10.0.0.0/8,host:8080",
  });
  it.each([
    ["http://news.example/", "http://proxy:3128"],
    ["https://news.example/", "http://secure:3128"],
    ["http://example.org/", null],
    ["http://www.example.org/", null],
    ["http://badexample.org/", "http://proxy:3128"],
    ["http://mfa.gov.example/", null],
    ["http://10.1.2.3/", null],
    ["http://11.1.2.3/", "http://proxy:3128"],
    ["http://host:8080/", null],
    ["http://host:8081/", "http://proxy:3128"],
  ])("%s goes through %s", (url, expected) => {
    expect(chooseProxy(new URL(url), proxies)).toBe(expected);
  });

  it("fetches through an HTTP proxy, and not what is private behind it", async () => {
    const seen: string[] = [];
    const proxy = await serve((request, response) => {
      seen.push(request.url!);
      response.end("through the proxy");
    });
    open.push(proxy);
    const fetcher = openFetcher(
      testSettings({
        proxies: { http: proxy.url, https: null, except: "" },
        allowed: [],
        resolve: async (host) => (host === "inside.example" ? ["10.0.0.1"] : ["8.8.8.8"]),
      }),
    );
    open.push(fetcher);
    const page = await fetcher.get({ url: "http://news.example/1", heedsRobots: false });
    expect(new TextDecoder().decode(page.bytes)).toBe("through the proxy");
    expect(seen).toEqual(["http://news.example/1"]);
    await expect(fetcher.get({ url: "http://inside.example/", heedsRobots: false })).rejects.toMatchObject({
      code: "fetch/private-address",
    });
  });

  it("asks an HTTP proxy for a tunnel to a secure site", async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, socket) => {
      asked.push(request.url!);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      socket.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    open.push({ close: () => new Promise((resolve) => proxy.close(resolve)) });
    const port = (proxy.address() as AddressInfo).port;
    connect(port, "127.0.0.1")
      .on("error", () => undefined)
      .destroy();
    const fetcher = openFetcher(
      testSettings({
        proxies: { http: null, https: `127.0.0.1:${port}`, except: "" },
        resolve: async () => ["8.8.8.8"],
      }),
    );
    open.push(fetcher);
    await expect(fetcher.get({ url: "https://news.example/1", heedsRobots: false })).rejects.toMatchObject({
      isLasting: false,
    });
    expect(asked).toEqual(["news.example:443"]);
  });
});
