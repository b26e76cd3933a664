import { type ResourceLimits, Worker } from "node:worker_threads";

/** Starts a file as a thread, named as in the source. */
export function startThread(file: URL, workerData: unknown, resourceLimits: ResourceLimits = {}): Worker {
  const options = { workerData, resourceLimits };
  if (import.meta.url.endsWith(".js")) return new Worker(new URL(file.href.replace(/\.ts$/, ".js")), options);
  // Run from source, as tests and `npx tsx` do: a thread does not take over its parent's TypeScript loader.
  const begin = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(begin, { ...options, eval: true });
}
