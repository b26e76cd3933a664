import { afterEach, describe, expect, it } from "vitest";
import { isPublicAddress, readRange } from "../../../src/work/fetch/addresses.ts";
import { type Fetcher, openFetcher } from "../../../src/work/fetch/open-fetcher.ts";
import { type LocalServer, serve, testSettings } from "../local-server.ts";

const open: (Fetcher | LocalServer)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function fetcher(changes: Parameters<typeof testSettings>[0] = {}): Fetcher {
  const made = openFetcher(testSettings(changes));
  open.push(made);
  return made;
}

async function server(...args: Parameters<typeof serve>): Promise<LocalServer> {
  const made = await serve(...args);
  open.push(made);
  return made;
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "answered",
    (error: { code: string }) => error.code,
  );

describe("addresses that are never visited", () => {
  // No range is allowed here, so that loopback is refused like any other private address.
  const SPELLINGS = [
    "http://127.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f000001:PORT/",
    "http://0177.0.0.1:PORT/",
    "http://0x7f.1:PORT/",
    "http://127.1:PORT/",
    "http://127.0.0.1.:PORT/",
    "http://①②⑦.0.0.1:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[::ffff:7f00:1]:PORT/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "http://[2002:7f00:1::]:PORT/",
    "http://0.0.0.0:PORT/",
    "http://[::]:PORT/",
    "http://localhost:PORT/",
    "http://localhost.:PORT/",
    "http://LOCALHOST:PORT/",
    "http://desk.localhost:PORT/",
  ];
  it.each(SPELLINGS)("refuses %s", async (spelling) => {
    const inside = await server((_, response) => response.end("secret"));
    const address = spelling.replace("PORT", new URL(inside.url).port);
    expect(await codeOf(fetcher({ allowed: [] }).get({ url: address, heedsRobots: false }))).toBe(
      "fetch/private-address",
    );
    expect(inside.asked).toEqual([]);
  });

  it.each([
    "10.0.0.1",
    "172.16.5.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "fe80::1",
    "fc00::1",
    "fec0::1",
    "2001:db8::1",
    "2001:0:5ef5:79fd::1",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::808:808",
    "no address",
  ])("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["javascript:alert(1)", "fetch/bad-address"],
    ["file:///etc/passwd", "fetch/bad-address"],
    ["ftp://example.org/feed", "fetch/bad-address"],
    ["http://example.org@127.0.0.1/", "fetch/bad-address"],
    ["http://user:word@example.org/", "fetch/bad-address"],
    ["http://example.org:22/", "fetch/bad-address"],
    ["//", "fetch/bad-address"],
  ])("refuses %s", async (address, code) => {
    expect(await codeOf(fetcher().get({ url: address, heedsRobots: false }))).toBe(code);
  });

  it("refuses a name whose answer is private", async () => {
    const desk = fetcher({ allowed: [], resolve: async () => ["192.168.7.7"] });
    expect(await codeOf(desk.get({ url: "http://news.example/", heedsRobots: false }))).toBe("fetch/private-address");
  });

  it("refuses a name that answers with a private address among public ones", async () => {
    const desk = fetcher({ allowed: [], resolve: async () => ["8.8.8.8", "127.0.0.1"] });
    expect(await codeOf(desk.get({ url: "http://news.example/", heedsRobots: false }))).toBe("fetch/private-address");
  });

  it("refuses a name that answers otherwise the second time", async () => {
    const inside = await server((_, response) => response.writeHead(200, { connection: "close" }).end("news"));
    const answers = [["127.0.0.1"], ["127.0.0.2"]];
    const desk = fetcher({ resolve: async () => answers.shift() ?? ["127.0.0.2"] });
    const url = `http://news.example:${new URL(inside.url).port}`;
    await desk.get({ url, heedsRobots: false });
    expect(await codeOf(desk.get({ url, heedsRobots: false }))).toBe("fetch/private-address");
  });

  it("refuses a redirect to a private address", async () => {
    const outside = await server((_, response) =>
      response.writeHead(302, { location: "http://127.0.0.2:8080/" }).end(),
    );
    expect(await codeOf(fetcher().get({ url: outside.url, heedsRobots: false }))).toBe("fetch/private-address");
  });

  it("refuses a redirect to a file", async () => {
    const outside = await server((_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    expect(await codeOf(fetcher().get({ url: outside.url, heedsRobots: false }))).toBe("fetch/bad-address");
  });

  it("asks no robots.txt of a private address", async () => {
    const inside = await server((_, response) => response.end("secret"));
    expect(await codeOf(fetcher({ allowed: [] }).get({ url: inside.url, heedsRobots: true }))).toBe(
      "fetch/private-address",
    );
    expect(inside.asked).toEqual([]);
  });

  it("visits a private range that the operator allows, and no other", async () => {
    const allowed = [readRange("127.0.0.0/30")!];
    expect(isPublicAddress("127.0.0.2", allowed)).toBe(true);
    expect(isPublicAddress("127.0.0.9", allowed)).toBe(false);
    expect(isPublicAddress("::ffff:127.0.0.1", allowed)).toBe(true);
  });
});
