import { parentPort, workerData } from "node:worker_threads";
import { openReader } from "../open-reader.ts";
import { answerCalls } from "./thread-calls.ts";

// Reads articles and nothing else: a tenth of a second each that neither a request nor a decision waits for.
const { facts } = workerData as { readonly facts: string | null };
const reader = await openReader(facts);
answerCalls(parentPort!, { version: () => reader.version, read: reader.read });
