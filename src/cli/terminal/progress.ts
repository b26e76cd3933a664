import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** Says how far the work is; printed only when it has gone on for a second. */
  update(text: string): void;
  /** Takes the line away again. */
  end(): void;
}

const FIRST_MS = 1000;
const EVERY_MS = 100;

/** One line that tells a person at a terminal how far long work is; silent when piped. */
export function progressOn(terminal: Terminal, nowMs: () => number): Progress {
  const began = nowMs();
  let last = 0;
  let isShown = false;
  return {
    update(text) {
      const now = nowMs();
      if (!terminal.isInteractive || now - began < FIRST_MS || now - last < EVERY_MS) return;
      last = now;
      isShown = true;
      void terminal.write(`\r\u001b[2K${text.slice(0, terminal.width - 1)}`);
    },
    end() {
      if (isShown) void terminal.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
