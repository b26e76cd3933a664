import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Who may use the desk, and how the desk knows its own pages again. */
export interface Access {
  /** Whether a token is asked for at all: on the machine's own address it may not be. */
  readonly asksToken: boolean;
  /** True for the desk's token. */
  isToken(text: string): boolean;
  /** Whether a request may go on, by its `Authorization` or its cookie. */
  mayEnter(headers: { readonly authorization?: string | undefined; readonly cookie?: string | undefined }): boolean;
  /** What the cookie of somebody who gave the token holds. */
  readonly pass: string;
  /** What a page must send back with everything it writes. Another site cannot read it. */
  readonly csrf: string;
  isCsrf(text: string | null | undefined): boolean;
}

/** The cookie that carries the pass. */
export const COOKIE = "readout";

/**
 * Access by one token. Pass and form token are derived from the secret, so a
 * desk with a token keeps its readers through a restart.
 */
export function accessBy(token: string | null, random: Uint8Array): Access {
  const secret = token === null ? random : createHash("sha256").update(`readout ${token}`).digest();
  const derived = (what: string): string => createHmac("sha256", secret).update(what).digest("base64url");
  const pass = derived("pass");
  const csrf = derived("csrf");
  return {
    asksToken: token !== null,
    isToken: (text) => token !== null && isSame(text, token),
    mayEnter({ authorization, cookie }) {
      if (token === null) return true;
      const bearer = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
      if (bearer !== undefined) return isSame(bearer, token);
      return isSame(readCookie(cookie ?? "", COOKIE) ?? "", pass);
    },
    pass,
    csrf,
    isCsrf: (text) => isSame(text ?? "", csrf),
  };
}

/** Compares in the same time wherever they differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function readCookie(header: string, name: string): string | null {
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
