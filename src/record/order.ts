import type { Report } from "../model/account.ts";

/** Orders text by code unit, the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Oldest first; articles without a day last; then by edition, last change and id, so that the order never depends on arrival. */
export function byPublication(a: Report, b: Report): number {
  return (
    byText(a.published ?? "9999", b.published ?? "9999") ||
    byText(a.publishedAt ?? a.published ?? "9999", b.publishedAt ?? b.published ?? "9999") ||
    a.editionNumber - b.editionNumber ||
    byText(a.revisedAt ?? "", b.revisedAt ?? "") ||
    byText(a.article, b.article)
  );
}
