import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of its own in a temporary folder. */
export interface TestServer {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>;
  /** Whom it runs as, where that is somebody else than this user. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** Stops the server as a crash would, and starts it again. */
  crash(): Promise<void>;
  /** Ends it as its operator does for a restart: connections are broken off, what was committed is kept. */
  halt(): Promise<void>;
  /** Starts it again after `halt`. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const PLACES = [
  ...(process.env.PATH ?? "").split(delimiter),
  ...["17", "16", "15"].map((v) => `/usr/lib/postgresql/${v}/bin`),
];

/** The folder of PostgreSQL's programs, or null where it is not installed. */
export const postgresFolder: string | null =
  PLACES.find((folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb"))) ?? null;

/** Starts a server; a test calls it only when `postgresFolder` is there. */
export async function startPostgres(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "readout-pg-"));
  const user = serverUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  const data = join(folder, "data");
  execFileSync(
    join(postgresFolder!, "initdb"),
    ["-D", data, "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
    {
      ...as,
      cwd: folder,
      stdio: "ignore",
    },
  );
  const port = await freePort();
  const args = [
    "-D",
    data,
    "-p",
    String(port),
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `unix_socket_directories=${folder}`,
    // A server that crashes leaves its pages with the system; only a power cut would need them on disk.
    "-c",
    "fsync=off",
  ];
  const begin = async (): Promise<ChildProcess> => {
    const child = spawn(join(postgresFolder!, "postgres"), args, { ...as, cwd: folder, stdio: "ignore" });
    await ready(port);
    return child;
  };
  let server = await begin();
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      server.once("exit", () => resolve());
      server.kill(signal);
    });
  let count = 0;
  return {
    user,
    async halt() {
      await end("SIGINT");
    },
    async resume() {
      server = await begin();
    },
    async database() {
      const name = `desk${++count}`;
      await ask(port, "postgres", `create database ${name}`);
      return `postgres://desk@127.0.0.1:${port}/${name}`;
    },
    async crash() {
      // Immediate shutdown: no checkpoint, recovery at the next start.
      await end("SIGQUIT");
      server = await begin();
    },
    async stop() {
      // At once: what it holds is thrown away.
      await end("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root; then somebody else has to. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (userInfo().uid !== 0) return null;
  const id = (flag: string): number => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function ready(port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(port, "postgres", "select 1");
    } catch (cause) {
      // A busy machine takes its time over a recovery.
      if (attempt > 600) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function ask(port: number, database: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: `postgres://desk@127.0.0.1:${port}/${database}` });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
