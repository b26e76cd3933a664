/** A stored HTTP answer, taken apart. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Splits an HTTP answer into status, headers and body, the body's chunks joined; null when it is none. */
export function parseHttp(bytes: Uint8Array): HttpMessage | null {
  const end = headerEnd(bytes);
  if (end < 0) return null;
  const lines = latin1(bytes.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/i.exec(lines[0] ?? "");
  if (!status) return null;
  const headers = parseHeaders(lines.slice(1));
  const rest = bytes.subarray(end);
  const body = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(rest) : rest;
  return { status: Number(status[1]), headers, body };
}

/** Header lines by name in small letters; folded lines are joined to the one above. */
export function parseHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== "") {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const at = line.indexOf(":");
    if (at <= 0) continue;
    last = line.slice(0, at).trim().toLowerCase();
    if (!headers.has(last)) headers.set(last, line.slice(at + 1).trim());
  }
  return headers;
}

/** Where the body begins: after the first empty line. */
export function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0 && at < 256 * 1024; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Archives keep bodies as sent, in chunks, or joined with the header left in place; both are met. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  let length = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf(10, at);
    if (lineEnd < 0 || lineEnd - at > 64) break;
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(latin1(bytes.subarray(at, lineEnd)));
    if (!size) {
      if (at === 0) return bytes;
      break;
    }
    const count = Number.parseInt(size[1]!, 16);
    if (count === 0) break;
    const part = bytes.subarray(lineEnd + 1, lineEnd + 1 + count);
    parts.push(part);
    length += part.length;
    at = lineEnd + 1 + count;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
