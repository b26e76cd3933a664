import { readFileSync } from "node:fs";
import { ReadoutError } from "./errors.ts";
import { type LanguageModel, loadModel } from "./language/network/load-model.ts";

const MODEL = new URL("./language/english/model.bin", import.meta.url);

/** Reads the English model that ships with the program. A tenth of a second: keep the result. */
export function openEnglish(): LanguageModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(MODEL);
  } catch (cause) {
    const message = `expected the language model at ${MODEL.pathname}, found none. Run "npm run train", or install the package again.`;
    throw new ReadoutError("language/model-missing", message, { cause });
  }
  return loadModel(bytes);
}
