import type { Article, Paragraph } from "../model/article.ts";
import { textAt } from "../model/span.ts";

const KEPT_NOTES = new Set(["wire/dateline", "wire/list-marker"]);

/**
 * The running story, a paragraph a line: without its headline and captions,
 * but with the dateline and numbers that reading sets apart.
 */
export function storyText(article: Article): string {
  const lines: string[] = [];
  let lead = "";
  for (const paragraph of article.paragraphs) {
    const text = textAt(article.text, paragraph).replace(/\s+/g, " ");
    if (KEPT_NOTES.has(paragraph.rule)) lead += `${text} `;
    else if (isRunning(paragraph)) {
      lines.push(lead + text);
      lead = "";
    } else lead = "";
  }
  return lines.join("\n");
}

function isRunning({ role, rule }: Paragraph): boolean {
  return (
    role === "body" ||
    role === "quote" ||
    (role === "headline" && (rule === "wire/subheading" || rule === "html/heading"))
  );
}
