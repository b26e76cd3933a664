import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Cli } from "../../src/cli/cli.ts";
import { type NetworkOptions, networkSettings } from "../../src/cli/network/open-network.ts";
import { openNetwork } from "../../src/work/fetch/open-network.ts";
import { serve } from "../work/local-server.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-network-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (options: NetworkOptions = {}, env: Cli["env"] = {}) =>
  networkSettings({ version: "1", env, folder } as Cli, options);
const write = (...lines: readonly string[]) => writeFileSync(join(folder, "readout.toml"), lines.join("\n"));
const codeOf = (work: () => unknown) => {
  try {
    work();
    return "no fault";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const FILE = [
  "[network]",
  'contact = "desk@example.org"',
  "pause = 250",
  'allow = ["127.0.0.1", "10.1.0.0/16"]',
  'proxy = "http://proxy.example.org:3128"',
  'no_proxy = ".example.net"',
];

describe("the settings of the network", () => {
  it("are read from readout.toml", () => {
    write(...FILE);
    expect(settings()).toMatchObject({
      contact: "desk@example.org",
      pauseMs: 250,
      allow: ["127.0.0.1", "10.1.0.0/16"],
      env: { ALL_PROXY: "http://proxy.example.org:3128", NO_PROXY: ".example.net" },
    });
  });

  it("in a flag go before the environment, and there before the file", () => {
    write(...FILE);
    const env = { READOUT_CONTACT: "env@example.org", https_proxy: "http://other.example.org:8080", NO_PROXY: "*" };
    expect(settings({}, env)).toMatchObject({
      contact: "env@example.org",
      env: { https_proxy: "http://other.example.org:8080", NO_PROXY: "*" },
    });
    expect(settings({ contact: "flag@example.org", pause: 0, allowAddress: ["10.2.0.1"] }, env)).toMatchObject({
      contact: "flag@example.org",
      pauseMs: 0,
      allow: ["10.2.0.1"],
    });
  });

  it("are usual where nothing is said", () => {
    expect(settings()).toEqual({ version: "1", contact: null, pauseMs: null, allow: [], env: {} });
  });

  it.each([
    [["[network]", 'contacts = "a"'], "config/unknown-setting"],
    [["[network]", 'pause = "slow"'], "config/wrong-type"],
    [["[network]", "pause = -1"], "config/wrong-type"],
    [["[network]", 'allow = "10.1.0.0/16"'], "config/wrong-type"],
    [["[network]", "allow = [10]"], "config/wrong-type"],
    [["[network]", "contact = 5"], "config/wrong-type"],
    [['network = "fast"'], "config/wrong-type"],
    [["[network"], "config/not-toml"],
  ])("%j are refused by name", (lines, code) => {
    write(...lines);
    expect(codeOf(settings)).toBe(code);
  });

  it.each([
    [["[network]", 'allow = ["home"]'], "fetch/bad-range"],
    [["[network]", 'proxy = "socks5://127.0.0.1:1080"'], "fetch/bad-proxy"],
    [["[network]", 'proxy = "not an address"'], "fetch/bad-proxy"],
  ])("%j are refused when the network is opened", (lines, code) => {
    write(...lines);
    expect(codeOf(() => openNetwork(settings()))).toBe(code);
  });

  it("from the file let a private server be fetched, and tell it whom to write to", async () => {
    const server = await serve((_, response) => response.end("here"));
    write("[network]", 'contact = "desk@example.org"', 'allow = ["127.0.0.1"]', "pause = 0");
    const { fetcher } = openNetwork(settings());
    const page = await fetcher.get({ url: server.url, heedsRobots: false });
    await fetcher.close();
    await server.close();
    expect(Buffer.from(page.bytes).toString()).toBe("here");
    expect(server.requests[0]!.headers["user-agent"]).toBe("Readout/1 (+desk@example.org)");
  });

  it("from the file send requests through the proxy, which may stand on a private address", async () => {
    const proxy = await serve((_, response) => response.end("through the proxy"));
    write("[network]", `proxy = "${proxy.host}"`, "pause = 0");
    const { fetcher } = openNetwork(settings());
    const page = await fetcher.get({ url: "http://news.example.org/a", heedsRobots: false });
    await fetcher.close();
    await proxy.close();
    expect([Buffer.from(page.bytes).toString(), proxy.asked]).toEqual([
      "through the proxy",
      ["http://news.example.org/a"],
    ]);
  });
});
