import { openDecoder } from "./web-platform.ts";

/** How much of the input is looked at; encodings show themselves early. */
const SAMPLE = 64 * 1024;

/** How far each candidate's decoding looks like writing: signs of the language counted per character beyond ASCII. */
const CANDIDATES: readonly { readonly label: string; readonly usual: RegExp; readonly weight: number }[] = [
  // The commonest syllables and particles; random pairs of bytes rarely fall on them.
  { label: "euc-kr", usual: /[이다는의에을가한고지사도하로국대은정인를해일리기자시부장원]/g, weight: 1 },
  { label: "shift_jis", usual: /[\u3041-\u3093]/g, weight: 1 },
  { label: "euc-jp", usual: /[\u3041-\u3093]/g, weight: 1 },
  { label: "gb18030", usual: /[的一是在不了有和人这中大为上个国我以要他时来用们年日月，。]/g, weight: 1.2 },
  { label: "big5", usual: /[的一是在不了有和人這中大為上個國我以要他時來用們年日月，。]/g, weight: 1.2 },
  { label: "windows-1251", usual: /[оеаинтсрвлкмдпуя]/g, weight: 0.45 },
  { label: "koi8-r", usual: /[оеаинтсрвлкмдпуя]/g, weight: 0.45 },
];

/**
 * The likeliest encoding of bytes that are no UTF-8 and carry no mark:
 * the candidate whose decoding is made of what its language uses most.
 * Falls back to Windows-1252, which decodes anything.
 */
export function sniffEncoding(bytes: Uint8Array): string {
  const utf16 = sniffUtf16(bytes);
  if (utf16) return utf16;
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let pairs = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0x80) continue;
    high++;
    if (sample[i + 1]! >= 0x40) pairs++;
  }
  // Accents stand alone among Latin letters; Cyrillic and East Asian bytes come in runs.
  if (high < 8 || pairs < high * 0.5) return "windows-1252";
  let best = { label: "windows-1252", score: 0.18 };
  for (const { label, usual, weight } of CANDIDATES) {
    const text = openDecoder(label, false)?.decode(sample);
    if (text === undefined) continue;
    const beyond = text.replace(/\p{ASCII}/gu, "");
    const broken = beyond.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
    const score = ((beyond.match(usual)?.length ?? 0) * weight - broken * 2) / Math.max(1, beyond.length);
    if (score > best.score) best = { label, score };
  }
  return best.label;
}

/** UTF-16 without its mark: in Western and Korean copy alike every other byte of spaces and digits is zero. */
function sniffUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (half < 4) return null;
  if (odd > half * 0.1 && even < half * 0.01) return "utf-16le";
  if (even > half * 0.1 && odd < half * 0.01) return "utf-16be";
  return null;
}
