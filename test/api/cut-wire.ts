import { connect, createServer, type Socket } from "node:net";

/** A wire to a server that can be cut and mended. */
export interface CutWire {
  /** Where it begins; it ends at the server. */
  readonly port: number;
  /** Nobody gets through any more, and whoever was through is thrown out. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire to a port of this machine. */
export async function layWire(to: number): Promise<CutWire> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(to, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
