import { sniffEncoding } from "./sniff-encoding.ts";
import { openDecoder } from "./web-platform.ts";

/** Text with how its encoding was found out. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly from: "bom" | "declared" | "content" | "guess";
  /** Replacement characters put in for bytes that mean nothing in that encoding. */
  readonly broken: number;
}

/** In a file of this much UTF-8 a few bytes may be broken; more than that and it is another encoding. */
const BROKEN_SHARE = 0.05;

/**
 * Bytes to text: byte order mark, then UTF-8 where the bytes can be nothing
 * else, then what was declared, then a guess from the content. Of a sample
 * (`isWhole` false) the end may lie within a character.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null, isWhole = true): DecodedText {
  const decoded = (bytes: Uint8Array, label: string, from: DecodedText["from"]) => decode(bytes, label, from, isWhole);
  const label =
    declared
      ?.trim()
      .toLowerCase()
      .replace(/^(?:ks_c_5601-1987|cp949|uhc)$/, "euc-kr") ?? null;
  const marked = byteOrderMark(bytes);
  if (marked) return decoded(bytes, marked, "bom");
  const strict = openDecoder("utf-8", true)!;
  try {
    // A sample may end in the middle of a character.
    const text = strict.decode(bytes, { stream: !isWhole });
    // Seven-bit so far: what comes after the sample is in the encoding that was declared.
    if (!isWhole && label && nonAscii(text) === 0 && openDecoder(label, false))
      return decoded(bytes, label, "declared");
    // ISO-2022 writes East Asian text in seven-bit escapes, so it passes for ASCII.
    if (declared && /^(?:iso-2022|hz-gb)/i.test(declared)) return decoded(bytes, declared, "declared");
    if (!text.includes("\0") || bytes.length < 8) return { text, encoding: "utf-8", from: "content", broken: 0 };
  } catch {
    // Not UTF-8: on to what was declared.
  }
  if (label && openDecoder(label, false)) {
    const attempt = decoded(bytes, label, "declared");
    if (attempt.broken <= nonAscii(attempt.text) * BROKEN_SHARE) return attempt;
  }
  const lenient = decoded(bytes, "utf-8", "content");
  if (lenient.broken <= nonAscii(lenient.text) * BROKEN_SHARE) return lenient;
  const sniffed = sniffEncoding(bytes);
  if (sniffed !== "windows-1252") return decoded(bytes, sniffed, "guess");
  // Half the high bytes make good UTF-8 sequences: UTF-8 that was cut or mixed, not Windows-1252.
  if (lenient.broken < nonAscii(lenient.text) * 0.5) return lenient;
  return decoded(bytes, sniffed, "guess");
}

function decode(bytes: Uint8Array, label: string, from: DecodedText["from"], isWhole: boolean): DecodedText {
  const decoder = openDecoder(label, false)!;
  const text = decoder.decode(bytes, { stream: !isWhole });
  return { text, encoding: decoder.encoding, from, broken: text.match(/\ufffd/g)?.length ?? 0 };
}

function nonAscii(text: string): number {
  return text.match(/\P{ASCII}/gu)?.length ?? 0;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}
