import { crc32, deflateRawSync, gzipSync } from "node:zlib";

// Makers of small archives, so that the tests need no binary files.

const bytes = (text: string) => Buffer.from(text, "utf8");

/** A zip archive of texts by name. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(bytes(text));
    const sum = typeof crc32 === "function" ? crc32(bytes(text)) : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, bytes(name), packed);
    central.push(entry, bytes(name));
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A WARC record of an HTTP answer. */
export function warcRecord(
  url: string,
  body: string | Uint8Array,
  headers = "Content-Type: text/html; charset=utf-8",
): Uint8Array {
  const answer = Buffer.concat([bytes(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body as Uint8Array)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-05-14T18:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([bytes(head), answer, bytes("\r\n\r\n")]);
}

/** Each part a gzip member of its own, as archives of the web are written. */
export function gzipMembers(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts.map((part) => gzipSync(part)));
}

/** A one-page PDF with its lines as text. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 11 Tf 72 720 Td 14 TL ${lines.map((line) => (line === "" ? "0 -14 Td" : `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`)).join("\n")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
