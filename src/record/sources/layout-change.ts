import type { PageShape } from "../../model/source.ts";
import { median } from "./rhythm.ts";

/** Pages remembered per source. */
export const SHAPES_KEPT = 60;
/** So many pages show what is new, and so many before them what was usual. */
const RECENT = 6;
const BASELINE = 12;
const SHRUNK_TO = 0.35;

/**
 * Says why a site's layout seems to have changed, or null. Judged on medians,
 * for any desk publishes a short notice now and then.
 */
export function layoutChange(shapes: readonly PageShape[]): string | null {
  if (shapes.length < RECENT + BASELINE) return null;
  const recent = shapes.slice(-RECENT);
  const before = shapes.slice(0, -RECENT);
  const now = median(recent.map((s) => s.characters))!;
  const usual = median(before.map((s) => s.characters))!;
  if (now < usual * SHRUNK_TO) {
    return `the last ${RECENT} pages gave ${Math.round(now)} characters of story, usual are ${Math.round(usual)}`;
  }
  const paragraphs = median(recent.map((s) => s.paragraphs))!;
  const usualParagraphs = median(before.map((s) => s.paragraphs))!;
  if (usualParagraphs >= 4 && paragraphs < usualParagraphs * SHRUNK_TO) {
    return `the last ${RECENT} pages gave ${Math.round(paragraphs)} paragraphs, usual are ${Math.round(usualParagraphs)}`;
  }
  const dated = recent.filter((s) => s.hasDate).length / recent.length;
  const usuallyDated = before.filter((s) => s.hasDate).length / before.length;
  if (usuallyDated > 0.8 && dated < 0.2) return `the last ${RECENT} pages gave no date of publication, usually they do`;
  return null;
}
