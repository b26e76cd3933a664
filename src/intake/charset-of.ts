/** The character set a content type declares: `text/html; charset=euc-kr`; null when it declares none. */
export function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}
