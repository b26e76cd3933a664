/** What a robots.txt says to us. */
export interface Robots {
  readonly rules: readonly RobotsRule[];
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
}

interface RobotsRule {
  readonly isAllowed: boolean;
  readonly path: string;
}

/** A site that says nothing. */
export const OPEN_ROBOTS: Robots = { rules: [], crawlDelayMs: null, sitemaps: [] };

const LONGEST = 512 * 1024;
const LONGEST_DELAY_MS = 60_000;

/** Reads a robots.txt for one agent, by RFC 9309: its own groups where it has any, otherwise those of `*`. */
export function readRobots(text: string, agent: string): Robots {
  const own: RobotsRule[] = [];
  const all: RobotsRule[] = [];
  const sitemaps: string[] = [];
  let hasOwn = false;
  const delay: { own: number | null; all: number | null } = { own: null, all: null };
  let group: readonly ("own" | "all")[] = [];
  let isNaming = false;
  for (const line of text
    .slice(0, LONGEST)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)) {
    const match = /^[ \t]*([a-z-]+)[ \t]*:(.*)$/i.exec(line.replace(/#.*$/, ""));
    if (match === null) continue;
    const [key, value] = [match[1]!.toLowerCase(), match[2]!.trim()];
    if (key === "user-agent") {
      const name = value.toLowerCase().replace(/\/.*$/, "");
      const named = name === "*" ? (["all"] as const) : name === agent.toLowerCase() ? (["own"] as const) : [];
      // Several agent lines in a row share the rules that follow.
      group = isNaming ? [...group, ...named] : named;
      isNaming = true;
      hasOwn ||= named[0] === "own";
      continue;
    }
    if (key === "sitemap") {
      sitemaps.push(value);
      continue;
    }
    if (key === "allow" || key === "disallow") {
      isNaming = false;
      // "Disallow:" without a path forbids nothing.
      if (value === "") continue;
      const rule = { isAllowed: key === "allow", path: normalized(value) };
      if (group.includes("own")) own.push(rule);
      if (group.includes("all")) all.push(rule);
    } else if (key === "crawl-delay") {
      isNaming = false;
      const seconds = Number(value);
      if (!(seconds >= 0)) continue;
      for (const part of group) delay[part] = Math.min(seconds * 1000, LONGEST_DELAY_MS);
    }
  }
  return { rules: hasOwn ? own : all, crawlDelayMs: hasOwn ? delay.own : delay.all, sitemaps };
}

/** True where the longest rule that fits a path allows it, or none fits. */
export function isAllowedByRobots(robots: Robots, url: URL): boolean {
  if (url.pathname === "/robots.txt") return true;
  const path = normalized(url.pathname + url.search);
  let best: RobotsRule | null = null;
  for (const rule of robots.rules) {
    if (!fits(rule.path, path)) continue;
    const isLonger = best === null || rule.path.length > best.path.length;
    if (isLonger || (rule.path.length === best?.path.length && rule.isAllowed)) best = rule;
  }
  return best?.isAllowed ?? true;
}

/** `*` stands for anything and a last `$` for the end. Each piece is taken where it first occurs, so no pattern is slow. */
function fits(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith("$");
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces[0]!;
  if (!path.startsWith(first)) return false;
  if (pieces.length === 1) return !isAnchored || path === first;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1)!;
  return isAnchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** One spelling for every octet, so that `%7Ejoe` and `~joe` are the same path. */
function normalized(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]+/g, (run) => encodeURIComponent(run.replace(/\p{Surrogate}/gu, "")))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const letter = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : whole.toUpperCase();
    });
}
