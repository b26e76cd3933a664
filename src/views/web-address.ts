/** An address that a reader may be sent to: of the web, and nothing that a browser would run. Null for any other. */
export function webAddress(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null;
}
