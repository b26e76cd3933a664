import { open, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ReadoutError } from "../../errors.ts";
import type { Cli } from "../cli.ts";

/**
 * Writes a file piece by piece beside its place and puts it there when it is whole, so that no reader meets half of it.
 * What is no plain file - a pipe, a device - is written to as it is.
 */
export async function writeWhole(cli: Cli, path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const place = resolve(cli.folder, path);
  const isPlain = await stat(place).then(
    (found) => found.isFile(),
    () => true,
  );
  const beside = isPlain ? `${place}.part` : place;
  const file = await open(beside, "w").catch((cause: unknown) => {
    throw unwritable(place, cause);
  });
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.close();
    if (isPlain) await rename(beside, place);
  } catch (cause) {
    await file.close();
    if (isPlain) await rm(beside, { force: true });
    throw cause instanceof ReadoutError ? cause : unwritable(place, cause);
  }
}

function unwritable(place: string, cause: unknown): ReadoutError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ReadoutError("cli/unwritable", `cannot write ${place}: ${why}. Name another --output.`, { cause });
}
