import { Worker } from "node:worker_threads";

/** Starts a file of this folder as a thread. */
export function startThread(name: string, workerData: unknown): Worker {
  if (import.meta.url.endsWith(".js")) {
    return new Worker(new URL(`./${name}.js`, import.meta.url), { workerData });
  }
  // Run from source, as tests and `npx tsx` do: a thread does not take over its parent's TypeScript loader.
  const file = JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href);
  const begin = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  return new Worker(begin, { eval: true, workerData });
}
