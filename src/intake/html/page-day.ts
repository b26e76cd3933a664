import type { Sourced } from "../../model/article.ts";
import { readStamp } from "../read-stamp.ts";
import type { Page, PageElement } from "./dom.ts";
import { daysOnPage } from "./month-names.ts";
import { pageBlocks } from "./page-blocks.ts";

const DATE_NAME =
  "[class*=date i], [class*=time i], [class*=publi i], [class*=posted i], [class*=meta i], [class*=byline i], [class*=datum i], [class*=fecha i], [class*=data i], [id*=date i], [id*=publi i], [id*=time i], [class*=info i], [class*=submitted i], [class*=created i], [class*=day i]";
const OTHER = /comment|copyright|related|sidebar|widget|calendar|event|update|modif/i;
/** A quoted post brings its own day. */
const ELSEWHERE = new Set(["aside", "blockquote", "nav"]);
/** Text of a date element; longer ones hold more than a date. */
const LONGEST = 300;

/**
 * The day of publication from the page's visible parts, for pages whose head
 * says nothing: microdata, `hentry`, the address, `<time>`, elements named for
 * dates, and last the first day in the text.
 */
export function findPageDay(page: Page, urlDay: string | null): Sourced<string> | null {
  const isMonthFirst = isMonthFirstPage(page);
  for (const element of page.querySelectorAll(
    '[itemprop="datePublished"], [itemprop="datepublished"], [itemprop="dateCreated"], [property="datePublished"], [pubdate]',
  )) {
    const day = dayOf(element, isMonthFirst);
    if (day) return { value: day, from: "microdata" };
  }
  for (const element of page.querySelectorAll(
    ".entry-date, .published, .dt-published, .post-date, .postdate, .entry-time, .date-published",
  )) {
    if (isElsewhere(element)) continue;
    const day = dayOf(element, isMonthFirst);
    if (day) return { value: day, from: "hentry" };
  }
  if (urlDay) return { value: urlDay, from: "url" };
  for (const element of page.querySelectorAll("time")) {
    if (isElsewhere(element)) continue;
    const day = dayOf(element, isMonthFirst);
    if (day) return { value: day, from: "time" };
  }
  for (const element of page.querySelectorAll(DATE_NAME)) {
    if (element === page.body || isElsewhere(element) || (element.textContent?.length ?? 0) > LONGEST) continue;
    const day = dayOf(element, isMonthFirst);
    if (day) return { value: day, from: "class" };
  }
  const blocks = page.body ? pageBlocks(page.body) : [];
  const heading = page.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  // Links lead to other stories, and their days are other stories' days.
  const own = blocks
    .filter((block) => block.linkLength < block.text.length * 0.5 || block.text === heading)
    .map((block) => block.text);
  const at = heading === "" ? -1 : own.indexOf(heading);
  const near =
    at < 0
      ? ""
      : own
          .slice(Math.max(0, at - 3), at + 12)
          .join("\n")
          .slice(0, 3000);
  for (const text of [near, own.join("\n"), blocks.map((block) => block.text).join("\n")]) {
    const day = daysOnPage(text.slice(0, 200_000), isMonthFirst)[0];
    if (day) return { value: day, from: "text" };
  }
  return null;
}

/** American English writes 2/29/2024; a page in plain "en" is most often American. */
export function isMonthFirstPage(page: Page): boolean {
  return /^en(?:[-_]us)?$/i.test(page.documentElement?.getAttribute("lang") ?? "");
}

function dayOf(element: PageElement, isMonthFirst: boolean): string | null {
  for (const attribute of ["datetime", "content", "title", "data-date", "data-time", "data-timestamp"]) {
    const value = element.getAttribute(attribute);
    const stamp = value ? readStamp(value) : null;
    if (stamp) return stamp.day;
  }
  return daysOnPage((element.textContent ?? "").slice(0, LONGEST), isMonthFirst)[0] ?? null;
}

function isElsewhere(element: PageElement): boolean {
  for (let node: PageElement | null = element, steps = 0; node && steps < 6; node = node.parentElement, steps++) {
    if (OTHER.test(`${node.getAttribute("class") ?? ""} ${node.id ?? ""}`) || ELSEWHERE.has(node.localName))
      return true;
  }
  return false;
}
