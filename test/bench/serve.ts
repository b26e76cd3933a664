import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent, request } from "undici";
import { openStore } from "../../src/open.ts";
import { pick, randomFrom } from "../generate/random.ts";
import { generateWires } from "../generate/wires.ts";
import { fillEvents } from "./serve/fill-events.ts";
import { pacedLoad, sayDelays } from "./serve/paced-load.ts";
import { MAIN, type StartedDesk, startDesk } from "./serve/start-desk.ts";

const ADDRESSES = 1_500;
const ARTICLES = 2_000;
const TRIES = 10;

type Get = (path: string) => Promise<string>;

/**
 * A served desk under load: pages of the timeline at a steady pace, alone and
 * while another process adds articles; and how soon an article that another
 * process adds is on the first page.
 */
export async function run([events = "100000", rate = "200", seconds = "30"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const address = join(folder, "bench.db");
  const agent = new Agent({ connections: 64 });
  let desk: StartedDesk | null = null;
  try {
    const store = await openStore(address);
    await fillEvents(store, Number(events));
    console.log(`serve: ${await store.countEvents({ limit: 1 })} events, ${rate} pages a second for ${seconds} s`);
    await store.close();
    const began = performance.now();
    desk = await startDesk(["--store", address, "--no-poll"]);
    console.log(`  listens      after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const { url } = desk;
    const get: Get = async (path) => {
      const answer = await request(url + path, { dispatcher: agent, headers: { "accept-encoding": "gzip" } });
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
      return answer.headers["content-encoding"] === "gzip" ? "" : bytes.toString("utf8");
    };
    const addresses = await timelineAddresses(url);
    await untilWarm(get, began);
    const pace = { rate: Number(rate), seconds: Number(seconds) };
    const ask = (at: number): Promise<void> => get(addresses[at % addresses.length]!).then(() => undefined);
    console.log(`  alone        ${sayDelays(await pacedLoad(ask, pace))}`);
    const adding = addWires(join(folder, "wires"), address);
    console.log(`  beside adds  ${sayDelays(await pacedLoad(ask, pace))}`);
    await adding.stop();
    console.log(`  first page   ${await untilShown(url, address, folder)}`);
    console.log(`  memory       ${desk.peakMegabytes() ?? "?"} MB at the peak`);
  } finally {
    await agent.close();
    await desk?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Timelines of all kinds, periods, states, people and pages: as good as no two are the same. */
async function timelineAddresses(url: string): Promise<string[]> {
  const random = randomFrom(17);
  const values = async (field: string): Promise<string[]> => {
    const answer = await fetch(`${url}/api/facets?field=${field}&limit=300`);
    return ((await answer.json()) as { values: { value: string }[] }).values.map(({ value }) => value);
  };
  const [kinds, countries, actors, months] = await Promise.all(["kind", "country", "actor", "month"].map(values));
  return Array.from({ length: ADDRESSES }, () => {
    const query = new URLSearchParams();
    if (random() < 0.5) query.set("kind", pick(random, kinds!));
    if (random() < 0.4) query.set("actor", pick(random, random() < 0.6 ? countries! : actors!));
    if (random() < 0.5) query.set("from", pick(random, months!));
    if (random() < 0.3) query.set("order", "oldest");
    if (random() < 0.4) query.set("after", `${pick(random, months!)}-15~event:8`);
    return `/events?${query}`;
  });
}

async function untilWarm(get: Get, began: number): Promise<void> {
  for (let fast = 0; fast < 12; ) {
    const asked = performance.now();
    await get("/events?kind=meet");
    fast = performance.now() - asked < 100 ? fast + 1 : 0;
  }
  console.log(`  warm         after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Another process that reads and folds wire copy into the same store. */
function addWires(folder: string, address: string): { stop(): Promise<void> } {
  mkdirSync(folder);
  let count = 0;
  for (const { text } of generateWires(99, ARTICLES)) writeFileSync(join(folder, `${++count}.txt`), text);
  const child = spawn(process.execPath, [MAIN, "add", folder, "--store", address, "--batch", "10"], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** From the moment at which another process has added an article until the first page shows it. */
async function untilShown(url: string, address: string, folder: string): Promise<string> {
  const delays: number[] = [];
  const day = new Date().toISOString().slice(0, 10);
  const written = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" }).format(
    new Date(),
  );
  for (let i = 0; i < TRIES; i++) {
    // Whatever was there before has been seen: the page shows what is new.
    await fetch(`${url}/api/look`, { method: "PUT", headers: { "content-type": "application/json" }, body: "{}" });
    const outlet = `Fjord ${String.fromCharCode(65 + i)} News`;
    const file = join(folder, `news-${i}.txt`);
    const text = `OSLO, ${written} (${outlet}) -- Foreign Minister Kari Nes${i} of Norway met Pablo Ros${i} of Chile in Oslo.\n`;
    writeFileSync(file, text);
    const child = spawn(process.execPath, [MAIN, "add", file, "--store", address, "--as-of", day], { stdio: "ignore" });
    await new Promise((resolve) => child.once("exit", resolve));
    const added = performance.now();
    for (;;) {
      const page = await (await fetch(`${url}/`)).text();
      if (page.includes(outlet)) break;
      if (performance.now() - added > 10_000) throw new Error(`the first page does not show ${outlet} after 10 s`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    delays.push(performance.now() - added);
  }
  delays.sort((a, b) => a - b);
  return `shows an added article after ${delays[TRIES / 2]!.toFixed(0)} ms (median), ${delays.at(-1)!.toFixed(0)} ms (worst of ${TRIES})`;
}
