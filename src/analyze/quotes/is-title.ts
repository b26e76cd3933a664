// What carries a title: "the article "Peace in Our Time"", "titled", "under the slogan".
const TITLED =
  /(?:\b(?:titled|entitled|headlined|captioned|called|named|dubbed|codenamed|code-named|labell?ed|termed|nicknamed|known as)|\b(?:title|headline|slogan|theme|banner|motto|name|heading|code name|codename|caption)(?:\s+of)?|\b(?:article|report|statement|commentary|editorial|essay|book|novel|film|movie|song|documentary|programme|program|exhibition|series|play|album|paper|column|poem|drama|show|magazine))[\s,]*["“„«]$/i;

/**
 * True when the marks hold the title of a work or a name, not somebody's
 * words. After a comma or colon a noun like "statement" introduces speech
 * instead, and so does a verb.
 */
export function isTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return TITLED.test(before) && !/(?:statement|report|commentary|article|editorial)\s*[,:]\s*["“„«]$/i.test(before);
}
