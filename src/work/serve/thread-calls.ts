import type { MessagePort, Worker } from "node:worker_threads";
import { ReadoutError } from "../../errors.ts";

/** Functions that answer calls from another thread. Arguments and answers are copied. */
export type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Call {
  readonly call: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  /** A fault as plain fields: classes do not survive the copy. */
  readonly fault?: { readonly code: string | null; readonly message: string; readonly stack: string };
}

/** Answers calls that come in at a port. */
export function answerCalls(port: MessagePort, answers: Answers): void {
  port.on("message", (message: Call) => {
    if (message.call === undefined) return;
    const answer = answers[message.name] as ((...args: readonly unknown[]) => unknown) | undefined;
    const reply = (part: Omit<Reply, "reply">): void => port.postMessage({ reply: message.call, ...part });
    Promise.resolve()
      .then(() => answer!(...message.args))
      .then(
        (value) => reply({ value }),
        (cause: unknown) => reply({ fault: faultOf(cause) }),
      );
  });
}

/** The other side: each name becomes a function that asks the thread. Once the thread has ended, all calls fail. */
export function callsTo<T>(worker: Worker, names: readonly (keyof T & string)[]): T {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (cause: unknown) => void }>();
  let count = 0;
  let end: Error | null = null;
  worker.on("message", (message: Reply) => {
    const asker = waiting.get(message.reply);
    if (asker === undefined) return;
    waiting.delete(message.reply);
    if (message.fault === undefined) asker.resolve(message.value);
    else asker.reject(causeOf(message.fault));
  });
  const fail = (cause: Error): void => {
    end ??= cause;
    for (const { reject } of waiting.values()) reject(end);
    waiting.clear();
  };
  worker.on("error", (cause) => fail(cause instanceof Error ? cause : new Error(String(cause))));
  worker.on("exit", () => fail(new ReadoutError("serve/thread-ended", "the part of the desk that writes has ended.")));
  const ask =
    (name: string) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (end !== null) {
          reject(end);
          return;
        }
        waiting.set(++count, { resolve, reject });
        worker.postMessage({ call: count, name, args } satisfies Call);
      });
  return Object.fromEntries(names.map((name) => [name, ask(name)])) as T;
}

function faultOf(cause: unknown): NonNullable<Reply["fault"]> {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  return {
    code: error instanceof ReadoutError ? error.code : null,
    message: error.message,
    stack: error.stack ?? "",
  };
}

function causeOf({ code, message, stack }: NonNullable<Reply["fault"]>): Error {
  const error = code === null ? new Error(message) : new ReadoutError(code, message);
  error.stack = stack;
  return error;
}
