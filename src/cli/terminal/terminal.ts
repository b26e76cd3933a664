/** A place to print to, and what it can show. */
export interface Terminal {
  /** Columns to fill; narrow enough to read, even on a wide screen. */
  readonly width: number;
  /** A person watches; otherwise another program reads. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
  /** Resolves once there is room for more, so that a slow reader slows the writer. */
  write(text: string | Uint8Array): Promise<void>;
}

const WIDEST = 120;
const NARROWEST = 60;

/** The terminal behind a stream, as the environment wants it (`NO_COLOR`, `FORCE_COLOR`, `COLUMNS`). */
export function terminalOf(stream: NodeJS.WriteStream, env: Readonly<Record<string, string | undefined>>): Terminal {
  const isInteractive = stream.isTTY === true;
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0";
  const isRefused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  const columns = stream.columns ?? (Number(env.COLUMNS) || 100);
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    isInteractive,
    hasColour: !isRefused && (isForced || isInteractive),
    write(text) {
      if (text.length === 0 || stream.write(text)) return Promise.resolve();
      return new Promise((resolve) => stream.once("drain", () => resolve()));
    },
  };
}
