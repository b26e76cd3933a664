// The two parts of the web platform that intake leans on, declared here because the
// pure rooms compile without any platform's types. Node and browsers both have them.

interface TextDecoding {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => TextDecoding;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

interface StreamReading {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface StreamWriting {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface Decompression {
  readonly readable: { getReader(): StreamReading };
  readonly writable: { getWriter(): StreamWriting };
}

/** Packings met; browsers undo all but `br`. */
export type Compression = "gzip" | "deflate" | "deflate-raw" | "br";

declare const DecompressionStream: new (format: string) => Decompression;

/** A decoder for an encoding label, or null when the platform knows no such encoding. */
export function openDecoder(label: string, isStrict: boolean): TextDecoding | null {
  try {
    return new TextDecoder(label, { fatal: isStrict, ignoreBOM: false });
  } catch {
    return null;
  }
}

/** UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A running decompression: bytes go into its writer and come out of its reader. */
export function openDecompression(format: Compression): { reader: StreamReading; writer: StreamWriting } {
  const stream = new DecompressionStream(format);
  return { reader: stream.readable.getReader(), writer: stream.writable.getWriter() };
}
